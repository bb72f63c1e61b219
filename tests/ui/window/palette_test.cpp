// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "ui/window/command_palette.h"
#include "ui/window/page.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

QStringList texts(const QListWidget& list)
{
    QStringList all;
    for (int i = 0; i < list.count(); ++i) {
        all += list.item(i)->text();
    }
    return all;
}

} // namespace

TEST_CASE("a few letters find a member, and Enter goes there", "[ui][palette]")
{
    TestWindow test(Holding::Nothing);
    Member member;
    member.name.given = QStringLiteral("Jürgen");
    member.name.family = QStringLiteral("Müller");
    const MemberId id = expectValue(addMember(test.club(), member));
    CommandPalette palette(test.view(), {}, &test.window());
    palette.show();
    auto* box = palette.findChild<QLineEdit*>(QStringLiteral("paletteBox"));
    QTest::keyClicks(box, QStringLiteral("mull"));
    auto* list = palette.findChild<QListWidget*>(QStringLiteral("paletteList"));
    REQUIRE(texts(*list).contains(QStringLiteral("Jürgen Müller")));
    QTest::keyClick(box, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(test.view().place() == Place{QStringLiteral("members"), id.text()});
}

TEST_CASE("pages and actions are found by their words", "[ui][palette]")
{
    TestWindow test;
    QAction undo(QStringLiteral("&Undo"));
    CommandPalette palette(test.view(), {&undo}, &test.window());
    auto* box = palette.findChild<QLineEdit*>(QStringLiteral("paletteBox"));
    auto* list = palette.findChild<QListWidget*>(QStringLiteral("paletteList"));
    QTest::keyClicks(box, QStringLiteral("und"));
    CHECK(texts(*list).contains(QStringLiteral("Undo")));
    box->clear();
    QTest::keyClicks(box, QStringLiteral("hist"));
    CHECK(texts(*list).contains(QStringLiteral("History")));
}
