// SPDX-License-Identifier: GPL-3.0-or-later
// One date can't say whether 03/04/2026 is in March or in April; the other dates of its column nearly always
// can.
#pragma once

#include "core/base/date_text.h"

#include <QStringView>

#include <optional>

namespace hearth {

/// Sees all the values of a column and says in which order they are written.
class DateColumn {
public:
    /// Takes one value in. What is no date doesn't count.
    void see(QStringView text);

    /// The order most of the telling values show; nothing where none is telling, or as many for either.
    [[nodiscard]] std::optional<DateOrder> decided() const;

    /// Whether any value reads differently in another order. If none does, the order doesn't matter.
    [[nodiscard]] bool dependsOnOrder() const
    {
        return m_open > 0 || m_dayFirst + m_monthFirst + m_yearFirst > 0;
    }

    /// The decided order, else `fallback`.
    [[nodiscard]] DateOrder order(DateOrder fallback) const { return decided().value_or(fallback); }

    /// How many values were dates, and how many were something else. Empty ones are neither.
    [[nodiscard]] int dates() const { return m_dates; }
    [[nodiscard]] int others() const { return m_others; }

private:
    int m_dayFirst = 0;
    int m_monthFirst = 0;
    int m_yearFirst = 0;
    int m_open = 0;
    int m_dates = 0;
    int m_others = 0;
};

} // namespace hearth
