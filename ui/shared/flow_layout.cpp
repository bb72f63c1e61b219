// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace hearth {

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap) {}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) {
        m_items.erase(m_items.begin() + index);
        invalidate();
    }
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, Doing::Measuring); }

QSize FlowLayout::sizeHint() const
{
    QSize wanted;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty()) {
            const QSize its = item->sizeHint();
            const int gap = wanted.isEmpty() ? 0 : m_gap;
            wanted = {std::max(wanted.width(), 0) + gap + its.width(),
                      std::max(wanted.height(), its.height())};
        }
    }
    const QMargins margins = contentsMargins();
    return wanted + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    static_cast<void>(arrange(rect, Doing::Placing));
}

int FlowLayout::arrange(const QRect& rect, Doing doing) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    const auto direction = parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    int x = inside.x();
    int y = inside.y();
    int lineHeight = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    const auto placeLine = [&] { // what is lower than the line stands in its middle
        const int left = m_isCentred && !line.empty() ? (inside.right() - line.back().second.right()) / 2 : 0;
        for (auto& [item, where] : line) {
            where.translate(left, (lineHeight - where.height()) / 2);
            if (doing == Doing::Placing) {
                item->setGeometry(QStyle::visualRect(direction, inside, where));
            }
        }
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const QSize wanted = item->sizeHint().expandedTo(item->minimumSize()).boundedTo(item->maximumSize());
        const QSize its(std::min(wanted.width(), std::max(inside.width(), item->minimumSize().width())),
                        wanted.height());
        if (x > inside.x() && x + its.width() > inside.right() + 1) {
            placeLine();
            x = inside.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        line.emplace_back(item, QRect(QPoint(x, y), its));
        x += its.width() + m_gap;
        lineHeight = std::max(lineHeight, its.height());
    }
    placeLine();
    return y + lineHeight - rect.y() + margins.bottom();
}

} // namespace hearth
