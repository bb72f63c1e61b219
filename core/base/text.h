// SPDX-License-Identifier: GPL-3.0-or-later
// Two things are done to what people write. Folding turns it into the plain letters a hurried person would
// type, so that `mull` finds Müller and `lodz` finds Łódź. Tidying takes out what nobody meant to type (stray
// blanks, marks from a web page that can't be seen) before a value is kept.
#pragma once

#include <QString>
#include <QStringView>

#include <string>
#include <string_view>

namespace hearth {

/// Appends `text`, folded for searching, to `out` as UTF-8: compatibility forms resolved (NFKD), accents and
/// vowel points dropped, case folded, letters with no accent to drop spelled out (ß ss, ø o, ł l, æ ae, þ
/// th), apostrophes dropped, dashes read as a blank, each run of white space made one blank and none left at
/// either end, every script's digits made 0 to 9. Vowel signs that are letters of their own (Devanagari,
/// Thai) and the voicing of kana stay. Folding twice changes nothing. Safe from any thread.
void appendFolded(std::string& out, QStringView text);
/// The same for UTF-8, as SQLite hands it out; bytes that are no UTF-8 are left out.
void appendFolded(std::string& out, std::string_view utf8);

/// `text` folded, as a string of its own.
[[nodiscard]] std::string fold(QStringView text);
[[nodiscard]] std::string fold(std::string_view utf8);

/// A value of one line as it was meant: trimmed, each run of white space (also no-break and line breaks) one
/// blank, no control characters, no invisible marks of writing direction, in Unicode's composed form (NFC).
[[nodiscard]] QString tidy(QStringView text);

/// The same for notes of several lines: every kind of line break becomes `\n`, each line is tidied, and blank
/// lines at the start and the end are dropped.
[[nodiscard]] QString tidyLines(QStringView text);

} // namespace hearth
