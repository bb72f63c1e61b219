// SPDX-License-Identifier: GPL-3.0-or-later
// What people like to do: where enough of them like the same, a group can begin. An interest is made with the
// first member who names it, and stays when nobody has it any more: somebody may come who asks for it.
#pragma once

#include "core/base/id.h"

#include <QString>

namespace hearth {

struct Interest {
    InterestId id;
    QString name; ///< Unique in the club, whatever the accents and capitals.
    int people = 0;

    bool operator==(const Interest&) const = default;
};

} // namespace hearth
