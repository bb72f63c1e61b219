// SPDX-License-Identifier: GPL-3.0-or-later
// Who in the book may be the person that is being typed in.
#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace hearth {

class OpenClub;

/// At most five people with both names alike, in either order and whatever the accents; of a single name
/// those whose whole name it is. Nobody while too little is typed to tell.
[[nodiscard]] std::vector<MemberId>
likelyDuplicates(OpenClub& open, const QString& given, const QString& family);

} // namespace hearth
