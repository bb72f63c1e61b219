// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong, told twice: a sentence for the person at the screen, and the detail for whoever mends it.
#pragma once

#include <QString>

#include <vector>

namespace hearth {

/// One field that can't stay as it was typed.
struct Problem {
    QString field;    ///< The field's name as the command line and the exchange files call it: `birthday`.
    QString sentence; ///< What is wrong and what would be right, in the reader's language.

    bool operator==(const Problem&) const = default;
};

/// A failure. `sentence` is already in the reader's language and says what, where and what to do next;
/// `detail` is technical, for the log, and holds no private data.
struct Error {
    enum class Kind {
        Invalid,     ///< A value that can't be accepted; `problems` lists every field's.
        Gone,        ///< What was asked for isn't there (any more).
        Refused,     ///< Understood, and not allowed as things stand.
        Conflict,    ///< Undo or redo stands in the way of later changes.
        NothingToDo, ///< Nothing to undo, nothing to redo, nothing found.
        Ambiguous,   ///< Several hits where one was meant.
        Busy,        ///< The club is open elsewhere.
        ReadOnly,    ///< The file or its folder can't be written.
        Moved,       ///< The open file was deleted or replaced behind our back.
        Newer,       ///< Written by a newer Hearth.
        Foreign,     ///< Not a Hearth file at all.
        Door,        ///< A door's file where a club was meant.
        Damaged,     ///< A Hearth file that SQLite can't trust.
        DiskFull,    ///< No space left.
        Io,          ///< Any other trouble with files.
        Unreadable,  ///< A source to import that can't be read as a whole.
        Cancelled,   ///< The person pressed Cancel.
        Internal,    ///< A defect in the program.
    };

    Kind kind = Kind::Internal;
    QString sentence;
    QString detail;
    QString field;
    std::vector<Problem> problems;

    /// An error about one thing.
    [[nodiscard]] static Error of(Kind kind, QString sentence, QString detail = {});

    /// An error that lists every field's problem; its sentence joins theirs.
    [[nodiscard]] static Error invalid(std::vector<Problem> problems);

    bool operator==(const Error&) const = default;
};

/// Thrown inside `Club::perform` to take everything back and answer with `error`. It never leaves the core.
struct Refusal {
    Error error;
};

} // namespace hearth
