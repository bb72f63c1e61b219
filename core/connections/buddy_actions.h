// SPDX-License-Identifier: GPL-3.0-or-later
// Giving somebody a buddy and ending it: each is one change.
#pragma once

#include "core/base/result.h"
#include "core/connections/buddy.h"

namespace hearth {

class Club;

/// Makes `buddy.buddy` look after `buddy.newcomer`, in place of whoever did; nothing changes where it is so
/// already. Fails with Error::Gone where either is no longer in the book, and refuses somebody as their own
/// buddy.
[[nodiscard]] Done giveBuddy(Club& club, const Buddy& buddy);
/// From now on nobody looks after the newcomer. Refused where nobody does.
[[nodiscard]] Done endBuddy(Club& club, MemberId newcomer);

} // namespace hearth
