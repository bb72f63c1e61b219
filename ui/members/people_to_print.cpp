// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/people_to_print.h"

#include "core/member/member_names.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct PeopleToPrint {
    Q_DECLARE_TR_FUNCTIONS(hearth::PeopleToPrint)
};

} // namespace

std::vector<PeopleOffer>
peopleToPrint(Club& club, const std::vector<MemberId>& chosen, const std::vector<MemberId>& narrowed)
{
    std::vector<PeopleOffer> people;
    if (chosen.size() > 1) {
        people.push_back(
            {PeopleToPrint::tr("the %n people who are chosen", nullptr, static_cast<int>(chosen.size())),
             chosen});
    }
    if (!narrowed.empty()) {
        people.push_back(
            {PeopleToPrint::tr("the %n people in the list", nullptr, static_cast<int>(narrowed.size())),
             narrowed});
    }
    if (chosen.size() == 1) {
        people.push_back({memberName(club, chosen.front()), chosen, PeopleOffer::Meant::Perhaps});
    }
    return people;
}

} // namespace hearth
