// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/card_places.h"

#include <algorithm>

namespace hearth {

void CardPlaces::arrange(const std::vector<int>& people,
                         int width,
                         const CardMeasures& measures,
                         bool isMirrored)
{
    m_measures = measures;
    m_cards.clear();
    const int room = std::max(width - 2 * measures.margin, measures.leastWidth);
    m_columns = std::max(1, (room + measures.gap) / (measures.leastWidth + measures.gap));
    const int cardWidth = (room - (m_columns - 1) * measures.gap) / m_columns;
    const auto columns = static_cast<std::size_t>(m_columns);
    int top = measures.above;
    for (std::size_t first = 0; first < people.size(); first += columns) {
        const std::size_t end = std::min(first + columns, people.size());
        const int most = *std::max_element(people.begin() + static_cast<std::ptrdiff_t>(first),
                                           people.begin() + static_cast<std::ptrdiff_t>(end));
        const int cardHeight = measures.head + std::max(most, 1) * measures.line + 2 * measures.padding;
        for (std::size_t table = first; table < end; ++table) {
            const int column = static_cast<int>(table - first);
            const int place = isMirrored ? m_columns - 1 - column : column;
            m_cards.emplace_back(measures.margin + place * (cardWidth + measures.gap), top, cardWidth,
                                 cardHeight);
        }
        top += cardHeight + measures.gap;
    }
    m_height = people.empty() ? 0 : top - measures.gap + measures.margin;
}

QRect CardPlaces::head(int table) const
{
    const QRect& whole = card(table);
    return {whole.left(), whole.top() + m_measures.padding, whole.width(), m_measures.head};
}

QRect CardPlaces::line(int table, int place) const
{
    const QRect& whole = card(table);
    return {whole.left(), whole.top() + m_measures.padding + m_measures.head + place * m_measures.line,
            whole.width(), m_measures.line};
}

int CardPlaces::cardAt(const QPoint& point) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const QRect& card) { return card.contains(point); });
    return found == m_cards.end() ? -1 : static_cast<int>(found - m_cards.begin());
}

int CardPlaces::placeAt(int table, const QPoint& point) const
{
    const int below = point.y() - line(table, 0).top();
    return below < 0 || m_measures.line == 0 ? -1 : below / m_measures.line;
}

} // namespace hearth
