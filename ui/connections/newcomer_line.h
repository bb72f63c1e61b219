// SPDX-License-Identifier: GPL-3.0-or-later
// A newcomer with who looks after them, or who could: one click gives the buddy that is proposed.
#pragma once

#include "core/connections/buddy.h"

#include <memory>

class QWidget;

namespace hearth {

class Frame;
class PersonLine;

/// What is offered beside a newcomer who has a buddy.
enum class WithBuddy {
    Shown,  ///< Nothing: the buddy's name alone.
    CanEnd, ///< To end it.
};

/// Reads who could be the buddy where there is none; throws `StoreError`.
[[nodiscard]] std::unique_ptr<PersonLine>
newcomerLine(Frame& frame, const FirstVisits& newcomer, WithBuddy with);

} // namespace hearth
