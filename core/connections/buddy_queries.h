// SPDX-License-Identifier: GPL-3.0-or-later
// Reads who is new and who looks after them. Everything here throws `StoreError`.
#pragma once

#include "core/base/clock.h"
#include "core/connections/buddy.h"

#include <optional>

namespace hearth {

class Database;
struct Meeting;

/// Visits after which somebody is still new.
inline constexpr int newcomerVisits = 3;

/// Who looks after somebody; none where nobody does.
[[nodiscard]] MemberId buddyOf(Database& database, MemberId newcomer);
/// Whom somebody looks after, by id.
[[nodiscard]] std::vector<MemberId> newcomersOf(Database& database, MemberId buddy);

/// Who is new at `now`, by id: who came one to three times, the first of them within the last four months,
/// and who joined within the last two and hasn't come yet. Not those who have left, who are only contacts, or
/// who are left out of Connections. Nor who belonged before the first register or came in the fortnight after
/// it: where all begin, nobody is new, and of those who were there before, no register says how often they
/// came.
[[nodiscard]] std::vector<FirstVisits> newcomers(Database& database, const CivilTime& now);
/// Those of them whom this meeting expects, or who come along as guests to what is open to all.
[[nodiscard]] std::vector<FirstVisits>
newcomersAt(Database& database, const Meeting& meeting, const CivilTime& now);

/// Who could look after `newcomer`, at most `most`: members who come regularly, live elsewhere, and aren't
/// left out of Connections; first those who share most interests, then most evenings, then those with the
/// fewest newcomers. Whoever has two already isn't asked.
[[nodiscard]] std::vector<BuddyProposal>
proposeBuddies(Database& database, MemberId newcomer, const CivilTime& now, std::size_t most);

} // namespace hearth
