// SPDX-License-Identifier: GPL-3.0-or-later
// `hearth`, `hearth FILE`: whether the words of a call ask for the window, and opening it.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace hearth {

/// What the window is to begin with.
struct WindowCall {
    QString file = {}; ///< Empty for the page to begin with.
    QString now = {};  ///< `--now`, empty for the machine's clock.
    QString page =
        {}; ///< `--page`, the page to show first, as `members` or `members/ID`; empty for the usual one.
    QString picture = {}; ///< `--picture`, where to write a picture of the window, which then closes again.
    QString look = {};    ///< `--look light` or `dark`, for a picture.
    bool isDoor = false;  ///< `--door`: the door of a meeting and nothing else.
    QString meeting = {}; ///< `--meeting`, whose door; empty for the next one.
    QString size = {};    ///< `--size 1280x800`, for a picture.
};

/// Nothing where the words are a command's, or no call at all: then the command line says what is wrong.
[[nodiscard]] std::optional<WindowCall> windowCall(QStringList words);

/// Whether there is a display to open a window on.
[[nodiscard]] bool hasDisplay();

/// Runs the window until it is closed; the program's exit code.
[[nodiscard]] int runWindow(const WindowCall& call);

} // namespace hearth
