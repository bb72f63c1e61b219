// SPDX-License-Identifier: GPL-3.0-or-later
// A child that comes is given a code, and goes home with whoever says it.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace hearth {

class Club;

/// The code of a child at a meeting, four digits that no other child there has; drawn the first time, as one
/// change. Refused for a cancelled meeting; Error::Gone where either was deleted meanwhile.
[[nodiscard]] Result<QString> pickUpCode(Club& club, MeetingId meeting, MemberId child);

/// Whose code it is among those who are here; nobody for any other.
[[nodiscard]] Result<MemberId> childOfCode(Club& club, MeetingId meeting, const QString& code);

} // namespace hearth
