// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chip_button.h"

#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace hearth {

namespace {
const QString arrow = QStringLiteral(" ▾");
constexpr int reach = 4; // beyond the chip itself, for the pointer and the focus ring
} // namespace

ChipButton::ChipButton(const QString& name) : m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setChoice(name, false);
}

void ChipButton::setChoice(const QString& text, bool isNarrowing)
{
    m_isNarrowing = isNarrowing;
    setText(text);
    setAccessibleName(isNarrowing ? tr("%1: %2").arg(m_name, text) : m_name);
    setAccessibleDescription(isNarrowing ? tr("Narrows the list. Delete takes it off.") : QString());
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    return chipSize(text() + arrow, textFont(TextSize::Small)) + QSize(2, 2 * reach);
}

void ChipButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect inside = rect().adjusted(1, reach, -1, -reach);
    drawChip(painter, inside, text() + arrow, m_isNarrowing ? Tone::Slate : Tone::Plain, layoutDirection());
    if (hasFocus()) {
        drawFocusRing(painter, rect().adjusted(0, reach - 2, 0, 2 - reach), inside.height() / 2);
    }
}

void ChipButton::keyPressEvent(QKeyEvent* event)
{
    if (m_isNarrowing && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT takenOff();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
               event->key() == Qt::Key_Down) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace hearth
