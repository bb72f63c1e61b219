// SPDX-License-Identifier: GPL-3.0-or-later
// Series as files write them: `id, name, rule`, and what a meeting of the series has when it is made:
// `starts, ends, kind, title, venue, room, group, capacity, technology_free, notes`; at last
// `except`, the occurrences that shall not be.
#pragma once

#include "core/base/field_text.h"
#include "core/meeting/series.h"

namespace hearth {

/// The columns' names, in order.
[[nodiscard]] const QStringList& seriesColumns();
/// A series' cells, in the columns' order.
[[nodiscard]] QStringList seriesCells(const Series& series);
/// Reads the fields given into `draft` and leaves the others as they are; a problem for each that can't be
/// read.
[[nodiscard]] std::vector<Problem> readSeriesFields(Series& draft, const FieldTexts& texts);

} // namespace hearth
