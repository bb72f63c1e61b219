// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog that puts the statuses of the past right.
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace hearth;
using namespace hearth::test;

namespace {

/// Opens the dialog of a member in front and runs `act` in it.
void inDialog(TestWindow& test, const std::function<void(QDialog&)>& act)
{
    bool isSeen = false;
    QTimer::singleShot(0, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog != nullptr) {
            isSeen = true;
            act(*dialog);
            dialog->reject(); // where it is open still
        }
    });
    test.find<QPushButton>("statusOverTimeButton").click();
    REQUIRE(isSeen);
}

} // namespace

TEST_CASE("a status of the past is added, a wrong one complained of where it stands", "[ui][members]")
{
    TestWindow test(Holding::Nothing);
    Member member;
    member.name.given = QStringLiteral("Amara");
    member.joined = QDate(2020, 5, 1);
    const MemberId id = expectValue(addMember(test.club(), member));
    test.view().go({QStringLiteral("members"), id.text()});
    QApplication::processEvents();

    inDialog(test, [](QDialog& dialog) {
        dialog.findChild<QPushButton*>(QStringLiteral("addStatus"))->click();
        const auto statuses = dialog.findChildren<QComboBox*>(QStringLiteral("status"));
        const auto since = dialog.findChildren<QLineEdit*>(QStringLiteral("since"));
        const auto until = dialog.findChildren<QLineEdit*>(QStringLiteral("until"));
        REQUIRE(statuses.size() == 2);
        statuses.last()->setCurrentIndex(static_cast<int>(MemberStatus::Trial));
        since.last()->setText(QStringLiteral("2019-01-01"));
        auto* save = dialog.findChild<QPushButton*>(QStringLiteral("save"));
        save->click(); // no end, and another follows
        CHECK(dialog.isVisible());
        CHECK(dialog.focusWidget() == until.last());
        CHECK(dialog.findChild<QLabel*>(QStringLiteral("problem"))->isVisible());
        until.last()->setText(QStringLiteral("31 Februrary"));
        save->click();
        CHECK(dialog.focusWidget() == until.last());
        until.last()->setText(QStringLiteral("2019-12-31"));
        save->click();
        CHECK_FALSE(dialog.isVisible());
    });
    const auto periods =
        expectValue(test.club().read([&](Database& database) { return readPeriods(database, id); }));
    REQUIRE(periods.size() == 2);
    CHECK(periods.front().status.status == MemberStatus::Trial);
    CHECK(periods.front().until == QDate(2019, 12, 31));
    CHECK(test.find<QLabel>("periods").text().contains(QStringLiteral("2019")));

    inDialog(test, [](QDialog& dialog) {
        dialog.findChild<QPushButton*>(QStringLiteral("removeStatus"))->click();
        dialog.findChild<QPushButton*>(QStringLiteral("save"))->click();
    });
    CHECK(expectValue(readMember(test.club(), id)).joined == QDate(2020, 5, 1));
}
