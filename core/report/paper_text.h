// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody types who reads a ticked sheet off: `1 4 7-12 15 late 16-18 excused 23=Mary Smith 3 guests`.
// Only the words are understood here; whose rows they are is for paper_entry.h.
#pragma once

#include "core/attendance/attendance.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace hearth {

/// One thing that was read off: a row or several in a row.
struct PaperItem {
    int first = 0; ///< From 1.
    int last = 0;  ///< Not before `first`.
    /// Nothing where only the number was said: here.
    std::optional<AttendanceStatus> status = {};
    QString name = {}; ///< Written into a blank row.

    bool operator==(const PaperItem&) const = default;
};

struct PaperText {
    std::vector<PaperItem> items;
    std::optional<int> heads; ///< Of guests who were only counted.
    QString code;             ///< Of the sheet, where it was typed.
    /// A sentence for each thing that wasn't understood, in the reader's language.
    QStringList problems;

    bool operator==(const PaperText&) const = default;
};

/// The highest number that a row can have, and the most rows that one text can name.
inline constexpr int mostPaperRows = 20'000;

/// Understands numbers and ranges; `late`, `excused`, `absent` or `present` after the row it is about, or
/// before several as `late:`; `23=` and a name; a number of `guests`; a sheet's code. The words are English
/// or those of the language in use, capitals don't matter, and commas, semicolons and line breaks part as
/// blanks do. Never fails; what it doesn't understand is a problem, and all else is still read.
[[nodiscard]] PaperText readPaper(QStringView text);

} // namespace hearth
