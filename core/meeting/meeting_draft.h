// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a meeting can be kept as it was typed. Every problem is told at once, so that nobody mends a form
// field by field; nothing here needs the club.
#pragma once

#include "core/base/error.h"
#include "core/meeting/meeting.h"

#include <vector>

namespace hearth {

/// The draft as it will be kept: texts tidied, the kind's own word, the end by the kind's length where it is
/// left out, a reason only for a cancelled meeting.
[[nodiscard]] MeetingDraft settled(const MeetingDraft& draft);

/// What keeps a settled draft from being kept; nothing when all is well.
[[nodiscard]] std::vector<Problem> meetingProblems(const MeetingDraft& settled);

} // namespace hearth
