// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/group_actions.h"
#include "core/group/group_queries.h"
#include "core/member/member_actions.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "ui/groups/group_list_model.h"
#include "ui/groups/group_people_model.h"
#include "ui/members/member_picker.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

MemberId addPerson(Club& club, const char16_t* given, const QStringList& interests = {})
{
    Member member;
    member.name.given = QString::fromUtf16(given);
    member.interests = interests;
    return expectValue(addMember(club, member));
}

struct ChessGroup {
    ChessGroup()
        : ada(addPerson(test.club(), u"Ada")),
          ben(addPerson(test.club(), u"Ben")),
          group(expectValue(addGroup(test.club(), {{}, QStringLiteral("Chess"), {}})))
    {
        test.view().go({QStringLiteral("groups"), group.text()});
        QApplication::processEvents();
    }

    [[nodiscard]] std::vector<GroupMembership> people()
    {
        return membersOfGroup(test.open().database(), group, test.open().today());
    }

    void type(const QString& text)
    {
        auto& picker = test.find<MemberPicker>("addToGroup");
        picker.setFocus();
        QTest::keyClicks(&picker, text);
        QTest::keyClick(&picker, Qt::Key_Return);
        // The offers were a window of their own, after which Qt's platform for tests leaves none active.
        test.window().activateWindow();
        QApplication::processEvents();
    }

    void click(const char* name)
    {
        QTest::mouseClick(&test.find<QPushButton>(name), Qt::LeftButton);
        QApplication::processEvents();
    }

    TestWindow test{Holding::Nothing};
    MemberId ada;
    MemberId ben;
    GroupId group;
};

} // namespace

TEST_CASE("people are added by a few letters and Enter, and never offered twice", "[ui][groups]")
{
    ChessGroup chess;
    chess.type(QStringLiteral("ad"));
    REQUIRE(chess.people().size() == 1);
    CHECK(chess.people()[0].member == chess.ada);
    CHECK(chess.test.find<MemberPicker>("addToGroup").text().isEmpty());
    CHECK(chess.test.foot() == u"Added Ada to the group Chess");
    chess.type(QStringLiteral("ad"));
    CHECK(chess.people().size() == 1);
    CHECK(chess.test.foot().contains(u"Nobody else in the book is called “ad”"));
}

TEST_CASE("somebody is made a leader, and taken out with Delete", "[ui][groups]")
{
    ChessGroup chess;
    chess.type(QStringLiteral("ben"));
    auto& table = chess.test.find<QTableView>("groupPeople");
    table.selectRow(0);
    chess.click("changePart");
    CHECK(chess.people()[0].part == GroupPart::Leader);
    CHECK(chess.test.find<QPushButton>("changePart").text() == u"No longer leads");
    chess.click("changePart");
    CHECK(chess.people()[0].part == GroupPart::Member);
    CHECK(table.selectionModel()->selectedRows().size() == 1);
    table.setFocus();
    CHECK(table.hasFocus());
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(chess.people().empty());
}

TEST_CASE("a group is renamed where it stands; a name that is taken stays with its reason", "[ui][groups]")
{
    ChessGroup chess;
    static_cast<void>(expectValue(addGroup(chess.test.club(), {{}, QStringLiteral("Go"), {}})));
    auto& name = chess.test.find<QLineEdit>("groupName");
    name.setFocus();
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Chess club"));
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(findGroup(chess.test.open().database(), chess.group)->name == u"Chess club");
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("go"));
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(findGroup(chess.test.open().database(), chess.group)->name == u"Chess club");
    CHECK(name.accessibleDescription().contains(u"There is a group called"));
}

TEST_CASE("a group is made by its name and deleted after a question", "[ui][groups]")
{
    ChessGroup chess;
    chess.test.prompts().lines = {QStringLiteral("Choir")};
    chess.click("newGroup");
    REQUIRE(findGroupNamed(chess.test.open().database(), QStringLiteral("Choir")));
    chess.test.prompts().answers = {0};
    chess.click("deleteGroup");
    CHECK_FALSE(findGroupNamed(chess.test.open().database(), QStringLiteral("Choir")));
}

TEST_CASE("an interest that many share becomes a group in one change", "[ui][groups]")
{
    ChessGroup chess;
    for (int i = 0; i < 5; ++i) {
        static_cast<void>(addPerson(chess.test.club(), u"Walker", {QStringLiteral("Walking")}));
    }
    chess.click("makeGroupOf");
    const auto walking = findGroupNamed(chess.test.open().database(), QStringLiteral("Walking"));
    REQUIRE(walking);
    CHECK(membersOfGroup(chess.test.open().database(), *walking, chess.test.open().today()).size() == 5);
}

TEST_CASE("the groups' tables are sound models", "[ui][groups]")
{
    TestWindow test(Holding::Sample);
    GroupListModel groups(test.open());
    const QAbstractItemModelTester groupsTester(&groups,
                                                QAbstractItemModelTester::FailureReportingMode::Warning);
    groups.refresh();
    REQUIRE(groups.rowCount() > 0);
    GroupPeopleModel people(test.open());
    const QAbstractItemModelTester peopleTester(&people,
                                                QAbstractItemModelTester::FailureReportingMode::Warning);
    people.show(groups.idAt(0));
    CHECK(people.rowCount() > 0);
    expectValue(editGroup(test.club(), {groups.idAt(0), QStringLiteral("Zebra"), {}}));
    groups.refresh();
    CHECK(groups.data(groups.index(groups.rowCount() - 1, 0), Qt::DisplayRole).toString() == u"Zebra");
}
