// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the club may write to. Without somebody's yes nobody's address goes into a mail program, and it is
// said who is left out, so that they can be asked or written a letter.
#pragma once

#include "core/base/id.h"

#include <QStringList>

#include <vector>

namespace hearth {

class Database;

struct MailingList {
    QStringList addresses;  ///< In the order of the members; one that several share stands once.
    int members = 0;        ///< Whose addresses those are.
    int refusing = 0;       ///< Have said no.
    int unasked = 0;        ///< Have said neither yes nor no.
    int withoutAddress = 0; ///< Have agreed and no address.

    bool operator==(const MailingList&) const = default;
};

/// The first e-mail address of each of `members` who has agreed to be written to. Throws `StoreError`.
[[nodiscard]] MailingList mailingList(Database& database, const std::vector<MemberId>& members);

} // namespace hearth
