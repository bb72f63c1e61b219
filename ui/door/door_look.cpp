// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_look.h"

#include <QPushButton>

namespace hearth {

namespace {
constexpr double larger = 1.5;
} // namespace

QFont doorFont(TextSize size, QFont::Weight weight)
{
    QFont font = textFont(size, weight);
    if (font.pixelSize() > 0) {
        font.setPixelSize(static_cast<int>(font.pixelSize() * larger));
    } else {
        font.setPointSizeF(font.pointSizeF() * larger);
    }
    return font;
}

void dressForDoor(QWidget& widget, TextSize size, QFont::Weight weight)
{
    widget.setFont(doorFont(size, weight));
    widget.setContextMenuPolicy(Qt::PreventContextMenu);
}

void dressForDoor(QPushButton& button)
{
    dressForDoor(button, TextSize::Small, QFont::Medium);
    button.setMinimumHeight(zoomed(doorTarget));
}

} // namespace hearth
