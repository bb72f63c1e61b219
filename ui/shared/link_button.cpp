// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/link_button.h"

#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace hearth {

namespace {
constexpr int padding = 2;
constexpr int focusRadius = 4;
constexpr int shortest = 8; // letters, before the words wrap
} // namespace

LinkButton::LinkButton(const QString& text)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize LinkButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextSingleLine, text());
    return {words.width() + 2 * padding, words.height() + 2 * padding};
}

QSize LinkButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), fontMetrics().averageCharWidth() * shortest), whole.height()};
}

int LinkButton::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * padding, QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + 2 * padding;
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QFont face = font();
    face.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(face);
    painter.setPen(isDown() ? tokens().ember : tokens().ink);
    const QRect inside = rect().adjusted(padding, padding, -padding, -padding);
    painter.drawText(
        inside,
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) |
            Qt::TextWordWrap,
        text());
    if (hasFocus()) {
        const QRect words = fontMetrics().boundingRect(inside, Qt::TextWordWrap, text());
        const QRect ring(inside.topLeft(), words.size());
        drawFocusRing(painter,
                      QStyle::visualRect(layoutDirection(), rect(),
                                         ring.adjusted(-padding, -padding, padding, padding)),
                      focusRadius);
    }
}

void LinkButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace hearth
