// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_parts.h"

#include "core/base/date_words.h"
#include "core/base/text.h"

#include <string>
#include <string_view>

namespace hearth {

namespace {

constexpr int maxDigits = 4;

bool isDigit(char character) { return character >= '0' && character <= '9'; }
bool isLetter(char character) { return (character >= 'a' && character <= 'z') || (character & 0x80) != 0; }

std::string_view front(std::string_view text, bool (*belongs)(char))
{
    std::size_t length = 0;
    while (length < text.size() && belongs(text[length])) {
        ++length;
    }
    return text.substr(0, length);
}

/// Takes a time of day off the end (`T10:00:00Z`, ` 00:00:00`, ` 7:30 pm`), where `text` is folded. Nothing
/// where what stands there is no time of day.
std::optional<std::string_view> withoutTime(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos) {
        return text;
    }
    auto hour = colon;
    while (hour > 0 && isDigit(text[hour - 1])) {
        --hour;
    }
    const bool parted = hour > 0 && hour < colon && (text[hour - 1] == ' ' || text[hour - 1] == 't');
    constexpr std::string_view inTimes = "0123456789:.,+ zapmutcgh";
    if (!parted || text.find_first_not_of(inTimes, hour) != std::string_view::npos) {
        return std::nullopt;
    }
    const bool isoSeparator = text[hour - 1] == 't' && hour > 1 && isDigit(text[hour - 2]);
    return text.substr(0, isoSeparator ? hour - 1 : hour);
}

/// Adds a number; eight digits alone are a whole ISO date without its dashes.
bool addNumber(DateParts& parts, std::string_view digits)
{
    constexpr std::size_t basicDate = 8;
    if (digits.size() == basicDate && parts.count == 0) {
        return addNumber(parts, digits.substr(0, 4)) && addNumber(parts, digits.substr(4, 2)) &&
               addNumber(parts, digits.substr(6, 2));
    }
    if (digits.size() > maxDigits || parts.count == static_cast<int>(parts.numbers.size())) {
        return false;
    }
    DateNumber& number = parts.numbers.at(static_cast<std::size_t>(parts.count++));
    for (const char digit : digits) {
        number.value = number.value * 10 + (digit - '0');
    }
    number.digits = static_cast<int>(digits.size());
    return true;
}

bool addWord(DateParts& parts, std::string_view word)
{
    constexpr std::string_view yearSign = "年";
    constexpr std::string_view monthSign = "月";
    constexpr std::string_view daySign = "日";
    const int month = monthNamed(word);
    if (month != 0 && parts.month == 0) {
        parts.month = month;
        return true;
    }
    return isFillerInDate(word) || word == yearSign || word == monthSign || word == daySign;
}

/// Cuts off what ISO 8601's basic form has behind the date: `20260305T193000Z`.
std::string_view withoutBasicTime(std::string_view text)
{
    constexpr std::size_t basicDate = 8;
    const std::string_view digits = front(text, isDigit);
    const std::string_view rest = text.substr(digits.size());
    const bool time = digits.size() == basicDate && rest.size() > 4 && rest.front() == 't' &&
                      rest.substr(1).find_first_not_of("0123456789z+ ") == std::string_view::npos;
    return time ? digits : text;
}

/// `--03-05` and `--0305`, as vCards write a birthday without a year, as `03 05`.
std::string withoutYearMark(const QString& tidied)
{
    const QString rest = tidied.mid(2);
    return fold(rest.size() == 4 ? QString(rest.left(2) + u'-' + rest.mid(2)) : rest);
}

} // namespace

std::optional<DateParts> datePartsOf(QStringView text)
{
    const QString tidied = tidy(text);
    DateParts parts;
    parts.withoutYear = tidied.startsWith(u"--") ? WithoutYear::Yes : WithoutYear::No;
    const std::string folded = parts.withoutYear == WithoutYear::Yes ? withoutYearMark(tidied) : fold(tidied);
    const auto dated = withoutTime(withoutBasicTime(folded));
    if (!dated) {
        return std::nullopt;
    }
    std::string_view rest = *dated;
    while (!rest.empty()) {
        constexpr std::string_view separators = " ./,";
        std::string_view piece = rest.substr(0, 1);
        if (isDigit(rest.front())) {
            piece = front(rest, isDigit);
            if (!addNumber(parts, piece)) {
                return std::nullopt;
            }
        } else if (isLetter(rest.front())) {
            piece = front(rest, isLetter);
            if (!addWord(parts, piece)) {
                return std::nullopt;
            }
        } else if (separators.find(rest.front()) == std::string_view::npos) {
            return std::nullopt;
        }
        rest.remove_prefix(piece.size());
    }
    return parts.count > 0 ? std::optional(parts) : std::nullopt;
}

} // namespace hearth
