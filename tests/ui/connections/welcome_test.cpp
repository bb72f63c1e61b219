// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/buddy_queries.h"
#include "core/settings/settings_actions.h"
#include "tests/support/catch.h"
#include "tests/ui/connections/connections_club.h"

#include <QApplication>

using namespace hearth;
using namespace hearth::test;

namespace {

const QString today = QStringLiteral("today");

struct ClubToWelcome : ConnectionsClub {
    ClubToWelcome()
    {
        makeCircle();
        noa = person(u"Noa", QDate(2026, 11, 15));
        static_cast<void>(planned(u"2026-11-26T19:00"));
        go(today);
    }

    MemberId noa;
};

} // namespace

TEST_CASE("Today names the newcomers of the next gathering, and one click gives a buddy", "[ui][connections]")
{
    ClubToWelcome club;
    const QString before = club.said("page-today");
    CHECK(before.contains(u"Newcomers at the next gathering"));
    CHECK(before.contains(u"hasn’t come yet · "));
    CHECK(before.contains(u" could be the buddy: comes regularly"));
    CHECK_FALSE(before.contains(u"Who joined in the last month")); // one card names them
    club.click("giveBuddy");
    CHECK(buddyOf(club.test.open().database(), club.noa));
    CHECK(club.said("page-today").contains(u"hasn’t come yet · buddy: "));
    expectValue(club.test.club().undo());
    QApplication::processEvents();
    CHECK(club.said("page-today") == before);
}

TEST_CASE("without Connections Today says who joined instead", "[ui][connections]")
{
    ClubToWelcome club;
    ClubSettings settings = club.test.open().settings();
    setPart(settings, Part::Connections, false);
    expectValue(editSettings(club.test.club(), settings));
    QApplication::processEvents();
    CHECK_FALSE(club.said("page-today").contains(u"Newcomers at the next gathering"));
    CHECK(club.said("page-today").contains(u"Who joined in the last month"));
}

TEST_CASE("the newcomers' tab counts who has no buddy, and gives and ends one", "[ui][connections]")
{
    ClubToWelcome club;
    club.go(QStringLiteral("connections"), QStringLiteral("newcomers"));
    CHECK(club.said("page-connections")
              .contains(u"One person is in their first three visits. One of them has no buddy yet."));
    club.click("giveBuddy");
    CHECK(club.said("page-connections").contains(u"Each of them has a buddy."));
    club.click("endBuddy");
    CHECK(club.test.foot().contains(u"no longer looks after Noa"));
    CHECK(club.said("page-connections").contains(u"One of them has no buddy yet."));
}
