// SPDX-License-Identifier: GPL-3.0-or-later
// What tables keep to. Rules stay between those who organize: they are never printed, and never shown at the
// door or at a table.
#pragma once

#include "core/base/id.h"

#include <vector>

namespace hearth {

struct SeatingRuleTag {
    static constexpr char16_t letter = u't';
};
using SeatingRuleId = Id<SeatingRuleTag>;

/// As the file numbers them. All but wishes and mixed groups are hard: nothing soft is gained by breaking
/// one.
enum class SeatingRuleKind {
    Apart,    ///< Two people never sit at one table.
    Together, ///< Two people always sit at one table.
    Wish,     ///< Two people would like to sit together once.
    CanHost,
    NeedsQuiet,
    NeedsStepFree,
    HostAtEach, ///< A host sits at each table.
    Newcomers,  ///< Each sits with their buddy or with a host.
    MixGroups,  ///< People of one interest group are spread out.
};
inline constexpr int seatingRuleKinds = 9;

/// How many people a rule of this kind names: two, one, or nobody in particular.
[[nodiscard]] constexpr int peopleOf(SeatingRuleKind kind)
{
    if (kind <= SeatingRuleKind::Wish) {
        return 2;
    }
    return kind <= SeatingRuleKind::NeedsStepFree ? 1 : 0;
}

struct SeatingRule {
    SeatingRuleId id = {};
    SeatingRuleKind kind = SeatingRuleKind::Apart;
    MemberId member = {}; ///< Of two people the one with the lesser id.
    MemberId other = {};

    bool operator==(const SeatingRule&) const = default;
};

} // namespace hearth
