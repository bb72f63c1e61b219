// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of meetings as the exchange contract writes them: `id, name, minutes, capacity, group`. One code for
// the command line, JSON, export and import.
#pragma once

#include "core/base/field_text.h"
#include "core/meeting/kind.h"

namespace hearth {

/// The columns' names, in order.
[[nodiscard]] const QStringList& kindColumns();
/// A kind's cells, in the columns' order.
[[nodiscard]] QStringList kindCells(const MeetingKind& kind);
/// Reads the fields given into `draft` and leaves the others as they are; a problem for each that can't be
/// read.
[[nodiscard]] std::vector<Problem> readKindFields(MeetingKind& draft, const FieldTexts& texts);

} // namespace hearth
