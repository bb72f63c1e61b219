// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/buddy_queries.h"
#include "core/connections/taking_part.h"
#include "core/settings/settings_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/connections/connections_club.h"
#include "ui/connections/nameless_view.h"
#include "ui/connections/net_picture.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

void showTab(ConnectionsClub& club, MemberId member)
{
    club.go(QStringLiteral("members"), member.text() + QStringLiteral("/connections"));
}

QString words(ConnectionsClub& club) { return club.test.find<QLabel>("connectionsWords").text(); }

QStringList names(ConnectionsClub& club)
{
    QStringList found;
    const QAbstractItemModel& model = *club.test.find<NamelessView>("connectionsTable").model();
    for (int row = 0; row < model.rowCount(); ++row) {
        found += model.index(row, 0).data().toString();
    }
    return found;
}

void choose(ConnectionsClub& club, int list)
{
    auto& box = club.test.find<QComboBox>("connectionsList");
    box.setCurrentIndex(list);
    Q_EMIT box.activated(list);
}

} // namespace

TEST_CASE("a member's tab tells whom they met, once only, and never sat with", "[ui][connections]")
{
    ConnectionsClub club;
    club.makeCircle();
    const MemberId ada = club.people.at(u"Ada");
    const MemberId cem = club.people.at(u"Cem");
    std::vector<MemberId> all{ada, cem};
    for (const char16_t* starts : {u"2026-09-03T19:00", u"2026-09-10T19:00"}) {
        static_cast<void>(club.evening(starts, all));
    }
    static_cast<void>(club.evening(u"2026-05-01T19:00", {ada, club.person(u"Eva"), club.person(u"Fay")}));
    showTab(club, ada);
    CHECK(words(club) == u"Met 3 people in the last 90 days. Since they first came they met 5 people."
                         u" They sat at a table with one of them.");
    CHECK(names(club) == QStringList{QStringLiteral("Ben"), QStringLiteral("Cem"), QStringLiteral("Dua"),
                                     QStringLiteral("Eva"), QStringLiteral("Fay")});
    club.click("showInPicture");
    CHECK(club.test.find<NetPicture>("netPicture").chosen() == ada);
    showTab(club, ada);
    choose(club, 1);
    CHECK(names(club) == QStringList{QStringLiteral("Eva"), QStringLiteral("Fay")});
    choose(club, 2);
    CHECK(names(club) == QStringList{QStringLiteral("Cem")});
    auto& table = club.test.find<NamelessView>("connectionsTable");
    table.setFocus();
    table.selectRow(0);
    pressCopy(table);
    CHECK(QApplication::clipboard()->text() == u"Name\nPerson 1");
}

TEST_CASE("who came to one meeting with two others is told so by name", "[ui][connections]")
{
    ConnectionsClub club;
    const MemberId ada = club.person(u"Ada");
    static_cast<void>(club.evening(u"2026-11-19T19:00", {ada, club.person(u"Ben"), club.person(u"Cem")}));
    showTab(club, ada);
    CHECK(words(club) == u"Came to 1 meeting, and met Ben, Cem there.");
    const MemberId dua = club.person(u"Dua");
    QApplication::processEvents(); // the list has her
    showTab(club, dua);
    CHECK(words(club) == u"Hasn’t come to a meeting yet, and so has met nobody.");
}

TEST_CASE("the switch in the details leaves somebody out, and the tab says so", "[ui][connections]")
{
    ConnectionsClub club;
    club.makeCircle();
    const MemberId ada = club.people.at(u"Ada");
    club.go(QStringLiteral("members"), ada.text());
    auto& box = club.test.find<QCheckBox>("leftOut");
    CHECK_FALSE(box.isChecked());
    box.click();
    CHECK(club.test.foot() == u"Left Ada out of Connections");
    CHECK(box.isChecked());
    showTab(club, ada);
    CHECK(words(club) == u"Left out of Connections, as they wish. Details has the switch.");
    CHECK_FALSE(club.test.find<QWidget>("connectionsTable").isVisible());
    expectValue(club.test.club().undo());
    CHECK(words(club).startsWith(u"Came to 4 meetings, and met Ben, Cem, Dua there."));
}

TEST_CASE("a newcomer's tab proposes buddies with the reason, gives one and ends it", "[ui][connections]")
{
    ConnectionsClub club;
    club.makeCircle();
    const MemberId noa = club.person(u"Noa", QDate(2026, 11, 15));
    showTab(club, noa);
    CHECK(club.said("buddyBox").contains(u"nobody looks after them yet"));
    CHECK(club.said("buddyBox").contains(u"comes regularly"));
    club.click("giveThisBuddy");
    const MemberId buddy = buddyOf(club.test.open().database(), noa);
    REQUIRE(buddy);
    CHECK(club.test.foot().endsWith(u" looks after Noa"));
    CHECK(club.said("buddyBox").endsWith(u" is their buddy."));
    showTab(club, buddy);
    CHECK(club.said("buddyBox") == u"Looks after Noa.");
    showTab(club, noa);
    club.click("endThisBuddy");
    CHECK_FALSE(buddyOf(club.test.open().database(), noa));
}

TEST_CASE("the club decides in its settings about people under 18", "[ui][connections]")
{
    ConnectionsClub club;
    club.go(QStringLiteral("settings"));
    auto& box = club.test.find<QCheckBox>("connectMinors");
    box.click();
    CHECK(readSettings(club.test.open().database()).connectsMinors);
    expectValue(club.test.club().undo());
    CHECK_FALSE(box.isChecked());
}
