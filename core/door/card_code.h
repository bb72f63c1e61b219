// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a membership card: twelve digits, of which three name the club, six the person, one counts
// the cards that the person has had, and two are check digits (ISO 7064, MOD 97-10), which find every single
// wrong digit and every two that were swapped. Digits alone, so that a barcode is short, a person can read
// them out, and nothing that a scanner types can be part of a name.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace hearth {

struct CardCode {
    int club = 0;   ///< 0 to 999, from the club's uid.
    int person = 0; ///< 0 to 999,999.
    int issue = 0;  ///< 0 to 9, beginning anew after the tenth card.

    static constexpr int digits = 12;

    /// The number that stands for a club of this uid.
    [[nodiscard]] static int clubOf(const QString& uid);
    /// Reads a code; blanks and dashes between the digits are passed over. Nothing for anything else, and
    /// where the check digits are wrong.
    [[nodiscard]] static std::optional<CardCode> fromText(QStringView text);
    /// The twelve digits.
    [[nodiscard]] QString text() const;

    bool operator==(const CardCode&) const = default;
};

} // namespace hearth
