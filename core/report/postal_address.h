// SPDX-License-Identifier: GPL-3.0-or-later
// An address as the post wants it on an envelope, line by line: where the postcode stands differs from
// country to country, as the Universal Postal Union's sheets have it.
#pragma once

#include "core/member/member.h"

#include <QStringList>

namespace hearth {

/// The lines below the name. The country stands at the end, in capitals, where it isn't `clubCountry` (both
/// as ISO 3166 or in words). Empty only of an empty address.
[[nodiscard]] QStringList postalLines(const Address& address, const QString& clubCountry);

} // namespace hearth
