// SPDX-License-Identifier: GPL-3.0-or-later
// People who share a home and get one letter. A person may belong to several: a child of two homes does.
#pragma once

#include "core/base/id.h"

#include <QString>

namespace hearth {

/// A household as it is kept, and as it is typed: a draft of a new one has no id yet.
struct Household {
    HouseholdId id;
    QString name; ///< Unique in the club, whatever the accents and capitals.
    QString notes;

    bool operator==(const Household&) const = default;
};

} // namespace hearth
