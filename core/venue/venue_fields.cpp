// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venue/venue_fields.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace hearth {

namespace {

struct VenueFields {
    Q_DECLARE_TR_FUNCTIONS(hearth::VenueFields)
};

template<QString Venue::*Line>
QString lineText(const Venue& venue)
{
    return venue.*Line;
}

template<QString Venue::*Line>
QString readLine(Venue& venue, const QString& text)
{
    venue.*Line = tidy(text);
    return {};
}

QString readId(Venue& venue, const QString& text)
{
    const auto id = VenueId::fromText(text.trimmed());
    if (!id && !text.trimmed().isEmpty()) {
        return VenueFields::tr("\"%1\" is no id of a place: such an id is a v and 13 letters and digits.")
            .arg(text);
    }
    venue.id = id.value_or(VenueId());
    return {};
}

QString readCapacity(Venue& venue, const QString& text)
{
    return readNumber(text, venue.capacity)
               ? QString()
               : VenueFields::tr("\"%1\" is no capacity: write a number of people, such as 80.").arg(text);
}

QString readStepFree(Venue& venue, const QString& text)
{
    return readYesNo(text, venue.stepFree)
               ? QString()
               : VenueFields::tr("\"%1\" doesn't say whether one gets in without steps: write yes or no, or "
                                 "leave it empty.")
                     .arg(text);
}

QString readNotes(Venue& venue, const QString& text)
{
    venue.notes = tidyLines(text);
    return {};
}

QString readTechnologyFree(Venue& venue, const QString& text)
{
    return readYesNo(text, venue.technologyFree)
               ? QString()
               : VenueFields::tr(
                     "\"%1\" doesn't say whether evenings there are without screens: write yes or no, or "
                     "leave it empty.")
                     .arg(text);
}

/// `Stage (40)`; the seats may be left out.
QString roomText(const VenueRoom& room)
{
    return room.capacity ? QStringLiteral("%1 (%2)").arg(room.name).arg(*room.capacity) : room.name;
}

VenueRoom roomOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(.*\\S)\\s*\\((\\d{1,6})\\)$"));
    VenueRoom room;
    const auto match = form.match(text);
    room.name = tidy(match.hasMatch() ? match.captured(1) : text);
    if (match.hasMatch()) {
        room.capacity = match.captured(2).toInt();
    }
    return room;
}

QString readRooms(Venue& venue, const QString& text)
{
    venue.rooms.clear();
    for (const QString& line : QString(text).replace(u'\n', u';').split(u';')) {
        if (!line.trimmed().isEmpty()) {
            venue.rooms.push_back(roomOf(line.trimmed()));
        }
    }
    return {};
}

constexpr std::array<FieldColumn<Venue, Venue>, 12> columns{{
    {u"id", [](const Venue& venue) { return venue.id.text(); }, readId},
    {u"name", lineText<&Venue::name>, readLine<&Venue::name>},
    {u"street", lineText<&Venue::street>, readLine<&Venue::street>},
    {u"city", lineText<&Venue::city>, readLine<&Venue::city>},
    {u"region", lineText<&Venue::region>, readLine<&Venue::region>},
    {u"postcode", lineText<&Venue::postcode>, readLine<&Venue::postcode>},
    {u"country", lineText<&Venue::country>, readLine<&Venue::country>},
    {u"capacity", [](const Venue& venue) { return numberText(venue.capacity); }, readCapacity},
    {u"step_free", [](const Venue& venue) { return yesNoText(venue.stepFree); }, readStepFree},
    {u"technology_free", [](const Venue& venue) { return yesNoText(venue.technologyFree); },
     readTechnologyFree},
    {u"rooms", [](const Venue& venue) { return roomTexts(venue).join(QStringLiteral("; ")); }, readRooms},
    {u"notes", [](const Venue& venue) { return venue.notes; }, readNotes},
}};

} // namespace

QStringList roomTexts(const Venue& venue)
{
    QStringList rooms;
    for (const VenueRoom& room : venue.rooms) {
        rooms += roomText(room);
    }
    return rooms;
}

const QStringList& venueColumns()
{
    static const QStringList names = columnNames(columns);
    return names;
}

QStringList venueCells(const Venue& venue) { return columnTexts(columns, venue); }

std::vector<Problem> readVenueFields(Venue& draft, const FieldTexts& texts)
{
    return readFields(columns, draft, texts);
}

} // namespace hearth
