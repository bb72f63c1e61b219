// SPDX-License-Identifier: GPL-3.0-or-later
// Households as the exchange contract writes them: `id, name, notes`. One code for the command line, JSON,
// export and import. Who belongs to a household stands with the members.
#pragma once

#include "core/base/field_text.h"
#include "core/household/household.h"

namespace hearth {

/// The columns' names, in order.
[[nodiscard]] const QStringList& householdColumns();
/// A household's cells, in the columns' order.
[[nodiscard]] QStringList householdCells(const Household& household);
/// Reads the fields given into `draft` and leaves the others as they are; a problem for each that can't be
/// read.
[[nodiscard]] std::vector<Problem> readHouseholdFields(Household& draft, const FieldTexts& texts);

} // namespace hearth
