// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/series_changes.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_draft.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/meeting_table.h"
#include "core/meeting/series_holidays.h"
#include "core/meeting/series_queries.h"
#include "core/meeting/series_split.h"
#include "core/meeting/series_table.h"
#include "core/recurrence/recurrence.h"
#include "core/recurrence/repeat.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct SeriesChanges {
    Q_DECLARE_TR_FUNCTIONS(hearth::SeriesChanges)
};

QJsonObject subjectOf(MeetingId meeting, int count)
{
    return {{QStringLiteral("meeting"), meeting.text()}, {QStringLiteral("count"), count}};
}

Series requireSeries(Database& database, const Meeting& meeting)
{
    auto series = meeting.series ? findSeries(database, meeting.series) : std::nullopt;
    if (!series || !meeting.occurrence) {
        throw Refusal{
            Error::of(Error::Kind::Refused,
                      SeriesChanges::tr("This meeting belongs to no series, so only itself can change."))};
    }
    return std::move(*series);
}

/// The meetings that the scope says, in the order in which they were meant.
std::vector<Meeting> inScope(Database& database, const Meeting& meeting, SeriesScope scope)
{
    if (scope == SeriesScope::ThisOne) {
        return {meeting};
    }
    static_cast<void>(requireSeries(database, meeting));
    std::vector<Meeting> meetings;
    for (const MeetingId id : meetingsInSeries(database, meeting.series)) {
        Meeting one = findMeeting(database, id).value_or(Meeting());
        if (scope == SeriesScope::All || one.occurrence >= meeting.occurrence) {
            meetings.push_back(std::move(one));
        }
    }
    return meetings;
}

void cancel(Change& change, Meeting meeting, const QString& reason)
{
    meeting.status = MeetingStatus::Cancelled;
    meeting.cancelReason = reason;
    updateMeeting(change.database(), meeting);
}

QString requireReason(const QString& reason)
{
    std::vector<Problem> problems;
    QString tidied = tidy(reason);
    requireLength(problems, QStringLiteral("reason"), tidied, lineLength);
    if (!problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
    return tidied;
}

/// The series' own word for what its meetings have, as far as this meeting's change concerns it.
void carryPattern(Change& change, Series series, const MeetingDraft& from, const MeetingDraft& to)
{
    MeetingDraft& pattern = series.pattern;
    carryOn(pattern.kind, from.kind, to.kind);
    carryOn(pattern.title, from.title, to.title);
    carryOn(pattern.venue, from.venue, to.venue);
    carryOn(pattern.room, from.room, to.room);
    carryOn(pattern.group, from.group, to.group);
    carryOn(pattern.capacity, from.capacity, to.capacity);
    carryOn(pattern.technologyFree, from.technologyFree, to.technologyFree);
    carryOn(pattern.notes, from.notes, to.notes);
    updateSeries(change, series);
}

/// How the series goes on from the meeting, whose day or times change: a count where those before stopped.
QString ruleFrom(const Series& series, const Meeting& meeting, const MeetingDraft& to, const QTimeZone& zone)
{
    const QDate was = meeting.occurrence.value_or(meeting.starts).date;
    const QDate is = to.starts.value_or(meeting.starts).date;
    const auto moved = ruleMoved(series.rule, was, is);
    if (!moved) {
        throw Refusal{Error::invalid(
            {{QStringLiteral("rule"),
              SeriesChanges::tr("By this day the series can't go on as it did. Say anew how it repeats, or "
                                "move this one meeting alone.")}})};
    }
    Repeat repeat = repeatOf(*moved, is);
    if (repeat.end == RuleEnd::Count) {
        const auto recurrence =
            Recurrence::of(series.rule, series.pattern.starts.value_or(meeting.starts), zone);
        const int earlier = // what was left out was counted, too
            recurrence
                ? static_cast<int>(recurrence->before(meeting.occurrence.value_or(meeting.starts)).size())
                : 0;
        repeat.count = std::max(1, repeat.count - earlier);
    }
    return ruleOf(repeat);
}

void changeOthers(Change& change,
                  const Meeting& meeting,
                  const MeetingDraft& from,
                  const MeetingDraft& to,
                  SeriesScope scope)
{
    for (Meeting one : inScope(change.database(), meeting, scope)) {
        const Meeting before = one;
        carryFields(change, one, from, to);
        if (one != before) {
            updateMeeting(change.database(), one);
        }
    }
}

MeetingDraft requireKeepable(const MeetingDraft& draft)
{
    MeetingDraft meeting = settled(draft);
    if (auto problems = meetingProblems(meeting); !problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
    return meeting;
}

} // namespace

bool holdsNothing(Database& database, const Meeting& meeting, const QString& usualNotes)
{
    return meeting.status == MeetingStatus::Planned && meeting.registerState == RegisterState::None &&
           (meeting.notes.isEmpty() || meeting.notes == usualNotes) && !hasRecords(database, meeting.id);
}

Done changeMeetings(Club& club,
                    MeetingId id,
                    const MeetingDraft& after,
                    SeriesScope scope,
                    const QString& rule,
                    std::optional<InHolidays> inHolidays)
{
    if (scope == SeriesScope::ThisOne) {
        return editMeeting(club, id, after);
    }
    return club.perform(QStringLiteral("series.change"), {}, [&](Change& change) {
        Database& database = change.database();
        const Meeting meeting = requireMeeting(change, id);
        const Series series = requireSeries(database, meeting);
        const MeetingDraft from = meetingDraft(database, id).value_or(MeetingDraft());
        const MeetingDraft to = requireKeepable(after);
        const bool isRuleNew = !rule.isEmpty() && rule != series.rule;
        const bool isMoved = isRuleNew || to.starts != from.starts || to.ends != from.ends;
        int count = 0;
        if (!isMoved) {
            carryPattern(change, series, from, to);
            changeOthers(change, meeting, from, to, scope);
            count = static_cast<int>(inScope(database, meeting, scope).size());
        } else {
            if (scope == SeriesScope::All) { // those before this one keep their times
                changeOthers(change, meeting, from, to, scope);
            }
            const QString next = isRuleNew ? rule : ruleFrom(series, meeting, to, change.zone());
            count = turnSeries(change, {series, requireMeeting(change, id), from, to, next});
        }
        if (inHolidays) {
            setInHolidays(change, requireMeeting(change, id).series, *inHolidays);
        }
        change.setSubject(subjectOf(id, count));
    });
}

Result<int> cancelMeetings(Club& club, MeetingId id, SeriesScope scope, const QString& reason)
{
    return club.perform(QStringLiteral("meetings.cancel"), {}, [&](Change& change) {
        const QString why = requireReason(reason);
        int count = 0;
        for (const Meeting& one : inScope(change.database(), requireMeeting(change, id), scope)) {
            if (one.status == MeetingStatus::Planned) {
                cancel(change, one, why);
                ++count;
            }
        }
        change.setSubject(subjectOf(id, count));
        return count;
    });
}

Result<int> cancelStretch(Club& club, QDate first, QDate last, GroupId group, const QString& reason)
{
    return club.perform(QStringLiteral("meetings.stretch"), {}, [&](Change& change) {
        const QString why = requireReason(reason);
        if (!first.isValid() || !last.isValid() || last < first) {
            throw Refusal{Error::invalid(
                {{QStringLiteral("last"),
                  SeriesChanges::tr("The stretch would end before it begins. Check both days.")}})};
        }
        int count = 0;
        for (const ListedMeeting& listed :
             meetingsBetween(change.database(), {first, QTime(0, 0)}, {last.addDays(1), QTime(0, 0)})) {
            const bool isMeant = !group || listed.meeting.group == group;
            if (isMeant && listed.meeting.status == MeetingStatus::Planned) {
                cancel(change, listed.meeting, why);
                ++count;
            }
        }
        change.setSubject({{QStringLiteral("count"), count},
                           {QStringLiteral("first"), first.toString(Qt::ISODate)},
                           {QStringLiteral("last"), last.toString(Qt::ISODate)}});
        return count;
    });
}

Result<int> deleteMeetings(Club& club, MeetingId id, SeriesScope scope)
{
    if (scope == SeriesScope::ThisOne) {
        return deleteMeeting(club, id).map([] { return 1; });
    }
    return club.perform(QStringLiteral("meetings.delete"), {}, [&](Change& change) {
        Database& database = change.database();
        const Meeting meeting = requireMeeting(change, id);
        Series series = requireSeries(database, meeting);
        int count = 0;
        const auto meetings = inScope(database, meeting, scope);
        for (const Meeting& one : meetings) {
            if (one.id == id || holdsNothing(database, one, series.pattern.notes)) {
                removeMeeting(database, one.id);
                ++count;
            }
        }
        const auto left = meetingsOfSeries(database, series.id);
        if (left == 0) {
            removeSeries(database, series.id);
        } else {
            const QDate begin = series.pattern.starts.value_or(meeting.starts).date;
            const QDate last = meeting.occurrence.value_or(meeting.starts).date.addDays(-1);
            // Ends it; before its first day no rule can end, and none is left then.
            series.rule =
                scope == SeriesScope::All || last < begin ? QString() : ruleUntil(series.rule, begin, last);
            updateSeries(change, series);
        }
        change.setSubject(subjectOf(id, count));
        return count;
    });
}

} // namespace hearth
