// SPDX-License-Identifier: GPL-3.0-or-later
// Waits until the disk holds what was written, which no write by itself does.
#pragma once

#include <QString>

namespace hearth {

/// Everything written to the file at `path`, by whichever handle. Throws `StoreError`.
void syncFile(const QString& path);
/// Names given and taken away in a folder, as far as its disk can.
void syncFolder(const QString& path);

} // namespace hearth
