// SPDX-License-Identifier: GPL-3.0-or-later
// A postcode and a place that stand in one cell, as lists have them: "26121 Oldenburg", "Springfield, IL
// 62701", "London SW1A 1AA". A postcode is never a number here: its zeros stay.
#pragma once

#include <QString>

#include <optional>

namespace hearth {

struct WrittenPlace {
    QString postcode;
    QString city;
    QString region;

    bool operator==(const WrittenPlace&) const = default;
};

/// Whether `text` has the form of a postcode that hardly anything else has: letters among the digits, or a
/// dash in its place.
[[nodiscard]] bool isTellingPostcode(QStringView text);
/// Whether it can be a postcode at all, also of four to six digits.
[[nodiscard]] bool canBePostcode(QStringView text);

/// Takes `text` apart. Nothing where it doesn't hold both a postcode and a place.
[[nodiscard]] std::optional<WrittenPlace> writtenPlace(const QString& text);

/// A whole address in one cell, by commas or lines: "Am Markt 1, 12345 Musterdorf, Germany". Nothing where no
/// part of it is a place with its postcode.
struct WrittenAddress {
    QString street;
    WrittenPlace place;
    QString country;

    bool operator==(const WrittenAddress&) const = default;
};
[[nodiscard]] std::optional<WrittenAddress> writtenAddress(const QString& text);

} // namespace hearth
