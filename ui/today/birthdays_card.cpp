// SPDX-License-Identifier: GPL-3.0-or-later
// The card of the coming birthdays.
#include "core/member/member_day_queries.h"
#include "ui/members/person_line.h"
#include "ui/today/today_cards.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace hearth {

namespace {

constexpr int birthdayDays = 14;
constexpr std::size_t mostBirthdays = 6;

class BirthdaysCard final : public TodayCard {
    Q_DECLARE_TR_FUNCTIONS(hearth::BirthdaysCard)

public:
    explicit BirthdaysCard(Frame& frame) : TodayCard(frame, tr("Birthdays")) {}

    [[nodiscard]] bool refresh() override
    {
        clear();
        const auto birthdays =
            comingBirthdays(open().database(), open().countedMembers(), open().today(), birthdayDays);
        auto* holder = new QWidget;
        auto* grid = new QGridLayout(holder);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setVerticalSpacing(0);
        for (std::size_t i = 0; i < birthdays.size() && i < mostBirthdays; ++i) {
            const ComingBirthday& one = birthdays[i];
            const QString when = open().formats().onDay(one.day, open().today());
            //: %1: an age, %2: "today", "on Sunday", "on 6 Dec"
            const QString words =
                one.age ? tr("turns %1 %2").arg(*one.age).arg(when) : tr("has a birthday %1").arg(when);
            const auto place = static_cast<int>(i);
            grid->addWidget(new PersonLine(frame(), one.member, words), place / 2, place % 2);
        }
        grid->setColumnStretch(0, 1);
        grid->setColumnStretch(1, 1);
        add(holder);
        addRest(birthdays.size(), mostBirthdays);
        return !birthdays.empty();
    }
};

} // namespace

std::unique_ptr<TodayCard> makeBirthdaysCard(Frame& frame) { return std::make_unique<BirthdaysCard>(frame); }

} // namespace hearth
