// SPDX-License-Identifier: GPL-3.0-or-later
// How something repeats, as people choose it: every second Thursday, on the last Friday of each month but
// December. Any other rule of RFC 5545 is kept as it is.
#pragma once

#include "core/recurrence/recurrence.h"

#include <QDate>
#include <QString>

#include <vector>

namespace hearth {

struct Repeat {
    enum class Every {
        Week,       ///< On `weekdays`.
        MonthPlace, ///< On the `place`th of one weekday, -1 for the last.
        MonthDay,   ///< On the day of the month that the first meeting has.
        Year,       ///< On the day of the year that the first meeting has.
        Other,      ///< As `other` says.
    };
    Every every = Every::Week;
    int interval = 1;               ///< Every so many weeks, months or years; from 1.
    std::vector<int> weekdays;      ///< From 1, Monday, to 7, in order; one for a place in the month.
    int place = 1;                  ///< 1 to 5, or -1.
    std::vector<int> monthsLeftOut; ///< 1 to 12, in order.
    RuleEnd end = RuleEnd::Endless;
    int count = 0; ///< How many meetings there are, where that ends it.
    QDate until;   ///< The last day, where that ends it.
    QString other; ///< A rule that is none of these.

    bool operator==(const Repeat&) const = default;
};

/// Every week on the day's weekday.
[[nodiscard]] Repeat weeklyFrom(QDate first);
/// What a rule means whose first meeting is on `first`.
[[nodiscard]] Repeat repeatOf(const QString& rule, QDate first);
/// As a rule of RFC 5545.
[[nodiscard]] QString ruleOf(const Repeat& repeat);

/// Which of its weekdays in the month the day is: 1 to 5.
[[nodiscard]] int placeInMonth(QDate day);

/// The same habit when its meeting of `from` is on `to` instead: Thursdays become Fridays, the second
/// Thursday the third Friday. Nothing where only its makers know what is meant then.
[[nodiscard]] std::optional<QString> ruleMoved(const QString& rule, QDate from, QDate to);

/// The rule, ending on `last` instead of wherever it ended.
[[nodiscard]] QString ruleUntil(const QString& rule, QDate first, QDate last);

} // namespace hearth
