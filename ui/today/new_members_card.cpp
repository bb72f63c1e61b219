// SPDX-License-Identifier: GPL-3.0-or-later
// The card of who joined lately, so that somebody says welcome.
#include "core/connections/buddy_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_day_queries.h"
#include "ui/members/person_line.h"
#include "ui/today/today_cards.h"

#include <QCoreApplication>

#include <set>

namespace hearth {

namespace {

constexpr int welcomeDays = 30;
constexpr std::size_t mostWelcome = 6;

class NewMembersCard final : public TodayCard {
    Q_DECLARE_TR_FUNCTIONS(hearth::NewMembersCard)

public:
    explicit NewMembersCard(Frame& frame)
        : TodayCard(frame, tr("New in the book"), tr("Who joined in the last month"))
    {
    }

    [[nodiscard]] bool refresh() override
    {
        clear();
        const QDate today = open().today();
        auto members =
            newMembers(open().database(), open().countedMembers(), today.addDays(-welcomeDays), today);
        const std::set<MemberId> welcomed = welcomedAbove();
        std::erase_if(members, [&](const NewMember& one) { return welcomed.contains(one.member); });
        for (std::size_t i = 0; i < members.size() && i < mostWelcome; ++i) {
            add(new PersonLine(frame(), members[i].member, words(members[i])));
        }
        addRest(members.size(), mostWelcome);
        return !members.empty();
    }

private:
    /// Whom the card of the next gathering's newcomers names already.
    [[nodiscard]] std::set<MemberId> welcomedAbove() const
    {
        std::set<MemberId> welcomed;
        Database& database = open().database();
        const CivilTime now = open().club().civilNow();
        const auto next = nextMeeting(database, now);
        const auto meeting = next ? findMeeting(database, *next) : std::nullopt;
        if (meeting && hasPart(open().settings(), Part::Connections)) {
            for (const FirstVisits& one : newcomersAt(database, *meeting, now)) {
                welcomed.insert(one.member);
            }
        }
        return welcomed;
    }

    [[nodiscard]] QString words(const NewMember& member) const
    {
        const QString joined =
            tr("joined %1").arg(open().formats().relativeDay(member.since, open().today()));
        AttendanceFigures* figures = open().figures();
        if (figures == nullptr) {
            return joined;
        }
        const MemberFigures came = figures->member(member.member);
        return joined + QStringLiteral(" · ") +
               (came.present == 0 ? tr("hasn’t come yet") : tr("came %n time(s)", nullptr, came.present));
    }
};

} // namespace

std::unique_ptr<TodayCard> makeNewMembersCard(Frame& frame)
{
    return std::make_unique<NewMembersCard>(frame);
}

} // namespace hearth
