// SPDX-License-Identifier: GPL-3.0-or-later
// The one window for whatever is printed: what is wanted of the sheet, how it will look, and where it goes.
#pragma once

#include "ui/sheets/sheet_list.h"

class QWidget;

namespace hearth {

class Frame;

/// Offers to print the sheet of this word, or to save it as a PDF; what was last chosen for it on this laptop
/// is offered again. `order` says for which meeting or group.
void askToPrint(Frame& frame, QWidget& parent, QStringView sheet, const SheetOrder& order);

} // namespace hearth
