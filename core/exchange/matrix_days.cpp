// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/matrix_days.h"

#include "core/base/date_column.h"
#include "core/exchange/import_format.h"

#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

constexpr int mostWordsInDate = 4; // Thursday 26 November 2026

/// A date that may lack its year, and what else stands there.
struct HeadedBy {
    std::size_t column = 0;
    int year = 0;
    int month = 0;
    int day = 0;
    QString title;
};

/// A date as it heads a column; month 0 for none.
HeadedBy dateIn(const QString& text, const DateRule& rule)
{
    const DateReading whole = readDate(text, rule);
    if (whole.kind == DateReading::Kind::Day) {
        return {0, whole.year, whole.month, whole.day, {}};
    }
    // A birthday's rule reads days without a year.
    DateRule yearless = rule;
    yearless.pivot = Pivot::Past;
    const DateReading day = readDate(text, yearless);
    if (day.kind == DateReading::Kind::Day && day.year == 0) {
        return {0, 0, day.month, day.day, {}};
    }
    static const QRegularExpression twoNumbers(QStringLiteral("^(\\d{1,2})[./-](\\d{1,2})\\.?$"));
    if (const auto match = twoNumbers.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const bool isMonthFirst = rule.order == DateOrder::MonthDayYear;
        const int month = isMonthFirst ? first : second;
        const int dayOfMonth = isMonthFirst ? second : first;
        constexpr int someLeapYear = 2000;
        if (QDate::isValid(someLeapYear, month, dayOfMonth)) {
            return {0, 0, month, dayOfMonth, {}};
        }
    }
    return {};
}

/// The same where words stand before or behind the date.
HeadedBy headIn(const QString& text, const DateRule& rule)
{
    if (HeadedBy whole = dateIn(text, rule); whole.month > 0) {
        return whole;
    }
    const QStringList words = text.simplified().split(u' ');
    for (qsizetype count = std::min<qsizetype>(words.size() - 1, mostWordsInDate); count > 0; --count) {
        for (const bool isAtFront : {true, false}) {
            const QStringList date = isAtFront ? words.mid(0, count) : words.mid(words.size() - count);
            const QStringList rest = isAtFront ? words.mid(count) : words.mid(0, words.size() - count);
            QString cell = date.join(u' ');
            while (cell.endsWith(u',') || cell.endsWith(u':') || cell.endsWith(u')')) {
                cell.chop(1);
            }
            HeadedBy found = dateIn(cell.startsWith(u'(') ? cell.mid(1) : cell, rule);
            if (found.month > 0) {
                found.title =
                    rest.join(u' ').remove(QRegularExpression(QStringLiteral("^[-–:,()]+|[-–:,()]+$")));
                found.title = found.title.trimmed();
                return found;
            }
        }
    }
    return {};
}

/// The order that whole dates and those of two numbers show.
DateOrder orderOf(const QStringList& header, DateOrder usual)
{
    DateColumn column;
    int dayFirst = 0;
    int monthFirst = 0;
    static const QRegularExpression twoNumbers(QStringLiteral("^(\\d{1,2})[./-](\\d{1,2})\\.?$"));
    constexpr int months = 12;
    for (const QString& cell : header) {
        column.see(cell);
        if (const auto match = twoNumbers.match(cell); match.hasMatch()) {
            dayFirst += match.captured(1).toInt() > months ? 1 : 0;
            monthFirst += match.captured(2).toInt() > months ? 1 : 0;
        }
    }
    if (const auto decided = column.decided()) {
        return *decided;
    }
    return dayFirst > monthFirst   ? DateOrder::DayMonthYear
           : monthFirst > dayFirst ? DateOrder::MonthDayYear
                                   : usual;
}

/// Gives years to days that have none: the last before `today`, the others before it, one after the other.
/// Returns how many days lie between the first and the last.
qint64 giveYears(std::vector<HeadedBy>& heads, QDate today)
{
    QDate latest = today;
    QDate last;
    for (auto head = heads.rbegin(); head != heads.rend(); ++head) {
        if (head->year == 0) {
            head->year = latest.year();
            const auto isPossible = [&] {
                const QDate day(head->year, head->month, head->day);
                return day.isValid() && day <= latest;
            };
            while (!isPossible()) {
                --head->year;
            }
        }
        latest = QDate(head->year, head->month, head->day);
        last = last.isValid() ? last : latest;
    }
    return latest.daysTo(last);
}

/// The same in whichever direction the list goes: the one in which it spans less time.
void giveYearsEitherWay(std::vector<HeadedBy>& heads, QDate today)
{
    std::vector<HeadedBy> backwards(heads.rbegin(), heads.rend());
    if (giveYears(backwards, today) < giveYears(heads, today)) {
        heads = std::move(backwards);
    }
}

} // namespace

std::vector<MatrixShape::Day> matrixDays(const QStringList& header, QDate today, DateOrder usual)
{
    const DateRule rule{orderOf(header, usual), Pivot::Near, today};
    std::vector<HeadedBy> heads;
    for (qsizetype i = 0; i < header.size(); ++i) {
        HeadedBy head = headIn(header.at(i), rule);
        if (head.month > 0) {
            head.column = static_cast<std::size_t>(i);
            heads.push_back(std::move(head));
        }
    }
    giveYearsEitherWay(heads, today);
    std::vector<MatrixShape::Day> days;
    for (const HeadedBy& head : heads) {
        days.push_back({head.column, QDate(head.year, head.month, head.day), head.title});
    }
    std::sort(days.begin(), days.end(),
              [](const MatrixShape::Day& a, const MatrixShape::Day& b) { return a.column < b.column; });
    return days;
}

std::optional<MatrixShape> matrixShape(const QStringList& header, QDate today, DateOrder usual)
{
    MatrixShape shape;
    shape.days = matrixDays(header, today, usual);
    if (shape.days.size() < 2) {
        return std::nullopt;
    }
    QStringList others; // blank where a date stands, so that columns keep their places
    int firstOther = -1;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const bool isDay =
            std::any_of(shape.days.begin(), shape.days.end(), [&](const MatrixShape::Day& day) {
                return day.column == static_cast<std::size_t>(i);
            });
        others += isDay ? QString() : header.at(i);
        firstOther = firstOther < 0 && !isDay ? static_cast<int>(i) : firstOther;
    }
    if (firstOther < 0) {
        return std::nullopt;
    }
    const TableLook look{others, {}};
    const ImportFormat* format = recognise(look, QStringLiteral("members"));
    const auto targets = format == nullptr ? std::vector<ColumnTarget>() : format->targets(look);
    for (std::size_t i = 0; i < targets.size(); ++i) {
        const int column = static_cast<int>(i);
        const bool isPlain = targets[i].reading == CellReading::Plain;
        if (isWholeName(targets[i].reading)) {
            shape.wholeName = column;
        } else if (targets[i].field == u"given_name" && isPlain) {
            shape.givenName = column;
        } else if (targets[i].field == u"family_name" && isPlain) {
            shape.familyName = column;
        } else if (targets[i].field == u"id") {
            shape.memberId = column;
        }
    }
    if (shape.givenName < 0 && shape.familyName < 0 && shape.wholeName < 0) {
        shape.wholeName = firstOther; // whatever it is called, names stand at the side
    }
    return shape;
}

} // namespace hearth
