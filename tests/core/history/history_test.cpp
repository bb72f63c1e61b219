// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

ChangeId performed(Club& club, const char16_t* verb, const std::function<void(Change&)>& work)
{
    expectValue(club.perform(QString::fromUtf16(verb), {}, work));
    return club.newestEntry();
}

std::function<void(Change&)> addMember(std::int64_t id, const char* name)
{
    return [=](Change& change) {
        change.database().run("INSERT INTO member (id, given_name) VALUES (?1, ?2)", id, name);
    };
}

std::function<void(Change&)> rename(std::int64_t id, const char* name)
{
    return [=](Change& change) {
        change.database().run("UPDATE member SET given_name=?2 WHERE id=?1", id, name);
    };
}

std::function<void(Change&)> addPhone(std::int64_t member, std::int64_t id)
{
    return [=](Change& change) {
        change.database().run("INSERT INTO contact_point (member, id, kind, value) VALUES (?1, ?2, 1, '555')",
                              member, id);
    };
}

std::function<void(Change&)> removeMember(std::int64_t id)
{
    return [=](Change& change) {
        change.database().run("DELETE FROM contact_point WHERE member=?1", id);
        change.database().run("DELETE FROM member WHERE id=?1", id);
    };
}

} // namespace

TEST_CASE("a change writes its line in History within the same transaction and tells the views once",
          "[history]")
{
    TestClub test;
    std::vector<ChangeSet> heard;
    QObject::connect(test.club.get(), &Club::changed, test.club.get(),
                     [&](const ChangeSet& set) { heard.push_back(set); });
    performed(*test.club, u"member.add", [](Change& change) {
        addMember(7, "Ada")(change);
        addPhone(7, 1)(change);
    });
    REQUIRE(heard.size() == 1);
    REQUIRE(heard.front().ids("member") == std::vector<std::int64_t>{7});
    REQUIRE(heard.front().concerns("contact_point"));
    REQUIRE_FALSE(heard.front().concerns("meeting"));
    const auto entries = test.club->history().list();
    REQUIRE(entries.size() == 1);
    REQUIRE(entries.front().verb == u"member.add");
    REQUIRE(entries.front().stands);
    REQUIRE(entries.front().at == testNow);
}

TEST_CASE("an edit that changes nothing leaves no history and gives no signal", "[history]")
{
    TestClub test;
    performed(*test.club, u"member.add", addMember(7, "Ada"));
    int heard = 0;
    QObject::connect(test.club.get(), &Club::changed, test.club.get(), [&](const ChangeSet&) { ++heard; });
    const ChangeId before = test.club->newestEntry();
    performed(*test.club, u"member.edit", rename(7, "Ada"));
    performed(*test.club, u"member.edit", [](Change& change) {
        rename(7, "Eda")(change);
        rename(7, "Ada")(change);
    });
    REQUIRE(test.club->newestEntry() == before);
    REQUIRE(heard == 0);
}

TEST_CASE("a work that refuses, throws or breaks a reference takes everything back", "[history]")
{
    TestClub test;
    performed(*test.club, u"member.add", addMember(7, "Ada"));
    const std::string before = dump(test.database());
    const Done refused = test.club->perform(QStringLiteral("member.add"), {}, [](Change& change) {
        addMember(8, "Bo")(change);
        throw Refusal{Error::of(Error::Kind::Refused, QStringLiteral("No."))};
    });
    REQUIRE(refused.error().sentence == u"No.");
    REQUIRE_FALSE(test.club->perform(QStringLiteral("member.add"), {}, addPhone(99, 1)));
    REQUIRE_FALSE(test.club->perform(QStringLiteral("member.add"), {}, addMember(7, "Again")));
    REQUIRE(dump(test.database()) == before);
    REQUIRE(test.club->history().list().size() == 1);
    REQUIRE(test.club->perform(QStringLiteral("member.add"), {}, addMember(9, "Cy")));
}

TEST_CASE("undo and redo go through the same signal and keep their order", "[history]")
{
    TestClub test;
    const std::string empty = dump(test.database());
    performed(*test.club, u"member.add", addMember(7, "Ada"));
    const std::string one = dump(test.database());
    performed(*test.club, u"member.edit", rename(7, "Eda"));
    const std::string two = dump(test.database());
    int heard = 0;
    QObject::connect(test.club.get(), &Club::changed, test.club.get(), [&](const ChangeSet& set) {
        REQUIRE(set.ids("member") == std::vector<std::int64_t>{7});
        ++heard;
    });
    expectValue(test.club->undo());
    REQUIRE(dump(test.database()) == one);
    expectValue(test.club->undo());
    REQUIRE(dump(test.database()) == empty);
    REQUIRE(test.club->undo().error().kind == Error::Kind::NothingToDo);
    expectValue(test.club->redo());
    REQUIRE(dump(test.database()) == one);
    expectValue(test.club->redo());
    REQUIRE(dump(test.database()) == two);
    REQUIRE(test.club->redo().error().kind == Error::Kind::NothingToDo);
    REQUIRE(heard == 4);
    expectValue(test.club->undo());
    REQUIRE(dump(test.database()) == one);
}

TEST_CASE("a new change ends what could be redone", "[history]")
{
    TestClub test;
    performed(*test.club, u"member.add", addMember(7, "Ada"));
    expectValue(test.club->undo());
    performed(*test.club, u"member.add", addMember(8, "Bo"));
    REQUIRE(test.club->redo().error().kind == Error::Kind::NothingToDo);
    expectValue(test.club->undo());
    REQUIRE(test.club->undo().error().kind == Error::Kind::NothingToDo);
}

TEST_CASE("undo works in another run of the program", "[history]")
{
    TestClubFile test;
    const std::string empty = dump(test.club->database());
    performed(*test.club, u"member.add", addMember(7, "Ada"));
    const std::string one = dump(test.club->database());
    test.reopen();
    expectValue(test.club->undo());
    REQUIRE(dump(test.club->database()) == empty);
    test.reopen();
    expectValue(test.club->redo());
    REQUIRE(dump(test.club->database()) == one);
}

TEST_CASE("an older change is undone where no later one touched its rows", "[history]")
{
    TestClub test;
    performed(*test.club, u"member.add", addMember(7, "Ada"));
    performed(*test.club, u"member.add", addMember(8, "Bo"));
    const ChangeId edit = performed(*test.club, u"member.edit", rename(7, "Eda"));
    performed(*test.club, u"member.edit", rename(8, "Bob"));
    performed(*test.club, u"phone.add", addPhone(7, 1)); // hangs on the member, doesn't touch its row
    const auto undone = expectValue(test.club->undo(edit));
    REQUIRE(undone.changes.size() == 1);
    REQUIRE(test.database().number("SELECT count(*) FROM member WHERE given_name='Ada'") == 1);
    REQUIRE(test.database().number("SELECT count(*) FROM contact_point") == 1);
    REQUIRE(test.club->undo(edit).error().kind == Error::Kind::Refused);
}

TEST_CASE("a later change in the way is named, and can be taken back too", "[history]")
{
    TestClub test;
    const ChangeId add = performed(*test.club, u"member.add", addMember(7, "Ada"));
    const ChangeId first = performed(*test.club, u"member.edit", rename(7, "Eda"));
    const ChangeId phone = performed(*test.club, u"phone.add", addPhone(7, 1));
    performed(*test.club, u"member.add", addMember(8, "Bo"));
    const std::string before = dump(test.database());

    const auto refused = test.club->undo(add);
    REQUIRE(refused.error().kind == Error::Kind::Conflict);
    REQUIRE(refused.error().sentence.contains(first.text()));
    REQUIRE(refused.error().sentence.contains(phone.text()));
    REQUIRE(dump(test.database()) == before);

    const auto undone = expectValue(test.club->undo(add, UndoScope::WithLater));
    REQUIRE(undone.changes.size() == 3);
    REQUIRE(undone.changes.back().id == add);
    REQUIRE(test.database().number("SELECT count(*) FROM member") == 1);
    for (int i = 0; i < 3; ++i) {
        expectValue(test.club->redo());
    }
    REQUIRE(dump(test.database()) == before);
}

TEST_CASE("a removal stands in the way of what referred to the removed row", "[history]")
{
    TestClub test;
    performed(*test.club, u"member.add", addMember(7, "Ada"));
    performed(*test.club, u"phone.add", addPhone(7, 1));
    const ChangeId removed = performed(*test.club, u"phone.remove", [](Change& change) {
        change.database().run("DELETE FROM contact_point WHERE member=7");
    });
    performed(*test.club, u"member.remove", removeMember(7));
    REQUIRE(test.club->undo(removed).error().kind == Error::Kind::Conflict);
    expectValue(test.club->undo(removed, UndoScope::WithLater));
    REQUIRE(test.database().number("SELECT count(*) FROM contact_point") == 1);
}

TEST_CASE("values that two rows swapped can be undone and redone", "[history]")
{
    TestClub test;
    performed(*test.club, u"group.add", [](Change& change) {
        change.database().script("INSERT INTO club_group (id, name) VALUES (1, 'Go'), (2, 'Chess')");
    });
    performed(*test.club, u"group.edit", [](Change& change) {
        change.database().script("UPDATE club_group SET name=CASE id WHEN 1 THEN 'Chess' ELSE 'Go' END");
    });
    const std::string swapped = dump(test.database());
    expectValue(test.club->undo());
    expectValue(test.club->redo());
    REQUIRE(dump(test.database()) == swapped);
}

TEST_CASE("an undo that would bring back a name that is taken by now is refused", "[history]")
{
    TestClub test;
    const ChangeId removed = [&] {
        performed(*test.club, u"group.add", [](Change& change) {
            change.database().script("INSERT INTO club_group (id, name) VALUES (1, 'Go')");
        });
        return performed(*test.club, u"group.remove", [](Change& change) {
            change.database().script("DELETE FROM club_group WHERE id=1");
        });
    }();
    performed(*test.club, u"group.add", [](Change& change) {
        change.database().script("INSERT INTO club_group (id, name) VALUES (2, 'gö')");
    });
    const std::string before = dump(test.database());
    const auto refused = test.club->undo(removed);
    REQUIRE(refused.error().kind == Error::Kind::Conflict);
    REQUIRE(refused.error().sentence.contains(u"gö"));
    REQUIRE(dump(test.database()) == before);
}

TEST_CASE("a row tampered with behind History's back makes undo refuse and change nothing", "[history]")
{
    TestClub test;
    performed(*test.club, u"member.add", addMember(7, "Ada"));
    performed(*test.club, u"member.edit", rename(7, "Eda"));
    test.database().run("UPDATE member SET given_name='Zoe' WHERE id=7");
    const std::string before = dump(test.database());
    REQUIRE(test.club->undo().error().kind == Error::Kind::Conflict);
    REQUIRE(dump(test.database()) == before);
    REQUIRE(test.club->history().list().size() == 2);
}

TEST_CASE("applying counts: a changeset for a table that isn't there is refused, not skipped", "[history]")
{
    TestClub test;
    performed(*test.club, u"interest.add", [](Change& change) {
        change.database().run("INSERT INTO interest (id, name) VALUES (1, 'go')");
    });
    const auto changeset = *test.club->history().data(test.club->newestEntry());
    test.database().forgetStatements();
    test.database().script("PRAGMA foreign_keys=OFF; DROP TABLE interest;");
    REQUIRE_THROWS_AS(applyChangeset(test.database(), changeset), StoreError);
}

TEST_CASE("what a member's History lists includes what belongs to the member", "[history]")
{
    TestClub test;
    performed(*test.club, u"member.add", addMember(7, "Ada"));
    performed(*test.club, u"phone.add", addPhone(7, 1));
    performed(*test.club, u"phone.edit", [](Change& change) {
        change.database().run("UPDATE contact_point SET value='556' WHERE member=7");
    });
    performed(*test.club, u"member.add", addMember(8, "Bo"));
    const auto entries = test.club->history().touching("member", 7);
    REQUIRE(entries.size() == 3);
    REQUIRE(entries.front().verb == u"phone.edit");
}

TEST_CASE("a removed row's old text can still be told", "[history]")
{
    TestClub test;
    performed(*test.club, u"member.add", addMember(7, "Ada"));
    performed(*test.club, u"member.remove", removeMember(7));
    REQUIRE(test.club->history().removedText("member", 7, "given_name") == QStringLiteral("Ada"));
    REQUIRE_FALSE(test.club->history().removedText("member", 8, "given_name").has_value());
}
