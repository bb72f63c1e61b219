// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a country by its name in the reader's language.
#pragma once

#include <QString>

class QComboBox;
class QLocale;

namespace hearth {

/// Fills `box` with "not said" and every country by name; each item's data is its two letters.
void fillCountries(QComboBox& box, const QString& chosen);

/// The two letters of a locale's country, empty where it has none.
[[nodiscard]] QString countryOf(const QLocale& locale);

} // namespace hearth
