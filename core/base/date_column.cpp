// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_column.h"

#include "core/base/date_parts.h"
#include "core/base/text.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr int lastMonth = 12;
constexpr int lastDay = 31;

bool isDate(const DateParts& parts)
{
    const int given = parts.count + (parts.month != 0 ? 1 : 0);
    return given == 3 || given == 2;
}

} // namespace

void DateColumn::see(QStringView text)
{
    const auto parts = datePartsOf(text);
    if (!parts || !isDate(*parts)) {
        m_others += tidy(text).isEmpty() ? 0 : 1;
        return;
    }
    m_dates += 1;
    const auto& [first, second, third] = parts->numbers;
    if (parts->month != 0 || first.isYear() || parts->withoutYear == WithoutYear::Yes) {
        return; // reads the same in every order
    }
    // 26-03-05 may begin with the day or with the year.
    const bool yearMayBeFirst = parts->count == 3 && !third.isYear() && third.value <= lastDay;
    if (first.value > lastDay) {
        m_yearFirst += parts->count == 3 ? 1 : 0;
    } else if (first.value > lastMonth && second.value > lastMonth) {
        return; // impossible in every order
    } else if (first.value > lastMonth) {
        (yearMayBeFirst ? m_open : m_dayFirst) += 1;
    } else if (second.value > lastMonth) {
        m_monthFirst += 1;
    } else if (first.value != second.value) {
        m_open += 1;
    }
}

std::optional<DateOrder> DateColumn::decided() const
{
    const int most = std::max({m_dayFirst, m_monthFirst, m_yearFirst});
    const int withMost =
        (m_dayFirst == most ? 1 : 0) + (m_monthFirst == most ? 1 : 0) + (m_yearFirst == most ? 1 : 0);
    if (most == 0 || withMost > 1) {
        return std::nullopt;
    }
    return m_dayFirst == most     ? DateOrder::DayMonthYear
           : m_monthFirst == most ? DateOrder::MonthDayYear
                                  : DateOrder::YearMonthDay;
}

} // namespace hearth
