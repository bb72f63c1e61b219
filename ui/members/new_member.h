// SPDX-License-Identifier: GPL-3.0-or-later
// A new member: two names and Enter. Who may be in the book already is offered before somebody is made twice.
#pragma once

#include "core/base/id.h"

#include <optional>

class QWidget;

namespace hearth {

class Frame;

/// The member to show: the new one, or the one who was there already; nothing where somebody went back.
[[nodiscard]] std::optional<MemberId> askForNewMember(Frame& frame, QWidget& parent);

} // namespace hearth
