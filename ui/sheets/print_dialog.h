// SPDX-License-Identifier: GPL-3.0-or-later
// The one window for whatever is printed: what is wanted of the sheet, how it will look, and where it goes.
#pragma once

#include "ui/sheets/sheet_list.h"

#include <vector>

class QWidget;

namespace hearth {

class Frame;

/// Some people whom somebody may mean where the window is opened.
struct PeopleOffer {
    enum class Meant { Likely, Perhaps };

    QString name; ///< "the 3 people who are chosen"
    std::vector<MemberId> members;
    Meant meant = Meant::Likely;
};

/// Offers to print the sheet of this word, or to save it as a PDF; what was last chosen for it on this laptop
/// is offered again. `order` says for which meeting or group; the first of `people`, if they are
/// likely meant, goes before it.
void askToPrint(Frame& frame,
                QWidget& parent,
                QStringView sheet,
                const SheetOrder& order,
                const std::vector<PeopleOffer>& people = {});

} // namespace hearth
