// SPDX-License-Identifier: GPL-3.0-or-later
// What is said at a mark beside its status, and marks that come with somebody new. Each function is one
// change.
#pragma once

#include "core/attendance/attendance.h"
#include "core/attendance/check_in.h"
#include "core/base/result.h"
#include "core/member/person_name.h"

#include <vector>

namespace hearth {

class Change;
class Club;

/// Takes marks away, as if nothing had been said of these people. Who has no mark is passed over.
[[nodiscard]] Done removeMarks(Club& club, MeetingId meeting, const std::vector<MemberId>& members);

/// Makes note, arrival, leaving and host of a mark what `after` says; its status and source stay. Fails with
/// Error::Gone where there is no mark (any more), with Error::Invalid where an arrival is given for somebody
/// who didn't come, the leaving isn't later than the arrival, or somebody would be their own guest.
[[nodiscard]] Done editMark(Club& club, const Attendance& after);

/// Somebody who isn't in the book comes along: added as a guest, and present from now. `host`: who brought
/// the guest, or nobody. Refused for a cancelled meeting; Error::Invalid without a name.
[[nodiscard]] Result<MemberId>
addGuest(Club& club, MeetingId meeting, const PersonName& name, MemberId host = {});

/// Within a change: the same, with the source, the status and the arrival that `options` say.
MemberId addGuest(Change& change, Meeting& meeting, const PersonName& name, const CheckInOptions& options);

/// A name as it was typed in one line: the last word is the family name, the ones before it the given name;
/// "Smith, Mary" the other way round, and a single word a given name.
[[nodiscard]] PersonName nameFromLine(const QString& line);

} // namespace hearth
