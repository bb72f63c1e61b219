// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recurrence/ical_time.h"

namespace hearth::ical {

icaltimetype timeOf(const CivilTime& time)
{
    icaltimetype made = icaltime_null_time();
    made.year = time.date.year();
    made.month = time.date.month();
    made.day = time.date.day();
    made.hour = time.time.hour();
    made.minute = time.time.minute();
    made.second = time.time.second();
    return made;
}

CivilTime civilOf(const icaltimetype& time)
{
    const QTime clock = time.is_date != 0 ? QTime(0, 0) : QTime(time.hour, time.minute, time.second);
    return {QDate(time.year, time.month, time.day), clock};
}

} // namespace hearth::ical
