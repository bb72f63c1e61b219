// SPDX-License-Identifier: GPL-3.0-or-later
// The archive that everything is exported to, read back: each noun's CSV, in the order in which they can be
// imported, or everything.json where there is none. The CSVs go first because they are read row by row, where
// JSON is held as a whole: of a million marks that is ten times as much. The members' photos come with their
// rows; the logo is no list, and stays in it.
#pragma once

#include "core/exchange/source_table.h"
#include "core/exchange/zip_archive.h"

namespace hearth {

/// Whether the archive holds what this reads.
[[nodiscard]] bool isClubArchive(const ZipArchive& archive);

/// Its lists; they hold the archive, but not the file it is in. Error::Unreadable where one is damaged.
[[nodiscard]] Result<SourceTables> openClubArchive(std::shared_ptr<const ZipArchive> archive);

} // namespace hearth
