// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_row.h"

#include "ui/door/door_look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace hearth {

namespace {
constexpr int rowHeight = 64;
constexpr int rowSide = 24;
constexpr int deedSide = 20;
} // namespace

DoorRow::DoorRow()
{
    setObjectName(QStringLiteral("doorRow"));
    setContextMenuPolicy(Qt::PreventContextMenu);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DoorRow::show(const DoorHit& hit, bool isHere)
{
    m_hit = hit;
    m_isHere = isHere;
    //: %1: a name, %2: "I'm here" or "already here"
    setAccessibleName(tr("%1: %2").arg(hit.shown, deed()));
    QAbstractButton::show();
    update();
}

QString DoorRow::deed() const { return m_isHere ? tr("already here") : tr("I’m here"); }

QSize DoorRow::sizeHint() const
{
    const int height =
        std::max(zoomed(rowHeight), QFontMetrics(doorFont(TextSize::Title)).height() + zoomed(22));
    return {zoomed(360), height};
}

void DoorRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void DoorRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& look = tokens();
    const QRectF card = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(look.ember, 2) : QPen(look.line, 1));
    painter.setBrush(underMouse() || isDown() ? look.hover : look.card);
    painter.drawRoundedRect(card, size::cardRadius, size::cardRadius);

    painter.setFont(doorFont(TextSize::Small, QFont::Medium));
    const int deedWidth = painter.fontMetrics().horizontalAdvance(deed()) + 2 * zoomed(deedSide);
    const int deedHeight = painter.fontMetrics().height() + zoomed(18);
    QRect button(rect().right() - zoomed(rowSide) - deedWidth, rect().center().y() - deedHeight / 2,
                 deedWidth, deedHeight);
    button = QStyle::visualRect(layoutDirection(), rect(), button);
    painter.setPen(m_isHere ? Qt::NoPen : QPen(look.edge, 1));
    painter.setBrush(m_isHere ? look.sage.ground : look.card);
    painter.drawRoundedRect(button, size::controlRadius, size::controlRadius);
    painter.setPen(m_isHere ? look.sage.text : look.ink);
    painter.drawText(button, Qt::AlignCenter, deed());

    QRect name(rect().left() + zoomed(rowSide), rect().top(),
               rect().width() - deedWidth - 3 * zoomed(rowSide), rect().height());
    name = QStyle::visualRect(layoutDirection(), rect(), name);
    const Qt::Alignment leading =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter;
    painter.setPen(look.ink);
    painter.setFont(doorFont(TextSize::Title, QFont::DemiBold));
    const QString shown = painter.fontMetrics().elidedText(m_hit.shown, Qt::ElideRight, name.width());
    painter.drawText(name, leading, shown);
    if (m_hit.since > 0) {
        const int gone = painter.fontMetrics().horizontalAdvance(shown) + zoomed(14);
        painter.setFont(doorFont(TextSize::Small));
        painter.setPen(look.quiet);
        const bool isLeft = layoutDirection() == Qt::LeftToRight;
        //: %1: a year
        painter.drawText(name.adjusted(isLeft ? gone : 0, 0, isLeft ? 0 : -gone, 0), leading,
                         tr("here since %1").arg(m_hit.since));
    }
}

} // namespace hearth
