// SPDX-License-Identifier: GPL-3.0-or-later
// Which encoding a text file is in, and its text as UTF-8. A byte order mark decides, then NULs (UTF-16
// without a mark), then strict UTF-8, and whatever is left is Windows-1252: detectors that weigh letter
// frequencies were wrong on short rosters. UTF-8 is handed on as it lies in memory; only other encodings are
// copied, in pieces.
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearth {

enum class Encoding {
    Utf8,
    Utf8Bom,
    Utf16Le,
    Utf16Be,
    Windows1252,
};

/// What people call it: "Windows-1252 (Western European)".
[[nodiscard]] QString name(Encoding encoding);

/// All of them, in the order in which a chooser offers them.
[[nodiscard]] const std::vector<Encoding>& allEncodings();

/// The encoding of a whole file. UTF-8 that breaks off inside its last character is still UTF-8 where it
/// holds an earlier character beyond ASCII, since a download was cut off there.
[[nodiscard]] Encoding sniffEncoding(std::string_view bytes);

/// How many bytes at the start of `bytes` are well-formed UTF-8: all of them, or those before the first
/// sequence that isn't (no surrogates, no overlong forms, nothing beyond U+10FFFF).
[[nodiscard]] std::size_t validUtf8Length(std::string_view bytes);

/// A file's text as UTF-8 without byte order mark, always well-formed: what can't be read becomes U+FFFD.
/// `bytes` must outlive it.
class Utf8Text {
public:
    /// Reads `bytes` in the encoding demanded, or else in the one they seem to be in.
    explicit Utf8Text(std::string_view bytes, std::optional<Encoding> demanded = {});

    [[nodiscard]] Encoding encoding() const { return m_encoding; }

    /// Whether the first piece is the whole text, lying in the caller's own bytes.
    [[nodiscard]] bool isInPlace() const { return m_inPlace; }

    /// Whether `next` has nothing more to hand out.
    [[nodiscard]] bool atEnd() const { return m_bytes.empty(); }

    /// The next piece, never empty until the text is at its end. It stays valid until the next call; a piece
    /// ends between two characters.
    [[nodiscard]] std::string_view next();

    /// All that is left, in one string.
    [[nodiscard]] std::string rest();

private:
    void takeUtf8(std::size_t limit);
    void takeUtf16(std::size_t limit);
    void takeWindows1252(std::size_t limit);

    std::string_view m_bytes; // what is still to be read
    Encoding m_encoding = Encoding::Utf8;
    bool m_inPlace = false;
    std::string m_piece;
};

} // namespace hearth
