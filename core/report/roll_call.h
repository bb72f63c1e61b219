// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in the building, for the day when everybody has to be counted outside of it.
#pragma once

#include "core/meeting/meeting.h"
#include "core/report/sheet_head.h"
#include "core/report/sheet_subject.h"

namespace hearth {

struct RollCall {
    struct Line {
        SheetPerson person;
        QString emergencyName;
        QString emergencyPhone;

        bool operator==(const Line&) const = default;
    };

    SheetHead head;
    ListedMeeting listed;
    /// Whether these are the people whom the register has as here; before anybody is, all who may come.
    bool isByRegister = false;
    std::vector<Line> lines; ///< In the order of paper.
    int heads = 0;           ///< Counted beside them, never named.

    bool operator==(const RollCall&) const = default;
};

/// Who came and hasn't gone. Fails with Error::Gone when the meeting has been deleted meanwhile.
[[nodiscard]] Result<RollCall> rollCall(Club& club, MeetingId meeting);

} // namespace hearth
