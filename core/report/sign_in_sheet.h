// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting's sign-in sheet shows.
#pragma once

#include "core/base/result.h"
#include "core/meeting/meeting.h"
#include "core/report/sheet_edition.h"
#include "core/report/sheet_head.h"
#include "core/report/sheet_people_queries.h"

namespace hearth {

class Club;

/// How many blank lines follow the people unless somebody says otherwise, and at most.
inline constexpr int usualBlankLines = 10;
inline constexpr int mostBlankLines = 500;

/// Whether what is printed will be known by its code: not where the club can't be written.
enum class Editions { Kept, Loose };

struct SignInSheet {
    SheetHead head;
    ListedMeeting listed;
    bool isTechnologyFree = false; ///< As said of the meeting, else of its series, else of its venue.
    bool hasGroups = false;        ///< Whether the column of groups says anything.
    std::vector<SheetPerson> people;
    int blankLines = usualBlankLines;
    SheetEdition edition; ///< Without a code of a loose sheet.

    bool operator==(const SignInSheet&) const = default;
};

/// Fails with Error::Gone when the meeting has been deleted meanwhile.
[[nodiscard]] Result<SignInSheet> signInSheet(Club& club,
                                              MeetingId meeting,
                                              int blankLines = usualBlankLines,
                                              Editions editions = Editions::Kept);

} // namespace hearth
