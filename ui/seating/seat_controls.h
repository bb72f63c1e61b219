// SPDX-License-Identifier: GPL-3.0-or-later
// What tables are asked for: how many sit at one, for how many rounds, who, and which of the many seatings.
#pragma once

#include "core/connections/meeting_tables.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace hearth {

class SeatControls final : public QWidget {
    Q_OBJECT

public:
    SeatControls();

    /// What the meeting has: its plan, its rounds, 0 where it has no tables; how many came, and how many did
    /// or may still come. What somebody has chosen for this meeting since is left alone.
    void show(const TablePlan& plan, int rounds, int here, int expected);
    using QWidget::show;
    /// Another meeting: nothing of what was chosen holds.
    void forget() { m_isChosen = false; }
    void setSeed(int seed);

    [[nodiscard]] int tableSize() const;
    [[nodiscard]] int rounds() const;
    [[nodiscard]] int seed() const;
    [[nodiscard]] SeatedPeople who() const;

private:
    void sayKindly();

    QSpinBox* m_size;
    QSpinBox* m_rounds;
    QSpinBox* m_seed;
    QComboBox* m_who;
    QLabel* m_kindly;
    bool m_isChosen = false; ///< Somebody changed what is asked for.
};

} // namespace hearth
