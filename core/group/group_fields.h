// SPDX-License-Identifier: GPL-3.0-or-later
// Groups as the exchange contract writes them: `id, name, description`. One code for the command line, JSON,
// export and import. Who belongs to a group stands with the members.
#pragma once

#include "core/base/field_text.h"
#include "core/group/group.h"

namespace hearth {

/// The columns' names, in order.
[[nodiscard]] const QStringList& groupColumns();
/// A group's cells, in the columns' order.
[[nodiscard]] QStringList groupCells(const Group& group);
/// Reads the fields given into `draft` and leaves the others as they are; a problem for each that can't be
/// read.
[[nodiscard]] std::vector<Problem> readGroupFields(Group& draft, const FieldTexts& texts);

} // namespace hearth
