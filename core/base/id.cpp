// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr int textDigits = 13; // 13 × 5 = 65 bits hold the 63
constexpr int bitsPerDigit = 5;
constexpr int randomBits = 21;
constexpr std::int64_t epoch = 1'577'836'800'000; // 2020-01-01T00:00:00Z in milliseconds since 1970
constexpr std::int64_t lastMillisecond = (std::int64_t{1} << 42) - 1;
constexpr std::u16string_view digits = u"0123456789abcdefghjkmnpqrstvwxyz";

int digitValue(QChar character)
{
    const char16_t lower = character.toLower().unicode();
    const auto found = digits.find(lower);
    return found == std::u16string_view::npos ? -1 : static_cast<int>(found);
}

} // namespace

QString idText(char16_t letter, std::int64_t value)
{
    std::array<char16_t, textDigits + 1> text{};
    text[0] = letter;
    auto rest = static_cast<std::uint64_t>(value);
    for (std::size_t place = textDigits; place >= 1; --place) {
        text.at(place) = digits[rest & 31U];
        rest >>= bitsPerDigit;
    }
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<std::int64_t> idFromText(char16_t letter, QStringView text)
{
    if (text.size() != textDigits + 1 || text.front().toLower() != QChar(letter)) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    for (const QChar character : text.sliced(1)) {
        const int digit = digitValue(character);
        if (digit < 0 || (value >> (63 - bitsPerDigit)) != 0) {
            return std::nullopt;
        }
        value = (value << bitsPerDigit) | static_cast<std::uint64_t>(digit);
    }
    return value == 0 ? std::nullopt : std::optional(static_cast<std::int64_t>(value));
}

IdSource::IdSource() : m_random(std::random_device{}() | (std::uint64_t{std::random_device{}()} << 32)) {}

IdSource::IdSource(std::uint64_t seed) : m_random(seed) {}

std::int64_t IdSource::next(std::int64_t utcMilliseconds)
{
    const std::int64_t time = std::clamp<std::int64_t>(utcMilliseconds - epoch, 1, lastMillisecond);
    constexpr std::uint64_t mask = (std::uint64_t{1} << randomBits) - 1;
    const std::int64_t fresh = (time << randomBits) | static_cast<std::int64_t>(m_random() & mask);
    m_last = std::max(m_last + 1, fresh);
    return m_last;
}

void IdSource::continueAfter(std::int64_t value)
{
    if (value > 0) {
        // That run may have given out more of the same millisecond, to rows that nobody can look through. And
        // random from the start, or two laptops that go on from copies of one file would give out the same.
        constexpr std::uint64_t lowerHalf = (std::uint64_t{1} << (randomBits - 1)) - 1;
        const std::int64_t later = ((value >> randomBits) + 1) << randomBits;
        m_last = std::max(m_last, later | static_cast<std::int64_t>(m_random() & lowerHalf));
    }
}

} // namespace hearth
