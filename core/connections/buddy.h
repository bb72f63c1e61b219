// SPDX-License-Identifier: GPL-3.0-or-later
// A buddy looks after a newcomer for a while: is expected at the door, sits with them, introduces others. A
// newcomer has one at a time.
#pragma once

#include "core/base/id.h"

#include <QStringList>

#include <vector>

namespace hearth {

struct Buddy {
    MemberId newcomer;
    MemberId buddy;

    auto operator<=>(const Buddy&) const = default;
};

/// Somebody in their first visits.
struct FirstVisits {
    MemberId member;
    int visits = 0; ///< 0 to 3; 0 for who joined and hasn't come yet.
    MemberId buddy; ///< None where nobody looks after them.

    bool operator==(const FirstVisits&) const = default;
};

/// Somebody who could be a newcomer's buddy, and what speaks for it.
struct BuddyProposal {
    MemberId buddy;
    QStringList interests; ///< That both have.
    int evenings = 0;      ///< Of the newcomer's at which they were, too.
    int newcomers = 0;     ///< Whose buddy they are already.

    bool operator==(const BuddyProposal&) const = default;
};

} // namespace hearth
