// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTableView>
#include <QTimer>

using namespace hearth;
using namespace hearth::test;

namespace {

void addAgreeing(Club& club, const QString& given, const QString& email, std::optional<bool> consent)
{
    Member member;
    member.name.given = given;
    if (!email.isEmpty()) {
        member.emails = {email};
    }
    member.emailConsent = consent;
    static_cast<void>(expectValue(addMember(club, member)));
}

/// Opens the menu of the list and takes an action of it.
void choose(QTableView& table, const char* action)
{
    bool isFound = false;
    QTimer::singleShot(0, &table, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        auto* found = menu->findChild<QAction*>(QString::fromLatin1(action));
        isFound = found != nullptr;
        if (isFound && found->isEnabled()) {
            found->trigger();
        }
        menu->close();
    });
    Q_EMIT table.customContextMenuRequested({2, 2});
    REQUIRE(isFound);
}

} // namespace

TEST_CASE("the addresses of the chosen members who have agreed are copied, and it is said who is left out",
          "[ui][members][addresses]")
{
    TestWindow test(Holding::Nothing);
    addAgreeing(test.club(), QStringLiteral("Ada"), QStringLiteral("ada@example.org"), true);
    addAgreeing(test.club(), QStringLiteral("Bo"), QStringLiteral("bo@example.org"), true);
    addAgreeing(test.club(), QStringLiteral("Cy"), QStringLiteral("cy@example.org"), false);
    addAgreeing(test.club(), QStringLiteral("Di"), QStringLiteral("di@example.org"), {});
    addAgreeing(test.club(), QStringLiteral("Ed"), QString(), true);
    test.view().go({QStringLiteral("members"), {}});
    QApplication::processEvents();
    auto& table = test.find<QTableView>("memberList");
    QClipboard& clipboard = *QGuiApplication::clipboard();
    clipboard.setText(QStringLiteral("before"));
    choose(table, "copyAddresses"); // of nobody
    CHECK(clipboard.text() == u"before");
    choose(table, "copyAllAddresses");
    CHECK(clipboard.text() == u"ada@example.org, bo@example.org");
    CHECK(test.foot().contains(u"Copied 2 e-mail addresses."));
    CHECK(test.foot().contains(u"1 member who said no to e-mail."));
    CHECK(test.foot().contains(u"1 member whose consent to e-mail isn’t in the book."));
    CHECK(test.foot().contains(u"1 member without an e-mail address."));
    table.selectRow(1);
    choose(table, "copyAddresses");
    CHECK(clipboard.text() == u"bo@example.org");
    CHECK_FALSE(test.foot().contains(u"Left out"));
    table.selectRow(2);
    choose(table, "copyAddresses");
    CHECK(clipboard.text() == u"bo@example.org"); // as it was
    CHECK(test.foot().contains(u"Copied 0 e-mail addresses."));
}
