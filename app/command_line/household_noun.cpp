// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/household_noun.h"

#include "app/command_line/named_noun.h"
#include "core/household/household_actions.h"
#include "core/household/household_fields.h"
#include "core/household/household_queries.h"

namespace hearth {

namespace {

constexpr NamedNounRoom<Household> households{.read = readHouseholdFields,
                                              .find = findHousehold,
                                              .findNamed = findHouseholdNamed,
                                              .add = addHousehold,
                                              .edit = editHousehold,
                                              .remove = deleteHousehold};

} // namespace

Noun householdNoun()
{
    return namedNoun<households>(u"household", u"households", [] { return householdColumns(); });
}

} // namespace hearth
