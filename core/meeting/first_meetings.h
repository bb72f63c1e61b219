// SPDX-License-Identifier: GPL-3.0-or-later
// The first meetings of a new club, from what people say of their habit: "every second Thursday at seven".
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QTime>

#include <vector>

namespace hearth {

class Club;

enum class Every { Week, SecondWeek, Month };

/// When a club meets.
struct MeetingHabit {
    Every every = Every::Week;
    Qt::DayOfWeek weekday = Qt::Thursday;
    QTime time{19, 0};
};

/// The first `count` days from `from` on. Of a month it is the same weekday in the same place as the first
/// one has: the second Thursday; the last one where the first is a fifth.
[[nodiscard]] std::vector<QDate> firstDays(const MeetingHabit& habit, QDate from, int count);

/// The habit as a rule of RFC 5545.
[[nodiscard]] QString ruleOf(const MeetingHabit& habit, QDate first);

/// Plans `count` club nights called `title` as a series of that name, as one change. Refused where a series
/// bears it.
[[nodiscard]] Done planFirstMeetings(Club& club, const MeetingHabit& habit, const QString& title, int count);

} // namespace hearth
