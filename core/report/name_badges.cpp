// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/name_badges.h"

#include "core/club.h"
#include "core/report/table_cards.h"

namespace hearth {

Result<NameBadges> nameBadges(Club& club, const SheetSubject& subject)
{
    const auto people = fullPeopleOf(club, subject);
    if (!people) {
        return failure(people.error());
    }
    return club.read([&](Database&) {
        NameBadges made;
        made.head = sheetHead(club);
        made.occasion = subjectName(club, subject);
        made.badges.reserve(people->size());
        const auto tables =
            subject.meeting ? tablesByMember(club, subject.meeting) : std::map<MemberId, std::vector<int>>();
        for (const auto& [person, member] : *people) {
            NameBadge badge{person.id,
                            calledName(person.name),
                            fullName(person.name),
                            customValue(member, {u"Pronouns", u"Pronomen"}),
                            member.interests,
                            {}};
            if (const auto found = tables.find(person.id); found != tables.end()) {
                badge.tables = tableNumbers(found->second);
            }
            if (badge.whole == badge.called) {
                badge.whole.clear();
            }
            made.badges.push_back(std::move(badge));
        }
        return made;
    });
}

} // namespace hearth
