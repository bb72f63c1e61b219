// SPDX-License-Identifier: GPL-3.0-or-later
// Walking a text code point by code point, whether it stands in UTF-8 or in UTF-16, with no copy made.
#pragma once

#include <QStringView>

#include <array>
#include <cstddef>
#include <string_view>

namespace hearth {

constexpr char32_t noCode = 0xFFFFFFFF;

/// The code point that begins at `at`, which moves behind it; noCode, and one byte on, where there is none.
inline char32_t nextCode(std::string_view utf8, std::size_t& at)
{
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(utf8[index]); };
    const unsigned char lead = byte(at++);
    if (lead < 0x80) {
        return lead;
    }
    const std::size_t following = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
    if (lead < 0xC2 || lead > 0xF4 || at + following > utf8.size()) {
        return noCode;
    }
    char32_t code = lead & (0x3FU >> following);
    for (std::size_t i = 0; i < following; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80U) {
            return noCode;
        }
        code = (code << 6U) | (byte(at + i) & 0x3FU);
    }
    constexpr std::array<char32_t, 4> least{0, 0x80, 0x800, 0x10000};
    if (code < least.at(following) || code > QChar::LastValidCodePoint || QChar::isSurrogate(code)) {
        return noCode;
    }
    at += following;
    return code;
}

/// Calls `use` with each code point of `utf8`; bytes that are no UTF-8 are left out.
template<class Use>
void forEachCode(std::string_view utf8, Use use)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t code = nextCode(utf8, at);
        if (code != noCode) {
            use(code);
        }
    }
}

/// Calls `use` with each code point of `text`; half surrogate pairs are left out.
template<class Use>
void forEachCode(QStringView text, Use use)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (!unit.isSurrogate()) {
            use(char32_t{unit.unicode()});
        } else if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            use(QChar::surrogateToUcs4(unit, text[at + 1]));
            ++at;
        }
    }
}

} // namespace hearth
