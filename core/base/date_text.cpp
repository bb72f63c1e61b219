// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_text.h"

#include "core/base/date_parts.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hearth {

namespace {

using Kind = DateReading::Kind;

struct DateText {
    Q_DECLARE_TR_FUNCTIONS(hearth::DateText)
};

constexpr int someLeapYear = 2000;

/// The year that two digits mean.
int fullYear(int twoDigits, int month, int day, const DateRule& rule)
{
    constexpr int century = 100;
    constexpr int yearsAhead = 20;
    const int thisYear = rule.today.year();
    if (rule.pivot != Pivot::Past) {
        const int latest = thisYear + (rule.pivot == Pivot::Near ? yearsAhead : 1);
        return latest - (latest - twoDigits) % century;
    }
    const int year = thisYear - (thisYear - twoDigits) % century;
    return QDate(year, month, day) > rule.today ? year - century : year;
}

DateReading checked(int year, int month, int day)
{
    const bool exists = QDate::isValid(year == 0 ? someLeapYear : year, month, day);
    return {exists ? Kind::Day : Kind::NoSuchDay, year, month, day};
}

DateReading withYear(DateNumber year, int month, int day, const DateRule& rule)
{
    constexpr int placeholderYear = 1604; // what Apple's address book writes where the year isn't known
    const bool birthday = rule.pivot == Pivot::Past;
    if (year.digits == 2) {
        return checked(fullYear(year.value, month, day, rule), month, day);
    }
    if (year.value == 0 || (birthday && year.value == placeholderYear)) {
        return birthday ? checked(0, month, day) : DateReading{Kind::NotADate};
    }
    return checked(year.value, month, day);
}

/// Three numbers: `2026-03-05`, `5.3.26`.
DateReading fromNumbers(const DateParts& parts, const DateRule& rule)
{
    const auto& [first, second, third] = parts.numbers;
    if (first.isYear() || (first.digits == 2 && third.digits == 2 && rule.order == DateOrder::YearMonthDay)) {
        return second.isDayOrMonth() && third.isDayOrMonth()
                   ? withYear(first, second.value, third.value, rule)
                   : DateReading{Kind::NotADate};
    }
    if (!first.isDayOrMonth() || !second.isDayOrMonth() || (third.digits != 2 && !third.isYear())) {
        return {Kind::NotADate};
    }
    return rule.order == DateOrder::MonthDayYear ? withYear(third, first.value, second.value, rule)
                                                 : withYear(third, second.value, first.value, rule);
}

/// A month by its name and two numbers: `5 March 2026`, `March 5, 26`, `2026 Mar 5`.
DateReading fromNamedMonth(const DateParts& parts, const DateRule& rule)
{
    const auto& [first, second, unused] = parts.numbers;
    const bool yearFirst = first.isYear();
    const DateNumber& year = yearFirst ? first : second;
    const DateNumber& day = yearFirst ? second : first;
    if (!day.isDayOrMonth() || (year.digits != 2 && !year.isYear())) {
        return {Kind::NotADate};
    }
    return withYear(year, parts.month, day.value, rule);
}

/// A birthday without a year: `5 March`, `05.03.`.
DateReading fromDayAndMonth(const DateParts& parts, const DateRule& rule)
{
    const auto& [first, second, unused] = parts.numbers;
    if (!first.isDayOrMonth() || (parts.month == 0 && !second.isDayOrMonth())) {
        return {Kind::NotADate};
    }
    if (parts.month != 0) {
        return checked(0, parts.month, first.value);
    }
    return rule.order == DateOrder::DayMonthYear ? checked(0, second.value, first.value)
                                                 : checked(0, first.value, second.value);
}

/// What the writer sees of a text that may be a whole letter.
QString quoted(QStringView text)
{
    constexpr qsizetype enough = 40;
    const QString tidied = tidy(text);
    return tidied.size() <= enough ? tidied : tidied.left(enough) + u'…';
}

Error notADate(QStringView text, const DateRule& rule)
{
    const QString sentence =
        rule.pivot == Pivot::Past
            ? DateText::tr(
                  "“%1” isn't a date. Write it like 1961-03-05, or --03-05 where the year isn't known.")
            : DateText::tr("“%1” isn't a date. Write it like 2026-03-05: the year, the month, the day.");
    return Error::of(Error::Kind::Invalid, sentence.arg(quoted(text)));
}

Error noSuchDay(QStringView text, const DateReading& reading)
{
    constexpr int monthsPerYear = 12;
    if (reading.month < 1 || reading.month > monthsPerYear) {
        return Error::of(
            Error::Kind::Invalid,
            DateText::tr("There is no month %1 in “%2”. Perhaps day and month are the wrong way round: "
                         "write the date like 2026-03-05, the year first.")
                .arg(QString::number(reading.month), quoted(text)));
    }
    const QString month = QLocale().standaloneMonthName(reading.month);
    const QString day = QString::number(reading.day);
    const QString sentence =
        reading.year == 0
            //: %1 is a number, %2 the name of a month: 31 February; %3 is what was written.
            ? DateText::tr("%1 %2 doesn't exist. Please check “%3”.").arg(day, month, quoted(text))
            //: %1 is a number, %2 the name of a month, %3 the year: 31 February 2026; %4 is what was written.
            : DateText::tr("%1 %2 %3 doesn't exist. Please check “%4”.")
                  .arg(day, month, QString::number(reading.year), quoted(text));
    return Error::of(Error::Kind::Invalid, sentence);
}

} // namespace

DateReading readDate(QStringView text, const DateRule& rule)
{
    const auto parts = datePartsOf(text);
    if (!parts) {
        return {tidy(text).isEmpty() ? Kind::Empty : Kind::NotADate};
    }
    const int given = parts->count + (parts->month != 0 ? 1 : 0);
    const bool isZero = std::all_of(parts->numbers.begin(), parts->numbers.end(),
                                    [](const DateNumber& number) { return number.value == 0; });
    if (isZero && parts->count > 1 && parts->month == 0) {
        return {Kind::Empty}; // 0000-00-00, 0/0/00
    }
    if (given == 3 && parts->withoutYear == WithoutYear::No) {
        return parts->month != 0 ? fromNamedMonth(*parts, rule) : fromNumbers(*parts, rule);
    }
    if (given != 2 || rule.pivot != Pivot::Past) {
        return {Kind::NotADate};
    }
    if (parts->withoutYear == WithoutYear::Yes) {
        return checked(0, parts->numbers[0].value, parts->numbers[1].value);
    }
    return fromDayAndMonth(*parts, rule);
}

Result<std::optional<QDate>> parseDate(QStringView text, const DateRule& rule)
{
    const DateReading reading = readDate(text, rule);
    switch (reading.kind) {
    case Kind::Empty:
        return std::optional<QDate>();
    case Kind::NoSuchDay:
        return failure(noSuchDay(text, reading));
    case Kind::Day:
        if (reading.year != 0) {
            return std::optional(QDate(reading.year, reading.month, reading.day));
        }
        break;
    case Kind::NotADate:
        break;
    }
    return failure(notADate(text, rule));
}

Result<std::optional<Birthday>> parseBirthday(QStringView text, const DateRule& rule)
{
    DateRule past = rule;
    past.pivot = Pivot::Past;
    const DateReading reading = readDate(text, past);
    switch (reading.kind) {
    case Kind::Empty:
        return std::optional<Birthday>();
    case Kind::NoSuchDay:
        return failure(noSuchDay(text, reading));
    case Kind::Day:
        return std::optional(Birthday{reading.year, reading.month, reading.day});
    case Kind::NotADate:
        break;
    }
    return failure(notADate(text, past));
}

} // namespace hearth
