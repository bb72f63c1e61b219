// SPDX-License-Identifier: GPL-3.0-or-later
// Whom somebody may mean who prints from the list of members.
#pragma once

#include "ui/sheets/print_dialog.h"

namespace hearth {

class Club;

/// Those who are chosen in the list, and those who are in it where it was narrowed: `narrowed` is empty where
/// it wasn't. A single one who is chosen is offered last, since a line is always chosen to be read.
[[nodiscard]] std::vector<PeopleOffer>
peopleToPrint(Club& club, const std::vector<MemberId>& chosen, const std::vector<MemberId>& narrowed);

} // namespace hearth
