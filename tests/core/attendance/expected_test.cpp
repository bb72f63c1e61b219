// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_queries.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

std::vector<MemberId> expectedOn(const ClubLife& life, const char16_t* day, GroupId group = {})
{
    return expectedAt(life.database(), group, QDate::fromString(QString::fromUtf16(day), Qt::ISODate));
}

} // namespace

TEST_CASE("full, trial and honorary members are expected, on the days they are members", "[attendance]")
{
    ClubLife life;
    const MemberId full = life.person(u"Full");
    const MemberId trial = life.person(u"Trial", MemberStatus::Trial);
    const MemberId honorary = life.person(u"Honorary", MemberStatus::Honorary);
    static_cast<void>(life.person(u"Guest", MemberStatus::Guest));
    static_cast<void>(life.person(u"Contact", MemberStatus::Contact));
    static_cast<void>(life.person(u"Former", MemberStatus::Former));
    const MemberId left = life.person(u"Left", MemberStatus::Full, QDate(2026, 1, 10), QDate(2026, 2, 10));
    const MemberId always = life.person(u"Always", MemberStatus::Full, QDate(1900, 1, 1), QDate());

    REQUIRE(expectedOn(life, u"2026-01-09") == std::vector{full, trial, honorary, always});
    REQUIRE(expectedOn(life, u"2026-01-10") == std::vector{full, trial, honorary, left, always});
    REQUIRE(expectedOn(life, u"2026-02-09") == std::vector{full, trial, honorary, left, always});
    REQUIRE(expectedOn(life, u"2026-02-10") == std::vector{full, trial, honorary, always});
    REQUIRE(expectedOn(life, u"2019-12-31") == std::vector{always});
}

TEST_CASE("of periods that overlap the one that began last says whether somebody is expected", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    expectValue(life.club->perform(QStringLiteral("test"), {}, [&](Change& change) {
        change.database().run("INSERT INTO member_status (member, id, status, since) VALUES (?1, 99, 4, ?2)",
                              ada, "2026-05-01");
    }));
    REQUIRE(expectedOn(life, u"2026-04-30") == std::vector{ada});
    REQUIRE(expectedOn(life, u"2026-05-01").empty());
}

TEST_CASE("a group's meeting expects the group's people of its day", "[attendance]")
{
    ClubLife life;
    static_cast<void>(life.person(u"Ada"));
    const MemberId ben = life.inGroup(u"Ben", u"Chess");
    const MemberId cem = life.inGroup(u"Cem", u"Chess");
    const Meeting meeting = life.read(life.meeting(u"2026-11-26T19:00", u"Chess"));
    REQUIRE(expectedAt(life.database(), meeting) == std::vector{ben, cem});

    expectValue(life.club->perform(QStringLiteral("test"), {}, [&](Change& change) {
        change.database().run(
            "UPDATE group_member SET since='2026-02-01', until='2026-03-01' WHERE member=?1", ben);
        change.database().run("UPDATE member_status SET until='2026-06-01' WHERE member=?1", cem);
    }));
    REQUIRE(expectedOn(life, u"2026-01-31", meeting.group) == std::vector{cem});
    REQUIRE(expectedOn(life, u"2026-02-28", meeting.group) == std::vector{ben, cem});
    REQUIRE(expectedOn(life, u"2026-03-01", meeting.group) == std::vector{cem});
    REQUIRE(expectedOn(life, u"2026-06-01", meeting.group).empty());
}

TEST_CASE("a group doesn't expect its former members, whether a status says so or has ended", "[attendance]")
{
    ClubLife life;
    const MemberId ada = life.inGroup(u"Ada", u"Chess");
    const Meeting meeting = life.read(life.meeting(u"2026-11-26T19:00", u"Chess"));
    const auto setStatus = [&](MemberStatus status) {
        expectValue(life.club->perform(QStringLiteral("test"), {}, [&](Change& change) {
            change.database().run("UPDATE member_status SET status=?2 WHERE member=?1", ada,
                                  static_cast<int>(status));
        }));
    };
    setStatus(MemberStatus::Contact);
    REQUIRE(expectedAt(life.database(), meeting) == std::vector{ada});
    setStatus(MemberStatus::Former);
    REQUIRE(expectedAt(life.database(), meeting).empty());
}
