// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/connections/member_connections.h"
#include "core/connections/rim.h"
#include "core/connections/seat_actions.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

const QDate theDay(2026, 11, 22);

/// Ten people: Ada to Jan.
struct SmallClub : ClubLife {
    SmallClub()
    {
        for (const char16_t* name :
             {u"Ada", u"Ben", u"Cem", u"Dua", u"Eva", u"Fay", u"Gil", u"Hal", u"Ida", u"Jan"}) {
            people.push_back(person(name));
        }
    }

    MeetingId evening(const QDate& day, const std::vector<int>& who)
    {
        const std::u16string starts = (day.toString(Qt::ISODate) + QStringLiteral("T19:00")).toStdU16String();
        const MeetingId night = meeting(starts.c_str());
        for (const int one : who) {
            static_cast<void>(expectValue(checkIn(*club, night, people.at(static_cast<std::size_t>(one)))));
        }
        return night;
    }

    [[nodiscard]] MemberConnections of(const Met& met, int one) const
    {
        return connectionsOf(met, people.at(static_cast<std::size_t>(one)), people, theDay);
    }

    std::vector<MemberId> people;
};

} // namespace

TEST_CASE("a member's connections tell whom they met, lately and once", "[connections]")
{
    SmallClub life;
    static_cast<void>(life.evening(QDate(2026, 3, 5), {0, 1, 2}));
    static_cast<void>(life.evening(QDate(2026, 11, 5), {0, 1}));
    const auto met = expectValue(Met::of(*life.club));
    const MemberConnections ada = life.of(*met, 0);
    CHECK(ada.met.size() == 2);
    CHECK(ada.metLately == 1);
    CHECK(ada.metOnce == std::vector{life.people[2]});
    CHECK(ada.lastMet.at(life.people[1]) == QDate(2026, 11, 5));
    CHECK(ada.satWith == 0);
    CHECK(life.of(*met, 9).met.empty());
    CHECK(life.of(*met, 9).coming.visits == 0);
}

TEST_CASE("who comes often and never sat with another often comer is told, others aren't", "[connections]")
{
    SmallClub life;
    for (int week = 1; week <= 6; ++week) { // Ada, Ben and Cem come often, Dua once
        std::vector<int> who{0, 1, 2};
        if (week == 1) {
            who.push_back(3);
        }
        const MeetingId night = life.evening(theDay.addDays(-7 * week), who);
        expectValue(keepSeating(*life.club, night, {{{life.people[0], life.people[1]}, {life.people[2]}}}));
    }
    const auto met = expectValue(Met::of(*life.club));
    CHECK(life.of(*met, 0).neverTogether == std::vector{life.people[2]});
    CHECK(life.of(*met, 0).satWith == 1);
    CHECK(life.of(*met, 3).neverTogether.empty()); // doesn't come often
}

TEST_CASE("where no tables are kept, those who come often and never met are told", "[connections]")
{
    SmallClub life;
    for (int week = 1; week <= 6; ++week) {
        static_cast<void>(life.evening(theDay.addDays(-7 * week), {0, 1}));
        static_cast<void>(life.evening(theDay.addDays(-7 * week - 1), {2, 3}));
    }
    const auto met = expectValue(Met::of(*life.club));
    CHECK(life.of(*met, 0).neverTogether == std::vector{life.people[2], life.people[3]});
}

TEST_CASE("somebody who knows both can introduce them", "[connections]")
{
    SmallClub life;
    for (int week = 1; week <= 2; ++week) { // of two: one evening is as good as a table
        static_cast<void>(life.evening(theDay.addDays(-7 * week), {0, 1}));
        static_cast<void>(life.evening(theDay.addDays(-7 * week - 1), {1, 2}));
    }
    const auto met = expectValue(Met::of(*life.club));
    CHECK(life.of(*met, 0).introductions == std::vector<Introduction>{{life.people[2], life.people[1]}});
    CHECK(life.of(*met, 1).introductions.empty()); // knows both already
    CHECK(life.of(*met, 5).introductions.empty());
}

TEST_CASE("on the rim stands who knows few after several visits, or has met nobody for long", "[connections]")
{
    SmallClub life;
    for (int week = 1; week <= 9; ++week) {
        std::vector<int> who{0, 1, 2, 3, 4, 5, 6, 7};
        if (week <= 3) {
            who.push_back(8); // Ida: three visits among nine, which makes no acquaintance
        }
        static_cast<void>(life.evening(theDay.addDays(-7 * week), who));
    }
    static_cast<void>(life.evening(theDay.addDays(-120), {9, 0})); // Jan knows Ada from one evening for two
    const auto met = expectValue(Met::of(*life.club));
    const auto rim = peopleOnRim(*met, life.people, theDay);
    REQUIRE(rim.size() == 2);
    CHECK(rim[0] == OnRim{life.people[8], RimReason::KnowsFew, 3, 0, theDay.addDays(-7)});
    CHECK(rim[1].member == life.people[9]);
    CHECK(rim[1].reason == RimReason::NoneLately);
    CHECK(rim[1].lastMet == theDay.addDays(-120));
    CHECK(peopleOnRim(*met, {life.people[0]}, theDay).empty());
}

TEST_CASE("a club of three has no rim", "[connections]")
{
    SmallClub life;
    for (int week = 1; week <= 5; ++week) {
        static_cast<void>(life.evening(theDay.addDays(-7 * week), {0, 1, 2}));
    }
    CHECK(peopleOnRim(*expectValue(Met::of(*life.club)), life.people, theDay).empty());
}
