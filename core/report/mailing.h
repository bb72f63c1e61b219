// SPDX-License-Identifier: GPL-3.0-or-later
// Who gets post, and where: an item for each person, or for each household at one address.
#pragma once

#include "core/report/sheet_head.h"
#include "core/report/sheet_subject.h"

namespace hearth {

enum class Households { Merged, Apart };

struct MailingItem {
    std::vector<FullPerson> people; ///< In the order of paper.
    QStringList lines;              ///< The name or names, then the address.

    bool operator==(const MailingItem&) const = default;
};

struct Mailing {
    SheetHead head;
    std::vector<MailingItem> items;
    std::vector<SheetPerson> withoutAddress; ///< No post reaches them.

    bool operator==(const Mailing&) const = default;
};

/// Fails with Error::Gone where the subject is no longer in the book.
[[nodiscard]] Result<Mailing> mailing(Club& club, const SheetSubject& subject, Households households);

/// Several people in one line: "Anna & Tom Müller", "Anna Müller & Tom Becker".
[[nodiscard]] QString namesTogether(const std::vector<PersonName>& names);

} // namespace hearth
