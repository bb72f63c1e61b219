// SPDX-License-Identifier: GPL-3.0-or-later
// The list of schema steps and recorded tables: the one place to add a table or a step. Both lists are only
// appended to.
#pragma once

#include "core/store/schema_list.h"

namespace hearth {

/// Hearth's schema as this program knows it.
[[nodiscard]] const SchemaList& schema();

} // namespace hearth
