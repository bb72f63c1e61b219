// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a country by its name in the reader's language, and what languages are called.
#pragma once

#include <QString>

class QComboBox;
class QLocale;

namespace hearth {

/// Fills `box` with "not said" and every country by name; each item's data is its two letters.
void fillCountries(QComboBox& box, const QString& chosen);

/// What a language is called by those who speak it: "Deutsch", "English". `code` as ISO 639 has it.
[[nodiscard]] QString languageName(const QString& code);

/// The two letters of a locale's country, empty where it has none.
[[nodiscard]] QString countryOf(const QLocale& locale);

} // namespace hearth
