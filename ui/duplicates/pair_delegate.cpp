// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/pair_delegate.h"

#include "ui/duplicates/duplicate_list_model.h"
#include "ui/window/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace hearth {

void PairDelegate::paint(QPainter* painter,
                         const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    if (index.column() != DuplicateListModel::People) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QRect upper = drawGround(*painter, option, index);
    const bool isChosen = (option.state & QStyle::State_Selected) != 0;
    const int alignment = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    const auto drawLine = [&](const QRect& line, const QFont& face, const QColor& ink, const QString& text,
                              Qt::Alignment vertical) {
        painter->setFont(face);
        painter->setPen(isChosen ? tokens().onSelected : ink);
        painter->drawText(line, alignment | static_cast<int>(vertical) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
    };
    QRect lower = upper;
    upper.setBottom(upper.center().y());
    lower.setTop(upper.bottom() + 1);
    drawLine(upper, textFont(TextSize::Body, QFont::DemiBold), tokens().ink, index.data().toString(),
             Qt::AlignBottom);
    drawLine(lower, textFont(TextSize::Small), tokens().quiet,
             index.siblingAtColumn(DuplicateListModel::Why).data().toString(), Qt::AlignTop);
}

int PairDelegate::pairHeight() { return rowHeight() + QFontMetrics(textFont(TextSize::Small)).height(); }

} // namespace hearth
