// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "ui/members/member_list_model.h"
#include "ui/shared/in_place_line.h"
#include "ui/window/page.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace hearth;
using namespace hearth::test;

namespace {

MemberId addNamed(Club& club, const QString& given, const QString& family)
{
    Member member;
    member.name.given = given;
    member.name.family = family;
    return expectValue(addMember(club, member));
}

/// The window on a club of one, with that one in front.
struct OneMember {
    OneMember() : id(addNamed(test.club(), QStringLiteral("Amara"), QStringLiteral("Okafor")))
    {
        test.view().go({QStringLiteral("members"), id.text()});
        QApplication::processEvents();
    }

    [[nodiscard]] Member member() { return expectValue(readMember(test.club(), id)); }

    TestWindow test{Holding::Nothing};
    MemberId id;
};

void type(QLineEdit& edit, const QString& text)
{
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, text);
}

} // namespace

TEST_CASE("typing narrows the list, Escape shows all again", "[ui][members]")
{
    TestWindow test(Holding::Nothing);
    addNamed(test.club(), QStringLiteral("Jürgen"), QStringLiteral("Müller"));
    addNamed(test.club(), QStringLiteral("Rosa"), QStringLiteral("Marchetti"));
    test.view().go({QStringLiteral("members"), {}});
    auto& search = test.find<QLineEdit>("memberSearch");
    const auto* model = test.find<QTableView>("memberList").model();
    REQUIRE(model->rowCount() == 2);
    type(search, QStringLiteral("mull"));
    CHECK(model->rowCount() == 1);
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK(model->rowCount() == 2);
}

TEST_CASE("a field is saved when it is left, and only then", "[ui][members]")
{
    OneMember one;
    auto& phone = one.test.find<QLineEdit>("mobile");
    type(phone, QStringLiteral("07700 900123"));
    CHECK(one.member().mobiles.isEmpty());
    QTest::keyClick(&phone, Qt::Key_Tab);
    CHECK(one.member().mobiles == QStringList{QStringLiteral("07700 900123")});
}

TEST_CASE("Escape brings back what was there", "[ui][members]")
{
    OneMember one;
    auto& name = one.test.find<QLineEdit>("given_name");
    type(name, QStringLiteral("Somebody"));
    QTest::keyClick(&name, Qt::Key_Escape);
    CHECK(name.text() == QStringLiteral("Amara"));
    QTest::keyClick(&name, Qt::Key_Tab);
    CHECK(one.member().name.given == QStringLiteral("Amara"));
}

TEST_CASE("a day that doesn't exist stays in its field with the reason, and the page isn't left",
          "[ui][members]")
{
    OneMember one;
    auto& birthday = one.test.find<QLineEdit>("birthday");
    type(birthday, QStringLiteral("31/02/1985"));
    QTest::keyClick(&birthday, Qt::Key_Tab);
    CHECK_FALSE(one.member().birthday.has_value());
    CHECK(one.test.find<InPlaceLine>("field-birthday").hasProblem());
    one.test.view().go({QStringLiteral("history"), {}});
    CHECK(one.test.view().place().page == QStringLiteral("members"));
}

TEST_CASE("emergency data stands behind Show, and hides again for the next person", "[ui][members]")
{
    OneMember one;
    const MemberId other = addNamed(one.test.club(), QStringLiteral("Jonas"), QStringLiteral("Lind"));
    CHECK_FALSE(one.test.find<QLineEdit>("emergency_phone").isVisible());
    one.test.find<QPushButton>("showEmergency").click();
    CHECK(one.test.find<QLineEdit>("emergency_phone").isVisible());
    one.test.view().go({QStringLiteral("members"), other.text()});
    CHECK_FALSE(one.test.find<QLineEdit>("emergency_phone").isVisible());
}

TEST_CASE("somebody deleted elsewhere isn't shown any more", "[ui][members]")
{
    OneMember one;
    one.test.view().undo();
    CHECK_FALSE(one.test.find<QLineEdit>("given_name").isVisible());
}

TEST_CASE("a new member takes two names and Enter; who may be meant is offered first", "[ui][members]")
{
    OneMember one;
    QStringList alike;
    QTimer::singleShot(0, one.test.window().centralWidget(), [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("given")), QStringLiteral("amara"));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("family")), QStringLiteral("okafor"));
        for (const QPushButton* button : dialog->findChildren<QPushButton*>(QStringLiteral("alike"))) {
            alike += button->text();
        }
        QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("family")), Qt::Key_Return);
    });
    one.test.find<QPushButton>("newMember").click();
    CHECK(alike == QStringList{QStringLiteral("Amara Okafor")});
    CHECK(one.test.open().rows().count() == 2);
}

TEST_CASE("chosen members are copied as a table that a spreadsheet takes", "[ui][members]")
{
    OneMember one;
    auto& table = one.test.find<QTableView>("memberList");
    table.selectAll();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].startsWith(QStringLiteral("Name\t")));
    CHECK(lines[1].startsWith(QStringLiteral("Okafor, Amara\t")));
}

TEST_CASE("deleting asks first, and Undo brings everything back", "[ui][members]")
{
    OneMember one;
    auto& table = one.test.find<QTableView>("memberList");
    table.setFocus();
    one.test.prompts().answers = {std::nullopt, 0};
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(isThere(one.test.club().database(), one.id));
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK_FALSE(isThere(one.test.club().database(), one.id));
    one.test.view().undo();
    CHECK(isThere(one.test.club().database(), one.id));
}
