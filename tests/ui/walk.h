// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a window as somebody would who can't see it, or can't use a pointer, or needs large text, and says
// what is in their way.
#pragma once

#include <QStringList>

class QWidget;

namespace hearth::test {

/// Visible controls that the keyboard reaches and that have no name for a screen reader; by their path.
[[nodiscard]] QStringList namelessControls(QWidget& window);
/// Visible labels and buttons whose text doesn't fit.
[[nodiscard]] QStringList clippedTexts(QWidget& window);
/// The same when the layouts, which answer each other in turns, have come to rest: two seconds are plenty.
[[nodiscard]] QStringList stillClipped(QWidget& window);
/// Widgets that Tab doesn't leave within as many presses as there are widgets.
[[nodiscard]] QStringList tabTraps(QWidget& window);

/// Brings English, light colours, the usual size of text and left to right back whatever happens, for the
/// tests that follow.
struct AsUsualAfterwards {
    AsUsualAfterwards() = default;
    AsUsualAfterwards(const AsUsualAfterwards&) = delete;
    AsUsualAfterwards& operator=(const AsUsualAfterwards&) = delete;
    ~AsUsualAfterwards();
};

} // namespace hearth::test
