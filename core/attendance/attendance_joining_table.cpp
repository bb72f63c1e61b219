// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_joining_table.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/attendance_table.h"
#include "core/base/field_text.h"
#include "core/club.h"

#include <algorithm>
#include <limits>

namespace hearth {

namespace {

/// Whether `mark` wins over `other`; where neither does, the one of the member who stays is taken.
bool winsOver(const Attendance& mark, const Attendance& other)
{
    if (came(mark.status) != came(other.status)) {
        return came(mark.status);
    }
    if (came(mark.status)) {
        const auto isDesk = [](const Attendance& one) { return one.source == AttendanceSource::Desk; };
        const auto arrival = [](const Attendance& one) {
            return one.arrived.value_or(std::numeric_limits<Instant>::max());
        };
        if (isDesk(mark) != isDesk(other)) {
            return isDesk(mark);
        }
        if (arrival(mark) != arrival(other)) {
            return arrival(mark) < arrival(other);
        }
    }
    return mark.status < other.status; // present before late, excused before absent
}

template<class Choose>
std::optional<Instant> ofBoth(std::optional<Instant> a, std::optional<Instant> b, Choose&& choose)
{
    return a && b ? std::optional(choose(*a, *b)) : a ? a : b;
}

QString bothNotes(const QString& first, const QString& second)
{
    if (second.isEmpty() || first.contains(second)) {
        return first;
    }
    const QString both = first.isEmpty() ? second : first + u'\n' + second;
    return both.size() <= notesLength ? both : first;
}

} // namespace

Attendance joinedAttendance(const Attendance& kept, const Attendance& gone)
{
    const bool isGoneBetter = winsOver(gone, kept);
    const Attendance& other = isGoneBetter ? kept : gone;
    Attendance joined = isGoneBetter ? gone : kept;
    joined.member = kept.member;
    if (came(joined.status) && came(other.status)) {
        joined.arrived =
            ofBoth(kept.arrived, gone.arrived, [](Instant a, Instant b) { return std::min(a, b); });
        joined.gone = ofBoth(kept.gone, gone.gone, [](Instant a, Instant b) { return std::max(a, b); });
    }
    joined.guestOf = joined.guestOf ? joined.guestOf : other.guestOf;
    if (joined.guestOf == kept.member || joined.guestOf == gone.member) {
        joined.guestOf = {};
    }
    joined.note = bothNotes(kept.note, gone.note);
    return joined;
}

void joinAttendances(Change& change, const MergedPair& pair)
{
    Database& database = change.database();
    std::vector<MeetingId> meetings;
    Query rows = database.query("SELECT meeting FROM attendance WHERE member=?1", pair.gone);
    while (rows.next()) {
        meetings.push_back(rows.id<MeetingId>(0));
    }
    for (const MeetingId meeting : meetings) {
        const auto gone = findAttendance(database, meeting, pair.gone);
        const auto kept = findAttendance(database, meeting, pair.kept);
        removeAttendance(database, meeting, pair.gone);
        if (kept) {
            const Attendance joined = joinedAttendance(*kept, *gone);
            if (joined != *kept) {
                updateAttendance(database, joined);
            }
        } else {
            Attendance moved = *gone;
            moved.member = pair.kept;
            moved.guestOf = moved.guestOf == pair.kept ? MemberId() : moved.guestOf;
            insertAttendance(database, moved);
        }
    }
}

void joinHosts(Change& change, const MergedPair& pair)
{
    change.database().run("UPDATE attendance SET guest_of=?1 WHERE guest_of=?2 AND member<>?1", pair.kept,
                          pair.gone);
    change.database().run("UPDATE attendance SET guest_of=NULL WHERE guest_of=?1", pair.gone);
}

} // namespace hearth
