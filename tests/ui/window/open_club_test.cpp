// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "ui/window/page.h"

#include <QTableView>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

TEST_CASE("whoever hears of a change from the open club finds its indexes up to date", "[ui][window]")
{
    // The listener is there before any index is.
    TestWindow test(Holding::Nothing);
    std::size_t found = 0;
    int came = 0;
    MemberId ada;
    QObject::connect(&test.open(), &OpenClub::changed, &test.open(), [&] {
        found = test.open().search().find(u"ada").count();
        came = ada && test.open().figures() != nullptr ? test.open().figures()->member(ada).present : 0;
    });
    Member member;
    member.name.given = QStringLiteral("Ada");
    ada = expectValue(addMember(test.club(), member));
    CHECK(found == 1);
    static_cast<void>(test.open().figures());
    MeetingDraft draft;
    draft.title = QStringLiteral("Club night");
    draft.starts = CivilTime::fromText(u"2026-11-20T19:00");
    draft.registerState = RegisterState::Complete;
    const MeetingId night = expectValue(addMeeting(test.club(), draft));
    static_cast<void>(expectValue(checkIn(test.club(), night, ada)));
    CHECK(came == 1);
}

TEST_CASE("figures that are read in slices are those that are read at once", "[ui][window]")
{
    TestWindow test(Holding::Sample, 60);
    const auto whole = expectValue(AttendanceFigures::of(test.club()));
    const auto sliced = AttendanceFigures::unread(test.club());
    int slices = 0;
    while (expectValue(sliced->loadMore(3))) {
        ++slices;
    }
    CHECK(slices > 3);
    CHECK_FALSE(expectValue(sliced->loadMore(3)));
    for (const MemberId member : test.open().countedMembers()) {
        CHECK(sliced->member(member) == whole->member(member));
        CHECK(sliced->lastMarks(member, 5) == whole->lastMarks(member, 5));
    }
}

TEST_CASE("a change while the figures are being read is in them afterwards", "[ui][window]")
{
    TestWindow test(Holding::Sample, 60);
    const auto sliced = AttendanceFigures::unread(test.club());
    REQUIRE(expectValue(sliced->loadMore(3)));
    MeetingDraft draft;
    draft.title = QStringLiteral("Club night");
    draft.starts = CivilTime::fromText(u"2026-11-20T19:00");
    draft.registerState = RegisterState::Complete;
    const MeetingId night = expectValue(addMeeting(test.club(), draft));
    const MemberId somebody = test.open().countedMembers().front();
    static_cast<void>(expectValue(checkIn(test.club(), night, somebody)));
    while (expectValue(sliced->loadMore(3))) {
    }
    const auto whole = expectValue(AttendanceFigures::of(test.club()));
    CHECK(sliced->member(somebody) == whole->member(somebody));
    CHECK(sliced->meeting(night).present == 1);
}

TEST_CASE("a member who is no longer counted is missed in the count at once", "[ui][window]")
{
    TestWindow test(Holding::Nothing);
    Member member;
    member.name.given = QStringLiteral("Ada");
    const MemberId ada = expectValue(addMember(test.club(), member));
    CHECK(test.open().memberCount() == 1);
    const Member before = expectValue(readMember(test.club(), ada));
    Member after = before;
    after.status = StatusWord{MemberStatus::Former, {}};
    expectValue(editMember(test.club(), before, after));
    CHECK(test.open().memberCount() == 0);
}

TEST_CASE("a very large club's list comes when it is read, and again after a change of everything",
          "[ui][window]")
{
    TestWindow test(Holding::Sample, 5'200);
    test.view().go({QStringLiteral("members"), {}});
    const QAbstractItemModel& model = *test.find<QTableView>("memberList").model();
    const auto comes = [&] { return QTest::qWaitFor([&] { return model.rowCount() > 4'000; }, 20'000); };
    CHECK(model.rowCount() == 0); // it is being read, and says so
    REQUIRE(comes());
    Q_EMIT test.club().changed(ChangeSet::ofEverything());
    REQUIRE(comes());
    const MemberId somebody = test.open().countedMembers().front();
    CHECK(test.open().rows().row(somebody));
}
