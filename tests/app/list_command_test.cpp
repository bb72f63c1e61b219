// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"

using namespace hearth::test;

namespace {

QStringList familyNames(const QJsonArray& rows)
{
    QStringList names;
    for (const auto& row : rows) {
        names += row[u"family_name"].toString();
    }
    return names;
}

QJsonArray listed(const ClubOnDisk& club, const QStringList& rest)
{
    return hearthDone(QStringList{QStringLiteral("list"), club.path(), QStringLiteral("--json")} + rest)
        .array();
}

struct ClubOfThree : ClubOnDisk {
    ClubOfThree()
    {
        add({QStringLiteral("member"), QStringLiteral("given_name=Zoë"), QStringLiteral("family_name=Müller"),
             QStringLiteral("phone=+49 30 901820"), QStringLiteral("joined=2026-01-10")});
        add({QStringLiteral("member"), QStringLiteral("given_name=Bo"),
             QStringLiteral("family_name=Ångström"), QStringLiteral("status=former")});
        add({QStringLiteral("member"), QStringLiteral("given_name=Ann"), QStringLiteral("family_name=Müller"),
             QStringLiteral("custom:Shirt size=L = large"), QStringLiteral("groups=Choir; Chess")});
    }
};

} // namespace

TEST_CASE("members are listed by family then given name, of every status, with the contract's columns",
          "[app]")
{
    const ClubOfThree club;
    const QJsonArray rows = listed(club, {QStringLiteral("members")});
    REQUIRE(familyNames(rows) ==
            QStringList{QStringLiteral("Ångström"), QStringLiteral("Müller"), QStringLiteral("Müller")});
    REQUIRE(rows[0][u"status"].toString() == u"former");
    REQUIRE(rows[1][u"given_name"].toString() == u"Ann");
    REQUIRE(rows[1][u"custom:Shirt size"].toString() == u"L = large");
    REQUIRE(rows[1][u"groups"].toString() == u"Chess; Choir");
    REQUIRE(rows[2][u"phone"].toString() == u"+49 30 901820");
    REQUIRE(rows[2][u"email"].toString() == QString());
    REQUIRE(rows[2][u"email"].isString());
    REQUIRE(rows[0].toObject().size() == 28); // the contract's 27, and one of the club's own
    REQUIRE(listed(club, {QStringLiteral("member")}) == rows);
}

TEST_CASE("the keys of a list stand in the contract's order", "[app]")
{
    const ClubOfThree club;
    const QByteArray out =
        hearthDone({QStringLiteral("list"), club.path(), QStringLiteral("members"), QStringLiteral("--json")})
            .out;
    REQUIRE(out.indexOf("\"id\"") < out.indexOf("\"number\""));
    REQUIRE(out.indexOf("\"number\"") < out.indexOf("\"given_name\""));
    REQUIRE(out.indexOf("\"notes\"") < out.indexOf("\"custom:Shirt size\""));
}

TEST_CASE("a list finds words anywhere, whatever the accents, and stops at its limit", "[app]")
{
    const ClubOfThree club;
    REQUIRE(listed(club, {QStringLiteral("members"), QStringLiteral("--find"), QStringLiteral("mull zo")})
                .size() == 1);
    REQUIRE(
        listed(club, {QStringLiteral("members"), QStringLiteral("--find"), QStringLiteral("choir")}).size() ==
        1);
    REQUIRE(listed(club, {QStringLiteral("members"), QStringLiteral("--find"), QStringLiteral("nobody")})
                .isEmpty());
    REQUIRE(familyNames(listed(club, {QStringLiteral("members"), QStringLiteral("--limit=1")})) ==
            QStringList{QStringLiteral("Ångström")});
    REQUIRE(
        listed(club, {QStringLiteral("members"), QStringLiteral("--limit"), QStringLiteral("0")}).isEmpty());
}

TEST_CASE("members are listed as at a day", "[app]")
{
    const ClubOnDisk club;
    const QString id = club.add({QStringLiteral("member"), QStringLiteral("given_name=Ada"),
                                 QStringLiteral("status=trial"), QStringLiteral("joined=2026-01-10")});
    hearthDone({QStringLiteral("edit"), club.path(), QStringLiteral("member"), id,
                QStringLiteral("status=full"), QStringLiteral("--now"), QStringLiteral("2026-06-01T12:00")});
    const auto statusAt = [&](const char* day) {
        return listed(club, {QStringLiteral("members"), QStringLiteral("--as-at"),
                             QString::fromUtf8(day)})[0][u"status"]
            .toString();
    };
    REQUIRE(statusAt("2026-05-31") == u"trial");
    REQUIRE(statusAt("2026-06-01") == u"full");
}

TEST_CASE("meetings are listed by start, past and cancelled too", "[app]")
{
    const ClubOnDisk club;
    const QString later = club.add({QStringLiteral("meeting"), QStringLiteral("title=Later"),
                                    QStringLiteral("starts=2026-12-03T19:00")});
    club.add({QStringLiteral("meeting"), QStringLiteral("title=Sooner"),
              QStringLiteral("starts=2020-12-03T19:00")});
    hearthDone({QStringLiteral("cancel"), club.path(), later});
    const QJsonArray rows = listed(club, {QStringLiteral("meetings")});
    REQUIRE(rows.size() == 2);
    REQUIRE(rows[0][u"title"].toString() == u"Sooner");
    REQUIRE(rows[1][u"status"].toString() == u"cancelled");
    REQUIRE(rows[1][u"starts"].toString() == u"2026-12-03T19:00");
    REQUIRE(
        listed(club, {QStringLiteral("meetings"), QStringLiteral("--find"), QStringLiteral("SOON")}).size() ==
        1);
}

TEST_CASE("a plain list has a line for each row, after the columns' names", "[app]")
{
    const ClubOfThree club;
    const QByteArray out = hearthDone({QStringLiteral("list"), club.path(), QStringLiteral("members")}).out;
    REQUIRE(out.startsWith("id\tnumber\tgiven_name\tfamily_name\t"));
    REQUIRE(out.count('\n') == 4);
    REQUIRE(out.contains("\tZoë\tMüller\t"));
}

TEST_CASE("a list refuses what it doesn't know", "[app]")
{
    const ClubOfThree club;
    const auto run = [&](const QStringList& rest) {
        return runHearth(QStringList{QStringLiteral("list"), club.path()} + rest);
    };
    requireRefused(run({QStringLiteral("membrs")}), 2,
                   {QStringLiteral("\"membrs\""), QStringLiteral("Did you mean members?")});
    requireRefused(run({}), 2, {QStringLiteral("NOUN")});
    requireRefused(run({QStringLiteral("members"), QStringLiteral("--limit"), QStringLiteral("many")}), 1,
                   {QStringLiteral("--limit")});
    requireRefused(run({QStringLiteral("members"), QStringLiteral("--limit=-1")}), 1,
                   {QStringLiteral("--limit")});
    requireRefused(run({QStringLiteral("members"), QStringLiteral("--as-at"), QStringLiteral("2026-02-30")}),
                   1, {QStringLiteral("2026-02-30")});
    requireRefused(
        runHearth({QStringLiteral("list"), club.beside(QStringLiteral("none")), QStringLiteral("members")}),
        1);
}

TEST_CASE("a club that can't be written can still be listed", "[app]")
{
    const ClubOfThree club;
    const QByteArray before = club.bytes();
    club.makeReadOnly();
    const Circumstances nobody{.environment = {}, .asNobody = true, .largestFile = 0};
    const Ran ran = runHearth(
        {QStringLiteral("list"), club.path(), QStringLiteral("members"), QStringLiteral("--json")}, nobody);
    REQUIRE(ran.error == QString());
    REQUIRE(ran.array().size() == 3);
    requireRefused(runHearth({QStringLiteral("add"), club.path(), QStringLiteral("member"),
                              QStringLiteral("given_name=Eve")},
                             nobody),
                   1, {club.path()});
    REQUIRE(club.bytes() == before);
}
