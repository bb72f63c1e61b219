// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/field_offers.h"

#include "core/club.h"
#include "core/group/group_queries.h"
#include "core/household/household_queries.h"
#include "core/interest/interest_queries.h"
#include "core/member/member_queries.h"
#include "core/member/member_role_queries.h"
#include "ui/members/member_words.h"

namespace hearth {

QStringList fieldOffers(Club& club, FieldOffers offers)
{
    QStringList names;
    const auto addNames = [&names](const auto& rows) {
        if (rows) {
            for (const auto& row : *rows) {
                names += row.name;
            }
        }
    };
    switch (offers) {
    case FieldOffers::Groups:
        addNames(club.read(listGroups));
        break;
    case FieldOffers::Interests:
        addNames(club.read(listInterests));
        break;
    case FieldOffers::Households:
        addNames(club.read(listHouseholds));
        break;
    case FieldOffers::Roles:
        names = club.read(roleNames).value_or(QStringList());
        break;
    case FieldOffers::Statuses:
        for (int i = 0; i <= static_cast<int>(MemberStatus::Former); ++i) {
            names += statusName(static_cast<MemberStatus>(i));
        }
        for (const auto& [word, status] : club.read([](Database& database) { return statusWords(database); })
                                              .value_or(std::map<QString, MemberStatus>())) {
            names += word;
        }
        break;
    case FieldOffers::Nothing:
        break;
    }
    return names;
}

} // namespace hearth
