// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venue/venue_actions.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/venue/venue_queries.h"
#include "core/venue/venue_table.h"

#include <QCoreApplication>

#include <set>

namespace hearth {

namespace {

struct VenueActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::VenueActions)
};

Venue tidied(const Venue& draft)
{
    Venue venue = draft;
    for (QString* line :
         {&venue.name, &venue.street, &venue.city, &venue.region, &venue.postcode, &venue.country}) {
        *line = tidy(*line);
    }
    venue.notes = tidyLines(venue.notes);
    for (VenueRoom& room : venue.rooms) {
        room.name = tidy(room.name);
    }
    return venue;
}

void requireName(std::vector<Problem>& problems, Database& database, const Venue& venue)
{
    if (venue.name.isEmpty()) {
        problems.push_back(
            {QStringLiteral("name"), VenueActions::tr("A place needs a name, such as Town hall.")});
        return;
    }
    const auto bearer = findVenueNamed(database, venue.name);
    if (bearer && *bearer != venue.id) {
        problems.push_back(
            {QStringLiteral("name"),
             VenueActions::tr("There is a place called \"%1\" already. Use that one, or choose "
                              "a name that tells them apart.")
                 .arg(venue.name)});
    }
}

void requireRooms(std::vector<Problem>& problems, const Venue& venue)
{
    std::set<std::string> names;
    for (const VenueRoom& room : venue.rooms) {
        const QString field = QStringLiteral("rooms");
        if (room.name.isEmpty()) {
            problems.push_back({field, VenueActions::tr("A room needs a name, such as Stage.")});
        } else if (!names.insert(fold(room.name)).second) {
            problems.push_back({field, VenueActions::tr("Two rooms are called \"%1\".").arg(room.name)});
        }
        requireLength(problems, field, room.name, lineLength);
        if (room.capacity && (*room.capacity < 0 || *room.capacity > greatestCapacity)) {
            problems.push_back({field, VenueActions::tr("\"%1\" can't have so many seats.").arg(room.name)});
        }
    }
}

void requireValid(Database& database, const Venue& venue)
{
    std::vector<Problem> problems;
    requireName(problems, database, venue);
    requireLength(problems, QStringLiteral("name"), venue.name, lineLength);
    requireLength(problems, QStringLiteral("street"), venue.street, lineLength);
    requireLength(problems, QStringLiteral("city"), venue.city, lineLength);
    requireLength(problems, QStringLiteral("region"), venue.region, lineLength);
    requireLength(problems, QStringLiteral("postcode"), venue.postcode, lineLength);
    requireLength(problems, QStringLiteral("country"), venue.country, lineLength);
    requireCapacity(problems, venue.capacity);
    requireLength(problems, QStringLiteral("notes"), venue.notes, notesLength);
    requireRooms(problems, venue);
    if (!problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
}

void requireThere(Database& database, VenueId id)
{
    if (!findVenue(database, id)) {
        throw Refusal{Error::of(Error::Kind::Gone,
                                VenueActions::tr("This place is no longer in the book. It may have been "
                                                 "deleted; History can bring it back."))};
    }
}

void requireFree(Database& database, VenueId id)
{
    if (id && findVenue(database, id)) {
        throw Refusal{Error::invalid(
            {{QStringLiteral("id"), VenueActions::tr("There is a place with the id %1 already. Leave the id "
                                                     "out, and the new place gets one of its own.")
                                        .arg(id.text())}})};
    }
}

QJsonObject subjectOf(VenueId id) { return {{QStringLiteral("venue"), id.text()}}; }

} // namespace

Result<VenueId> addVenue(Club& club, const Venue& draft)
{
    return club.perform(QStringLiteral("venue.add"), {}, [&](Change& change) {
        Venue venue = tidied(draft);
        requireFree(change.database(), venue.id);
        if (!venue.id) {
            venue.id = change.newId<VenueId>();
        }
        requireValid(change.database(), venue);
        insertVenue(change.database(), venue);
        change.setSubject(subjectOf(venue.id));
        return venue.id;
    });
}

Done editVenue(Club& club, const Venue& draft)
{
    return club.perform(QStringLiteral("venue.edit"), subjectOf(draft.id), [&](Change& change) {
        requireThere(change.database(), draft.id);
        const Venue venue = tidied(draft);
        requireValid(change.database(), venue);
        updateVenue(change.database(), venue);
    });
}

Done deleteVenue(Club& club, VenueId id)
{
    return club.perform(QStringLiteral("venue.delete"), subjectOf(id), [&](Change& change) {
        requireThere(change.database(), id);
        const auto meetings = static_cast<int>(meetingsAtVenue(change.database(), id));
        if (meetings > 0) {
            throw Refusal{
                Error::of(Error::Kind::Refused,
                          VenueActions::tr("%n meeting(s) take place there. Give them another place "
                                           "first, then delete this one.",
                                           nullptr, meetings))};
        }
        removeVenue(change.database(), id);
    });
}

} // namespace hearth
