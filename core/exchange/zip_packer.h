// SPDX-License-Identifier: GPL-3.0-or-later
// Packs the files of a folder into an archive, in the order in which they are named. Every entry bears the
// club's time and the same permissions, so that the same club packed on another computer is the same file.
#pragma once

#include "core/base/clock.h"
#include "core/exchange/work_folder.h"

#include <QString>
#include <QStringList>

namespace hearth {

class OutputFile;

/// Packs `names`, files in `folder`, and hands the archive to `file`. Throws `Refusal`.
void packFiles(const WorkFolder& folder, const QStringList& names, const CivilTime& stamp, OutputFile& file);

} // namespace hearth
