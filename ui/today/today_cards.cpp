// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_cards.h"

namespace hearth {

const std::vector<TodayCardEntry>& todayCards()
{
    static const std::vector<TodayCardEntry> list{
        {CardColumn::Wide, makeNextMeetingCard},  {CardColumn::Wide, makeComingMeetingsCard},
        {CardColumn::Wide, makeBirthdaysCard},    {CardColumn::Narrow, makeWelcomeCard},
        {CardColumn::Narrow, makeNewMembersCard}, {CardColumn::Narrow, makeBookCard},
    };
    return list;
}

} // namespace hearth
