// SPDX-License-Identifier: GPL-3.0-or-later
// The few shapes that everything on the screen is made of: a rounded ground, a focus ring, a chip, a circle
// with initials. Widgets and delegates draw with these, so that a list and a form look the same.
#pragma once

#include "ui/window/theme/tokens.h"

#include <QRect>
#include <QString>

class QFont;
class QPainter;
class QSize;

namespace hearth {

/// A rounded rectangle, crisp on its pixels; an invalid colour leaves that part out.
void drawRounded(QPainter& painter, const QRect& rect, int radius, const QColor& ground, const QColor& edge);
/// The ring that says where the keyboard is: two pixels, at least 3:1 to whatever it stands on.
void drawFocusRing(QPainter& painter, const QRect& rect, int radius);

/// How large a chip with this text is in this font.
[[nodiscard]] QSize chipSize(const QString& text, const QFont& font);
/// A chip in the middle of the left (mirrored: right) end of `rect`, its text shortened where it must be;
/// returns where.
QRect drawChip(
    QPainter& painter, const QRect& rect, const QString& text, Tone tone, Qt::LayoutDirection direction);

/// A circle with initials, for somebody without a photo.
void drawAvatar(QPainter& painter, const QRect& rect, const QString& initials);

} // namespace hearth
