// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/change_line.h"

#include "ui/history/change_model.h"
#include "ui/shared/row_delegate.h"
#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace hearth {

namespace {

constexpr int margin = 18;

int widthOf(const QString& text, TextSize size)
{
    return QFontMetrics(textFont(size)).horizontalAdvance(text);
}

int timeWidth() { return widthOf(QStringLiteral("00:00 PM"), TextSize::Body) + 2 * size::step; }

/// What stands in the button's place where it can't be pressed.
QString insteadOfButton(ChangeModel::Standing standing)
{
    switch (standing) {
    case ChangeModel::Standing::Undone:
        return ChangeLine::tr("taken back");
    case ChangeModel::Standing::TooOld:
        return ChangeLine::tr("too old");
    default:
        return {};
    }
}

} // namespace

void ChangeLine::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& now = tokens();
    const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    const auto begin = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const QRect inside = option.rect.adjusted(margin, 0, -margin, -1);
    const QString text = index.data().toString();
    painter->save();
    if (index.data(ChangeModel::kindRole).value<ChangeModel::Kind>() == ChangeModel::Kind::Day) {
        painter->setFont(textFont(TextSize::Small, QFont::DemiBold));
        painter->setPen(now.quiet);
        painter->drawText(inside, static_cast<int>((begin & Qt::AlignHorizontal_Mask) | Qt::AlignBottom),
                          text);
        painter->restore();
        return;
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool isCurrent = view != nullptr && view->hasFocus() && view->currentIndex() == index;
    if ((option.state & QStyle::State_Selected) != 0) {
        painter->fillRect(option.rect, now.selected);
    } else if ((option.state & QStyle::State_MouseOver) != 0) {
        painter->fillRect(option.rect, now.hover);
    }
    painter->setPen(isCurrent ? now.ember : now.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto standing = index.data(ChangeModel::standingRole).value<ChangeModel::Standing>();
    const bool isOver = standing == ChangeModel::Standing::Undone;
    painter->setFont(textFont(TextSize::Body));
    painter->setPen(now.quiet);
    const QRect button = buttonRect(option.rect, option.direction);
    painter->drawText(inside, static_cast<int>(begin), index.data(ChangeModel::timeRole).toString());
    const bool isMirrored = option.direction == Qt::RightToLeft;
    QRect words = inside;
    words.setLeft(isMirrored ? button.right() + margin : inside.left() + timeWidth());
    words.setRight(isMirrored ? inside.right() - timeWidth() : button.left() - margin);
    QFont font = textFont(TextSize::Body, isOver ? QFont::Normal : QFont::Medium);
    font.setStrikeOut(isOver);
    painter->setFont(font);
    painter->setPen(isOver ? now.quiet : now.ink);
    painter->drawText(words, static_cast<int>(begin),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    if (standing == ChangeModel::Standing::CanUndo) {
        drawRounded(*painter, button, size::controlRadius, now.card, now.edge);
        painter->setFont(textFont(TextSize::Small, QFont::Medium));
        painter->setPen(now.ink);
        painter->drawText(button, Qt::AlignCenter, tr("Undo"));
    } else {
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(now.quiet);
        painter->drawText(inside, static_cast<int>(end), insteadOfButton(standing));
    }
    painter->restore();
}

QSize ChangeLine::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, RowDelegate::rowHeight()};
}

QRect ChangeLine::buttonRect(const QRect& line, Qt::LayoutDirection direction)
{
    const QSize wanted(widthOf(tr("Undo"), TextSize::Small) + 8 * size::step,
                       QFontMetrics(textFont(TextSize::Small)).height() + 2 * size::step);
    return QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, wanted,
                               line.adjusted(margin, 0, -margin, 0));
}

} // namespace hearth
