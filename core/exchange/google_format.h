// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_format.h"

namespace hearth {

/// Google Contacts' CSV exports: the present one ("First Name", "E-mail 1 - Label") and the one before it
/// ("Given Name", "E-mail 1 - Type"). Groups of columns repeat and vary with the longest card.
[[nodiscard]] std::vector<ImportFormat> googleFormats();

} // namespace hearth
