// SPDX-License-Identifier: GPL-3.0-or-later
// What a club says of a kind of meeting: how long one lasts, how many can come, which group is invited.
#pragma once

#include "core/base/id.h"

#include <QString>

#include <optional>

namespace hearth {

struct MeetingKind {
    KindId id; ///< None for a kind that Hearth knows and of which the club has said nothing.
    QString
        name; ///< One of meeting_kind.h, or the club's own word; unique, whatever the accents and capitals.
    std::optional<int> minutes; ///< None leaves the length to Hearth.
    std::optional<int> capacity;
    QString group; ///< By name; empty for the whole club.

    bool operator==(const MeetingKind&) const = default;
};

} // namespace hearth
