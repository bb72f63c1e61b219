// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a roster is what: every column is scored for every use by its name and its values, and the
// best pairs are taken, each column and each field once. Why is said in words, since a guess that is shown
// with its reason can be put right in a moment.
#pragma once

#include "core/exchange/header/column_use.h"

#include <optional>

namespace hearth {

struct ColumnMatching {
    /// One for each column, with its reason.
    std::vector<ColumnTarget> targets;
    /// How many columns found a field.
    int taken = 0;
    /// Whether any of them names somebody.
    bool namesPeople = false;
    /// The languages of the header, as a set.
    std::uint8_t languages = 0;
};

[[nodiscard]] ColumnMatching matchColumns(const TableLook& look);

/// Whether a column holds passwords by its name, and so is never taken.
[[nodiscard]] bool isPasswordColumn(const QString& name);

/// The order of day and month that everybody has who writes in the languages of this header; nothing where
/// there is English among them, or nothing is told.
[[nodiscard]] std::optional<DateOrder> dateOrderOfHeader(const QStringList& header);

} // namespace hearth
