// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a club's nouns to files, to the byte of the exchange contract.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/csv_writer.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>
#include <string_view>

namespace hearth {

class Club;
class RowSource;
struct ExchangeNoun;

struct ExportOptions {
    /// `Keep` is `--exact`; otherwise what a spreadsheet would take for a formula gets an apostrophe. What
    /// knows text from formulas never does: workbooks, JSON and cards.
    Formulas formulas = Formulas::Escape;
    QDate asAt; ///< Invalid: today.
    /// The columns to write, in their order there; all where it is empty. Unknown ones are passed over.
    QStringList columns;
    /// Whether the row with this id, in its outside form, is to be written; every one where it is empty.
    std::function<bool(std::string_view id)> keeps;
    Progress progress;
};

struct Exported {
    std::int64_t rows = 0;
    QStringList files;
};

/// The endings that `noun` can be written with: `xlsx csv tsv json`, meetings also as a calendar, `ics`,
/// whole, and members as cards, `vcf`.
[[nodiscard]] QStringList exportEndings(const ExchangeNoun& noun);

/// Writes one noun to `path`, by its ending.
[[nodiscard]] Result<Exported>
exportNoun(Club& club, const ExchangeNoun& noun, const QString& path, const ExportOptions& options);

/// The endings of one file that holds every noun: `zip xlsx json`.
[[nodiscard]] QStringList everythingEndings();

/// Writes every noun: to one `.json`, as a sheet each of one `.xlsx`, to a `.zip` with the pictures beside
/// them, or as one `.csv` each into the folder `path`, which is made where it isn't there.
[[nodiscard]] Result<Exported>
exportEverything(Club& club, const QString& path, const ExportOptions& options);

} // namespace hearth
