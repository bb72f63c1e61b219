// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/registry.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"
#include "tests/ui/test_window.h"
#include "ui/members/member_filter.h"
#include "ui/members/member_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace hearth;
using namespace hearth::test;

namespace {

/// What the list would be if it were made afresh.
std::vector<MemberId> afresh(OpenClub& open, const MemberFilter& filter, const QString& typed)
{
    MemberListModel model(open, filter);
    model.search(typed);
    return model.shown();
}

} // namespace

TEST_CASE("the list follows every change and is what a fresh one would be", "[ui][members]")
{
    TestWindow test(Holding::Sample, 40);
    MemberFilter filter(test.open());
    filter.clear();
    MemberListModel model(test.open(), filter);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.search(QStringLiteral("a"));
    std::mt19937 random(7);
    for (int step = 0; step < 60; ++step) {
        const auto shown = model.shown();
        const MemberId some = shown.empty() ? MemberId() : shown[random() % shown.size()];
        switch (random() % 4) {
        case 0: {
            Member member;
            member.name.given = QStringLiteral("Anna%1").arg(step);
            expectValue(addMember(test.club(), member));
            break;
        }
        case 1:
            if (some) {
                expectValue(deleteMember(test.club(), some, memberKeys()));
            }
            break;
        case 2:
            if (some) {
                const Member before = expectValue(readMember(test.club(), some));
                Member after = before;
                after.name.family =
                    QStringLiteral("%1abc").arg(QChar(u'a' + static_cast<char16_t>(random() % 26)));
                expectValue(editMember(test.club(), before, after));
            }
            break;
        default:
            static_cast<void>(test.club().undo());
        }
        REQUIRE(model.shown() == afresh(test.open(), filter, QStringLiteral("a")));
    }
}

TEST_CASE("an edit that moves nobody redraws one row", "[ui][members]")
{
    TestWindow test(Holding::Sample, 40);
    MemberFilter filter(test.open());
    filter.clear();
    MemberListModel model(test.open(), filter);
    const QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy redrawn(&model, &QAbstractItemModel::dataChanged);
    const MemberId id = model.idAt(5);
    const Member before = expectValue(readMember(test.club(), id));
    Member after = before;
    after.mobiles = {QStringLiteral("07700 900999")};
    expectValue(editMember(test.club(), before, after));
    CHECK(moved.isEmpty());
    CHECK(reset.isEmpty());
    REQUIRE(redrawn.size() == 1);
    CHECK(redrawn.front().front().toModelIndex().row() == 5);
}

TEST_CASE("filters show exactly those of a status, a group, an interest", "[ui][members]")
{
    TestWindow test(Holding::Sample, 60);
    for (const StatusChoice choice : MemberFilter::choices()) {
        MemberFilter filter(test.open());
        filter.setStatus(choice);
        const MemberListModel model(test.open(), filter);
        for (const MemberId id : model.shown()) {
            const MemberStatus status = expectValue(readMember(test.club(), id)).status->status;
            CHECK((choice == StatusChoice::Everybody || (choice == StatusChoice::Active && counts(status)) ||
                   (choice == StatusChoice::Full && status == MemberStatus::Full) ||
                   (choice == StatusChoice::Trial && status == MemberStatus::Trial) ||
                   (choice == StatusChoice::Honorary && status == MemberStatus::Honorary) ||
                   (choice == StatusChoice::Guest && status == MemberStatus::Guest) ||
                   (choice == StatusChoice::Contact && status == MemberStatus::Contact) ||
                   (choice == StatusChoice::Former && status == MemberStatus::Former)));
        }
    }
    MemberFilter chess(test.open());
    chess.clear();
    chess.setGroup(QStringLiteral("Chess"));
    const MemberListModel model(test.open(), chess);
    REQUIRE(model.rowCount() > 0);
    int inGroup = 0;
    for (const MemberId id : afresh(test.open(), chess, {})) {
        inGroup += expectValue(readMember(test.club(), id)).groups.contains(QStringLiteral("Chess")) ? 1 : 0;
    }
    CHECK(inGroup == model.rowCount());
}
