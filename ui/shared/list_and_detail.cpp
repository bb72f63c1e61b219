// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/list_and_detail.h"

#include "ui/window/theme/theme.h"

#include <algorithm>

namespace hearth {

namespace {
constexpr int usualDetail = 400;
constexpr int leastDetail = usualDetail * 4 / 5;
} // namespace

ListAndDetail::ListAndDetail(QWidget* list, QWidget* detail, double share)
    : m_list(list), m_detail(detail), m_share(share), m_isLaidOut(share <= 0)
{
    addWidget(list);
    addWidget(detail);
    setStretchFactor(0, 1);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    detail->setMinimumWidth(leastDetail);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_isLaidOut = true; });
}

void ListAndDetail::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    fold();
}

void ListAndDetail::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    fold();
}

void ListAndDetail::fold()
{
    const bool isFolded = window()->width() < size::foldDetail;
    if (isFolded != m_isFolded) {
        m_isFolded = isFolded;
        Q_EMIT foldChanged(isFolded);
    }
    m_detail->setVisible(m_isChosen || !isFolded);
    m_list->setVisible(!isFolded || !m_isChosen);
    if (!isFolded && (!m_isLaidOut || sizes().value(1) < leastDetail)) {
        const int wanted = std::max(usualDetail, static_cast<int>(width() * m_share));
        setSizes({std::max(width() - wanted, usualDetail), wanted});
    }
}

} // namespace hearth
