// SPDX-License-Identifier: GPL-3.0-or-later
// The first meetings of a new club, from what people say of their habit: "every second Thursday at seven".
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QTime>

namespace hearth {

class Club;

enum class Every { Week, SecondWeek, Month };

/// When a club meets.
struct MeetingHabit {
    Every every = Every::Week;
    Qt::DayOfWeek weekday = Qt::Thursday;
    QTime time{19, 0};
};

/// The habit's first day from `from` on.
[[nodiscard]] QDate firstDay(const MeetingHabit& habit, QDate from);

/// The habit as a rule of RFC 5545. Of a month it is the same weekday in the same place as `first` has: the
/// second Thursday; the last one where it is a fifth.
[[nodiscard]] QString ruleOf(const MeetingHabit& habit, QDate first);

/// Makes an endless series of club nights called `title`, as one change. Refused where a series bears it.
[[nodiscard]] Result<SeriesId> planFirstMeetings(Club& club, const MeetingHabit& habit, const QString& title);

} // namespace hearth
