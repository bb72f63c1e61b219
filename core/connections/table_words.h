// SPDX-License-Identifier: GPL-3.0-or-later
// What a seating brings and which rules it breaks, in sentences.
#pragma once

#include "core/connections/tables/table_builder.h"

#include <QString>
#include <QStringList>

namespace hearth {

/// `apart together host newcomer quiet step-free`, as JSON writes them.
[[nodiscard]] QString tableRuleWord(TableRule rule);

/// How many pairs meet for the first time, of how many, and why there can't be more.
[[nodiscard]] QString figuresText(const SeatingFigures& figures);

/// Which rule isn't kept, in which round; `names` are the people's in conflict.
[[nodiscard]] QString brokenRuleText(const BrokenRule& broken, const QStringList& names);

} // namespace hearth
