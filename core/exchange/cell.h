// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in one cell of a table: a value guarded against being taken for a formula, a list of several
// names, a yes or no in the languages that lists come in.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearth {

/// Whether a spreadsheet would take `text` for a formula: it begins with `=`, `+`, `-`, `@`, a tab or a CR.
/// An apostrophe before that is left alone, so that a table taken in to the byte and written again is the
/// same; whoever must tell a value `'=1` from the escaped `=1` exports exact cells.
[[nodiscard]] bool needsFormulaEscape(std::string_view text);

/// `text` with an apostrophe before it where it needs one.
[[nodiscard]] std::string escapeFormula(std::string_view text);

/// Takes off exactly the apostrophe that `escapeFormula` puts before a text, and no other.
[[nodiscard]] std::string_view stripFormulaEscape(std::string_view text);

/// A cell as it is meant: without that apostrophe, or out of the `="0123"` by which some programs keep a
/// spreadsheet from making a number of it.
[[nodiscard]] std::string_view plainCell(std::string_view text);

/// The items joined by `; `. One that holds `;` or a quote, is empty or has a space at an end is quoted, with
/// its quotes doubled: `splitList` gives back the very same items.
[[nodiscard]] std::string joinList(const std::vector<std::string>& items);
[[nodiscard]] QString joinList(const QStringList& items);

/// Adds one item to a list in the making.
void appendToList(std::string& list, std::string_view item);

/// The items of a list, without the spaces around them; empty ones only where they are quoted. A quote that
/// isn't closed, or stands within an item, is part of the item.
[[nodiscard]] std::vector<std::string> splitList(std::string_view list);
[[nodiscard]] QStringList splitList(QStringView list);

/// Reads yes or no as people and programs write it in English, German, French, Spanish, Italian, Dutch,
/// Portuguese and Polish; `true`, `1`, `x` and a tick mean yes. Nothing for anything else, also for an empty
/// cell.
[[nodiscard]] std::optional<bool> yesNo(QStringView text);
[[nodiscard]] std::optional<bool> yesNo(std::string_view utf8);

} // namespace hearth
