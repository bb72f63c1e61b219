// SPDX-License-Identifier: GPL-3.0-or-later
// An interest group of the club: people who do one thing together, some of whom lead it.
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace hearth {

/// A group as it is kept, and as it is typed: a draft of a new one has no id yet.
struct Group {
    GroupId id;
    QString name; ///< Unique in the club, whatever the accents and capitals.
    QString description;

    bool operator==(const Group&) const = default;
};

enum class GroupPart { Member, Leader };

/// Somebody's time in a group.
struct GroupMembership {
    MemberId member;
    GroupId group;
    GroupPart part = GroupPart::Member;
    QDate since; ///< The first day; invalid where unknown.
    QDate until; ///< The first day on which it no longer holds; invalid while it lasts.

    bool operator==(const GroupMembership&) const = default;
};

} // namespace hearth
