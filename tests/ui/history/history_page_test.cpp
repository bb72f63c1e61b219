// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "ui/history/change_list.h"
#include "ui/history/change_model.h"
#include "ui/window/page.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

MemberId addNamed(Club& club, const char16_t* given)
{
    Member member;
    member.name.given = QString::fromUtf16(given);
    return expectValue(addMember(club, member));
}

void rename(Club& club, MemberId id, const char16_t* given)
{
    const Member before = expectValue(readMember(club, id));
    Member after = before;
    after.name.given = QString::fromUtf16(given);
    expectValue(editMember(club, before, after));
}

} // namespace

TEST_CASE("a change is listed in words, and Enter takes it back", "[ui][history]")
{
    TestWindow test(Holding::Nothing);
    const MemberId id = addNamed(test.club(), u"Amara");
    CHECK(test.foot() == QStringLiteral("Added Amara"));
    test.view().go({QStringLiteral("history"), {}});
    auto& list = test.find<ChangeList>("changes");
    const QAbstractItemModelTester tester(list.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    REQUIRE(list.model()->rowCount() == 2);
    CHECK(list.model()->index(0, 0).data().toString() == QStringLiteral("Today"));
    list.setCurrentIndex(list.model()->index(1, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK_FALSE(isThere(test.club().database(), id));
    CHECK(list.model()->rowCount() == 3);
}

TEST_CASE("where later changes stand in the way they are named, and can be taken back too", "[ui][history]")
{
    TestWindow test(Holding::Nothing);
    const MemberId id = addNamed(test.club(), u"Amara");
    rename(test.club(), id, u"Amina");
    test.view().go({QStringLiteral("history"), {}});
    auto& list = test.find<ChangeList>("changes");
    const int oldest = list.model()->rowCount() - 1;

    test.prompts().answers = {std::nullopt};
    list.setCurrentIndex(list.model()->index(oldest, 0));
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(test.prompts().asked.size() == 1);
    CHECK(test.prompts().asked.front().text.contains(QStringLiteral("Amina")));
    CHECK(isThere(test.club().database(), id));

    test.prompts().answers = {0};
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK_FALSE(isThere(test.club().database(), id));
}

TEST_CASE("Undo in the foot takes back what it names", "[ui][history]")
{
    TestWindow test(Holding::Nothing);
    const MemberId id = addNamed(test.club(), u"Amara");
    QTest::mouseClick(&test.find<QPushButton>("undo"), Qt::LeftButton);
    CHECK_FALSE(isThere(test.club().database(), id));
    test.view().redo();
    CHECK(isThere(test.club().database(), id));
}
