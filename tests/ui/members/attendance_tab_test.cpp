// SPDX-License-Identifier: GPL-3.0-or-later
// How a member and a group come, over a stretch of time that can be chosen.
#include "core/group/group_queries.h"
#include "core/member/member_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QTabBar>
#include <QTableView>

using namespace hearth;
using namespace hearth::test;

namespace {

/// Who came most often in the sample club.
MemberId mostPresent(Database& database)
{
    return MemberId(database.number("SELECT member FROM attendance WHERE status<=1 GROUP BY member"
                                    " ORDER BY count(*) DESC, member LIMIT 1"));
}

} // namespace

TEST_CASE("a member's attendance is told of the stretch of time that is chosen", "[ui][members]")
{
    TestWindow test;
    test.view().go({QStringLiteral("members"), mostPresent(test.open().database()).text()});
    test.find<QTabBar>("memberTabs").setCurrentIndex(1);
    auto& words = test.find<QLabel>("attendanceWords");
    auto& period = *words.parentWidget()->findChild<QComboBox*>(QStringLiteral("periodChoice"));
    const QString always = words.text();
    CHECK(always.contains(QStringLiteral("Last seen on")));
    period.setCurrentIndex(3); // three months
    CHECK(words.text() != always);
    period.setCurrentIndex(period.count() - 1);
    auto& first = *words.parentWidget()->findChild<QDateEdit*>(QStringLiteral("periodFirst"));
    auto& last = *words.parentWidget()->findChild<QDateEdit*>(QStringLiteral("periodLast"));
    CHECK(first.isVisible());
    first.setDate(QDate(1990, 1, 1));
    last.setDate(QDate(1990, 12, 31));
    CHECK(words.text().contains(QStringLiteral("Hasn’t come")));
    CHECK(words.text().contains(QStringLiteral("1990")));
}

TEST_CASE("a group's attendance stands in words, by evening and by person", "[ui][groups]")
{
    TestWindow test;
    const GroupId chess = *findGroupNamed(test.open().database(), QStringLiteral("Chess"));
    test.view().go({QStringLiteral("groups"), chess.text()});
    test.find<QTabBar>("groupTabs").setCurrentIndex(1);
    auto& words = test.find<QLabel>("groupAttendanceWords");
    CHECK(words.text().contains(QStringLiteral("Most come on Monday")));
    auto& evenings = test.find<QTableView>("groupEvenings");
    CHECK(evenings.isVisible());
    CHECK(evenings.model()->rowCount() > 3);
    CHECK(test.find<QTableView>("groupComing").model()->rowCount() > 3);
    const int all = evenings.model()->rowCount();
    words.parentWidget()
        ->findChild<QComboBox*>(QStringLiteral("periodChoice"))
        ->setCurrentIndex(3); // three months
    CHECK(evenings.model()->rowCount() < all);
    evenings.setCurrentIndex(evenings.model()->index(0, 0));
    Q_EMIT evenings.activated(evenings.currentIndex()); // leads to the meeting
    CHECK(test.view().place().page == u"meeting");
}
