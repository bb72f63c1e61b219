// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of files that can be written, in words.
#pragma once

#include <QString>
#include <QStringList>

namespace hearth {

/// What somebody exports and may choose a kind of file for: a noun's plural, or everything.
[[nodiscard]] QStringList endingsOf(const QString& noun);

/// `xlsx` as "Spreadsheet (.xlsx)".
[[nodiscard]] QString formatName(const QString& ending);

/// All kinds that `noun` can be written as, as a file dialog has them: `chosen` first.
[[nodiscard]] QString formatFilters(const QString& noun, const QString& chosen);

} // namespace hearth
