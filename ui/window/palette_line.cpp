// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/palette_line.h"

#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QPainter>

namespace hearth {

void PaletteLine::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int margin = 10;
    const bool isChosen = (option.state & QStyle::State_Selected) != 0;
    if (isChosen) {
        drawRounded(*painter, option.rect, size::controlRadius, tokens().selected, {});
    }
    const QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(isChosen ? tokens().onSelected : tokens().quiet);
    const QString kind = index.data(kindRole).toString();
    const int kindWidth = painter->fontMetrics().horizontalAdvance(kind);
    const auto end = option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter->drawText(inside, static_cast<int>(Qt::AlignVCenter | end), kind);
    painter->setFont(textFont(TextSize::Body));
    painter->setPen(isChosen ? tokens().onSelected : tokens().ink);
    QRect room = inside;
    if (option.direction == Qt::RightToLeft) {
        room.setLeft(room.left() + kindWidth + margin);
    } else {
        room.setRight(room.right() - kindWidth - margin);
    }
    const auto begin = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(
        room, static_cast<int>(Qt::AlignVCenter | begin),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PaletteLine::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, QFontMetrics(textFont(TextSize::Body)).height() + 4 * size::step};
}

} // namespace hearth
