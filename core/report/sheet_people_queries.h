// SPDX-License-Identifier: GPL-3.0-or-later
// Who is on a sheet, in the order of paper: as filed, in the club's alphabet. Everything here throws
// `StoreError`.
#pragma once

#include "core/base/id.h"
#include "core/meeting/meeting.h"
#include "core/member/person_name.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace hearth {

class Club;

struct SheetPerson {
    MemberId id;
    PersonName name;
    QStringList groups; ///< Those of the day, in their order.
    bool isGuest = false;

    bool operator==(const SheetPerson&) const = default;
};

/// On a meeting's sheet: the group's people, else all full, trial and honorary members, those who are invited
/// and whoever is in its register already, as at the meeting's day.
[[nodiscard]] std::vector<SheetPerson> peopleOnSheet(Club& club, const Meeting& meeting);

/// These people by name, with the groups of `day`, in the order of paper; who is gone is left out.
[[nodiscard]] std::vector<SheetPerson>
peopleNamed(Club& club, const std::vector<MemberId>& members, QDate day);

/// Puts people in the order of paper: as filed, then as called; namesakes by id.
void arrangeForPaper(Club& club, std::vector<SheetPerson>& people);

} // namespace hearth
