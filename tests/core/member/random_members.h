// SPDX-License-Identifier: GPL-3.0-or-later
// Days in the life of a club, drawn at random: what live indexes over its members have to keep up with.
#pragma once

#include "core/member/member.h"
#include "tests/support/property.h"
#include "tests/support/test_club.h"

namespace hearth::test {

/// Few enough that members share them.
[[nodiscard]] const QStringList& someWords();

[[nodiscard]] Member randomMember(Random& random);

/// Somebody is added, changed or deleted, a shared name changes, many come at once, or the last of it is
/// undone or redone.
void happen(Club& club, Random& random);

} // namespace hearth::test
