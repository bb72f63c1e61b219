// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/seat_actions.h"
#include "core/report/name_badges.h"
#include "core/report/prompts.h"
#include "core/report/table_cards.h"
#include "core/settings/settings_actions.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

#include <map>
#include <set>

using namespace hearth;
using namespace hearth::test;

TEST_CASE("everybody seated is on one card of each round and once on the list, whatever the seating",
          "[report]")
{
    property("seating on cards", 30, [](Random& random) {
        ClubLife life;
        std::vector<MemberId> people;
        const int count = static_cast<int>(random.between(1, 25));
        for (int i = 0; i < count; ++i) {
            people.push_back(life.person(QStringLiteral("P%1").arg(i).toStdU16String().c_str()));
        }
        const MeetingId night = life.meeting();
        MemberSeating seating(static_cast<std::size_t>(random.between(1, 4)));
        std::map<std::pair<int, MemberId>, int> expected;
        for (std::size_t round = 0; round < seating.size(); ++round) {
            seating[round].resize(static_cast<std::size_t>(random.between(1, 6)));
            for (const MemberId member : people) {
                const int table =
                    static_cast<int>(random.between(0, static_cast<int>(seating[round].size())));
                if (table > 0) {
                    seating[round][static_cast<std::size_t>(table) - 1].push_back(member);
                    expected[{static_cast<int>(round) + 1, member}] = table;
                }
            }
        }
        expectValue(keepSeating(*life.club, night, seating));
        const TableCards cards = expectValue(tableCards(*life.club, night));
        std::map<std::pair<int, MemberId>, int> found;
        for (const TableCards::Card& card : cards.cards) {
            for (const SheetPerson& person : card.people) {
                const bool isNew = found.emplace(std::pair(card.round, person.id), card.table).second;
                REQUIRE(isNew);
            }
        }
        REQUIRE(found == expected);
        std::set<MemberId> listed;
        for (const TableCards::Line& line : cards.lines) {
            REQUIRE(listed.insert(line.person.id).second);
            for (std::size_t round = 0; round < line.tables.size(); ++round) {
                const auto place = expected.find({static_cast<int>(round) + 1, line.person.id});
                REQUIRE(line.tables[round] == (place == expected.end() ? 0 : place->second));
            }
        }
    });
}

TEST_CASE("tables of a meeting without any are none, and of one that is gone a sentence", "[report]")
{
    ClubLife life;
    life.person(u"Ada");
    const TableCards cards = expectValue(tableCards(*life.club, life.meeting()));
    REQUIRE(cards.rounds == 0);
    REQUIRE(cards.cards.empty());
    REQUIRE(tableCards(*life.club, MeetingId(99)).error().kind == Error::Kind::Gone);
}

TEST_CASE("a badge knows its bearer's tables round by round", "[report]")
{
    ClubLife life;
    const MemberId ada = life.person(u"Ada");
    const MemberId ben = life.person(u"Ben");
    const MeetingId night = life.meeting();
    expectValue(keepSeating(*life.club, night, {{{ada, ben}}, {{ben}, {ada}}, {{ben}}}));
    const NameBadges badges = expectValue(nameBadges(*life.club, {{}, night, {}}));
    REQUIRE(badges.badges.at(0).tables == QStringLiteral("1 · 2 · –"));
    REQUIRE(badges.badges.at(1).tables == QStringLiteral("1 · 1 · 1"));
    REQUIRE(tableNumbers({3, 0, 1}) == QStringLiteral("3 · – · 1"));
}

TEST_CASE("no two tables of a round have the same prompt while there are enough", "[report]")
{
    const QStringList prompts = usualPrompts(QStringLiteral("en"));
    REQUIRE(prompts.size() >= 12);
    REQUIRE(usualPrompts(QStringLiteral("de")) != prompts);
    for (int round = 1; round <= 4; ++round) {
        std::set<QString> seen;
        for (int table = 1; table <= 12; ++table) {
            REQUIRE(seen.insert(promptFor(prompts, round, table, 12)).second);
        }
    }
    REQUIRE(promptFor(prompts, 1, 1, 5) != promptFor(prompts, 2, 1, 5));
    REQUIRE(promptFor({}, 1, 1, 5).isEmpty());
}

TEST_CASE("a club's own prompts stand before the usual ones", "[report]")
{
    TestClub test;
    expectValue(beginClub(*test.club, settled({.name = QStringLiteral("Choir")}, {})));
    REQUIRE(promptsOf(*test.club, QStringLiteral("en")) == usualPrompts(QStringLiteral("en")));
    expectValue(editPrompts(*test.club, {QStringLiteral("Sea or hills?")}));
    REQUIRE(promptsOf(*test.club, QStringLiteral("de")) == QStringList{QStringLiteral("Sea or hills?")});
}
