// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/birthday.h"

#include "core/base/iso_day.h"

namespace hearth {

namespace {

constexpr int leapYear = 2000; // stands for a year that isn't known: it has every day a year can have
constexpr int lastYear = 9999;

/// Reads exactly as many ASCII digits as `digits` holds.
std::optional<int> number(QStringView digits)
{
    int value = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9') {
            return std::nullopt;
        }
        value = value * 10 + (digit.unicode() - u'0');
    }
    return value;
}

} // namespace

bool Birthday::isValid() const
{
    return year >= 0 && year <= lastYear && QDate::isValid(hasYear() ? year : leapYear, month, day);
}

QString Birthday::text() const
{
    if (!isValid()) {
        return {};
    }
    constexpr qsizetype yearLength = 4;
    const QString whole = isoDay(year, month, day);
    return hasYear() ? whole : u'-' + whole.mid(yearLength);
}

std::optional<Birthday> Birthday::fromText(QStringView text)
{
    const bool withoutYear = text.startsWith(u"--");
    const QStringView rest = withoutYear ? text.sliced(2) : text;
    const qsizetype yearLength = withoutYear ? 0 : 5; // four digits and a dash
    constexpr qsizetype monthAndDay = 5;
    if (rest.size() != yearLength + monthAndDay || rest[yearLength + 2] != u'-' ||
        (!withoutYear && rest[4] != u'-')) {
        return std::nullopt;
    }
    const auto year = withoutYear ? std::optional(0) : number(rest.first(4));
    const auto month = number(rest.sliced(yearLength, 2));
    const auto day = number(rest.sliced(yearLength + 3, 2));
    if (!year || !month || !day || (!withoutYear && *year == 0)) {
        return std::nullopt;
    }
    const Birthday birthday{*year, *month, *day};
    return birthday.isValid() ? std::optional(birthday) : std::nullopt;
}

QDate Birthday::inYear(int keptIn) const
{
    const QDate kept(keptIn, month, day);
    return kept.isValid() || !isValid() ? kept : QDate(keptIn, month, day - 1);
}

QDate Birthday::next(QDate from) const
{
    const QDate thisYear = inYear(from.year());
    return thisYear >= from ? thisYear : inYear(from.year() + 1);
}

std::optional<int> Birthday::age(QDate on) const
{
    if (!hasYear() || !isValid() || !on.isValid()) {
        return std::nullopt;
    }
    const int years = on.year() - year - (on < inYear(on.year()) ? 1 : 0);
    return years < 0 ? std::nullopt : std::optional(years);
}

} // namespace hearth
