// SPDX-License-Identifier: GPL-3.0-or-later
// Why a column was taken for what it is, as a sentence's second half: a guess that is shown with its reason
// can be put right in a moment.
#pragma once

#include "core/exchange/header/column_use.h"

namespace hearth {

/// "because it is called “Geb.” and its values are dates". `name`: empty where the name says nothing;
/// `values`: null where nobody looked.
[[nodiscard]] QString columnReason(ColumnUse use, const QString& name, const ColumnValues* values);

} // namespace hearth
