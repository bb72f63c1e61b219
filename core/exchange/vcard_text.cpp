// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_text.h"

#include <QByteArray>

#include <algorithm>

namespace hearth::vcard {

namespace {

constexpr std::string_view edges = " \t\r\n";

/// What a hexadecimal digit is worth; 16 for what isn't one.
unsigned digitOf(char letter)
{
    constexpr std::string_view digits = "0123456789ABCDEF0123456789abcdef";
    const std::size_t at = digits.find(letter);
    return at == std::string_view::npos ? 16U : static_cast<unsigned>(at % 16);
}

/// Whether the backslashes at the end of `text` escape what comes next.
bool isEscaping(std::string_view text)
{
    const std::size_t last = text.find_last_not_of('\\');
    const std::size_t count = text.size() - (last == std::string_view::npos ? 0 : last + 1);
    return count % 2 == 1;
}

} // namespace

std::string upper(std::string_view text)
{
    std::string capitals(text);
    for (char& letter : capitals) {
        letter = letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
    return capitals;
}

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(edges);
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(edges) + 1 - begin);
}

void appendEscaped(std::string& out, std::string_view text)
{
    constexpr std::string_view special = "\\,;";
    constexpr unsigned char firstPrintable = 0x20;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        if (letter == '\n' || letter == '\r') {
            at += text.substr(at, 2) == "\r\n" ? 1 : 0;
            out += "\\n";
        } else if (special.find(letter) != std::string_view::npos) {
            out += '\\';
            out += letter;
        } else if (static_cast<unsigned char>(letter) >= firstPrintable || letter == '\t') {
            out += letter;
        }
    }
}

std::string unescaped(std::string_view value)
{
    constexpr std::string_view plain = "\\,;:\""; // the last two by programs that escape too much
    std::string text;
    text.reserve(value.size());
    for (std::size_t at = 0; at < value.size(); ++at) {
        const char next = value[at] == '\\' && at + 1 < value.size() ? value[at + 1] : '\0';
        if (next == 'n' || next == 'N') {
            text += '\n';
            ++at;
        } else if (next != '\0' && plain.find(next) != std::string_view::npos) {
            text += next;
            ++at;
        } else if (value.substr(at, 2) != "\r\n") { // as quoted-printable breaks lines: the \n is enough
            text += value[at];
        }
    }
    return text;
}

std::vector<std::string_view> parts(std::string_view value, char separator)
{
    std::vector<std::string_view> found;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (value[at] == '\\') {
            ++at;
        } else if (value[at] == separator) {
            found.push_back(value.substr(begin, at - begin));
            begin = at + 1;
        }
    }
    found.push_back(value.substr(begin));
    return found;
}

std::string fromQuotedPrintable(std::string_view value)
{
    constexpr std::string_view separators = ";,";
    const bool hasSeparators = value.find(';') != std::string_view::npos;
    std::string bytes;
    bytes.reserve(value.size());
    for (std::size_t at = 0; at < value.size(); ++at) {
        const bool isPair = value[at] == '=' && at + 2 < value.size();
        const unsigned high = isPair ? digitOf(value[at + 1]) : 16U;
        const unsigned low = isPair ? digitOf(value[at + 2]) : 16U;
        if (high > 15 || low > 15) {
            bytes += value[at];
            continue;
        }
        const char byte = static_cast<char>(static_cast<unsigned char>(high << 4U | low));
        if (hasSeparators && separators.find(byte) != std::string_view::npos && !isEscaping(bytes)) {
            bytes += '\\';
        }
        bytes += byte;
        at += 2;
    }
    return bytes;
}

std::string fromBase64(std::string_view value)
{
    return QByteArray::fromBase64(QByteArray::fromRawData(value.data(), static_cast<qsizetype>(value.size())))
        .toStdString();
}

void appendFolded(std::string& out, std::string_view line)
{
    constexpr std::size_t most = 75;
    std::size_t room = most;
    while (line.size() > room) {
        std::size_t length = room;
        while (length > 1 && (static_cast<unsigned char>(line[length]) & 0xC0U) == 0x80U) {
            --length; // the next piece would begin inside a character
        }
        out += line.substr(0, length);
        out += "\r\n ";
        line.remove_prefix(length);
        room = most - 1; // the blank before it counts
    }
    out += line;
    out += "\r\n";
}

} // namespace hearth::vcard
