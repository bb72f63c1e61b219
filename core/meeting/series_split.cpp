// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/series_split.h"

#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/meeting_table.h"
#include "core/meeting/series_changes.h"
#include "core/meeting/series_holidays.h"
#include "core/meeting/series_layout.h"
#include "core/meeting/series_queries.h"
#include "core/meeting/series_table.h"
#include "core/recurrence/recurrence.h"
#include "core/recurrence/repeat.h"

#include <algorithm>
#include <map>

namespace hearth {

namespace {

constexpr std::int64_t secondsInMinute = 60;

/// The meetings from the turn on, those that can move and those that stay.
struct Following {
    std::vector<Meeting> moving; ///< The turn's own is the first.
    std::vector<Meeting> staying;
    bool hasEarlier = false; ///< Whether the series had meetings before.
};

/// Whether it starts when the rule and the holidays say.
bool isWhereMeant(const Meeting& meeting,
                  const Series& series,
                  const HolidayCalendar& holidays,
                  const std::vector<CivilTime>& occurrences)
{
    return meeting.occurrence &&
           meeting.starts == holidays.heldAt(*meeting.occurrence, series.inHolidays, occurrences);
}

Following followingOf(Database& database, const SeriesTurn& turn, const QTimeZone& zone)
{
    Following following;
    const HolidayCalendar holidays = holidayCalendar(database);
    const std::vector<CivilTime> occurrences = occurrencesLaidOut(database, turn.before, zone);
    following.moving.push_back(turn.meeting);
    for (const MeetingId id : meetingsInSeries(database, turn.before.id)) {
        const Meeting meeting = findMeeting(database, id).value_or(Meeting());
        if (id == turn.meeting.id) {
            continue;
        }
        if (meeting.occurrence < turn.meeting.occurrence) {
            following.hasEarlier = true;
        } else if (isWhereMeant(meeting, turn.before, holidays, occurrences) &&
                   holdsNothing(database, meeting, turn.from.notes)) {
            following.moving.push_back(meeting);
        } else {
            following.staying.push_back(meeting);
        }
    }
    return following;
}

/// A free name for what has ended.
QString nameOfEnded(Database& database, const QString& name, QDate last)
{
    return freeSeriesName(database, QStringLiteral("%1 (– %2)").arg(name, last.toString(Qt::ISODate)));
}

class Turning {
public:
    Turning(Change& change, const SeriesTurn& turn)
        : m_change(change),
          m_turn(turn),
          m_holidays(holidayCalendar(change.database())),
          m_following(followingOf(change.database(), turn, change.zone()))
    {
        const CivilTime starts = turn.to.starts.value_or(CivilTime());
        m_minutes = turn.to.ends.value_or(starts).secondsSince(starts) / secondsInMinute;
        m_days = turn.from.starts.value_or(starts).date.daysTo(starts.date);
    }

    int turn()
    {
        endOldSeries();
        layOutNew();
        matchUp();
        {
            const auto pause = m_change.bulk();
            insertSeries(m_change, m_new, m_change.id());
            for (const CivilTime& occurrence : m_open) {
                insertMeeting(m_change.database(), made(occurrence), m_change.id());
            }
        }
        setLaidOut(m_change.database(), m_new.id, m_horizon);
        for (const auto& [occurrence, meeting] : m_matched) {
            move(meeting, occurrence);
        }
        for (const Meeting& meeting : m_leftOver) {
            removeMeeting(m_change.database(), meeting.id);
        }
        if (m_isOldEmpty) {
            removeSeries(m_change.database(), m_turn.before.id);
        }
        return static_cast<int>(m_matched.size() + m_open.size());
    }

private:
    void endOldSeries()
    {
        m_new = m_turn.before;
        m_isOldEmpty = !m_following.hasEarlier && m_following.staying.empty();
        const QDate last = m_turn.meeting.occurrence.value_or(m_turn.meeting.starts).date.addDays(-1);
        Series old = m_turn.before;
        old.name = nameOfEnded(m_change.database(), old.name, last);
        old.rule = m_following.hasEarlier
                       ? ruleUntil(old.rule, old.pattern.starts.value_or(m_turn.meeting.starts).date, last)
                       : QString();
        std::erase_if(old.exclusions, [&](const CivilTime& one) { return one >= m_turn.meeting.occurrence; });
        updateSeries(m_change, old);
    }

    void layOutNew()
    {
        m_new.id = m_change.newId<SeriesId>();
        m_new.rule = m_turn.rule;
        m_new.pattern = m_turn.to;
        m_new.pattern.series.clear();
        m_new.pattern.id = {};
        m_new.pattern.status = MeetingStatus::Planned;
        m_new.pattern.cancelReason.clear();
        m_new.pattern.registerState = RegisterState::None;
        const auto recurrence =
            Recurrence::of(m_new.rule, m_new.pattern.starts.value_or(CivilTime()), m_change.zone());
        if (!recurrence) {
            throw Refusal{recurrence.error()};
        }
        const bool isEndless = recurrence->end() == RuleEnd::Endless;
        m_horizon = isEndless ? m_change.today().addMonths(monthsLaidOut) : QDate(9999, 12, 31);
        m_occurrences = recurrence->before(
            {std::min(m_horizon, QDate(9998, 1, 1)).addDays(HolidayCalendar::daysLookedAhead), QTime(0, 0)});
        std::copy_if(m_occurrences.begin(), m_occurrences.end(), std::back_inserter(m_open),
                     [this](const CivilTime& one) { return one.date <= m_horizon && heldAt(one); });
        m_new.exclusions.clear();
        std::erase_if(m_open, [this](const CivilTime& occurrence) {
            const bool isLeftOut = isTaken(occurrence.date);
            if (isLeftOut) {
                m_new.exclusions.push_back(occurrence);
            }
            return isLeftOut;
        });
    }

    [[nodiscard]] std::optional<CivilTime> heldAt(const CivilTime& occurrence) const
    {
        return m_holidays.heldAt(occurrence, m_new.inHolidays, m_occurrences);
    }

    void place(Meeting& meeting, const CivilTime& occurrence) const
    {
        meeting.occurrence = occurrence;
        meeting.starts = heldAt(occurrence).value_or(occurrence);
        meeting.ends = meeting.starts.plusMinutes(m_minutes);
    }

    /// Whether that day's meeting stays as it is, or was deleted before.
    [[nodiscard]] bool isTaken(QDate day) const
    {
        const auto& staying = m_following.staying;
        const auto& deleted = m_turn.before.exclusions;
        return std::any_of(staying.begin(), staying.end(),
                           [&](const Meeting& one) {
                               return one.starts.date == day ||
                                      one.occurrence.value_or(one.starts).date.addDays(m_days) == day;
                           }) ||
               std::any_of(deleted.begin(), deleted.end(), [&](const CivilTime& one) {
                   return one >= m_turn.meeting.occurrence && one.date.addDays(m_days) == day;
               });
    }

    /// Each moving meeting gets the occurrence of its day, else the next that is open.
    void matchUp()
    {
        const auto take = [this](const Meeting& meeting, auto found) {
            m_matched.emplace(*found, meeting);
            m_open.erase(found);
        };
        std::vector<Meeting> waiting;
        for (const Meeting& meeting : m_following.moving) {
            const bool isFirst = meeting.id == m_turn.meeting.id;
            const QDate day = meeting.occurrence.value_or(meeting.starts).date.addDays(m_days);
            const auto found = std::find_if(m_open.begin(), m_open.end(), [&](const CivilTime& one) {
                return isFirst ? one == m_turn.to.starts : one.date == day;
            });
            if (found != m_open.end()) {
                take(meeting, found);
            } else {
                waiting.push_back(meeting);
            }
        }
        for (const Meeting& meeting : waiting) {
            if (m_open.empty()) {
                m_leftOver.push_back(meeting);
            } else {
                take(meeting, m_open.begin());
            }
        }
    }

    void move(const Meeting& meeting, const CivilTime& occurrence)
    {
        Meeting moved = meeting;
        carryFields(m_change, moved, m_turn.from, m_turn.to);
        moved.series = m_new.id;
        place(moved, occurrence);
        updateMeeting(m_change.database(), moved);
    }

    Meeting made(const CivilTime& occurrence)
    {
        const auto layout = layoutOf(m_change.database(), m_new.id);
        Meeting meeting = meetingOfSeries(m_new, layout.value_or(SeriesLayout()), occurrence);
        place(meeting, occurrence);
        return meeting;
    }

    Change& m_change;
    const SeriesTurn& m_turn;
    HolidayCalendar m_holidays;
    Following m_following;
    Series m_new;
    QDate m_horizon;
    bool m_isOldEmpty = false;
    std::int64_t m_minutes = 0;
    qint64 m_days = 0; ///< By which each meeting moves.
    std::vector<CivilTime> m_occurrences;
    std::vector<CivilTime> m_open; ///< Occurrences that no meeting has yet.
    std::map<CivilTime, Meeting> m_matched;
    std::vector<Meeting> m_leftOver;
};

} // namespace

void carryFields(Change& change, Meeting& meeting, const MeetingDraft& from, const MeetingDraft& to)
{
    MeetingReferences references(change);
    carryOn(meeting.kind, from.kind, to.kind);
    carryOn(meeting.title, from.title, to.title);
    carryOn(meeting.venue, references.venue(from.venue), references.venue(to.venue));
    carryOn(meeting.room, from.room, to.room);
    carryOn(meeting.group, references.group(from.group), references.group(to.group));
    carryOn(meeting.capacity, from.capacity, to.capacity);
    carryOn(meeting.technologyFree, from.technologyFree, to.technologyFree);
    carryOn(meeting.notes, from.notes, to.notes);
}

int turnSeries(Change& change, const SeriesTurn& turn) { return Turning(change, turn).turn(); }

} // namespace hearth
