// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_lines.h"

#include "core/exchange/vcard_text.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr std::string_view blanks = " \t";

/// Whether the value of the line that begins with `piece` is quoted-printable: its own lines end with `=`.
bool saysQuotedPrintable(std::string_view piece)
{
    constexpr std::size_t longestHead = 1024;
    const std::string head = vcard::upper(piece.substr(0, std::min(piece.find(':'), longestHead)));
    return head.find("QUOTED-PRINTABLE") != std::string::npos;
}

/// `piece` without the `=` (and blanks that a mail program put behind it) of a soft line break.
std::string_view withoutSoftBreak(std::string_view piece)
{
    const std::size_t last = piece.find_last_not_of(blanks);
    const bool isSoft = last != std::string_view::npos && piece[last] == '=';
    return isSoft ? piece.substr(0, last) : piece;
}

bool beginsWithEnd(std::string_view bytes)
{
    constexpr std::string_view end = "END:VCARD";
    const bool mayBe = bytes.front() == 'E' || bytes.front() == 'e'; // of most lines this tells enough
    return mayBe && vcard::upper(bytes.substr(0, end.size())) == end;
}

} // namespace

bool VCardLines::next()
{
    if (m_ahead.empty()) {
        return false;
    }
    m_line = m_physical + 1;
    m_unfolded.clear();
    m_isTooLong = false;
    std::string_view piece = takePhysical();
    const bool isQuotedPrintable = saysQuotedPrintable(piece);
    bool isFolded = false;
    for (Join join = joinBehind(piece, isQuotedPrintable); join != Join::None;
         join = joinBehind(piece, isQuotedPrintable)) {
        isFolded = true;
        append(join == Join::SoftBreak ? withoutSoftBreak(piece) : piece);
        piece = takePhysical();
        piece.remove_prefix(join == Join::Fold ? 1 : 0);
    }
    if (isFolded) {
        append(piece);
        piece = m_unfolded;
    }
    m_text = m_isTooLong || piece.size() > m_longest ? std::string_view() : piece;
    return true;
}

std::string_view VCardLines::takePhysical()
{
    const auto* const end =
        std::find_if(m_ahead.begin(), m_ahead.end(), [](char byte) { return byte == '\n' || byte == '\r'; });
    const std::string_view piece = m_ahead.substr(0, static_cast<std::size_t>(end - m_ahead.begin()));
    m_ahead.remove_prefix(piece.size());
    const bool isPair = m_ahead.substr(0, 2) == "\r\n";
    m_ahead.remove_prefix(std::min<std::size_t>(isPair ? 2 : 1, m_ahead.size()));
    ++m_physical;
    return piece;
}

/// How what follows belongs to `piece`. A soft break at a card's end is a slip, not a reason to lose the end.
VCardLines::Join VCardLines::joinBehind(std::string_view piece, bool isQuotedPrintable) const
{
    if (m_ahead.empty()) {
        return Join::None;
    }
    if (isQuotedPrintable && withoutSoftBreak(piece).size() != piece.size() && !beginsWithEnd(m_ahead)) {
        return Join::SoftBreak;
    }
    return blanks.find(m_ahead.front()) == std::string_view::npos ? Join::None : Join::Fold;
}

void VCardLines::append(std::string_view piece)
{
    m_isTooLong = m_isTooLong || m_unfolded.size() + piece.size() > m_longest;
    if (!m_isTooLong) {
        m_unfolded += piece;
    }
}

} // namespace hearth
