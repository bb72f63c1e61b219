// SPDX-License-Identifier: GPL-3.0-or-later
// Who may collect a child and who must not, in words. It stands in the member's details and behind the desk's
// PIN, and nowhere else.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace hearth {

class Club;

struct Collecting {
    QString may;
    QString mustNot;

    bool operator==(const Collecting&) const = default;
};

[[nodiscard]] Result<Collecting> collectingOf(Club& club, MemberId member);

/// Error::Invalid where a text is too long, Error::Gone where the member was deleted meanwhile.
[[nodiscard]] Done setCollecting(Club& club, MemberId member, const Collecting& collecting);

} // namespace hearth
