// SPDX-License-Identifier: GPL-3.0-or-later
// Statuses of the past, put right by hand.
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "tests/core/member/sample_member.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

StatusPeriods periodsOf(Club& club, MemberId id)
{
    return expectValue(club.read([&](Database& database) { return readPeriods(database, id); }));
}

StatusPeriod period(MemberStatus status, QDate since, QDate until = {})
{
    return {{}, {status, {}}, since, until};
}

} // namespace

TEST_CASE("earlier statuses are put right as one change that can be undone", "[member][periods]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, wholeMember()));
    const std::string before = dump(test.database());
    StatusPeriods periods = periodsOf(*test.club, id);
    REQUIRE(periods.size() == 1);
    periods.front().since = QDate(2020, 5, 1);
    // Whoever fills in the past does so in any order.
    periods.push_back(period(MemberStatus::Full, QDate(2015, 3, 1), QDate(2018, 1, 1)));
    periods.push_back(period(MemberStatus::Trial, QDate(2015, 1, 1), QDate(2015, 3, 1)));
    expectValue(setStatusPeriods(*test.club, id, periods));

    const StatusPeriods kept = periodsOf(*test.club, id);
    REQUIRE(kept.size() == 3);
    CHECK(kept[0].status.status == MemberStatus::Trial);
    CHECK(kept[1].until == QDate(2018, 1, 1));
    CHECK(kept[2].id == periods.front().id);
    CHECK(expectValue(readMember(*test.club, id)).joined == QDate(2015, 1, 1));
    CHECK(statusAt(kept, QDate(2019, 1, 1)).status == MemberStatus::Former);

    const std::string after = dump(test.database());
    expectValue(setStatusPeriods(*test.club, id, kept)); // the same again is no change
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
    expectValue(test.club->redo());
    CHECK(dump(test.database()) == after);
}

TEST_CASE("statuses that can't be are refused by field, and nothing changes", "[member][periods]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, wholeMember()));
    const std::string before = dump(test.database());
    struct Case {
        StatusPeriods periods;
        QString field;
    };
    const auto full = MemberStatus::Full;
    const std::vector<Case> cases{
        {{}, QStringLiteral("status 0")},
        {{period(full, QDate(2020, 1, 1), QDate(2020, 1, 1))}, QStringLiteral("until 0")},
        {{period(full, QDate(2020, 1, 1)), period(full, QDate(2021, 1, 1))}, QStringLiteral("until 0")},
        {{period(full, QDate(2020, 1, 1), QDate(2022, 1, 1)), period(full, QDate(2021, 1, 1))},
         QStringLiteral("since 1")},
        {{period(full, {}, QDate(2020, 1, 1)), period(full, {})}, QStringLiteral("since 1")},
        {{period(full, QDate(202, 1, 1))}, QStringLiteral("since 0")},
    };
    for (const Case& one : cases) {
        CAPTURE(one.field.toStdString());
        const Done done = setStatusPeriods(*test.club, id, one.periods);
        REQUIRE_FALSE(done);
        REQUIRE(done.error().problems.size() == 1);
        CHECK(done.error().problems.front().field == one.field);
    }
    CHECK(setStatusPeriods(*test.club, MemberId(9), {period(full, {})}).error().kind == Error::Kind::Gone);
    CHECK(dump(test.database()) == before);
}
