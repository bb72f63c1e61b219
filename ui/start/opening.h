// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a club's file for a window, and what can be done when something is in the way.
#pragma once

#include "core/base/error.h"
#include "core/store/rolling_backups.h"
#include "ui/window/clock_maker.h"
#include "ui/window/open_club.h"

#include <memory>
#include <optional>

namespace hearth {

class Preferences;

/// Why a file couldn't be opened.
struct Trouble {
    QString path;
    Error error;
    std::optional<RollingBackup> backup; ///< Of a damaged club: the newest good copy of it.
};

using Opening = tl::expected<std::unique_ptr<OpenClub>, Trouble>;

/// Opens the club at `path`, to read only where it can't be written. A backup is made before an older file is
/// brought up to date. Where its backups lie is noted in `preferences`, for the day on which the file can't
/// say so itself.
[[nodiscard]] Opening openClubFile(const QString& path, const ClockMaker& clocks, Preferences& preferences);

/// A look into a club that another program holds.
[[nodiscard]] Opening openCopyOf(const QString& path, const ClockMaker& clocks);

/// The service that copies this file elsewhere while it is in use ("Dropbox"), empty where its folder looks
/// like none's.
[[nodiscard]] QString cloudServiceOf(const QString& path);

} // namespace hearth
