// SPDX-License-Identifier: GPL-3.0-or-later
// Which days a rule of RFC 5545 means. Days are asked, a year, month or week at a time, whether each part of
// the rule holds for them; libical reads the rule but doesn't lay it out, since 3.0 gets years of weeks, days
// of the month within years and places within weeks wrong.
#pragma once

#include <QDate>

#include <utility>
#include <vector>

#include <libical/ical.h>

namespace hearth {

class RuleDays {
public:
    /// Of a rule of days, weeks, months or years that begins on `first`. Its end is left to whoever asks.
    RuleDays(const icalrecurrencetype& rule, QDate first);

    /// The next days in order, all on or after the first: those of one more year, month, week or day, which
    /// may be none.
    [[nodiscard]] std::vector<QDate> next();
    /// No day that comes next is before it.
    [[nodiscard]] QDate reached() const { return period(m_round).first; }

private:
    struct PlacedWeekday {
        int place = 0; ///< From 1, or from -1 backwards; 0 for all.
        int weekday = 1;
    };
    using Period = std::pair<QDate, QDate>; ///< From the first, and before the second.

    void fillIn();
    [[nodiscard]] Period period(int round) const;
    [[nodiscard]] bool holds(QDate day) const;
    [[nodiscard]] bool isWeekdayMeant(QDate day) const;
    [[nodiscard]] std::vector<QDate> placed(const std::vector<QDate>& days) const;
    [[nodiscard]] QDate weekBegin(QDate day) const;
    [[nodiscard]] QDate firstWeek(int year) const;
    [[nodiscard]] int yearOfWeek(QDate day) const;

    icalrecurrencetype_frequency m_frequency;
    int m_interval;
    int m_weekStart; ///< From 1, Monday.
    QDate m_first;
    int m_round = 0;
    std::vector<int> m_months;
    std::vector<int> m_weeks;
    std::vector<int> m_yearDays;
    std::vector<int> m_monthDays;
    std::vector<int> m_places;
    std::vector<PlacedWeekday> m_weekdays;
    bool m_isWeekdayOfMonth; ///< Whether weekdays are numbered within months rather than years.
};

} // namespace hearth
