// SPDX-License-Identifier: GPL-3.0-or-later
// Birthdays on cards: every version of vCard and every address book writes them in its own way.
#pragma once

#include "core/exchange/vcard_property.h"

namespace hearth {

/// A BDAY as the exchange contract writes it: `1961-03-05`, or `--03-05` without a year, which also Apple's
/// cards mean where X-APPLE-OMIT-YEAR names the year that stands there. A time of day is left out. Nothing
/// where no day is said (`1961-03`, `---05`: ISO 8601 in RFC 6350, 4.3.1); what is no date of these forms is
/// handed on as it stands, so that the import reads it or says what is wrong.
[[nodiscard]] std::string birthdayCell(const VCardProperty& birthday);

} // namespace hearth
