// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"

#include <set>

using namespace hearth::test;

namespace {

const QString tablesWord = QStringLiteral("tables");
const QString ofMeeting = QStringLiteral("--meeting");
const QString nextMeetingWord = QStringLiteral("next");

/// So many people who are expected at a choir's rehearsal.
struct ClubAtTables : ClubOnDisk {
    explicit ClubAtTables(int count)
    {
        for (int i = 0; i < count; ++i) {
            people += add(
                {member, QStringLiteral("given_name=Person %1").arg(i), QStringLiteral("joined=2020-01-01")});
        }
        meeting = add({QStringLiteral("meeting"), QStringLiteral("title=Choir"),
                       QStringLiteral("starts=2026-11-26T19:00")});
    }

    [[nodiscard]] QStringList call(const QStringList& more) const
    {
        return QStringList{tablesWord, path(), ofMeeting, nextMeetingWord} + more;
    }

    QStringList people;
    QString meeting;
};

} // namespace

TEST_CASE("nine people meet in four rounds at tables of three", "[app]")
{
    const ClubAtTables club(9);
    const QJsonObject tables = hearthDone(club.call({QStringLiteral("--size"), QStringLiteral("3"),
                                                     QStringLiteral("--rounds"), QStringLiteral("4"), json}))
                                   .object();
    const QJsonArray rounds = tables[u"rounds"].toArray();
    REQUIRE(rounds.size() == 4);
    for (const QJsonValue& round : rounds) {
        std::set<QString> seated;
        REQUIRE(round.toArray().size() == 3);
        for (const QJsonValue& table : round.toArray()) {
            REQUIRE(table[u"members"].toArray().size() == 3);
            for (const QJsonValue& person : table[u"members"].toArray()) {
                seated.insert(person.toString());
            }
        }
        REQUIRE(seated == std::set<QString>(club.people.begin(), club.people.end()));
    }
    REQUIRE(rounds[0].toArray()[2][u"table"] == 3);
    REQUIRE(tables[u"new_pairs"] == 36);
    REQUIRE(tables[u"repeats"] == 0);
    REQUIRE(tables[u"bound"] == 36);
    REQUIRE(tables[u"broken"].toArray().isEmpty());
    REQUIRE(tables[u"complete"] == true);
}

TEST_CASE("the same seed seats the same, another one otherwise, and neither changes the club", "[app]")
{
    const ClubAtTables club(10);
    const QByteArray before = club.bytes();
    const auto seated = [&](const char* seed) {
        return hearthDone(club.call({QStringLiteral("--seed"), QString::fromLatin1(seed), json})).out;
    };
    const QByteArray first = seated("1");
    REQUIRE(seated("1") == first);
    REQUIRE(seated("2") != first);
    REQUIRE(hearthDone(club.call({json})).out == first);
    REQUIRE(club.bytes() == before);
}

TEST_CASE("time that runs out leaves a whole seating that says it isn't complete", "[app]")
{
    const ClubAtTables club(30);
    const QJsonObject tables =
        hearthDone(
            club.call({QStringLiteral("--size"), QStringLiteral("5"), QStringLiteral("--rounds"),
                       QStringLiteral("9"), QStringLiteral("--seconds"), QStringLiteral("0.001"), json}))
            .object();
    REQUIRE(tables[u"complete"] == false);
    REQUIRE(tables[u"rounds"].toArray().size() == 9);
}

TEST_CASE("tables are told in words with names, and three people have one", "[app]")
{
    const ClubAtTables club(3);
    const QByteArray words = hearthDone(club.call({})).out;
    REQUIRE(words.contains("Round 1"));
    REQUIRE_FALSE(words.contains("Round 2"));
    REQUIRE(words.contains("Person 2"));
    REQUIRE(words.contains("All 3 pairs meet."));
    REQUIRE_FALSE(words.contains("kinder"));
    const ClubAtTables larger(6);
    REQUIRE(hearthDone(larger.call({QStringLiteral("--size"), QStringLiteral("6")})).out.contains("kinder"));
}

TEST_CASE("tables of nobody and wrong numbers are refused in a sentence", "[app]")
{
    const ClubAtTables club(0);
    requireRefused(runHearth(club.call({})), 1, {QStringLiteral("nobody")});
    requireRefused(runHearth(club.call({QStringLiteral("--size"), QStringLiteral("1")})), 1,
                   {QStringLiteral("--size")});
    requireRefused(runHearth(club.call({QStringLiteral("--rounds"), QStringLiteral("many")})), 1,
                   {QStringLiteral("--rounds")});
    requireRefused(runHearth(club.call({QStringLiteral("--seconds"), QStringLiteral("0")})), 1,
                   {QStringLiteral("--seconds")});
    requireRefused(runHearth({tablesWord, club.path()}), 2, {ofMeeting});
}

TEST_CASE("tables are kept where that is asked for, and one undo clears them", "[app]")
{
    const ClubAtTables club(5);
    const std::string before = club.dump();
    const QJsonObject tables = hearthDone(club.call({QStringLiteral("--keep"), json})).object();
    REQUIRE(tables[u"rounds"].toArray().size() == 3);
    REQUIRE(club.dump() != before);
    REQUIRE(hearthDone({QStringLiteral("history"), club.path()})
                .out.contains("Seated 5 people at tables of Choir"));
    hearthDone({QStringLiteral("undo"), club.path()});
    REQUIRE(club.dump() == before);
}

TEST_CASE("rules are added, listed and deleted by command, kept to by tables, and in no export", "[app]")
{
    const ClubAtTables club(6);
    const QStringList rules{QStringLiteral("seating-rules"), club.path()};
    const QString apart = QStringLiteral("kind=apart");
    const QString noun = QStringLiteral("seating-rule");
    const auto rule = club.add(
        {noun, apart, QStringLiteral("member=") + club.people[0], QStringLiteral("other=") + club.people[1]});
    CHECK(hearthDone(rules).out.contains("Person 0 and Person 1 never sit at one table"));
    CHECK(hearthDone(rules + QStringList{json}).array().size() == 1);
    const QStringList add{QStringLiteral("add"), club.path(), noun};
    requireRefused(runHearth(add + QStringList{QStringLiteral("kind=sideways")}), 1,
                   {QStringLiteral("apart, together, wish")});
    requireRefused(runHearth(add + QStringList{apart}), 1, {QStringLiteral("say whom")});
    requireRefused(runHearth({QStringLiteral("edit"), club.path(), noun, rule, apart}), 1,
                   {QStringLiteral("delete it")});
    CHECK(runHearth({exportWord, club.path(), noun, to, club.beside(QStringLiteral("rules.csv"))}).exitCode ==
          2);
    const Ran kept = hearthDone(club.call({QStringLiteral("--size"), QStringLiteral("6"), json}));
    CHECK_FALSE(kept.object().value(u"broken").toArray().isEmpty()); // one table, and two to be apart
    hearthDone({QStringLiteral("delete"), club.path(), noun, rule});
    CHECK(hearthDone(rules).out.contains("no rules"));
}
