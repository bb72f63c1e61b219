// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recurrence/repeat.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

namespace hearth {

namespace {

constexpr int daysInWeek = 7;
constexpr int monthsInYear = 12;
const QStringList& weekdayWords()
{
    static const QStringList words = QStringLiteral("MO TU WE TH FR SA SU").split(u' ');
    return words;
}

int weekdayOf(QStringView word) { return static_cast<int>(weekdayWords().indexOf(word.toString())) + 1; }

QMap<QString, QString> partsOf(const QString& rule)
{
    QMap<QString, QString> parts;
    for (const QString& part : rule.split(u';', Qt::SkipEmptyParts)) {
        parts.insert(part.section(u'=', 0, 0), part.section(u'=', 1));
    }
    return parts;
}

/// Takes the end out of `parts`.
void takeEnd(QMap<QString, QString>& parts, Repeat& repeat)
{
    if (parts.contains(QStringLiteral("COUNT"))) {
        repeat.end = RuleEnd::Count;
        repeat.count = parts.take(QStringLiteral("COUNT")).toInt();
    } else if (parts.contains(QStringLiteral("UNTIL"))) {
        repeat.end = RuleEnd::Until;
        repeat.until =
            QDate::fromString(parts.take(QStringLiteral("UNTIL")).left(8), QStringLiteral("yyyyMMdd"));
    }
}

/// The months that are left out, from those that are named.
void takeMonths(QMap<QString, QString>& parts, Repeat& repeat)
{
    if (!parts.contains(QStringLiteral("BYMONTH"))) {
        return;
    }
    std::vector<bool> isNamed(monthsInYear + 1, false);
    for (const QString& month : parts.take(QStringLiteral("BYMONTH")).split(u',')) {
        const int number = month.toInt();
        if (number >= 1 && number <= monthsInYear) {
            isNamed.at(static_cast<std::size_t>(number)) = true;
        }
    }
    for (int month = 1; month <= monthsInYear; ++month) {
        if (!isNamed.at(static_cast<std::size_t>(month))) {
            repeat.monthsLeftOut.push_back(month);
        }
    }
}

/// Reads a weekly rule's days; false where they are more than that.
bool takeWeekdays(const QString& days, QDate first, Repeat& repeat)
{
    if (days.isEmpty()) {
        repeat.weekdays = {first.dayOfWeek()};
        return true;
    }
    for (const QString& day : days.split(u',')) {
        if (weekdayOf(day) == 0) {
            return false;
        }
        repeat.weekdays.push_back(weekdayOf(day));
    }
    std::sort(repeat.weekdays.begin(), repeat.weekdays.end());
    return true;
}

/// Reads `2TH` or `-1FR`, also as `TH` in the second place; false where it is something else.
bool takePlace(const QString& days, const QString& position, Repeat& repeat)
{
    const int weekday = weekdayOf(QStringView(days).right(2));
    const QString number = days.chopped(2) + position;
    bool isNumber = false;
    repeat.place = number.toInt(&isNumber);
    if (days.contains(u',') || weekday == 0 || !isNumber || repeat.place > 5 || repeat.place < -1 ||
        repeat.place == 0) {
        return false;
    }
    repeat.weekdays = {weekday};
    return true;
}

Repeat otherRule(const QString& rule)
{
    Repeat repeat;
    auto parts = partsOf(rule);
    takeEnd(parts, repeat);
    QStringList kept;
    for (const QString& part : rule.split(u';', Qt::SkipEmptyParts)) {
        if (parts.contains(part.section(u'=', 0, 0))) {
            kept += part;
        }
    }
    repeat.every = Repeat::Every::Other;
    repeat.other = kept.join(u';');
    return repeat;
}

QString numbers(const std::vector<int>& leftOut)
{
    QStringList months;
    for (int month = 1; month <= monthsInYear; ++month) {
        if (std::find(leftOut.begin(), leftOut.end(), month) == leftOut.end()) {
            months += QString::number(month);
        }
    }
    return months.join(u',');
}

QString dayWords(const std::vector<int>& weekdays)
{
    QStringList words;
    for (const int weekday : weekdays) {
        words += weekdayWords().at(weekday - 1);
    }
    return words.join(u',');
}

} // namespace

int placeInMonth(QDate day) { return (day.day() - 1) / daysInWeek + 1; }

Repeat weeklyFrom(QDate first)
{
    Repeat repeat;
    repeat.weekdays = {first.dayOfWeek()};
    return repeat;
}

Repeat repeatOf(const QString& rule, QDate first)
{
    Repeat repeat;
    auto parts = partsOf(rule);
    const QString frequency = parts.take(QStringLiteral("FREQ"));
    const QString days = parts.take(QStringLiteral("BYDAY"));
    const QString place = parts.take(QStringLiteral("BYSETPOS"));
    const QString monthDay = parts.take(QStringLiteral("BYMONTHDAY"));
    repeat.interval = std::max(1, parts.take(QStringLiteral("INTERVAL")).toInt());
    takeEnd(parts, repeat);
    takeMonths(parts, repeat);
    const bool isSameDay = monthDay.isEmpty() || monthDay.toInt() == first.day();
    if (frequency == u"WEEKLY" && place.isEmpty() && monthDay.isEmpty() &&
        takeWeekdays(days, first, repeat)) {
        // Where its weeks begin matters only to several days of every second week.
        const QString begin = parts.take(QStringLiteral("WKST"));
        if (parts.isEmpty() && (begin.isEmpty() || begin == u"MO" || repeat.weekdays.size() == 1)) {
            return repeat;
        }
    }
    parts.remove(QStringLiteral("WKST"));
    if (frequency == u"MONTHLY" && parts.isEmpty() && monthDay.isEmpty() && !days.isEmpty() &&
        takePlace(days, place, repeat)) {
        repeat.every = Repeat::Every::MonthPlace;
        return repeat;
    }
    if (frequency == u"MONTHLY" && parts.isEmpty() && days.isEmpty() && place.isEmpty() && isSameDay) {
        repeat.every = Repeat::Every::MonthDay;
        return repeat;
    }
    if (frequency == u"YEARLY" && parts.isEmpty() && days.isEmpty() && place.isEmpty() &&
        monthDay.isEmpty() && repeat.monthsLeftOut.empty()) {
        repeat.every = Repeat::Every::Year;
        return repeat;
    }
    return otherRule(rule);
}

QString ruleOf(const Repeat& repeat)
{
    QStringList parts;
    switch (repeat.every) {
    case Repeat::Every::Week:
        parts += QStringLiteral("FREQ=WEEKLY");
        break;
    case Repeat::Every::MonthPlace:
    case Repeat::Every::MonthDay:
        parts += QStringLiteral("FREQ=MONTHLY");
        break;
    case Repeat::Every::Year:
        parts += QStringLiteral("FREQ=YEARLY");
        break;
    case Repeat::Every::Other:
        parts += repeat.other;
        break;
    }
    if (repeat.end == RuleEnd::Count) {
        parts += QStringLiteral("COUNT=%1").arg(repeat.count);
    } else if (repeat.end == RuleEnd::Until) {
        parts += QStringLiteral("UNTIL=") + repeat.until.toString(QStringLiteral("yyyyMMdd"));
    }
    if (repeat.every == Repeat::Every::Other) {
        return parts.join(u';');
    }
    if (repeat.interval > 1) {
        parts += QStringLiteral("INTERVAL=%1").arg(repeat.interval);
    }
    if (repeat.every == Repeat::Every::Week) {
        parts += QStringLiteral("BYDAY=") + dayWords(repeat.weekdays);
    } else if (repeat.every == Repeat::Every::MonthPlace) {
        parts += QStringLiteral("BYDAY=%1%2").arg(repeat.place).arg(dayWords(repeat.weekdays));
    }
    if (!repeat.monthsLeftOut.empty()) {
        parts += QStringLiteral("BYMONTH=") + numbers(repeat.monthsLeftOut);
    }
    return parts.join(u';');
}

std::optional<QString> ruleMoved(const QString& rule, QDate from, QDate to)
{
    Repeat repeat = repeatOf(rule, from);
    switch (repeat.every) {
    case Repeat::Every::Week:
        if (to.dayOfWeek() == from.dayOfWeek()) {
            return rule;
        }
        if (repeat.weekdays != std::vector{from.dayOfWeek()}) {
            return std::nullopt;
        }
        repeat.weekdays = {to.dayOfWeek()};
        return ruleOf(repeat);
    case Repeat::Every::MonthPlace: {
        const bool isLast = repeat.place == -1 && to.addDays(daysInWeek).month() != to.month();
        repeat.place = isLast ? -1 : placeInMonth(to);
        repeat.weekdays = {to.dayOfWeek()};
        return ruleOf(repeat);
    }
    case Repeat::Every::MonthDay:
    case Repeat::Every::Year:
        return ruleOf(repeat); // it follows from the first day
    case Repeat::Every::Other:
        break;
    }
    return from == to ? std::optional(rule) : std::nullopt;
}

QString ruleUntil(const QString& rule, QDate first, QDate last)
{
    Repeat repeat = repeatOf(rule, first);
    repeat.end = RuleEnd::Until;
    repeat.until = last;
    return ruleOf(repeat);
}

} // namespace hearth
