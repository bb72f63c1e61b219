// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/take_in_plan.h"

#include "core/attendance/attendance_queries.h"
#include "core/club.h"
#include "core/door/door_event_queries.h"
#include "core/door/door_file_refusals.h"
#include "core/door/door_fold.h"
#include "core/door/newcomer_likeness.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_alias_queries.h"
#include "core/member/member_queries.h"
#include "core/settings/settings_queries.h"

#include <algorithm>
#include <set>

namespace hearth {

namespace {

using MarkKey = std::pair<MeetingId, MemberId>;
using HeadKey = std::pair<MeetingId, RowId>;

class Planning {
public:
    explicit Planning(Club& club) : m_club(club), m_database(club.database()) {}

    TakeInPlan plan(const std::vector<DoorTakings>& takings)
    {
        for (const DoorTakings& door : takings) {
            collect(door);
        }
        for (auto& [stamp, event] : m_fresh) {
            sort(std::move(event));
        }
        planBeginnings();
        planNewcomers();
        for (auto& [key, events] : m_marks) {
            planMark(key, std::move(events));
        }
        for (auto& [key, events] : m_heads) {
            planHeads(key, std::move(events));
        }
        m_plan.report.marks = static_cast<int>(m_plan.marks.size());
        m_plan.report.duplicates = likelyDuplicates(m_club, m_plan.newcomers);
        return std::move(m_plan);
    }

private:
    struct KnownMeeting {
        std::optional<Meeting> meeting;
        std::optional<std::vector<MemberId>> expected;
    };

    /// What isn't known yet, each event once however many files hold it.
    void collect(const DoorTakings& door)
    {
        if (door.clubUid != readSettings(m_database).uid) {
            throw DoorFileRefusals(door.path).otherClub();
        }
        for (const DoorEvent& event : door.events) {
            ++m_plan.report.events;
            if (event.kind == DoorEventKind::Newcomer) {
                // Also one that was known and taken back: at another door they may be there all the same.
                m_newcomers.insert_or_assign(survivorOf(m_database, event.member), event);
            }
            const auto [known, isFirst] = m_known.try_emplace(event.stamp.door, 0);
            if (isFirst) {
                known->second = lastTakenOf(m_database, event.stamp.door);
            }
            if (event.stamp.seq <= known->second || !m_fresh.try_emplace(event.stamp, event).second) {
                continue;
            }
            ++m_plan.report.added;
            std::int64_t& last = m_plan.last[event.stamp.door];
            last = std::max(last, event.stamp.seq);
            requireTakesPlace(door, event);
        }
    }

    void requireTakesPlace(const DoorTakings& door, const DoorEvent& event)
    {
        const auto& meeting = meetingOf(event.meeting).meeting;
        if (meeting && meeting->status == MeetingStatus::Cancelled) {
            throw DoorFileRefusals(door.path).cancelledMeeting(meetingName(m_club, meeting->id));
        }
    }

    KnownMeeting& meetingOf(MeetingId id)
    {
        const auto [known, isFirst] = m_meetings.try_emplace(id);
        if (isFirst && id) {
            known->second.meeting = findMeeting(m_database, id);
        }
        return known->second;
    }

    /// Puts a fresh event beside those about the same mark, under the ids that people have by now.
    void sort(DoorEvent event)
    {
        event.member = survivorOf(m_database, event.member);
        event.guestOf = survivorOf(m_database, event.guestOf);
        if (event.kind == DoorEventKind::Newcomer) {
            return;
        }
        if (!meetingOf(event.meeting).meeting) {
            ++m_plan.report.leftOut;
        } else if (event.kind == DoorEventKind::Heads) {
            m_heads[{event.meeting, event.heads}].push_back(std::move(event));
        } else {
            m_marks[{event.meeting, event.member}].push_back(std::move(event));
        }
    }

    /// Also where every mark was taken back: the same as if each had been taken in on its own.
    void planBeginnings()
    {
        for (const auto& [key, events] : m_marks) {
            const auto& begun = m_plan.begun;
            if (meetingOf(key.first).meeting->registerState == RegisterState::None &&
                (begun.empty() || begun.back() != key.first)) {
                m_plan.begun.push_back(key.first);
            }
        }
    }

    /// Whoever has a mark in the end, or brought somebody who has; others were taken back at the door.
    void planNewcomers()
    {
        std::set<MemberId> wanted;
        for (const auto& [key, events] : m_marks) {
            if (foldMarks(events)) {
                wanted.insert(key.second);
                for (const DoorEvent& event : events) {
                    wanted.insert(event.guestOf);
                }
            }
        }
        for (auto& [member, event] : m_newcomers) {
            if (wanted.contains(member) && !isThere(m_database, member) && !isForgotten(m_database, member)) {
                m_plan.report.newcomers.push_back({member, fullName(event.person.name)});
                m_plan.newcomers.push_back(std::move(event));
            }
        }
    }

    [[nodiscard]] bool willBeThere(MemberId member) const
    {
        const auto& added = m_plan.report.newcomers;
        return isThere(m_database, member) ||
               std::any_of(added.begin(), added.end(),
                           [&](const TakenNewcomer& newcomer) { return newcomer.member == member; });
    }

    void planMark(const MarkKey& key, std::vector<DoorEvent> fresh)
    {
        const auto& [meeting, member] = key;
        if (!willBeThere(member)) {
            // Of a newcomer who was taken back nothing is missing.
            m_plan.report.leftOut += m_newcomers.contains(member) ? 0 : static_cast<int>(fresh.size());
            return;
        }
        for (DoorEvent& event : fresh) {
            if (event.guestOf && (event.guestOf == member || !willBeThere(event.guestOf))) {
                event.guestOf = {};
            }
        }
        std::vector<DoorEvent> all = eventsAbout(m_database, meeting, member);
        const auto doorsBefore = foldMarks(all);
        all.insert(all.end(), fresh.begin(), fresh.end());
        decide(key, doorsBefore, std::move(all));
        std::move(fresh.begin(), fresh.end(), std::back_inserter(m_plan.events));
    }

    void decide(const MarkKey& key, const std::optional<Attendance>& doorsBefore, std::vector<DoorEvent> all)
    {
        const auto& [meeting, member] = key;
        const auto mark = findAttendance(m_database, meeting, member);
        const bool follows = isSameMark(mark, doorsBefore);
        const bool isDefault = !follows && mark && isAbsentByDefault(m_club, *mark);
        if (!follows && !isDefault) {
            noteDecision(key, mark);
            reportStanding(key, mark, std::move(all));
            return;
        }
        auto doorsNow = foldMarks(all);
        if (!doorsNow && isDefault) {
            return;
        }
        reportStanding(key, doorsNow, std::move(all));
        if (!doorsNow && isExpectedAtClosed(key)) {
            doorsNow = Attendance{};
            doorsNow->meeting = meeting;
            doorsNow->member = member;
            doorsNow->status = AttendanceStatus::Absent;
        }
        // What somebody wrote beside the mark here stays.
        if (doorsNow && mark && mark->note != (doorsBefore ? doorsBefore->note : QString())) {
            doorsNow->note = mark->note;
        }
        if (doorsNow != mark) {
            m_plan.marks.push_back({meeting, member, std::move(doorsNow)});
        }
    }

    void noteDecision(const MarkKey& key, const std::optional<Attendance>& mark)
    {
        DoorEvent decision;
        if (mark) {
            decision = eventOf(*mark);
        } else {
            decision.kind = DoorEventKind::TakenBack;
            decision.meeting = key.first;
            decision.member = key.second;
        }
        decision.stamp.door = ownDesk;
        decision.at = m_club.now();
        m_plan.events.push_back(std::move(decision));
    }

    /// Says so where the doors alone would have it otherwise than it stands.
    void reportStanding(const MarkKey& key, const std::optional<Attendance>& mark, std::vector<DoorEvent> all)
    {
        std::erase_if(all, [](const DoorEvent& event) { return event.stamp.door == ownDesk; });
        if (!isSameMark(mark, foldMarks(all))) {
            m_plan.report.standing.push_back({key.first, key.second});
        }
    }

    /// In a register that is closed whoever was expected and has no mark is absent.
    [[nodiscard]] bool isExpectedAtClosed(const MarkKey& key)
    {
        KnownMeeting& known = meetingOf(key.first);
        if (known.meeting->registerState != RegisterState::Complete) {
            return false;
        }
        if (!known.expected) {
            known.expected = expectedAt(m_database, *known.meeting);
        }
        return std::find(known.expected->begin(), known.expected->end(), key.second) != known.expected->end();
    }

    void planHeads(const HeadKey& key, std::vector<DoorEvent> fresh)
    {
        const auto& [meeting, id] = key;
        std::vector<DoorEvent> all = eventsAbout(m_database, meeting, id);
        const HeadCount doorsBefore = foldHeads(all);
        all.insert(all.end(), fresh.begin(), fresh.end());
        HeadCount doorsNow = foldHeads(all);
        doorsNow.meeting = meeting;
        doorsNow.id = id;
        const auto heads = listHeadCounts(m_database, meeting);
        const auto there = std::find_if(heads.begin(), heads.end(),
                                        [id = id](const HeadCount& count) { return count.id == id; });
        const int count = there == heads.end() ? 0 : there->count;
        if (count == doorsBefore.count && count != doorsNow.count) {
            m_plan.heads.push_back(doorsNow);
        }
        std::move(fresh.begin(), fresh.end(), std::back_inserter(m_plan.events));
    }

    Club& m_club;
    Database& m_database;
    TakeInPlan m_plan;
    std::map<std::int64_t, std::int64_t> m_known; ///< By door, how far it is taken in already.
    std::map<DoorStamp, DoorEvent> m_fresh;
    std::map<MeetingId, KnownMeeting> m_meetings;
    std::map<MemberId, DoorEvent> m_newcomers;
    std::map<MarkKey, std::vector<DoorEvent>> m_marks;
    std::map<HeadKey, std::vector<DoorEvent>> m_heads;
};

} // namespace

TakeInPlan planTakeIn(Club& club, const std::vector<DoorTakings>& takings)
{
    return Planning(club).plan(takings);
}

} // namespace hearth
