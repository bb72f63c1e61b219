// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_line.h"

#include "ui/door/door_look.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QRegularExpressionValidator>

namespace hearth {

namespace {
constexpr int longestTyped = 200;
constexpr int lineSide = 14;
} // namespace

DoorLine::DoorLine(DoorText text)
{
    dressForDoor(*this, TextSize::Body);
    setMinimumHeight(zoomed(doorTarget));
    setMaxLength(longestTyped);
    setTextMargins(lineSide, 0, lineSide, 0);
    setDragEnabled(false);
    setAcceptDrops(false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    if (text == DoorText::NoDigits) {
        setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\D*")), this));
    }
}

void DoorLine::contextMenuEvent(QContextMenuEvent* event) { event->accept(); }

/// The middle button would paste what somebody has chosen elsewhere.
void DoorLine::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        QLineEdit::mousePressEvent(event);
    }
}

void DoorLine::keyPressEvent(QKeyEvent* event)
{
    for (const QKeySequence::StandardKey key : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
                                                QKeySequence::Undo, QKeySequence::Redo}) {
        if (event->matches(key)) {
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace hearth
