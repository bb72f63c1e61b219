// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/connections/met.h"
#include "core/connections/taking_part.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/registry.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

struct ThreeWhoMet : ClubLife {
    ThreeWhoMet()
    {
        for (const MemberId member : {ada, ben, kim}) {
            static_cast<void>(expectValue(checkIn(*club, night, member)));
        }
    }

    void setBirthday(MemberId id, const Birthday& birthday) const
    {
        const Member before = expectValue(readMember(*club, id));
        Member after = before;
        after.birthday = birthday;
        expectValue(editMember(*club, before, after));
    }

    void connectMinors(bool isWanted)
    {
        ClubSettings settings = readSettings(database());
        settings.connectsMinors = isWanted;
        expectValue(editSettings(*club, settings));
    }

    [[nodiscard]] LeftOut why(MemberId member) { return whyLeftOut(database(), testToday, member); }

    MemberId ada = person(u"Ada");
    MemberId ben = person(u"Ben");
    MemberId kim = person(u"Kim");
    MeetingId night = meeting(u"2026-11-12T19:00");
    QDate testToday{2026, 11, 22};
};

} // namespace

TEST_CASE("who leaves Connections is counted at a meeting and nothing more, until they come back",
          "[connections]")
{
    ThreeWhoMet life;
    const auto met = expectValue(Met::of(*life.club));
    expectValue(setTakesPart(*life.club, life.kim, TakesPart::No));
    CHECK(life.newestWords() == u"Left Kim out of Connections");
    CHECK(life.why(life.kim) == LeftOut::OwnWish);
    CHECK(met->people() == std::vector{life.ada, life.ben});
    CHECK(met->leftOut() == 1);
    CHECK(met->metCount(life.kim) == 0);
    CHECK(met->pair(life.ada, life.ben).closeness == Approx(0.5).margin(0.001)); // of three who came
    CHECK(expectValue(readMember(*life.club, life.kim)).connections == false);

    const ChangeId before = life.club->newestEntry();
    expectValue(setTakesPart(*life.club, life.kim, TakesPart::No));
    CHECK(life.club->newestEntry() == before); // no change, no line

    expectValue(setTakesPart(*life.club, life.kim, TakesPart::Yes));
    CHECK(life.newestWords() == u"Took Kim into Connections");
    CHECK(met->metCount(life.kim) == 2);
    expectValue(life.club->undo());
    CHECK(met->metCount(life.kim) == 0);
}

TEST_CASE("the club decides whether people under 18 are part of Connections, their own wish goes before",
          "[connections]")
{
    ThreeWhoMet life;
    life.setBirthday(life.kim, {2010, 5, 1});
    const auto met = expectValue(Met::of(*life.club));
    CHECK(life.why(life.kim) == LeftOut::Minor);
    CHECK(met->metCount(life.ada) == 1);
    life.connectMinors(true);
    CHECK(life.why(life.kim) == LeftOut::No);
    CHECK(met->metCount(life.ada) == 2);
    expectValue(setTakesPart(*life.club, life.kim, TakesPart::No));
    CHECK(life.why(life.kim) == LeftOut::OwnWish);
    CHECK(met->metCount(life.ada) == 1);
    expectValue(life.club->undo());
    life.connectMinors(false);
    CHECK(met->metCount(life.ada) == 1);
    CHECK(met->people() == expectValue(Met::of(*life.club))->people());
}

TEST_CASE("nobody who is gone can leave Connections", "[connections]")
{
    ThreeWhoMet life;
    expectValue(deleteMember(*life.club, life.kim, memberKeys()));
    CHECK(setTakesPart(*life.club, life.kim, TakesPart::No).error().kind == Error::Kind::Gone);
}
