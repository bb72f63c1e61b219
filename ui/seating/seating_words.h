// SPDX-License-Identifier: GPL-3.0-or-later
// What a seating brings, in words above its tables: how many meet, who meets nobody new, which rules aren't
// kept and with whom.
#pragma once

#include <QWidget>

class QLabel;

namespace hearth {

class Chip;
class ShownSeating;

/// Whether seats can be changed by hand at this moment, so that the keys are worth telling.
enum class SeatKeys { Rest, Work };

class SeatingWords final : public QWidget {
    Q_OBJECT

public:
    SeatingWords();

    void show(const ShownSeating& shown, SeatKeys keys);
    using QWidget::show;

private:
    QLabel* m_figures;
    QLabel* m_nobodyNew;
    QLabel* m_broken;
    Chip* m_rules;
    QLabel* m_keys;
};

} // namespace hearth
