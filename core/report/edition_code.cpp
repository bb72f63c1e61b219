// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edition_code.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

/// None of B 8, G 6, I 1, O Q 0, S 5, Z 2. A prime number of them, so that the weighted sum below tells every
/// single mistake and every swap apart.
constexpr QStringView editionLetters = u"ACDEFHJKLMNPRTUVWXY3479";
constexpr qsizetype editionBase = editionLetters.size();
constexpr qsizetype codeLength = 4;

/// What makes the weighted sum of all four divisible; the last one's weight is 1.
qsizetype checkOf(const std::array<qsizetype, codeLength - 1>& digits)
{
    constexpr std::array<qsizetype, codeLength - 1> weights{4, 3, 2};
    qsizetype sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        sum += weights.at(i) * digits.at(i);
    }
    return (editionBase - sum % editionBase) % editionBase;
}

} // namespace

QString editionCode(std::uint32_t number)
{
    std::array<qsizetype, codeLength - 1> digits{};
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        *digit = number % editionBase;
        number = static_cast<std::uint32_t>(number / editionBase);
    }
    QString code;
    for (const qsizetype digit : digits) {
        code += editionLetters[digit];
    }
    code += editionLetters[checkOf(digits)];
    return code.insert(2, u'-');
}

bool isTellable(QStringView code)
{
    const bool hasDigit =
        std::any_of(code.begin(), code.end(), [](QChar letter) { return letter.isDigit(); });
    return hasDigit && std::any_of(code.begin(), code.end(), [](QChar letter) { return letter.isLetter(); });
}

QString editionCodeTyped(QStringView text)
{
    std::array<qsizetype, codeLength> digits{};
    std::size_t count = 0;
    for (const QChar letter : text) {
        if (letter.isSpace() || letter == u'-' || letter == u'\u2010' || letter == u'\u2013') {
            continue;
        }
        const qsizetype digit = editionLetters.indexOf(letter.toUpper());
        if (digit < 0 || count == digits.size()) {
            return {};
        }
        digits.at(count++) = digit;
    }
    const bool isWhole = count == digits.size() && checkOf({digits[0], digits[1], digits[2]}) == digits[3];
    return isWhole ? editionCode(static_cast<std::uint32_t>(
                         (digits[0] * editionBase + digits[1]) * editionBase + digits[2]))
                   : QString();
}

} // namespace hearth
