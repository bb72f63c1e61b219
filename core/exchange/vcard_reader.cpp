// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_reader.h"

#include "core/exchange/encoding.h"
#include "core/exchange/vcard_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hearth {

namespace {

constexpr std::string_view beginLine = "BEGIN:VCARD";

bool says(std::string_view line, std::string_view words)
{
    const std::string_view text = vcard::trimmed(line);
    return text.size() == words.size() && vcard::upper(text) == words;
}

/// What isn't text, and has no place in a roster.
bool isPictureOrKey(const std::string& name)
{
    constexpr std::array<std::string_view, 4> names{"PHOTO", "LOGO", "SOUND", "KEY"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isLatin(std::string_view charset)
{
    constexpr std::array<std::string_view, 7> names{"ISO-8859-1", "ISO8859-1", "ISO_8859-1",  "LATIN1",
                                                    "LATIN-1",    "CP1252",    "WINDOWS-1252"};
    return std::find(names.begin(), names.end(), vcard::upper(charset)) != names.end();
}

} // namespace

const VCardProperty* VCard::find(std::string_view capitals) const
{
    const auto found = std::find_if(properties.begin(), properties.end(), [&](const VCardProperty& one) {
        return one.name == capitals && one.value.find_first_not_of(" \t;,") != std::string::npos;
    });
    return found == properties.end() ? nullptr : &*found;
}

bool VCard::isOld() const
{
    const VCardProperty* version = find("VERSION");
    return version != nullptr && vcard::trimmed(version->value) == "2.1";
}

VCardReader::VCardReader(std::string_view bytes, Pictures pictures) : m_bytes(bytes), m_pictures(pictures)
{
    const Encoding encoding = sniffEncoding(bytes);
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be) {
        m_transcoded = Utf8Text(bytes, encoding).rest();
        m_bytes = m_transcoded;
    } else if (encoding == Encoding::Windows1252) {
        // Or a mixture, or UTF-8 that was broken inside its characters by folding.
        m_text = Text::AsEachLineSays;
    } else if (encoding == Encoding::Utf8Bom) {
        constexpr std::size_t mark = 3;
        m_bytes.remove_prefix(mark);
    }
    rewind();
}

void VCardReader::rewind()
{
    constexpr std::size_t longestPicture = std::size_t{8} << 20U; // of 5 MiB, in Base64
    m_lines = VCardLines(m_bytes, m_pictures == Pictures::Keep ? longestPicture : VCardLines::longest);
    m_begun = 0;
}

bool VCardReader::next(VCard& card)
{
    card.properties.clear();
    m_kept = 0;
    if (!findBegin()) {
        return false;
    }
    card.line = std::exchange(m_begun, 0);
    int agents = 0; // cards that we are inside of
    bool isAfterAgent = false;
    while (m_lines.next()) {
        const std::string_view line = m_lines.text();
        if (says(line, beginLine)) {
            if (!isAfterAgent) { // the card before it broke off
                m_begun = m_lines.line();
                return true;
            }
            ++agents;
            isAfterAgent = false;
        } else if (says(line, "END:VCARD")) {
            if (agents-- == 0) {
                return true;
            }
        } else if (auto property = parseVCardProperty(line)) {
            const bool isAgent = property->name == "AGENT";
            isAfterAgent = isAgent && vcard::trimmed(property->value).empty();
            agents += isAgent && says(property->value, beginLine) ? 1 : 0;
            if (agents == 0) {
                m_kept += isLeftOut(property->name) ? 0 : line.size();
                keep(card, std::move(*property));
            }
        }
    }
    return true;
}

bool VCardReader::findBegin()
{
    while (m_begun == 0 && m_lines.next()) {
        m_begun = says(m_lines.text(), beginLine) ? m_lines.line() : 0;
    }
    return m_begun != 0;
}

bool VCardReader::isLeftOut(const std::string& name) const
{
    return isPictureOrKey(name) && (m_pictures == Pictures::LeaveOut || name != "PHOTO");
}

void VCardReader::keep(VCard& card, VCardProperty property)
{
    if (isLeftOut(property.name) || card.properties.size() >= mostProperties || m_kept > mostBytes) {
        return;
    }
    if (property.name != "PHOTO") { // its bytes are no text
        property.value = decoded(property);
    }
    card.properties.push_back(std::move(property));
}

/// The value as UTF-8. A charset that isn't known is told from the bytes.
std::string VCardReader::decoded(const VCardProperty& property) const
{
    const std::string encoding = vcard::upper(property.parameter("ENCODING"));
    const bool isPrintable = encoding == "QUOTED-PRINTABLE" || encoding == "Q";
    const bool isBase64 = encoding == "BASE64" || encoding == "B";
    std::string bytes = isPrintable ? vcard::fromQuotedPrintable(property.value)
                        : isBase64  ? vcard::fromBase64(property.value)
                                    : property.value;
    const bool isFilesText = !isPrintable && !isBase64 && m_text == Text::Utf8;
    const bool isUtf8 = validUtf8Length(bytes) == bytes.size();
    if (!isUtf8 || (!isFilesText && isLatin(property.parameter("CHARSET")))) {
        bytes = Utf8Text(bytes, isFilesText ? Encoding::Utf8 : Encoding::Windows1252).rest();
    }
    std::erase(bytes, '\0');
    return bytes;
}

bool beginsWithVCard(std::string_view bytes)
{
    constexpr std::size_t enough = 512; // bytes, blank lines among them
    const std::string head = Utf8Text(bytes.substr(0, enough)).rest();
    return vcard::upper(vcard::trimmed(head).substr(0, beginLine.size())) == beginLine;
}

} // namespace hearth
