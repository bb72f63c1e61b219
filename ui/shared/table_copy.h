// SPDX-License-Identifier: GPL-3.0-or-later
// The chosen rows of a table on the clipboard, as a spreadsheet takes them.
#pragma once

class QTableView;

namespace hearth {

/// Copies the chosen rows with the headings of the columns that are shown, cells parted by tabs. Returns how
/// many rows.
int copyAsTable(const QTableView& table);

} // namespace hearth
