// SPDX-License-Identifier: GPL-3.0-or-later
// What all that is exported goes through, whatever it is written as: the rows that are wanted, watched so
// that somebody can cancel, and a file that appears only when all went well.
#pragma once

#include "core/exchange/exporter.h"
#include "core/exchange/output_file.h"
#include "core/exchange/row_source.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace hearth {

/// The rows and columns of a noun that `options`, which must outlive them, asks for. Reading them throws
/// `Refusal` when somebody cancels.
[[nodiscard]] std::unique_ptr<RowSource>
exportedRows(Club& club, const ExchangeNoun& noun, const ExportOptions& options);

/// Asks now and then whether what is written is still wanted; throws `Refusal` where it isn't.
void askAt(std::int64_t row, const Progress& progress);

/// Runs `write`, which says how many rows it wrote and may throw `Refusal` and `StoreError`, on a file that
/// takes the place of `path` when all went well.
[[nodiscard]] Result<Exported>
toFile(Club& club, const QString& path, const std::function<std::int64_t(OutputFile&)>& write);

/// The ending of a file's name, in small letters and without its point.
[[nodiscard]] QString endingOf(const QString& path);

} // namespace hearth
