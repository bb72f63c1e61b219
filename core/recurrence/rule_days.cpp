// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recurrence/rule_days.h"

#include <algorithm>
#include <iterator>

namespace hearth {

namespace {

constexpr int daysPerWeek = 7;
constexpr int monthsPerYear = 12;

int weekdayOf(int sundayIsOne) { return sundayIsOne == 1 ? daysPerWeek : sundayIsOne - 1; }

template<class Values>
std::vector<int> listed(const Values& values)
{
    return {std::begin(values), std::find(std::begin(values), std::end(values), ICAL_RECURRENCE_ARRAY_MAX)};
}

/// Whether the list names the one that is `number` of `count`, from the front or from the back.
bool names(const std::vector<int>& list, int number, int count)
{
    return std::any_of(list.begin(), list.end(),
                       [&](int one) { return one == number || one == number - count - 1; });
}

} // namespace

RuleDays::RuleDays(const icalrecurrencetype& rule, QDate first)
    : m_frequency(rule.freq),
      m_interval(std::max<int>(rule.interval, 1)),
      m_weekStart(rule.week_start == ICAL_NO_WEEKDAY ? 1 : weekdayOf(rule.week_start)),
      m_first(first),
      m_months(listed(rule.by_month)),
      m_weeks(listed(rule.by_week_no)),
      m_yearDays(listed(rule.by_year_day)),
      m_monthDays(listed(rule.by_month_day)),
      m_places(listed(rule.by_set_pos)),
      m_isWeekdayOfMonth(rule.freq == ICAL_MONTHLY_RECURRENCE || !m_months.empty())
{
    for (const int day : listed(rule.by_day)) {
        const auto one = static_cast<short>(day);
        m_weekdays.push_back(
            {icalrecurrencetype_day_position(one), weekdayOf(icalrecurrencetype_day_day_of_week(one))});
    }
    fillIn();
}

/// What the rule doesn't say is as on the first day.
void RuleDays::fillIn()
{
    if (!m_weekdays.empty() || !m_monthDays.empty() || !m_yearDays.empty() ||
        m_frequency == ICAL_DAILY_RECURRENCE) {
        return;
    }
    if (m_frequency == ICAL_WEEKLY_RECURRENCE || !m_weeks.empty()) {
        m_weekdays = {{0, m_first.dayOfWeek()}};
        return;
    }
    m_monthDays = {m_first.day()};
    if (m_frequency == ICAL_YEARLY_RECURRENCE && m_months.empty()) {
        m_months = {m_first.month()};
    }
}

std::vector<QDate> RuleDays::next()
{
    const auto [begin, end] = period(m_round++);
    std::vector<QDate> days;
    for (QDate day = begin; day < end; day = day.addDays(1)) {
        if (holds(day)) {
            days.push_back(day);
        }
    }
    days = placed(days); // counted from where the period begins, though the rule may begin later
    days.erase(days.begin(), std::lower_bound(days.begin(), days.end(), m_first));
    return days;
}

RuleDays::Period RuleDays::period(int round) const
{
    const int steps = round * m_interval;
    if (m_frequency == ICAL_DAILY_RECURRENCE) {
        const QDate day = m_first.addDays(steps);
        return {day, day.addDays(1)};
    }
    if (m_frequency == ICAL_WEEKLY_RECURRENCE) {
        const QDate begin = weekBegin(m_first).addDays(qint64{daysPerWeek} * steps);
        return {begin, begin.addDays(daysPerWeek)};
    }
    if (m_frequency == ICAL_MONTHLY_RECURRENCE) {
        const int month = m_first.month() - 1 + steps;
        const QDate begin(m_first.year() + month / monthsPerYear, month % monthsPerYear + 1, 1);
        return {begin, begin.addMonths(1)};
    }
    if (!m_weeks.empty()) { // the year that weeks are numbered in begins and ends with a whole week
        const int year = yearOfWeek(m_first) + steps;
        return {firstWeek(year), firstWeek(year + 1)};
    }
    const int year = m_first.year() + steps;
    return {QDate(year, 1, 1), QDate(year + 1, 1, 1)};
}

bool RuleDays::holds(QDate day) const
{
    if (!m_months.empty() && !names(m_months, day.month(), monthsPerYear)) {
        return false;
    }
    if (!m_monthDays.empty() && !names(m_monthDays, day.day(), day.daysInMonth())) {
        return false;
    }
    if (!m_weekdays.empty() && !isWeekdayMeant(day)) {
        return false;
    }
    if (!m_yearDays.empty() && !names(m_yearDays, day.dayOfYear(), day.daysInYear())) {
        return false;
    }
    if (m_weeks.empty()) {
        return true;
    }
    const int year = yearOfWeek(day);
    const QDate begin = firstWeek(year);
    const auto weeksBetween = [](QDate from, QDate to) {
        return static_cast<int>(from.daysTo(to)) / daysPerWeek;
    };
    return names(m_weeks, weeksBetween(begin, day) + 1, weeksBetween(begin, firstWeek(year + 1)));
}

bool RuleDays::isWeekdayMeant(QDate day) const
{
    return std::any_of(m_weekdays.begin(), m_weekdays.end(), [&](const PlacedWeekday& meant) {
        if (meant.weekday != day.dayOfWeek() || meant.place == 0) {
            return meant.weekday == day.dayOfWeek();
        }
        const int before = (m_isWeekdayOfMonth ? day.day() : day.dayOfYear()) - 1;
        const int after = (m_isWeekdayOfMonth ? day.daysInMonth() : day.daysInYear()) - before - 1;
        return meant.place == (meant.place > 0 ? before / daysPerWeek + 1 : -(after / daysPerWeek) - 1);
    });
}

std::vector<QDate> RuleDays::placed(const std::vector<QDate>& days) const
{
    if (m_places.empty()) {
        return days;
    }
    std::vector<QDate> left;
    const int count = static_cast<int>(days.size());
    for (int i = 0; i < count; ++i) {
        if (names(m_places, i + 1, count)) {
            left.push_back(days[static_cast<std::size_t>(i)]);
        }
    }
    return left;
}

QDate RuleDays::weekBegin(QDate day) const
{
    return day.addDays(-((day.dayOfWeek() - m_weekStart + daysPerWeek) % daysPerWeek));
}

/// The first week with at least four days in the year, as RFC 5545 numbers them: the one of 4 January.
QDate RuleDays::firstWeek(int year) const { return weekBegin(QDate(year, 1, 4)); }

int RuleDays::yearOfWeek(QDate day) const { return weekBegin(day).addDays(daysPerWeek / 2).year(); }

} // namespace hearth
