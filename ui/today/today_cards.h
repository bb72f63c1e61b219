// SPDX-License-Identifier: GPL-3.0-or-later
// The one list of Today's cards. A new one is a file of its own, its maker here and one line in the list.
#pragma once

#include "ui/today/today_card.h"

#include <memory>
#include <vector>

namespace hearth {

enum class CardColumn {
    Wide,   ///< What is to come.
    Narrow, ///< Whom and what to look after.
};

struct TodayCardEntry {
    CardColumn column;
    std::unique_ptr<TodayCard> (*make)(Frame&);
};

/// From above to below in each column.
[[nodiscard]] const std::vector<TodayCardEntry>& todayCards();

[[nodiscard]] std::unique_ptr<TodayCard> makeNextMeetingCard(Frame& frame);
[[nodiscard]] std::unique_ptr<TodayCard> makeComingMeetingsCard(Frame& frame);
[[nodiscard]] std::unique_ptr<TodayCard> makeWelcomeCard(Frame& frame);
[[nodiscard]] std::unique_ptr<TodayCard> makeNewMembersCard(Frame& frame);
[[nodiscard]] std::unique_ptr<TodayCard> makeBirthdaysCard(Frame& frame);
[[nodiscard]] std::unique_ptr<TodayCard> makeBookCard(Frame& frame);

} // namespace hearth
