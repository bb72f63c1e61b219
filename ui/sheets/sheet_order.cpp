// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_order.h"

namespace hearth {

SheetSubject SheetOrder::subject() const
{
    if (!members.empty()) {
        return {members, {}, {}};
    }
    if (group) {
        return {{}, {}, group};
    }
    return {{}, isWholeClub ? MeetingId() : meeting, {}};
}

SheetPaper settledPaper(SheetHead& head, const SheetOrder& order)
{
    if (!order.language.isEmpty()) {
        head.language = order.language;
    }
    if (!order.paper.isEmpty()) {
        head.paper = order.paper;
    }
    SheetPaper paper = paperNamed(head.paper, order.orientation);
    paper.print = order.print;
    paper.unreached = order.unreached;
    return paper;
}

} // namespace hearth
