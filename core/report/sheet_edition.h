// SPDX-License-Identifier: GPL-3.0-or-later
// An edition of a sheet: which row was whose when it was printed. So a number that was ticked on paper means
// the same person for ever, whoever has joined since.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace hearth {

class Club;
class Database;

struct SheetEdition {
    RowId id;      ///< None of one that wasn't printed yet.
    QString code;  ///< As it stands on the pages, see edition_code.h.
    QString sheet; ///< Which sheet: `sign-in`.
    MeetingId meeting;
    Instant printed = 0; ///< When it was printed last.
    /// Whose row each is, from row 1 on; none for a blank line. Of people merged since both rows are one's.
    std::vector<MemberId> rows;

    bool operator==(const SheetEdition&) const = default;
};

/// The edition that a sheet with these rows is: the one that was printed before with the very same rows, else
/// a new one with a code that no other has, the same code until it is printed. Throws `StoreError`.
[[nodiscard]] SheetEdition
editionOf(Database& database, const QString& sheet, MeetingId meeting, const std::vector<MemberId>& rows);

/// Keeps `edition`, because it is about to be printed at this moment. No change of the club's.
[[nodiscard]] Done notePrinted(Club& club, const SheetEdition& edition);

} // namespace hearth
