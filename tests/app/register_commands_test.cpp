// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"

using namespace hearth::test;

namespace {

const QString checkin = QStringLiteral("checkin");
const QString closing = QStringLiteral("close-register");
const QString now = QStringLiteral("--now");
const QString evening = QStringLiteral("2026-11-26T19:04:05Z");

/// A meeting in the evening and two people, of whom one has a number.
struct ClubWithMeeting : ClubOnDisk {
    ClubWithMeeting()
    {
        meeting = add({QStringLiteral("meeting"), QStringLiteral("title=Choir"),
                       QStringLiteral("starts=2026-11-26T19:00")});
        ada = add({QStringLiteral("member"), QStringLiteral("given_name=Ada"), QStringLiteral("number=7"),
                   QStringLiteral("joined=2020-01-01")});
        grace = add({QStringLiteral("member"), QStringLiteral("given_name=Grace"),
                     QStringLiteral("joined=2020-01-01")});
    }

    QString meeting;
    QString ada;
    QString grace;
};

void requireRefusedUnchanged(const ClubOnDisk& club,
                             const QStringList& arguments,
                             int exitCode,
                             const QStringList& words)
{
    const QByteArray before = club.bytes();
    requireRefused(runHearth(arguments), exitCode, words);
    REQUIRE(club.bytes() == before);
}

} // namespace

TEST_CASE("people are checked in by id and number, and a second time changes nothing", "[app]")
{
    const ClubWithMeeting club;
    const QJsonArray marks = hearthDone({checkin, club.path(), QStringLiteral("next"), club.grace,
                                         QStringLiteral("no:7"), json, now, evening})
                                 .array();
    REQUIRE(marks.size() == 2);
    REQUIRE(marks[0][u"member"].toString() == club.grace);
    REQUIRE(marks[0][u"status"].toString() == u"present");
    REQUIRE(marks[0][u"already"].toBool(true) == false);
    REQUIRE(marks[0][u"arrived"].toString() == u"2026-11-26T19:04:05.000Z");
    REQUIRE(marks[1][u"member"].toString() == club.ada);

    const std::string before = club.dump();
    const QJsonArray again = hearthDone({checkin, club.path(), club.meeting, club.grace, json, now,
                                         QStringLiteral("2026-11-26T21:00Z")})
                                 .array();
    REQUIRE(again[0][u"already"].toBool() == true);
    REQUIRE(again[0][u"arrived"].toString() == u"2026-11-26T19:04:05.000Z");
    REQUIRE(club.dump() == before);
    REQUIRE(hearthDone({checkin, club.path(), club.meeting, club.grace}).out.contains("already"));
}

TEST_CASE("a mark says what it is and when", "[app]")
{
    const ClubWithMeeting club;
    const QJsonArray late =
        hearthDone({checkin, club.path(), QStringLiteral("2026-11-26"), club.ada, QStringLiteral("--status"),
                    QStringLiteral("late"), QStringLiteral("--at"), QStringLiteral("2026-11-26T19:45"), json})
            .array();
    REQUIRE(late[0][u"status"].toString() == u"late");
    REQUIRE(late[0][u"arrived"].toString() == u"2026-11-26T19:45:00.000Z");
    const QJsonArray excused =
        hearthDone({checkin, club.path(), club.meeting, club.grace, QStringLiteral("--status=excused"), json})
            .array();
    REQUIRE(excused[0][u"status"].toString() == u"excused");
    REQUIRE(excused[0][u"arrived"].toString() == QString());
}

TEST_CASE("closing the register makes the unmarked absent, once, and one can still be checked in", "[app]")
{
    const ClubWithMeeting club;
    hearthDone({checkin, club.path(), club.meeting, club.ada});
    const std::string open = club.dump();
    const QJsonObject closed = hearthDone({closing, club.path(), club.meeting, json}).object();
    REQUIRE(closed[u"absent"] == 1);
    REQUIRE(closed[u"already"].toBool(true) == false);
    REQUIRE(hearthDone({closing, club.path(), club.meeting, json}).object()[u"already"].toBool() == true);
    REQUIRE(
        hearthDone({checkin, club.path(), club.meeting, club.grace, json}).array()[0][u"status"].toString() ==
        u"present");
    hearthDone({QStringLiteral("undo"), club.path()});
    hearthDone({QStringLiteral("undo"), club.path()});
    REQUIRE(club.dump() == open);
}

TEST_CASE("a check-in of several is all or nothing", "[app]")
{
    const ClubWithMeeting club;
    requireRefusedUnchanged(club, {checkin, club.path(), club.meeting, club.ada, QStringLiteral("nobody")}, 1,
                            {QStringLiteral("nobody")});
}

TEST_CASE("what can't be marked is refused", "[app]")
{
    const ClubWithMeeting club;
    requireRefusedUnchanged(club, {checkin, club.path(), club.meeting}, 2, {QStringLiteral("MEMBER")});
    requireRefusedUnchanged(
        club,
        {checkin, club.path(), club.meeting, club.ada, QStringLiteral("--status"), QStringLiteral("dancing")},
        2, {QStringLiteral("dancing")});
    requireRefusedUnchanged(
        club, {checkin, club.path(), club.meeting, club.ada, QStringLiteral("--at"), QStringLiteral("soon")},
        1, {QStringLiteral("soon")});
    requireRefusedUnchanged(club, {checkin, club.path(), club.meeting, QStringLiteral("row:7")}, 1,
                            {QStringLiteral("row:7")});
    requireRefusedUnchanged(club, {checkin, club.path(), QStringLiteral("e0000000000001"), club.ada}, 1, {});
    requireRefusedUnchanged(club, {checkin, club.path(), QStringLiteral("2026-11-27"), club.ada}, 1,
                            {QStringLiteral("2026-11-27")});
    requireRefusedUnchanged(
        club, {checkin, club.path(), QStringLiteral("next"), club.ada, now, QStringLiteral("2027-01-01")}, 1,
        {});
    requireRefusedUnchanged(club, {closing, club.path(), QStringLiteral("tomorrow")}, 1,
                            {QStringLiteral("tomorrow")});
    const QString second = club.add({QStringLiteral("meeting"), QStringLiteral("title=Chess"),
                                     QStringLiteral("starts=2026-11-26T10:00")});
    requireRefusedUnchanged(club, {closing, club.path(), QStringLiteral("2026-11-26")}, 1,
                            {second, club.meeting});
}
