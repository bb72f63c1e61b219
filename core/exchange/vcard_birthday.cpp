// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_birthday.h"

#include "core/exchange/vcard_text.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t yearLength = 4;
constexpr std::size_t monthAndDay = 4;

bool isDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// `text` without the time of day that ISO 8601 puts behind a T.
std::string_view dayIn(std::string_view text)
{
    constexpr std::string_view ofDay = "0123456789-";
    const std::size_t end = std::min(text.find_first_not_of(ofDay), text.size());
    return end < text.size() && text[end] == 'T' ? text.substr(0, end) : text;
}

} // namespace

std::string birthdayCell(const VCardProperty& birthday)
{
    const std::string text = vcard::unescaped(vcard::trimmed(birthday.value));
    const std::string_view day = dayIn(text);
    if (day.substr(0, 3) == "---") {
        return {};
    }
    const bool isYearless = day.substr(0, 2) == "--";
    std::string digits(day.substr(isYearless ? 2 : 0));
    std::erase(digits, '-');
    if (!isDigits(digits)) {
        return text;
    }
    const std::string year = isYearless ? std::string() : digits.substr(0, yearLength);
    if (digits.size() == year.size() || digits.size() == year.size() + 2) {
        return {}; // a year, or a month
    }
    if (digits.size() != year.size() + monthAndDay) {
        return text;
    }
    const bool isLeftOut = isYearless || year == birthday.parameter("X-APPLE-OMIT-YEAR");
    return (isLeftOut ? "-" : year) + '-' + digits.substr(year.size(), 2) + '-' +
           digits.substr(year.size() + 2);
}

} // namespace hearth
