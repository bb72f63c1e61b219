// SPDX-License-Identifier: GPL-3.0-or-later
// What membership cards show. The code on a card is what the door scans: the member's own card code or, where
// none was given out, the id, which is known wherever a code is asked for.
#pragma once

#include "core/report/sheet_head.h"
#include "core/report/sheet_subject.h"

#include <QByteArray>

namespace hearth {

struct MembershipCard {
    MemberId id;
    QString name;
    QString number;
    QString code;
    QDate joined;     ///< Invalid where unknown.
    QByteArray photo; ///< Empty without one, or without consent to show it.

    bool operator==(const MembershipCard&) const = default;
};

struct MembershipCards {
    SheetHead head;
    QDate validUntil;
    std::vector<MembershipCard> cards;

    bool operator==(const MembershipCards&) const = default;
};

enum class Photos { LeftOut, WithConsent };

/// Without a day the cards are valid until the year's end.
[[nodiscard]] Result<MembershipCards>
membershipCards(Club& club, const SheetSubject& subject, QDate validUntil, Photos photos);

} // namespace hearth
