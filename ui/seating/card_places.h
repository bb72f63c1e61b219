// SPDX-License-Identifier: GPL-3.0-or-later
// Where each table's card stands in the width there is, and each person on it. Cards of one line are as high
// as the fullest of them.
#pragma once

#include <QRect>

#include <vector>

namespace hearth {

struct CardMeasures {
    int margin = 0; ///< At both sides of the cards, and below them.
    int above = 0;
    int gap = 0; ///< Between them.
    int leastWidth = 0;
    int head = 0;    ///< Height of a card's first line.
    int line = 0;    ///< Height of a person's line.
    int padding = 0; ///< Within a card, above and below.
};

class CardPlaces {
public:
    /// `people`: how many sit at each table.
    void arrange(const std::vector<int>& people, int width, const CardMeasures& measures, bool isMirrored);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int count() const { return static_cast<int>(m_cards.size()); }
    [[nodiscard]] const QRect& card(int table) const { return m_cards[static_cast<std::size_t>(table)]; }
    [[nodiscard]] QRect head(int table) const;
    [[nodiscard]] QRect line(int table, int place) const;
    /// Which card is at a point, −1 for none.
    [[nodiscard]] int cardAt(const QPoint& point) const;
    /// Which place of a card is at a point, −1 for none; places go on below the last person.
    [[nodiscard]] int placeAt(int table, const QPoint& point) const;

private:
    CardMeasures m_measures;
    std::vector<QRect> m_cards;
    int m_columns = 1;
    int m_height = 0;
};

} // namespace hearth
