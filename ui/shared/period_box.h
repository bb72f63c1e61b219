// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing a stretch of time: the usual ones by name, or from one day until another.
#pragma once

#include "core/base/day_range.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace hearth {

class OpenClub;

class PeriodBox final : public QWidget {
    Q_OBJECT

public:
    /// What is chosen at first.
    enum class First { Always, ThisMonth };

    explicit PeriodBox(OpenClub& open, First first = First::Always);

    [[nodiscard]] DayRange range() const;
    /// Within a sentence: "in the last twelve months"; empty for all the time.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void changed();

private:
    OpenClub& m_open;
    QComboBox* m_choice;
    QWidget* m_days;
    QDateEdit* m_first;
    QDateEdit* m_last;
};

} // namespace hearth
