// SPDX-License-Identifier: GPL-3.0-or-later
// A day as ISO 8601 writes it, put together by hand: an import writes hundreds of thousands of them, and a
// general formatter took longer than the file.
#pragma once

#include <QDate>
#include <QString>

#include <array>

namespace hearth {

/// `2026-11-22`; the year is 0 to 9999.
[[nodiscard]] inline QString isoDay(int year, int month, int day)
{
    constexpr int ten = 10;
    std::array<char16_t, 10> text{u'0', u'0', u'0', u'0', u'-', u'0', u'0', u'-', u'0', u'0'};
    const auto put = [&](std::size_t last, int number) {
        for (std::size_t at = last; number > 0; --at, number /= ten) {
            text.at(at) = static_cast<char16_t>(u'0' + number % ten);
        }
    };
    put(3, year);
    put(6, month);
    put(9, day);
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

/// Empty for no day.
[[nodiscard]] inline QString isoDay(QDate day)
{
    return day.isValid() ? isoDay(day.year(), day.month(), day.day()) : QString();
}

} // namespace hearth
