// SPDX-License-Identifier: GPL-3.0-or-later
// All that a club holds as one archive that needs no Hearth to be read: a CSV for each noun, the same as JSON
// for Hearth itself, the photos, the logo, and a page in the club's language that says what is what.
#pragma once

#include <QString>

#include <cstdint>

namespace hearth {

class Club;
class OutputFile;
struct ExportOptions;

/// Hands the archive to `file`, which will be at `path`; how many rows the club has. Throws `Refusal` and
/// `StoreError`.
std::int64_t
writeArchiveOfAll(Club& club, const QString& path, OutputFile& file, const ExportOptions& options);

} // namespace hearth
