// SPDX-License-Identifier: GPL-3.0-or-later
// Two marks of one person at one meeting, because the person stood in the book twice, become one.
#pragma once

#include "core/attendance/attendance.h"
#include "core/member/member_key.h"

namespace hearth {

/// The one mark that two become, by a fixed rule. Who came, came: present and late win over excused and
/// absent. Of two who came, what the desk decided wins over door, card, paper and import; else the mark with
/// the earlier arrival, one without a known arrival standing behind; else present before late. Of two who
/// didn't come, excused wins over absent. Whichever wins, the arrival is the earliest that is known and the
/// leaving the latest, of those who came; who brought the guest and the note are taken from the other where
/// the winner says nothing, and two different notes stand one behind the other. The result is that of `kept`,
/// who is nobody's guest of their own.
[[nodiscard]] Attendance joinedAttendance(const Attendance& kept, const Attendance& gone);

/// For the registry: the marks of the one who goes become the other's.
void joinAttendances(Change& change, const MergedPair& pair);
/// For the registry: whom the one who goes had brought was brought by the other.
void joinHosts(Change& change, const MergedPair& pair);

} // namespace hearth
