// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation_button.h"

#include "ui/window/theme/icons.h"
#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace hearth {

namespace {
constexpr int margin = 11;
constexpr int gap = 10;
} // namespace

NavigationButton::NavigationButton(const QString& title, const QString& icon)
{
    setText(title);
    setIcon(themedIcon(icon));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setBadge(int number, const QString& meaning)
{
    m_badge = number;
    m_badgeMeaning = number > 0 ? meaning : QString();
    describe();
    setToolTip(number > 0 ? meaning : QString());
    updateGeometry();
    update();
}

void NavigationButton::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    describe();
    update();
}

void NavigationButton::describe()
{
    const QString current = m_isCurrent ? tr("this page") : QString();
    setAccessibleDescription(current.isEmpty() || m_badgeMeaning.isEmpty()
                                 ? current + m_badgeMeaning
                                 : current + QStringLiteral(", ") + m_badgeMeaning);
}

QSize NavigationButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Body, QFont::DemiBold));
    const int badge =
        m_badge > 0 ? chipSize(QString::number(m_badge), textFont(TextSize::Small)).width() + gap : 0;
    return {2 * margin + zoomed(size::iconSide) + gap + metrics.horizontalAdvance(text()) + badge,
            metrics.height() + 4 * size::step};
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& now = tokens();
    if (m_isCurrent) {
        drawRounded(painter, rect(), size::controlRadius, now.card, now.line);
    } else if (underMouse()) {
        drawRounded(painter, rect(), size::controlRadius, now.line, {});
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect inside = rect().adjusted(margin, 0, -margin, 0);
    const QRect iconRect = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                               QSize(zoomed(size::iconSide), zoomed(size::iconSide)), inside);
    icon().paint(&painter, iconRect, Qt::AlignCenter, QIcon::Normal, m_isCurrent ? QIcon::On : QIcon::Off);
    QRect label = inside;
    if (isMirrored) {
        label.setRight(iconRect.left() - gap);
    } else {
        label.setLeft(iconRect.right() + gap);
    }
    if (m_badge > 0) {
        const QString number = QString::number(m_badge);
        const QSize size = chipSize(number, textFont(TextSize::Small));
        const QRect badge =
            QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, size, inside);
        drawChip(painter, badge, number, Tone::Plain, layoutDirection());
    }
    painter.setFont(textFont(TextSize::Body, m_isCurrent ? QFont::DemiBold : QFont::Normal));
    painter.setPen(m_isCurrent ? now.ember : now.ink);
    painter.drawText(
        label, static_cast<int>(Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft)), text());
    if (hasFocus()) {
        drawFocusRing(painter, rect(), size::controlRadius);
    }
}

} // namespace hearth
