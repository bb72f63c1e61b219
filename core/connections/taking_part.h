// SPDX-License-Identifier: GPL-3.0-or-later
// A person can leave Connections, and come back: then nothing is worked out about them.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

namespace hearth {

class Club;

enum class TakesPart { Yes, No };

/// Leaves somebody out of Connections, or takes them in again; nothing changes where it is so already. Fails
/// with Error::Gone for who is no longer in the book.
[[nodiscard]] Done setTakesPart(Club& club, MemberId member, TakesPart part);

} // namespace hearth
