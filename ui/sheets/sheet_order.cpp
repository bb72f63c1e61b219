// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_order.h"

namespace hearth {

SheetPaper settledPaper(SheetHead& head, const SheetOrder& order)
{
    if (!order.language.isEmpty()) {
        head.language = order.language;
    }
    SheetPaper paper = paperNamed(head.paper, order.orientation);
    paper.size = order.size.value_or(paper.size);
    paper.print = order.print;
    return paper;
}

} // namespace hearth
