// SPDX-License-Identifier: GPL-3.0-or-later
// What a mistyped word was probably meant to be.
#pragma once

#include <QString>
#include <QStringList>

namespace hearth {

/// The known word that is nearest to `typed` by letters changed, left out, added or swapped; empty where none
/// is near enough to be meant.
[[nodiscard]] QString nearest(const QString& typed, const QStringList& known);

/// `sentence`, and then "Did you mean …?" where there is a suggestion.
[[nodiscard]] QString withSuggestion(const QString& sentence, const QString& suggestion);

} // namespace hearth
