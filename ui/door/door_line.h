// SPDX-License-Identifier: GPL-3.0-or-later
// A line to type into at a door: no context menu, nothing dragged or dropped, nothing copied out, no list of
// what others have typed.
#pragma once

#include <QLineEdit>

namespace hearth {

/// What may be typed.
enum class DoorText {
    Anything,
    NoDigits, ///< A name: so no scanner's digits ever stand in one.
};

class DoorLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit DoorLine(DoorText text = DoorText::Anything);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace hearth
