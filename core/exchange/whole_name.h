// SPDX-License-Identifier: GPL-3.0-or-later
// The one rule by which a whole name is taken apart where a file has nothing better. Names have no grammar
// that holds everywhere; this one knows particles, titles, honours behind a comma and family names in
// capitals, and else takes the last word for the family's.
#pragma once

#include "core/member/person_name.h"

namespace hearth {

/// What a list says of the order by its header, or its language.
enum class WrittenOrder {
    GivenFirst,
    FamilyFirst,
    TwoFamilyNames, ///< Given first, and two family names, as in Spanish.
};

/// A name, and what stood around it that is none: "Dr.", "DTM".
struct WholeName {
    PersonName name;
    QString titles; ///< Joined by ", ". Mr, Frau, Mme and their like are left out.
};

/// "Family, Given" at its comma. "van der Berg", "al Rashid", "García y Vega" stay together; "Jane Doe, DTM"
/// has one family name and an honour; "DUPONT Jean" and "Jean DUPONT" have the family name that is in
/// capitals; Han, kana and Hangul names have the family first. Robert "Bob" Smith and Robert (Bob) Smith are
/// called Bob. A name of one word is the given one.
[[nodiscard]] WholeName readWholeName(const QString& whole, WrittenOrder order = WrittenOrder::GivenFirst);

/// The name alone.
[[nodiscard]] PersonName splitWholeName(const QString& whole);

} // namespace hearth
