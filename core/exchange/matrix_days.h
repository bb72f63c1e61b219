// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the dates along the top of an attendance list.
#pragma once

#include "core/exchange/mark_matrix.h"

namespace hearth {

/// The columns of `header` that are headed by a date, alone or beside a title, by column.
[[nodiscard]] std::vector<MatrixShape::Day>
matrixDays(const QStringList& header, QDate today, DateOrder usual);

} // namespace hearth
