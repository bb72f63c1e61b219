// SPDX-License-Identifier: GPL-3.0-or-later
// What a member is called, by id, also when the member is gone: for History's words and for messages.
#pragma once

#include "core/base/id.h"

#include <QString>

namespace hearth {

class Club;

/// The full name by the one rule; of a deleted member what History still holds, else that of whom it was
/// merged into, else "a deleted member"; "a forgotten person" for a tombstone; "someone without a name" where
/// no name was ever typed.
[[nodiscard]] QString memberName(Club& club, MemberId id);

/// The same from the id's outside form, as History's subjects hold it.
[[nodiscard]] QString memberName(Club& club, const QString& idText);

} // namespace hearth
