// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a club's file for a window: what can be done when something is in the way.
#pragma once

#include "core/base/error.h"
#include "ui/window/main_window.h"
#include "ui/window/open_club.h"

#include <memory>

namespace hearth {

/// Why a file couldn't be opened.
struct Trouble {
    QString path;
    Error error;
};

/// Opens the club at `path`, to read only where it can't be written. A backup is made before an older file is
/// brought up to date.
[[nodiscard]] tl::expected<std::unique_ptr<OpenClub>, Trouble> openClubFile(const QString& path,
                                                                            const ClockMaker& clocks);

} // namespace hearth
