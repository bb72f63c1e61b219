// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/attendance/register_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/report/sign_in_sheet.h"
#include "tests/core/attendance/club_life.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"

#include <set>

using namespace hearth;
using namespace hearth::test;

namespace {

QStringList namesOn(const SignInSheet& sheet)
{
    QStringList names;
    for (const SheetPerson& person : sheet.people) {
        names += listName(person.name);
    }
    return names;
}

} // namespace

TEST_CASE("on a sign-in sheet stand those expected and those already marked, each once, as filed", "[report]")
{
    ClubLife life;
    life.person(u"Zoe");
    const MemberId bob = life.person(u"Bob");
    life.person(u"Gus", MemberStatus::Former);
    life.person(u"Cy", MemberStatus::Contact);
    const MeetingId evening = life.meeting();
    expectValue(checkIn(*life.club, evening, bob));
    const MemberId guest =
        expectValue(addGuest(*life.club, evening, nameFromLine(QStringLiteral("Ines Adler")), bob));
    const SignInSheet sheet = expectValue(signInSheet(*life.club, evening));
    REQUIRE(namesOn(sheet) ==
            QStringList{QStringLiteral("Adler, Ines"), QStringLiteral("Bob"), QStringLiteral("Zoe")});
    REQUIRE(sheet.people.front().id == guest);
    REQUIRE(sheet.people.front().isGuest);
    REQUIRE_FALSE(sheet.people.back().isGuest);
}

TEST_CASE("a group's meeting has the group's people on its sheet", "[report]")
{
    ClubLife life;
    life.person(u"Zoe");
    life.inGroup(u"Amy", u"Choir");
    const SignInSheet sheet =
        expectValue(signInSheet(*life.club, life.meeting(u"2026-11-26T19:00", u"Choir")));
    REQUIRE(namesOn(sheet) == QStringList{QStringLiteral("Amy")});
    REQUIRE(sheet.people.front().groups == QStringList{QStringLiteral("Choir")});
    REQUIRE(sheet.hasGroups);
}

TEST_CASE("an edition has a row for each person and each blank line", "[report]")
{
    ClubLife life;
    const MemberId zoe = life.person(u"Zoe");
    const MeetingId evening = life.meeting();
    REQUIRE(expectValue(signInSheet(*life.club, evening, 2)).edition.rows ==
            std::vector{zoe, MemberId(), MemberId()});
    REQUIRE(expectValue(signInSheet(*life.club, evening, 0)).edition.rows == std::vector{zoe});
    REQUIRE(expectValue(signInSheet(*life.club, evening)).edition.rows.size() == 11);
    const SignInSheet loose = expectValue(signInSheet(*life.club, evening, 0, Editions::Loose));
    REQUIRE(loose.edition.code.isEmpty());
}

TEST_CASE("an evening is technology-free by itself, by its series or by its venue", "[report]")
{
    ClubLife life;
    const MeetingId evening = life.meeting();
    const auto isFree = [&] { return expectValue(signInSheet(*life.club, evening)).isTechnologyFree; };
    REQUIRE_FALSE(isFree());
    life.database().run("INSERT INTO venue (id, name, technology_free) VALUES (7, 'Barn', 1)");
    life.database().run("UPDATE meeting SET venue=7");
    REQUIRE(isFree());
    life.database().run("INSERT INTO series (id, name, rule, technology_free) VALUES (8, 'Nights', '', 0)");
    life.database().run("UPDATE meeting SET series=8");
    REQUIRE_FALSE(isFree());
    life.database().run("UPDATE meeting SET technology_free=1");
    REQUIRE(isFree());
}

TEST_CASE("there is no sheet of a meeting that is gone", "[report]")
{
    ClubLife life;
    const MeetingId evening = life.meeting();
    expectValue(deleteMeeting(*life.club, evening));
    const auto sheet = signInSheet(*life.club, evening);
    REQUIRE_FALSE(sheet);
    REQUIRE(sheet.error().kind == Error::Kind::Gone);
}

TEST_CASE("everybody whom a meeting expects is on its sheet exactly once, whatever the club", "[report]")
{
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const SampleClub sample(young(60, seed));
        for (const ListedMeeting& listed : listMeetings(sample.database())) {
            const SignInSheet sheet = expectValue(signInSheet(*sample.club, listed.meeting.id));
            std::set<MemberId> onSheet;
            for (const SheetPerson& person : sheet.people) {
                REQUIRE(onSheet.insert(person.id).second);
            }
            std::set<MemberId> wanted;
            for (const RegisterLine& line : registerLines(sample.database(), listed.meeting)) {
                wanted.insert(line.member);
            }
            REQUIRE(onSheet == wanted);
        }
    }
}
