// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/membership_cards.h"

#include "core/club.h"
#include "core/member/member_photo_queries.h"

namespace hearth {

Result<MembershipCards>
membershipCards(Club& club, const SheetSubject& subject, QDate validUntil, Photos photos)
{
    auto people = fullPeopleOf(club, subject);
    if (!people) {
        return failure(people.error());
    }
    return club.read([&](Database& database) {
        MembershipCards made;
        made.head = sheetHead(club);
        constexpr int december = 12;
        constexpr int lastDay = 31;
        made.validUntil =
            validUntil.isValid() ? validUntil : QDate(made.head.today.year(), december, lastDay);
        for (const auto& [person, member] : *people) {
            MembershipCard card{person.id,     fullName(person.name),
                                member.number, member.cardCode.isEmpty() ? person.id.text() : member.cardCode,
                                member.joined, {}};
            if (photos == Photos::WithConsent && member.photoConsent.value_or(false)) {
                card.photo = readPhoto(database, person.id);
            }
            made.cards.push_back(std::move(card));
        }
        return made;
    });
}

} // namespace hearth
