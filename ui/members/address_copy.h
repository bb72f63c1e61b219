// SPDX-License-Identifier: GPL-3.0-or-later
// E-mail addresses for a mail program: of those who have agreed to be written to.
#pragma once

#include "core/base/id.h"

#include <vector>

class QMenu;

namespace hearth {

class Frame;
class MemberListModel;

/// Puts the addresses of those of `members` who have agreed on the clipboard, parted by commas, and says how
/// many were left out and why. With nobody left the clipboard stays as it is.
void copyAddresses(Frame& frame, const std::vector<MemberId>& members);

/// Adds this to a menu, for `chosen`, whom there may be none of, and for all that `shown` shows.
void addAddressActions(QMenu& menu,
                       Frame& frame,
                       const std::vector<MemberId>& chosen,
                       const MemberListModel& shown);

} // namespace hearth
