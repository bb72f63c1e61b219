// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/typed_cell.h"

#include "core/base/clock.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr std::array<std::pair<std::string_view, ColumnKind>, 9> typedColumns{{
    {"birthday", ColumnKind::Day},
    {"joined", ColumnKind::Day},
    {"left", ColumnKind::Day},
    {"first", ColumnKind::Day},
    {"last", ColumnKind::Day},
    {"starts", ColumnKind::DayAndTime},
    {"ends", ColumnKind::DayAndTime},
    {"capacity", ColumnKind::Number},
    {"minutes", ColumnKind::Number},
}};

TypedCell wholeNumber(std::string_view text)
{
    constexpr std::size_t mostDigits = 15; // as many as a double, and every program, keeps
    constexpr int base = 10;
    const bool isPlain = !text.empty() && text.size() <= mostDigits && (text[0] != '0' || text == "0") &&
                         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isPlain) {
        return {};
    }
    double number = 0;
    for (const char digit : text) {
        number = number * base + (digit - '0');
    }
    return {TypedCell::Shows::Number, number};
}

TypedCell civilCell(std::string_view text, ColumnKind kind)
{
    constexpr double secondsInDay = 86'400;
    static const QDate origin(1899, 12, 30);
    static const QDate sameEverywhere(1900, 3, 1);
    const QString written = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const bool isDay = kind == ColumnKind::Day;
    const auto read = CivilTime::fromText(written);
    if (!read || read->date < sameEverywhere ||
        written != (isDay ? read->date.toString(Qt::ISODate) : read->text())) {
        return {};
    }
    const auto days = static_cast<double>(origin.daysTo(read->date));
    if (isDay) {
        return {TypedCell::Shows::Day, days};
    }
    const int seconds = read->time.msecsSinceStartOfDay() / 1000;
    return {read->time.second() == 0 ? TypedCell::Shows::Minute : TypedCell::Shows::Second,
            days + seconds / secondsInDay};
}

} // namespace

ColumnKind columnKind(std::string_view column)
{
    const auto* const found = std::find_if(typedColumns.begin(), typedColumns.end(),
                                           [&](const auto& typed) { return typed.first == column; });
    return found == typedColumns.end() ? ColumnKind::Text : found->second;
}

TypedCell typedCell(std::string_view text, ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Day:
    case ColumnKind::DayAndTime:
        return civilCell(text, kind);
    case ColumnKind::Number:
        return wholeNumber(text);
    case ColumnKind::Text:
        break;
    }
    return {};
}

} // namespace hearth
