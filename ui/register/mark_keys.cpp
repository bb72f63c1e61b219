// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/mark_keys.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct MarkKeys {
    Q_DECLARE_TR_FUNCTIONS(hearth::MarkKeys)
};

} // namespace

std::optional<AttendanceStatus> statusOfKey(const QString& key)
{
    //: The keys that mark somebody present, late, excused and absent, in this order, as one text: four
    //: letters.
    const QString keys = MarkKeys::tr("PLEA");
    const auto place = key.size() == 1 ? keys.indexOf(key, 0, Qt::CaseInsensitive) : -1;
    return place < 0 ? std::nullopt : std::optional(static_cast<AttendanceStatus>(place));
}

} // namespace hearth
