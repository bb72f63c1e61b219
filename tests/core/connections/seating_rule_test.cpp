// SPDX-License-Identifier: GPL-3.0-or-later
// What tables keep to: kept in the club, read for the people who are there, and private.
#include "core/attendance/check_in.h"
#include "core/connections/meeting_tables.h"
#include "core/connections/seat_actions.h"
#include "core/connections/seating_rule_actions.h"
#include "core/connections/seating_rule_queries.h"
#include "core/connections/seating_rule_words.h"
#include "core/connections/tables/table_builder.h"
#include "core/member/member_actions.h"
#include "core/member/merge_actions.h"
#include "core/registry.h"
#include "tests/core/attendance/club_life.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

struct Ruled : ClubLife {
    MemberId ada = person(u"Ada");
    MemberId ben = person(u"Ben");
    MemberId cem = person(u"Cem");
    MemberId dua = person(u"Dua");
    MeetingId night = meeting();

    SeatingRuleId add(SeatingRuleKind kind, MemberId member = {}, MemberId other = {}) const
    {
        return expectValue(addSeatingRule(*club, {{}, kind, member, other}));
    }
    [[nodiscard]] std::vector<SeatingRule> rules() const { return listSeatingRules(club->database()); }
    [[nodiscard]] TableOrder order(const std::vector<MemberId>& people) const
    {
        return expectValue(orderFor(*club, read(night), people, 2, 1));
    }
};

} // namespace

TEST_CASE("a rule is added once, read in words, deleted and undone", "[connections][rules]")
{
    const Ruled life;
    const SeatingRuleId apart = life.add(SeatingRuleKind::Apart, life.ben, life.ada);
    CHECK(life.rules() == std::vector<SeatingRule>{{apart, SeatingRuleKind::Apart, life.ada, life.ben}});
    CHECK(life.newestWords() == u"Added a rule of tables: Ada and Ben never sit at one table");
    const auto again = addSeatingRule(*life.club, {{}, SeatingRuleKind::Apart, life.ada, life.ben});
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == Error::Kind::Invalid);
    const auto alone = addSeatingRule(*life.club, {{}, SeatingRuleKind::Together, life.ada, life.ada});
    CHECK(alone.error().kind == Error::Kind::Invalid);
    CHECK(addSeatingRule(*life.club, {{}, SeatingRuleKind::CanHost, {}, {}}).error().kind ==
          Error::Kind::Invalid);
    CHECK(addSeatingRule(*life.club, {{}, SeatingRuleKind::CanHost, MemberId(1), {}}).error().kind ==
          Error::Kind::Gone);
    expectValue(deleteSeatingRule(*life.club, apart));
    CHECK(life.rules().empty());
    CHECK(life.newestWords() == u"Deleted a rule of tables: Ada and Ben never sit at one table");
    CHECK(deleteSeatingRule(*life.club, apart).error().kind == Error::Kind::Gone);
    expectValue(life.club->undo());
    CHECK(life.rules().size() == 1);
}

TEST_CASE("rules reach the order of those who are there", "[connections][rules]")
{
    const Ruled life;
    life.add(SeatingRuleKind::Apart, life.ada, life.ben);
    life.add(SeatingRuleKind::Together, life.ada, life.cem);
    life.add(SeatingRuleKind::Wish, life.ben, life.dua);
    life.add(SeatingRuleKind::CanHost, life.cem);
    life.add(SeatingRuleKind::NeedsQuiet, life.ben);
    life.add(SeatingRuleKind::NeedsStepFree, life.dua);
    life.add(SeatingRuleKind::HostAtEach);
    TablePlan plan;
    plan.quiet = {2, 9};
    expectValue(planTables(*life.club, life.night, plan));
    const TableOrder all = life.order({life.ada, life.ben, life.cem, life.dua});
    CHECK(all.rules.apart == TableRules::Pairs{{0, 1}});
    CHECK(all.rules.together == TableRules::Pairs{{0, 2}});
    CHECK(all.wishes == TableRules::Pairs{{1, 3}});
    CHECK(all.rules.hosts == std::vector{2});
    CHECK(all.rules.needQuiet == std::vector{1});
    CHECK(all.rules.quietTables == std::vector{1});
    CHECK(all.rules.needStepFree == std::vector{3});
    CHECK(all.rules.hosting == TableRules::Hosting::AtEachTable);
    const TableOrder some = life.order({life.ben, life.dua});
    CHECK(some.rules.apart.empty());
    CHECK(some.rules.hosts.empty());
    CHECK(some.rules.needQuiet == std::vector{0});

    const BuiltTables built = buildTables(all);
    std::vector<TableRule> broken;
    for (const BrokenRule& rule : built.broken) {
        broken.push_back(rule.rule);
    }
    CHECK(std::count(broken.begin(), broken.end(), TableRule::Host) >= 1); // two tables, one host
    CHECK(std::count(broken.begin(), broken.end(), TableRule::StepFree) >= 1);
    CHECK(std::count(broken.begin(), broken.end(), TableRule::Apart) == 0);
}

TEST_CASE("newcomers sit with their buddy, and groups are mixed", "[connections][rules]")
{
    Ruled life;
    const MemberId eve = life.person(u"Eve", MemberStatus::Full, QDate(2026, 11, 1), {});
    const MemberId fay = life.inGroup(u"Fay", u"Chess");
    const std::vector<MemberId> people{life.ada, life.ben, eve, fay};
    // The club's registers begin long before.
    static_cast<void>(expectValue(checkIn(*life.club, life.meeting(u"2026-03-05T19:00"), life.ada)));
    life.add(SeatingRuleKind::Newcomers);
    life.add(SeatingRuleKind::MixGroups);
    expectValue(life.club->follow([&](Database& database) {
        database.run("INSERT INTO relation (member, id, other, kind) VALUES (?1, 1, ?2, 1)", life.ben, eve);
        return ChangeSet();
    }));
    const TableOrder order = life.order(people);
    REQUIRE(order.rules.newcomers.size() == 1);
    CHECK(order.rules.newcomers.front().person == 2);
    CHECK(order.rules.newcomers.front().buddies == std::vector{1});
    CHECK(order.kinds == std::vector{-1, -1, -1, 0});
    for (const char16_t* starts : {u"2026-11-03T19:00", u"2026-11-10T19:00", u"2026-11-17T19:00"}) {
        static_cast<void>(expectValue(checkIn(*life.club, life.meeting(starts), eve)));
    }
    CHECK(life.order(people).rules.newcomers.empty()); // it is her fourth evening
}

TEST_CASE("rules go with their people, and pass to whom they are merged into", "[connections][rules]")
{
    const Ruled life;
    life.add(SeatingRuleKind::Apart, life.ada, life.ben);
    const SeatingRuleId first = life.add(SeatingRuleKind::Apart, life.ben, life.cem);
    life.add(SeatingRuleKind::Apart, life.ben, life.dua);
    life.add(SeatingRuleKind::Together, life.cem, life.dua);
    const SeatingRuleId host = life.add(SeatingRuleKind::CanHost, life.dua);
    expectValue(mergeMembers(*life.club, {life.cem, life.dua}, {}, memberKeys()));
    CHECK(life.rules().size() == 3); // the two are one now, and need no rule between them
    CHECK(life.rules()[1] == SeatingRule{first, SeatingRuleKind::Apart, life.ben, life.cem});
    CHECK(life.rules()[2] == SeatingRule{host, SeatingRuleKind::CanHost, life.cem, {}});
    expectValue(deleteMember(*life.club, life.ben, memberKeys()));
    CHECK(life.rules().size() == 1);
    expectValue(life.club->undo());
    CHECK(life.rules().size() == 3);
}

TEST_CASE("every kind of rule has a word, a name and a sentence", "[connections][rules]")
{
    for (int number = 0; number < seatingRuleKinds; ++number) {
        const auto kind = static_cast<SeatingRuleKind>(number);
        CHECK(seatingRuleFromWord(seatingRuleWord(kind)) == kind);
        CHECK_FALSE(seatingRuleName(kind).isEmpty());
        const QString text = seatingRuleText(kind, QStringLiteral("Ada"), QStringLiteral("Ben"));
        CHECK(text.count(QStringLiteral("Ada")) == (peopleOf(kind) > 0 ? 1 : 0));
        CHECK(text.count(QStringLiteral("Ben")) == (peopleOf(kind) > 1 ? 1 : 0));
    }
    CHECK_FALSE(seatingRuleFromWord(u"sideways"));
}
