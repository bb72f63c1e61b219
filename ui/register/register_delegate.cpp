// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/register_delegate.h"

#include "ui/members/mark_row.h"
#include "ui/register/register_model.h"
#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

namespace hearth {

namespace {

constexpr int signWidth = 20;
constexpr int buttonGap = 4;

} // namespace

RegisterDelegate::RegisterDelegate(QAbstractItemView& view) : RowDelegate(view), m_table(view)
{
    setStrong(RegisterModel::Name);
    setChips(RegisterModel::Mark, [](const QModelIndex& index) {
        return qobject_cast<const RegisterModel*>(index.model())->toneAt(index.row());
    });
}

void RegisterDelegate::paint(QPainter* painter,
                             const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    if (hasButtons(index)) {
        const QRect inside = drawGround(*painter, option, index);
        painter->setFont(textFont(TextSize::Small));
        for (const Button& button : buttonsIn(inside, option.direction)) {
            drawRounded(*painter, button.rect, size::controlRadius, tokens().card, tokens().edge);
            painter->setPen(tokens().ink);
            painter->drawText(button.rect, Qt::AlignCenter, markWord(button.status));
        }
        return;
    }
    const QVariantList statuses = index.data(RegisterModel::statusesRole).toList();
    if (statuses.isEmpty()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    const QRect inside = drawGround(*painter, option, index);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    for (qsizetype i = 0; i < statuses.size(); ++i) {
        const int offset = static_cast<int>(i) * signWidth;
        const QRect sign(isMirrored ? inside.right() - offset - signWidth : inside.left() + offset,
                         inside.top(), signWidth, inside.height());
        drawMark(*painter, sign, static_cast<AttendanceStatus>(statuses.at(i).toInt()));
    }
}

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize hint = RowDelegate::sizeHint(option, index);
    if (index.column() == RegisterModel::Mark) {
        const auto buttons = buttonsIn(QRect(0, 0, hint.width(), hint.height()), Qt::LeftToRight);
        hint.setWidth(std::max(hint.width(), buttons.back().rect.right() + 4 * buttonGap));
    }
    return hint;
}

bool RegisterDelegate::editorEvent(QEvent* event,
                                   QAbstractItemModel* model,
                                   const QStyleOptionViewItem& option,
                                   const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease && hasButtons(index)) {
        constexpr int margin = 10;
        const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
        for (const Button& button :
             buttonsIn(option.rect.adjusted(margin, 0, -margin, -1), option.direction)) {
            if (button.rect.contains(at)) {
                Q_EMIT marked(index, button.status);
                return true;
            }
        }
    }
    return RowDelegate::editorEvent(event, model, option, index);
}

bool RegisterDelegate::hasButtons(const QModelIndex& index) const
{
    return m_canMark && index.column() == RegisterModel::Mark &&
           index.row() == m_table.currentIndex().row() && index.data(Qt::DisplayRole).toString().isEmpty();
}

std::vector<RegisterDelegate::Button> RegisterDelegate::buttonsIn(const QRect& cell,
                                                                  Qt::LayoutDirection direction) const
{
    std::vector<Button> buttons;
    int offset = 0;
    for (const AttendanceStatus status : m_marks) {
        const QSize extent = chipSize(markWord(status), textFont(TextSize::Small));
        const int left =
            direction == Qt::RightToLeft ? cell.right() - offset - extent.width() + 1 : cell.left() + offset;
        buttons.push_back(
            {QRect(left, cell.top() + (cell.height() - extent.height()) / 2, extent.width(), extent.height()),
             status});
        offset += extent.width() + buttonGap;
    }
    return buttons;
}

} // namespace hearth
