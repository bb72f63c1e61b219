// SPDX-License-Identifier: GPL-3.0-or-later
// What name badges and place cards show: what people are called, large, and what they like beneath. Nothing
// on them marks somebody as new or as a guest.
#pragma once

#include "core/report/sheet_head.h"
#include "core/report/sheet_subject.h"

namespace hearth {

struct NameBadge {
    MemberId id;
    QString called; ///< By the one rule.
    QString whole;  ///< The full name, empty where it says no more than `called`.
    QString pronouns;
    QStringList interests;
    QString tables = {}; ///< "3 · 5 · 1", the tables by round; empty for none.

    bool operator==(const NameBadge&) const = default;
};

struct NameBadges {
    SheetHead head;
    QString occasion; ///< The meeting or the group, empty for the whole club.
    std::vector<NameBadge> badges;

    bool operator==(const NameBadges&) const = default;
};

/// Pronouns are what a field of the club's own of that name holds. Fails with Error::Gone where the subject
/// is no longer in the book.
[[nodiscard]] Result<NameBadges> nameBadges(Club& club, const SheetSubject& subject);

} // namespace hearth
