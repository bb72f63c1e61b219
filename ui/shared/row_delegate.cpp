// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/row_delegate.h"

#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace hearth {

namespace {
constexpr int margin = 10;
} // namespace

RowDelegate::RowDelegate(QAbstractItemView& view) : QStyledItemDelegate(&view), m_view(view) {}

void RowDelegate::setChips(int column, std::function<Tone(const QModelIndex&)> tone)
{
    m_chipColumn = column;
    m_tone = std::move(tone);
}

QRect RowDelegate::drawGround(QPainter& painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Tokens& now = tokens();
    const bool isCurrent = m_view.currentIndex().row() == index.row() && m_view.hasFocus();
    if ((option.state & QStyle::State_Selected) != 0) {
        painter.fillRect(option.rect, now.selected);
    } else if ((option.state & QStyle::State_MouseOver) != 0) {
        painter.fillRect(option.rect, now.hover);
    }
    painter.setPen(isCurrent ? now.ember : now.line);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isCurrent) {
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
    }
    return option.rect.adjusted(margin, 0, -margin, -1);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& now = tokens();
    const bool isChosen = (option.state & QStyle::State_Selected) != 0;
    const QRect inside = drawGround(*painter, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() == m_chipColumn && !text.isEmpty()) {
        drawChip(*painter, inside, text, m_tone(index), option.direction);
        return;
    }
    const bool isStrong = index.column() == m_strong;
    painter->setFont(textFont(TextSize::Body, isStrong ? QFont::DemiBold : QFont::Normal));
    painter->setPen(isChosen ? now.onSelected : now.ink);
    const int alignment =
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->drawText(inside, alignment | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (index.column() == m_chipColumn) {
        return {chipSize(text, textFont(TextSize::Small)).width() + 2 * margin, rowHeight()};
    }
    const QFont face = textFont(TextSize::Body, index.column() == m_strong ? QFont::DemiBold : QFont::Normal);
    return {QFontMetrics(face).horizontalAdvance(text) + 2 * margin + 1, rowHeight()};
}

int RowDelegate::rowHeight()
{
    constexpr int air = 18;
    return QFontMetrics(textFont(TextSize::Body)).height() + air;
}

void dressTable(QAbstractItemView& view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setMouseTracking(true);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    view.setTextElideMode(Qt::ElideRight);
    QPalette palette = view.palette();
    palette.setColor(QPalette::Base, Qt::transparent); // the page shows through
    view.setPalette(palette);
    if (auto* table = qobject_cast<QTableView*>(&view)) {
        table->setShowGrid(false);
        table->setCornerButtonEnabled(false);
        table->setWordWrap(false);
        table->verticalHeader()->hide();
        table->verticalHeader()->setMinimumSectionSize(1);
        table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight());
        table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        QHeaderView& header = *table->horizontalHeader();
        header.setHighlightSections(false);
        header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        header.setStretchLastSection(true);
        header.setSectionsMovable(true);
        setTextSize(header, TextSize::Small);
        setQuiet(header);
    }
}

} // namespace hearth
