// SPDX-License-Identifier: GPL-3.0-or-later
// How a text stands in a card: its escapes, its parts, the bytes of its encodings, and the folding of its
// line (RFC 6350, 3.2 to 3.4; RFC 2426, 5; vCard 2.1, 2.1). Writing and reading are each other's inverse.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearth::vcard {

/// ASCII in capitals; everything else as it is.
[[nodiscard]] std::string upper(std::string_view text);
/// Without the blanks, tabs and line breaks at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Appends `text` with its backslashes, commas, semicolons and line breaks escaped. Control characters, which
/// a card can't hold, are left out, but for the tab.
void appendEscaped(std::string& out, std::string_view text);
/// The text that is meant. A backslash before any other letter stands for itself.
[[nodiscard]] std::string unescaped(std::string_view value);
/// The pieces of `value` between those of `separator` that aren't escaped: one at least, still escaped.
[[nodiscard]] std::vector<std::string_view> parts(std::string_view value, char separator);

/// The bytes that quoted-printable stands for. What it wrote as `=3B` or `=2C` parts nothing, unless the
/// value has no plain semicolon: then its separators were encoded with the rest.
[[nodiscard]] std::string fromQuotedPrintable(std::string_view value);
[[nodiscard]] std::string fromBase64(std::string_view value);

/// Appends `line` in pieces of at most 75 bytes, of whole characters, with its CRLF.
void appendFolded(std::string& out, std::string_view line);

} // namespace hearth::vcard
