// SPDX-License-Identifier: GPL-3.0-or-later
// Days on which a club doesn't meet as usual: Christmas, the school's summer. What becomes of a meeting then
// its series says.
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace hearth {

struct Holiday {
    HolidayId id;
    QString name;
    QDate first;
    QDate last; ///< Inclusive; the same as the first for a single day.

    bool operator==(const Holiday&) const = default;
};

} // namespace hearth
