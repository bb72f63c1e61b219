// SPDX-License-Identifier: GPL-3.0-or-later
// What a door's controls have in common: read from a step away, touched with a finger.
#pragma once

#include "ui/window/theme/theme.h"

class QPushButton;
class QWidget;

namespace hearth {

/// The least height of what is touched, in pixels before any enlargement of the text.
inline constexpr int doorTarget = 52;

/// A font of one of the four sizes, larger by half.
[[nodiscard]] QFont doorFont(TextSize size, QFont::Weight weight = QFont::Normal);
/// Gives a widget such a font, and no context menu.
void dressForDoor(QWidget& widget, TextSize size, QFont::Weight weight = QFont::Normal);
/// The same for a button, which is as high as a finger is wide.
void dressForDoor(QPushButton& button);

} // namespace hearth
