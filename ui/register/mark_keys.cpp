// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/mark_keys.h"

#include "ui/window/open_club.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct MarkKeys {
    Q_DECLARE_TR_FUNCTIONS(hearth::MarkKeys)
};

} // namespace

bool isMarkUsed(OpenClub& open, AttendanceStatus status)
{
    switch (status) {
    case AttendanceStatus::Late:
        return hasPart(open.settings(), Part::LateMarks);
    case AttendanceStatus::Excused:
        return hasPart(open.settings(), Part::ExcusedMarks);
    default:
        return true;
    }
}

std::optional<AttendanceStatus> statusOfKey(OpenClub& open, const QString& key)
{
    //: The keys that mark somebody present, late, excused and absent, in this order, as one text: four
    //: letters.
    const QString keys = MarkKeys::tr("PLEA");
    const auto place = key.size() == 1 ? keys.indexOf(key, 0, Qt::CaseInsensitive) : -1;
    const auto status = static_cast<AttendanceStatus>(std::max<qsizetype>(place, 0));
    return place < 0 || !isMarkUsed(open, status) ? std::nullopt : std::optional(status);
}

} // namespace hearth
