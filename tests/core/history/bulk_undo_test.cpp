// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

/// Three members with a phone each, the first in a new group, all of one bulk change; and one update of an
/// older member.
ChangeId importThree(Club& club)
{
    expectValue(club.perform(QStringLiteral("members.import"), {}, [](Change& change) {
        change.database().run("UPDATE member SET notes='seen' WHERE id=1");
        const auto pause = change.bulk();
        change.database().run("INSERT INTO club_group (id, name, origin) VALUES (50, 'Go', ?1)", change.id());
        for (std::int64_t id = 10; id < 13; ++id) {
            change.database().run("INSERT INTO member (id, given_name, origin) VALUES (?1, 'New', ?2)", id,
                                  change.id());
            change.database().run(
                "INSERT INTO contact_point (member, id, kind, value, origin) VALUES (?1, 1, 1, '555', ?2)",
                id, change.id());
        }
        change.database().run(
            "INSERT INTO group_member (member, id, club_group, origin) VALUES (10, 1, 50, ?1)", change.id());
        change.database().run(
            "INSERT INTO group_member (member, id, club_group, origin) VALUES (11, 1, 40, ?1)", change.id());
        change.references("club_group", 40);
    }));
    return club.newestEntry();
}

struct Prepared : TestClub {
    Prepared()
    {
        expectValue(club->perform(QStringLiteral("member.add"), {}, [](Change& change) {
            change.database().run("INSERT INTO member (id, given_name) VALUES (1, 'Old')");
        }));
        expectValue(club->perform(QStringLiteral("group.add"), {}, [](Change& change) {
            change.database().run("INSERT INTO club_group (id, name) VALUES (40, 'Chess')");
        }));
        groupAdded = club->newestEntry();
        before = dump(database());
        bulk = importThree(*club);
        after = dump(database());
    }

    void edit(const char* sql)
    {
        expectValue(
            club->perform(QStringLiteral("edit"), {}, [&](Change& change) { change.database().run(sql); }));
    }

    std::int64_t count(const char* table)
    {
        return database().number("SELECT count(*) FROM " + std::string(table));
    }

    ChangeId groupAdded;
    ChangeId bulk;
    std::string before;
    std::string after;
};

} // namespace

TEST_CASE("a bulk change is undone by origin, updates included, and redone from what the undo recorded",
          "[history][bulk]")
{
    Prepared test;
    for (int round = 0; round < 3; ++round) {
        expectValue(test.club->undo());
        REQUIRE(dump(test.database()) == test.before);
        expectValue(test.club->redo());
        REQUIRE(dump(test.database()) == test.after);
    }
}

TEST_CASE("a later edit of an imported row stands in the way, and may go too", "[history][bulk]")
{
    Prepared test;
    test.edit("UPDATE member SET given_name='Named' WHERE id=11");
    test.edit("UPDATE contact_point SET value='556' WHERE member=12");
    const std::string edited = dump(test.database());
    REQUIRE(test.club->undo(test.bulk).error().kind == Error::Kind::Conflict);
    REQUIRE(dump(test.database()) == edited);
    const auto undone = expectValue(test.club->undo(test.bulk, UndoScope::WithLater));
    REQUIRE(undone.changes.size() == 3);
    REQUIRE(dump(test.database()) == test.before);
    for (int i = 0; i < 3; ++i) {
        expectValue(test.club->redo());
    }
    REQUIRE(dump(test.database()) == edited);
}

TEST_CASE("a row that a later change only refers to stands in the way as well", "[history][bulk]")
{
    Prepared test;
    test.edit("INSERT INTO relation (member, id, other, kind) VALUES (1, 1, 12, 1)");
    REQUIRE(test.club->undo(test.bulk).error().kind == Error::Kind::Conflict);
    expectValue(test.club->undo(test.bulk, UndoScope::Untouched));
    REQUIRE(test.database().number("SELECT count(*) FROM member WHERE id=12") == 1);
}

TEST_CASE("an imported row that a later change removed stands in the way too", "[history][bulk]")
{
    Prepared test;
    expectValue(test.club->perform(QStringLiteral("member.remove"), {}, [](Change& change) {
        change.database().run("DELETE FROM contact_point WHERE member=12");
        change.database().run("DELETE FROM member WHERE id=12");
    }));
    REQUIRE(test.club->undo(test.bulk).error().kind == Error::Kind::Conflict);
}

TEST_CASE("untouched only: what was touched since stays with all that belongs to it", "[history][bulk]")
{
    Prepared test;
    test.edit("UPDATE contact_point SET value='556' WHERE member=10");
    const std::string edited = dump(test.database());
    const auto undone = expectValue(test.club->undo(test.bulk, UndoScope::Untouched));
    // Member 10, its phone, its place in the group and the group itself.
    REQUIRE(undone.kept.size() == 4);
    REQUIRE(test.count("member") == 2);
    REQUIRE(test.count("contact_point") == 1);
    REQUIRE(test.count("club_group") == 2);
    REQUIRE(test.count("group_member") == 1);
    expectValue(test.club->redo());
    REQUIRE(dump(test.database()) == edited);
}

TEST_CASE("a change that the bulk builds on names the bulk as what is in its way", "[history][bulk]")
{
    Prepared test;
    const auto refused = test.club->undo(test.groupAdded);
    REQUIRE(refused.error().kind == Error::Kind::Conflict);
    REQUIRE(refused.error().sentence.contains(test.bulk.text()));
}

TEST_CASE("only a bulk change can be taken back in part", "[history][bulk]")
{
    Prepared test;
    REQUIRE(test.club->undo(test.groupAdded, UndoScope::Untouched).error().kind == Error::Kind::Refused);
}
