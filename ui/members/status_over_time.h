// SPDX-License-Identifier: GPL-3.0-or-later
// A member's statuses over time, for who knows better than the book: when the trial ended, which years
// somebody was away.
#pragma once

#include "core/base/id.h"

class QWidget;

namespace hearth {

class Frame;

/// Shows the statuses of `member` and changes them, as one change, unless somebody goes back.
void editStatusOverTime(Frame& frame, QWidget& parent, MemberId member);

} // namespace hearth
