// SPDX-License-Identifier: GPL-3.0-or-later
// From paper and back: what was read off a sheet becomes the meeting's register. The numbers mean the rows
// that were printed, so whoever joined since shifts nobody.
#pragma once

#include "core/attendance/attendance.h"
#include "core/base/result.h"
#include "core/meeting/meeting.h"
#include "core/member/person_name.h"
#include "core/report/sheet_edition.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace hearth {

class Club;

/// What entering a text does with one row.
struct PaperLine {
    enum class Fate {
        Mark,    ///< Gets a mark, or another one.
        Already, ///< Is marked so already.
        Guest,   ///< Isn't in the book: becomes a guest who is here.
    };
    int row = 0;
    Fate fate = Fate::Mark;
    MemberId member; ///< None of a new guest.
    QString name;    ///< As everywhere, or as it was typed.
    AttendanceStatus status = AttendanceStatus::Present;

    bool operator==(const PaperLine&) const = default;
};

/// A text as it is understood against a sheet: what is shown before it is entered.
struct PaperEntry {
    SheetEdition edition; ///< Without an id where none was printed.
    std::vector<PaperLine> lines;
    std::optional<int> heads;
    QStringList problems; ///< Sentences; while there is one, nothing is entered.

    bool operator==(const PaperEntry&) const = default;
};

/// Reads `text` against the sheet whose code stands in it, else the one with `code`, else the meeting's last
/// printed. Fails with Error::Gone when the meeting has been deleted meanwhile.
[[nodiscard]] Result<PaperEntry>
understandPaper(Club& club, MeetingId meeting, const QString& text, const QString& code = {});

/// Enters it as one change, its marks said to come from paper, without arrivals; a name in a blank row is
/// somebody in the book who bears it, else a new guest. Returns what was done, as understandPaper has it.
/// Error::Invalid with every problem, and nothing is changed; refused for a cancelled meeting.
[[nodiscard]] Result<PaperEntry>
enterFromPaper(Club& club, MeetingId meeting, const QString& text, const QString& code = {});

/// The sheets of the meeting that rows can be read off, the one printed last first. Throws `StoreError`.
[[nodiscard]] std::vector<SheetEdition> sheetsToEnter(Database& database, MeetingId meeting);

} // namespace hearth
