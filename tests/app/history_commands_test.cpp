// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/schema.h"
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

/// Adds people one change each, a second apart.
void addPeople(const ClubOnDisk& file, const QStringList& names)
{
    MovableClock clock{testNow};
    const auto club = expectValue(Club::open(file.path(), schema(), clock));
    for (const QString& name : names) {
        Member member;
        member.name.given = name;
        expectValue(addMember(*club, member));
        clock.advance(1'000);
    }
}

Ran inJson(const char* command, const ClubOnDisk& club, const QStringList& rest = {})
{
    return runHearth(QStringList{QString::fromUtf8(command), club.path(), QStringLiteral("--json")} + rest);
}

} // namespace

TEST_CASE("history lists changes newest first, with UTC instants and what each undoes", "[app]")
{
    const ClubOnDisk club;
    addPeople(club, {QStringLiteral("Ada"), QStringLiteral("Grace")});
    const QJsonArray before = inJson("history", club).array();
    REQUIRE(before.size() == 2);
    REQUIRE(before[0][u"text"].toString() == u"Added Grace");
    REQUIRE(before[1][u"text"].toString() == u"Added Ada");
    REQUIRE(before[1][u"at"].toString() == u"2026-11-22T18:00:00.000Z");
    REQUIRE(before[1][u"undoes"].toString() == QString());

    hearthDone({QStringLiteral("undo"), club.path()});
    const QJsonArray after = inJson("history", club).array();
    REQUIRE(after.size() == 3);
    REQUIRE(after[0][u"text"].toString() == u"Undid: Added Grace");
    REQUIRE(after[0][u"undoes"] == before[0][u"id"]);

    const QByteArray plain = hearthDone({QStringLiteral("history"), club.path()}).out;
    REQUIRE(plain.contains("2026-11-22T18:00\tAdded Ada\n"));
}

TEST_CASE("an empty history is an empty list, and a sentence for people", "[app]")
{
    const ClubOnDisk club;
    REQUIRE(inJson("history", club).array().isEmpty());
    REQUIRE(hearthDone({QStringLiteral("history"), club.path()}).out.count('\n') == 1);
}

TEST_CASE("undo takes the newest standing change, again and again, and redo puts them back", "[app]")
{
    const ClubOnDisk club;
    const std::string empty = club.dump();
    addPeople(club, {QStringLiteral("Ada"), QStringLiteral("Grace")});
    const std::string full = club.dump();
    const QJsonArray history = inJson("history", club).array();

    const QJsonObject first = inJson("undo", club).object();
    REQUIRE(first[u"change"] == history[0][u"id"]);
    REQUIRE(first[u"text"].toString() == u"Added Grace");
    REQUIRE(inJson("undo", club).object()[u"change"] == history[1][u"id"]);
    REQUIRE(club.dump() == empty);
    requireRefused(inJson("undo", club), 1, {QStringLiteral("nothing to undo")});

    REQUIRE(inJson("redo", club).object()[u"change"] == history[1][u"id"]);
    REQUIRE(inJson("redo", club).object()[u"text"].toString() == u"Added Grace");
    REQUIRE(club.dump() == full);
    requireRefused(inJson("redo", club), 1, {QStringLiteral("nothing to redo")});
}

TEST_CASE("redo is refused once something new was done in another process", "[app]")
{
    const ClubOnDisk club;
    addPeople(club, {QStringLiteral("Ada")});
    hearthDone({QStringLiteral("undo"), club.path()});
    addPeople(club, {QStringLiteral("Grace")});
    const QByteArray before = club.bytes();
    requireRefused(runHearth({QStringLiteral("redo"), club.path()}), 1);
    REQUIRE(club.bytes() == before);
}

TEST_CASE("undo takes an older change by its id", "[app]")
{
    const ClubOnDisk club;
    addPeople(club, {QStringLiteral("Ada"), QStringLiteral("Grace")});
    const QString ada = inJson("history", club).array()[1][u"id"].toString();
    const Ran ran = hearthDone({QStringLiteral("undo"), club.path(), ada});
    REQUIRE(ran.out == "Undid: Added Ada\n");
    requireRefused(inJson("undo", club, {ada}), 1, {QStringLiteral("undone already")});
}

TEST_CASE("undo refuses what isn't in History, and what isn't an id", "[app]")
{
    const ClubOnDisk club;
    addPeople(club, {QStringLiteral("Ada")});
    const QByteArray before = club.bytes();
    requireRefused(inJson("undo", club, {QStringLiteral("c0000000000001")}), 1);
    requireRefused(inJson("undo", club, {QStringLiteral("yesterday")}), 1);
    REQUIRE(club.bytes() == before);
}

TEST_CASE("a change that later ones build on is undone with them", "[app]")
{
    const ClubOnDisk file;
    const std::string empty = file.dump();
    {
        MovableClock clock{testNow};
        const auto club = expectValue(Club::open(file.path(), schema(), clock));
        Member member;
        member.name.given = QStringLiteral("Ada");
        member.id = expectValue(addMember(*club, member));
        const Member before = expectValue(readMember(*club, member.id));
        Member after = before;
        after.name.family = QStringLiteral("Lovelace");
        expectValue(editMember(*club, before, after));
    }
    const QJsonArray history = inJson("history", file).array();
    const QString added = history[1][u"id"].toString();
    const std::string full = file.dump();
    requireRefused(inJson("undo", file, {added}), 1, {history[0][u"id"].toString()});
    REQUIRE(file.dump() == full);

    const QJsonObject undone = inJson("undo", file, {added, QStringLiteral("--with-later")}).object();
    REQUIRE(undone[u"change"].toString() == added);
    REQUIRE(undone[u"changes"].toArray().size() == 2);
    REQUIRE(file.dump() == empty);
}

TEST_CASE("the two ways past later changes exclude each other", "[app]")
{
    const ClubOnDisk club;
    addPeople(club, {QStringLiteral("Ada")});
    const QByteArray before = club.bytes();
    requireRefused(inJson("undo", club, {QStringLiteral("--with-later"), QStringLiteral("--untouched")}), 2);
    requireRefused(inJson("undo", club, {QStringLiteral("--untouched")}), 1); // no import
    REQUIRE(club.bytes() == before);
}

TEST_CASE("history, undo and redo need a club", "[app]")
{
    const ClubOnDisk club;
    const QString none = club.beside(QStringLiteral("none.hearth"));
    const QString other = club.beside(QStringLiteral("other.hearth"));
    writeFile(other, "no club");
    for (const auto& command : {QStringLiteral("history"), QStringLiteral("undo"), QStringLiteral("redo")}) {
        requireRefused(runHearth({command, none}), 1, {none});
        requireRefused(runHearth({command, other}), 1, {other});
        requireRefused(runHearth({command}), 2, {QStringLiteral("FILE")});
    }
    REQUIRE(bytesOf(other) == "no club");
}
