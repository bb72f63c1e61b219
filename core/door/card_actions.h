// SPDX-License-Identifier: GPL-3.0-or-later
// Issuing and withdrawing membership cards.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/door/door_people_queries.h"

#include <QString>

namespace hearth {

class Club;

/// Gives a member a card with a code of its own; a card that the member had is replaced, and the door says so
/// of it. Returns the new code.
[[nodiscard]] Result<QString> issueCard(Club& club, MemberId member);
/// The member has no card any more. Nothing changes where there was none.
[[nodiscard]] Done withdrawCard(Club& club, MemberId member);

/// Says how the member lets themselves be found at the door.
[[nodiscard]] Done setFindable(Club& club, MemberId member, Findable findable);

} // namespace hearth
