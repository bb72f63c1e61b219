// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of members can show, each column once: its heading, its words, what it sorts by, how wide it
// would be.
#pragma once

#include "core/attendance/attendance_figures.h"
#include "core/member/member.h"
#include "core/member/member_order.h"
#include "ui/shared/formats.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

/// What a cell is made from.
struct MemberCell {
    const Member& member;
    std::optional<MemberFigures> figures; ///< None where nobody's attendance is known.
    const Formats& formats;
    QDate today;
};

struct MemberListColumn {
    QString id; ///< As the preferences keep it.
    QString (*heading)();
    QString (*text)(const MemberCell& cell);
    std::optional<MemberColumn> sorts;
    int letters = 0;          ///< The width it would like, in letters.
    bool isFirstShown = true; ///< Until somebody chooses otherwise.
    bool needsFigures = false;
};

/// In the order in which they are shown; where the window is narrow the last go first.
[[nodiscard]] const std::vector<MemberListColumn>& memberListColumns();

/// How often somebody comes, in words and never as a number: "most weeks".
[[nodiscard]] QString comingWords(const MemberFigures& figures);

} // namespace hearth
