// SPDX-License-Identifier: GPL-3.0-or-later
// A stretch of days, both ends included; an invalid end leaves it open there.
#pragma once

#include <QDate>

namespace hearth {

struct DayRange {
    QDate first;
    QDate last;

    [[nodiscard]] bool holds(QDate day) const
    {
        return (!first.isValid() || first <= day) && (!last.isValid() || day <= last);
    }
    bool operator==(const DayRange&) const = default;
};

} // namespace hearth
