// SPDX-License-Identifier: GPL-3.0-or-later
// What tables keep to, in sentences and in the words of the command line.
#pragma once

#include "core/connections/seating_rule.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace hearth {

/// `apart together wish host quiet step-free host-at-each newcomers mixed-groups`.
[[nodiscard]] QString seatingRuleWord(SeatingRuleKind kind);
[[nodiscard]] std::optional<SeatingRuleKind> seatingRuleFromWord(QStringView word);
[[nodiscard]] QStringList seatingRuleWords();

/// "Ada and Ben never sit at one table", without a full stop; names as far as the rule has people.
[[nodiscard]] QString seatingRuleText(SeatingRuleKind kind, const QString& one, const QString& other);

/// What a rule of this kind is, to choose from: "Keep two people apart".
[[nodiscard]] QString seatingRuleName(SeatingRuleKind kind);

} // namespace hearth
