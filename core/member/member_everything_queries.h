// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the club's file holds about one person, for whoever asks what is kept of them. It walks the
// registry of references, so a table added later is told of without a word here.
#pragma once

#include "core/base/result.h"
#include "core/history/entry.h"
#include "core/member/member_key.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace hearth {

class Club;

/// Rows of one table that name the person in one column.
struct PersonalRows {
    QString table;
    QString column; ///< The one that names the person; empty for the member's own row.
    WhenTold told = WhenTold::Whole;
    qint64 count = 0;
    /// The rows, column by column, in words: ids in their outside form with the name beside them, instants in
    /// UTC, pictures in base64. Empty where the rows are about somebody else and only their number is told.
    QJsonArray rows;
};

struct EverythingAboutPerson {
    QString name;
    std::vector<PersonalRows> parts;   ///< The member's own row first; tables without a row are left out.
    std::vector<HistoryEntry> history; ///< Every change that touched any of it, newest first.
};

/// Error Gone where there is no such member.
[[nodiscard]] Result<EverythingAboutPerson>
everythingAbout(Club& club, MemberId member, const MemberKeys& keys);

} // namespace hearth
