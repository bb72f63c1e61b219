// SPDX-License-Identifier: GPL-3.0-or-later
// What tables keep to for two members who become one.
#pragma once

#include "core/member/member_key.h"

namespace hearth {

/// For the registry: the rules of the one who goes become the other's, but for one between the two and for
/// one that is there already. Throws `StoreError`.
void joinSeatingRules(Change& change, const MergedPair& pair);

} // namespace hearth
