// SPDX-License-Identifier: GPL-3.0-or-later
// Door files in the window: making one for another laptop, and taking in what its door wrote down.
#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

namespace hearth {

class Frame;

/// Those among dropped things that are door files.
[[nodiscard]] QStringList doorFilesAmong(const QList<QUrl>& urls);

/// Asks whether the file is to be sealed and where it is to be, and writes it.
void makeDoorFileFor(Frame& frame);

/// Asks for a door file, and then as `takeInDoorFiles`.
void chooseDoorFile(Frame& frame);

/// Says what these door files would bring, asks once, and takes all of them in as one change, after a backup.
/// Where one of them can't be taken in, that is said and nothing changes.
void takeInDoorFiles(Frame& frame, const QStringList& paths);

} // namespace hearth
