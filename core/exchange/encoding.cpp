// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

namespace hearth {

namespace {

constexpr std::size_t pieceSize = std::size_t{1} << 20U; // bytes read at a time, before they are transcoded
constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16LeMark = "\xFF\xFE";
constexpr std::string_view utf16BeMark = "\xFE\xFF";
constexpr std::string_view replacement = "\xEF\xBF\xBD"; // U+FFFD

unsigned byteAt(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

bool isContinuation(unsigned byte) { return (byte & 0xC0U) == 0x80U; }

/// The length of the well-formed sequence at `at`, or 0 (Unicode 15, table 3-7).
std::size_t sequenceLength(std::string_view bytes, std::size_t at)
{
    const unsigned first = byteAt(bytes, at);
    if (first < 0x80) {
        return 1;
    }
    const std::size_t length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || bytes.size() - at < length) {
        return 0;
    }
    const unsigned second = byteAt(bytes, at + 1);
    const unsigned low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const unsigned high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high) {
        return 0;
    }
    for (std::size_t i = 2; i < length; ++i) {
        if (!isContinuation(byteAt(bytes, at + i))) {
            return 0;
        }
    }
    return length;
}

/// Whether `tail` is a well-formed sequence but for its last bytes, which are missing.
bool isCutOff(std::string_view tail)
{
    constexpr std::size_t longest = 4;
    std::string completed(tail.substr(0, longest));
    while (completed.size() < longest) {
        // 0x90 is a possible second byte after every first one but E0, whose range begins at A0.
        completed += completed == "\xE0" ? '\xA0' : completed == "\xF4" ? '\x80' : '\x90';
        if (sequenceLength(completed, 0) == completed.size()) {
            return true;
        }
    }
    return false;
}

/// Whether what isn't UTF-8 behind the `valid` bytes is but the beginning of one more character.
bool isCutOffUtf8(std::string_view bytes, std::size_t valid)
{
    const std::string_view good = bytes.substr(0, valid);
    const bool isBeyondAscii = std::any_of(good.begin(), good.end(), [](char byte) { return byte < 0; });
    return isBeyondAscii && isCutOff(bytes.substr(valid));
}

bool isUtf8(std::string_view bytes)
{
    const std::size_t valid = validUtf8Length(bytes);
    return valid == bytes.size() || isCutOffUtf8(bytes, valid);
}

char32_t unitAt(std::string_view bytes, std::size_t at, Encoding encoding)
{
    const unsigned first = byteAt(bytes, at);
    const unsigned second = byteAt(bytes, at + 1);
    return encoding == Encoding::Utf16Le ? (second << 8U) | first : (first << 8U) | second;
}

bool isHighSurrogate(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool isLowSurrogate(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

bool surrogatesPair(std::string_view sample, Encoding encoding)
{
    bool isOpen = false;
    for (std::size_t at = 0; at + 1 < sample.size(); at += 2) {
        const char32_t unit = unitAt(sample, at, encoding);
        if (isOpen != isLowSurrogate(unit)) {
            return false;
        }
        isOpen = isHighSurrogate(unit);
    }
    return true; // a pair may be open where the sample ends
}

/// Whether `sample` would be ordinary text but for its NULs.
bool isTextWithNuls(std::string_view sample)
{
    constexpr std::string_view allowed("\0\t\r\n", 4);
    const bool hasControls = std::any_of(sample.begin(), sample.end(), [&](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 && allowed.find(byte) == std::string_view::npos;
    });
    return !hasControls && isUtf8(sample);
}

/// UTF-16 without a mark: ASCII's high bytes are NUL, nearly all on the even or nearly all on the odd side
/// (一 is U+4E00, so not quite all). Even a roster in Chinese has its delimiters and line ends; a stray NUL
/// doesn't look like that, and a picture or a workbook also holds two NULs in a row.
std::optional<Encoding> unmarkedUtf16(std::string_view bytes)
{
    constexpr std::size_t sampleSize = 65'536;
    constexpr std::size_t dominance = 2;
    const std::string_view sample = bytes.substr(0, std::min(sampleSize, bytes.size() / 2 * 2));
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t at = 0; at + 1 < sample.size(); at += 2) {
        const bool isEvenNul = sample[at] == '\0';
        const bool isOddNul = sample[at + 1] == '\0';
        if (isEvenNul && isOddNul) {
            return std::nullopt;
        }
        even += isEvenNul ? 1 : 0;
        odd += isOddNul ? 1 : 0;
    }
    const auto [fewer, more] = std::minmax(even, odd);
    // English is all NULs on one side; a script of its own has one for each delimiter and line end at least.
    const std::size_t leastShare = isTextWithNuls(sample) ? 2 : 10;
    const bool isText = more > 0 && more * leastShare >= sample.size() / 2 && more >= fewer * dominance;
    const Encoding guess = odd > even ? Encoding::Utf16Le : Encoding::Utf16Be;
    return isText && surrogatesPair(sample, guess) ? std::optional(guess) : std::nullopt;
}

void append(std::string& text, char32_t character)
{
    const auto put = [&text](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0U | (character >> 6U));
        put(0x80U | (character & 0x3FU));
    } else if (character < 0x10000) {
        put(0xE0U | (character >> 12U));
        put(0x80U | ((character >> 6U) & 0x3FU));
        put(0x80U | (character & 0x3FU));
    } else {
        put(0xF0U | (character >> 18U));
        put(0x80U | ((character >> 12U) & 0x3FU));
        put(0x80U | ((character >> 6U) & 0x3FU));
        put(0x80U | (character & 0x3FU));
    }
}

/// 0x80 to 0x9F of Windows-1252; the five bytes that mean nothing there show as U+FFFD, so that a preview in
/// the wrong encoding is seen to be one. All other bytes are Latin-1.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

std::string_view markOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Bom:
        return utf8Mark;
    case Encoding::Utf16Le:
        return utf16LeMark;
    case Encoding::Utf16Be:
        return utf16BeMark;
    case Encoding::Windows1252:
        break;
    }
    return {};
}

QString translated(const char* text) { return QCoreApplication::translate("hearth::Encoding", text); }

} // namespace

QString name(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return translated(QT_TRANSLATE_NOOP("hearth::Encoding", "UTF-8"));
    case Encoding::Utf8Bom:
        return translated(QT_TRANSLATE_NOOP("hearth::Encoding", "UTF-8 with byte order mark"));
    case Encoding::Utf16Le:
        return translated(QT_TRANSLATE_NOOP("hearth::Encoding", "UTF-16 (Windows, “Unicode text”)"));
    case Encoding::Utf16Be:
        return translated(QT_TRANSLATE_NOOP("hearth::Encoding", "UTF-16, big-endian"));
    case Encoding::Windows1252:
        return translated(QT_TRANSLATE_NOOP("hearth::Encoding", "Windows-1252 (Western European)"));
    }
    return {};
}

const std::vector<Encoding>& allEncodings()
{
    static const std::vector<Encoding> all = {Encoding::Utf8, Encoding::Utf8Bom, Encoding::Windows1252,
                                              Encoding::Utf16Le, Encoding::Utf16Be};
    return all;
}

namespace {

struct Sniffed {
    Encoding encoding = Encoding::Utf8;
    bool isAllUtf8 = false; ///< Whether every byte was looked at and is good.
};

/// Of large files looking is most of the work, so it is done once.
Sniffed sniffed(std::string_view bytes)
{
    for (const Encoding marked : {Encoding::Utf8Bom, Encoding::Utf16Le, Encoding::Utf16Be}) {
        if (bytes.substr(0, markOf(marked).size()) == markOf(marked)) {
            return {marked, false};
        }
    }
    if (const auto utf16 = unmarkedUtf16(bytes)) {
        return {*utf16, false};
    }
    const std::size_t valid = validUtf8Length(bytes);
    if (valid == bytes.size()) {
        return {Encoding::Utf8, true};
    }
    return {isCutOffUtf8(bytes, valid) ? Encoding::Utf8 : Encoding::Windows1252, false};
}

} // namespace

Encoding sniffEncoding(std::string_view bytes) { return sniffed(bytes).encoding; }

std::size_t validUtf8Length(std::string_view bytes)
{
    constexpr std::uint64_t highBits = 0x8080808080808080;
    std::size_t at = 0;
    while (at < bytes.size()) {
        std::uint64_t eight = 0; // most of a roster is ASCII: eight bytes at a time
        while (bytes.size() - at >= sizeof eight) {
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if ((eight & highBits) != 0) {
                break;
            }
            at += sizeof eight;
        }
        if (at == bytes.size()) {
            break;
        }
        const std::size_t length = sequenceLength(bytes, at);
        if (length == 0) {
            return at;
        }
        at += length;
    }
    return at;
}

Utf8Text::Utf8Text(std::string_view bytes, std::optional<Encoding> demanded) : m_bytes(bytes)
{
    const Sniffed seen = demanded ? Sniffed{*demanded, false} : sniffed(bytes);
    m_encoding = seen.encoding;
    const std::string_view mark = markOf(m_encoding);
    if (m_bytes.substr(0, mark.size()) == mark) {
        m_bytes.remove_prefix(mark.size());
    }
    const bool isSomeUtf8 = m_encoding == Encoding::Utf8 || m_encoding == Encoding::Utf8Bom;
    m_inPlace = seen.isAllUtf8 || (isSomeUtf8 && validUtf8Length(m_bytes) == m_bytes.size());
}

std::string_view Utf8Text::next()
{
    if (m_inPlace) {
        return std::exchange(m_bytes, std::string_view());
    }
    m_piece.clear();
    if (m_encoding == Encoding::Windows1252) {
        takeWindows1252(pieceSize);
    } else if (m_encoding == Encoding::Utf16Le || m_encoding == Encoding::Utf16Be) {
        takeUtf16(pieceSize);
    } else {
        takeUtf8(pieceSize);
    }
    return m_piece;
}

std::string Utf8Text::rest()
{
    std::string all;
    for (std::string_view piece = next(); !piece.empty(); piece = next()) {
        all += piece;
    }
    return all;
}

void Utf8Text::takeUtf8(std::size_t limit)
{
    while (!m_bytes.empty() && m_piece.size() < limit) {
        const std::size_t valid = std::min(validUtf8Length(m_bytes.substr(0, limit)), m_bytes.size());
        m_piece += m_bytes.substr(0, valid);
        m_bytes.remove_prefix(valid);
        if (!m_bytes.empty() && sequenceLength(m_bytes, 0) == 0) {
            m_piece += replacement;
            m_bytes.remove_prefix(1);
            while (!m_bytes.empty() && isContinuation(byteAt(m_bytes, 0))) {
                m_bytes.remove_prefix(1); // one mark for one broken character, not one for each of its bytes
            }
        }
    }
}

void Utf8Text::takeUtf16(std::size_t limit)
{
    m_piece.reserve(limit);
    while (m_bytes.size() >= 2 && m_piece.size() + 4 <= limit) {
        const char32_t unit = unitAt(m_bytes, 0, m_encoding);
        m_bytes.remove_prefix(2);
        if (!isHighSurrogate(unit)) {
            append(m_piece, isLowSurrogate(unit) ? char32_t{0xFFFD} : unit);
            continue;
        }
        const char32_t low = m_bytes.size() >= 2 ? unitAt(m_bytes, 0, m_encoding) : char32_t{0};
        if (isLowSurrogate(low)) {
            append(m_piece, 0x10000 + ((unit - 0xD800) << 10U) + (low - 0xDC00));
            m_bytes.remove_prefix(2);
        } else {
            m_piece += replacement;
        }
    }
    if (m_bytes.size() == 1) {
        m_piece += replacement;
        m_bytes = {};
    }
}

void Utf8Text::takeWindows1252(std::size_t limit)
{
    const std::string_view part = m_bytes.substr(0, limit);
    m_piece.reserve(part.size() + part.size() / 4);
    for (const char letter : part) {
        const unsigned byte = static_cast<unsigned char>(letter);
        const bool isOwn = byte >= 0x80 && byte < 0xA0;
        append(m_piece, isOwn ? windows1252[byte - 0x80] : byte);
    }
    m_bytes.remove_prefix(part.size());
}

} // namespace hearth
