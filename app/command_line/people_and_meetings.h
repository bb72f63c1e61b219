// SPDX-License-Identifier: GPL-3.0-or-later
// Whom and which meeting the words MEMBER and MEETING of a command mean.
#pragma once

#include "core/base/result.h"
#include "core/meeting/meeting.h"

#include <QStringList>

#include <vector>

namespace hearth {

class Club;

/// `id:`, `no:`, `card:` and what follows, or bare: id, card or number, in that order; `row:` is a row of the
/// latest printed sheet. Errors: Gone, Ambiguous.
[[nodiscard]] Result<MemberId> memberMeantBy(Club& club, const QString& text);
/// All of them, or the first that can't be told.
[[nodiscard]] Result<std::vector<MemberId>> membersMeantBy(Club& club, const QStringList& texts);

/// An id, `next`, or a day. Errors: Gone, Ambiguous, Invalid.
[[nodiscard]] Result<Meeting> meetingMeantBy(Club& club, const QString& text);

} // namespace hearth
