// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_fields.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct MeetingFields {
    Q_DECLARE_TR_FUNCTIONS(hearth::MeetingFields)
};

constexpr std::array<QStringView, 3> statusWords{u"planned", u"held", u"cancelled"};
constexpr std::array<QStringView, 3> registerWords{u"none", u"open", u"complete"};

/// The place of `text` among `words`; the first for an empty text, -1 for none of them.
template<std::size_t Count>
int wordPlace(const std::array<QStringView, Count>& words, const QString& text)
{
    const QString wanted = text.trimmed().toLower();
    for (std::size_t place = 0; place < Count; ++place) {
        if (words.at(place) == wanted || (wanted.isEmpty() && place == 0)) {
            return static_cast<int>(place);
        }
    }
    return -1;
}

template<QString MeetingDraft::*Line>
QString readLine(MeetingDraft& draft, const QString& text)
{
    draft.*Line = tidy(text);
    return {};
}

template<std::optional<CivilTime> MeetingDraft::*Time>
QString readTime(MeetingDraft& draft, const QString& text)
{
    const auto time = CivilTime::fromText(text);
    if (!time && !text.trimmed().isEmpty()) {
        return MeetingFields::tr("\"%1\" is no day and time that exists: write it such as 2026-11-26T19:00.")
            .arg(text);
    }
    draft.*Time = time;
    return {};
}

QString readMeetingId(MeetingDraft& draft, const QString& text)
{
    const auto id = MeetingId::fromText(text.trimmed());
    if (!id && !text.trimmed().isEmpty()) {
        return MeetingFields::tr(
                   "\"%1\" is no id of a meeting: such an id is an e and 13 letters and digits.")
            .arg(text);
    }
    draft.id = id.value_or(MeetingId());
    return {};
}

QString readCapacity(MeetingDraft& draft, const QString& text)
{
    return readNumber(text, draft.capacity)
               ? QString()
               : MeetingFields::tr("\"%1\" is no capacity: write a number of people, such as 80.").arg(text);
}

QString readTechnologyFree(MeetingDraft& draft, const QString& text)
{
    return readYesNo(text, draft.technologyFree)
               ? QString()
               : MeetingFields::tr("\"%1\" doesn't say whether the meeting is without screens: write yes or "
                                   "no, or leave it empty.")
                     .arg(text);
}

QString readStatus(MeetingDraft& draft, const QString& text)
{
    const int place = wordPlace(statusWords, text);
    if (place < 0) {
        return MeetingFields::tr("\"%1\" is no status of a meeting: write planned, held or cancelled.")
            .arg(text);
    }
    draft.status = static_cast<MeetingStatus>(place);
    return {};
}

QString readRegister(MeetingDraft& draft, const QString& text)
{
    const int place = wordPlace(registerWords, text);
    if (place < 0) {
        return MeetingFields::tr("\"%1\" is no state of a register: write none, open or complete.").arg(text);
    }
    draft.registerState = static_cast<RegisterState>(place);
    return {};
}

QString readNotes(MeetingDraft& draft, const QString& text)
{
    draft.notes = tidyLines(text);
    return {};
}

constexpr std::array<FieldColumn<ListedMeeting, MeetingDraft>, 13> meetingFieldColumns{{
    {u"id", [](const ListedMeeting& row) { return row.meeting.id.text(); }, readMeetingId},
    {u"series", [](const ListedMeeting& row) { return row.series; }, readLine<&MeetingDraft::series>},
    {u"kind", [](const ListedMeeting& row) { return row.meeting.kind; }, readLine<&MeetingDraft::kind>},
    {u"title", [](const ListedMeeting& row) { return row.meeting.title; }, readLine<&MeetingDraft::title>},
    {u"starts", [](const ListedMeeting& row) { return row.meeting.starts.text(); },
     readTime<&MeetingDraft::starts>},
    {u"ends", [](const ListedMeeting& row) { return row.meeting.ends.text(); },
     readTime<&MeetingDraft::ends>},
    {u"venue", [](const ListedMeeting& row) { return row.venue; }, readLine<&MeetingDraft::venue>},
    {u"group", [](const ListedMeeting& row) { return row.group; }, readLine<&MeetingDraft::group>},
    {u"capacity", [](const ListedMeeting& row) { return numberText(row.meeting.capacity); }, readCapacity},
    {u"technology_free", [](const ListedMeeting& row) { return yesNoText(row.meeting.technologyFree); },
     readTechnologyFree},
    {u"status", [](const ListedMeeting& row) { return meetingStatusWord(row.meeting.status); }, readStatus},
    {u"register", [](const ListedMeeting& row) { return registerStateWord(row.meeting.registerState); },
     readRegister},
    {u"notes", [](const ListedMeeting& row) { return row.meeting.notes; }, readNotes},
}};

} // namespace

const QStringList& meetingColumns()
{
    static const QStringList names = columnNames(meetingFieldColumns);
    return names;
}

QStringList meetingCells(const ListedMeeting& meeting) { return columnTexts(meetingFieldColumns, meeting); }

std::vector<Problem> readMeetingFields(MeetingDraft& draft, const FieldTexts& texts)
{
    const auto startsBefore = draft.starts;
    const auto endsBefore = draft.ends;
    auto problems = readFields(meetingFieldColumns, draft, texts);
    if (startsBefore && endsBefore && draft.starts && !texts.contains(QStringLiteral("ends"))) {
        constexpr std::int64_t secondsPerMinute = 60;
        draft.ends = endsBefore->plusMinutes(draft.starts->secondsSince(*startsBefore) / secondsPerMinute);
    }
    return problems;
}

QString meetingStatusWord(MeetingStatus status)
{
    return statusWords.at(static_cast<std::size_t>(status)).toString();
}

QString registerStateWord(RegisterState state)
{
    return registerWords.at(static_cast<std::size_t>(state)).toString();
}

} // namespace hearth
