// SPDX-License-Identifier: GPL-3.0-or-later
// A member in the words of the screen: the status, the birthday, the initials.
#pragma once

#include "core/member/member.h"
#include "ui/shared/formats.h"
#include "ui/window/theme/tokens.h"

namespace hearth {

/// "full member", or the club's own word.
[[nodiscard]] QString statusWords(const StatusWord& status);
/// One of the six in the reader's language.
[[nodiscard]] QString statusName(MemberStatus status);
[[nodiscard]] Tone statusTone(MemberStatus status);

/// The day as it stands in the book, without a year where none is known.
[[nodiscard]] QString birthdayWords(const Member& member, const Formats& formats);

/// One or two letters for somebody without a photo; a sign for somebody without a name.
[[nodiscard]] QString initialsOf(const PersonName& name);

/// "Member since 2019 · no. 0087".
[[nodiscard]] QString membershipLine(const Member& member);

} // namespace hearth
