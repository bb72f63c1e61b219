// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace hearth::test;

namespace {

const QString addWord = QStringLiteral("add");
const QString editWord = QStringLiteral("edit");
const QString deleteWord = QStringLiteral("delete");

QJsonObject only(const ClubOnDisk& club, const QString& plural)
{
    const QJsonArray rows =
        hearthDone({QStringLiteral("list"), club.path(), plural, QStringLiteral("--json")}).array();
    REQUIRE(rows.size() == 1);
    return rows[0].toObject();
}

/// Runs a command that must be refused and leave the club as it was.
void requireUnchanged(const ClubOnDisk& club,
                      const QStringList& arguments,
                      int exitCode,
                      const QStringList& words)
{
    const QByteArray before = club.bytes();
    requireRefused(runHearth(arguments), exitCode, words);
    REQUIRE(club.bytes() == before);
}

} // namespace

TEST_CASE("a member is added with its fields, edited, and deleted, each undoable", "[app]")
{
    const ClubOnDisk club;
    const std::string empty = club.dump();
    const QString id = club.add({member, QStringLiteral("given_name=Ada"), QStringLiteral("birthday=--12-10"),
                                 QStringLiteral("photo_consent=yes"), QStringLiteral("interests=Maths")});
    REQUIRE(id.startsWith(u'm'));
    REQUIRE(only(club, QStringLiteral("members"))[u"id"].toString() == id);
    REQUIRE(only(club, QStringLiteral("members"))[u"status"].toString() == u"full");
    REQUIRE(only(club, QStringLiteral("members"))[u"birthday"].toString() == u"--12-10");

    REQUIRE(hearthDone({editWord, club.path(), member, id, QStringLiteral("family_name=Lovelace"),
                        QStringLiteral("photo_consent=")})
                .out.startsWith("Changed Ada Lovelace"));
    REQUIRE(only(club, QStringLiteral("members"))[u"family_name"].toString() == u"Lovelace");
    REQUIRE(only(club, QStringLiteral("members"))[u"photo_consent"].toString() == QString());

    REQUIRE(
        hearthDone({deleteWord, club.path(), member, QStringLiteral("id:") + id, QStringLiteral("--json")})
            .object()[u"id"]
            .toString() == id);
    for (int i = 0; i < 3; ++i) {
        hearthDone({QStringLiteral("undo"), club.path()});
    }
    REQUIRE(club.dump() == empty);
}

TEST_CASE("an edit that changes nothing leaves no line in History", "[app]")
{
    const ClubOnDisk club;
    const QString id = club.add({member, QStringLiteral("given_name=Ada")});
    const std::string before = club.dump();
    hearthDone({editWord, club.path(), member, id, QStringLiteral("given_name=Ada")});
    REQUIRE(club.dump() == before);
    REQUIRE(hearthDone({QStringLiteral("history"), club.path(), QStringLiteral("--json")}).array().size() ==
            1);
}

TEST_CASE("a meeting has a kind and an end unless it is told otherwise", "[app]")
{
    const ClubOnDisk club;
    const QString id =
        club.add({QStringLiteral("meeting"), QStringLiteral("title=Choir"),
                  QStringLiteral("starts=2026-11-26T19:00"), QStringLiteral("venue=Town Hall")});
    const QJsonObject meeting = only(club, QStringLiteral("meetings"));
    REQUIRE(meeting[u"kind"].toString() == u"club night");
    REQUIRE(meeting[u"ends"].toString() == u"2026-11-26T22:00");
    REQUIRE(meeting[u"venue"].toString() == u"Town Hall");
    REQUIRE(meeting[u"register"].toString() == u"none");
    REQUIRE(only(club, QStringLiteral("venues"))[u"name"].toString() == u"Town Hall");

    hearthDone({editWord, club.path(), QStringLiteral("meeting"), QStringLiteral("2026-11-26"),
                QStringLiteral("starts=2026-11-27T19:30")});
    REQUIRE(only(club, QStringLiteral("meetings"))[u"ends"].toString() == u"2026-11-27T22:30");
    hearthDone({deleteWord, club.path(), QStringLiteral("meeting"), id});
    REQUIRE(hearthDone(
                {QStringLiteral("list"), club.path(), QStringLiteral("meetings"), QStringLiteral("--json")})
                .array()
                .isEmpty());
}

TEST_CASE("a venue is found by its id or its name", "[app]")
{
    const ClubOnDisk club;
    const QString id =
        club.add({QStringLiteral("venue"), QStringLiteral("name=Town Hall"), QStringLiteral("capacity=80")});
    hearthDone({editWord, club.path(), QStringLiteral("venue"), QStringLiteral("Town Hall"),
                QStringLiteral("step_free=yes")});
    REQUIRE(only(club, QStringLiteral("venues"))[u"step_free"].toString() == u"yes");
    hearthDone({deleteWord, club.path(), QStringLiteral("venue"), id});
    requireUnchanged(club, {deleteWord, club.path(), QStringLiteral("venue"), id}, 1, {id});
}

TEST_CASE("what goes by a name is added, renamed and deleted, and no name is borne twice", "[app]")
{
    for (const QString& noun : {QStringLiteral("venue"), QStringLiteral("series"), QStringLiteral("group"),
                                QStringLiteral("household")}) {
        const ClubOnDisk club;
        const std::string empty = club.dump();
        const QString id = club.add({noun, QStringLiteral("name=Thursday")});
        requireUnchanged(club, {addWord, club.path(), noun, QStringLiteral("name=THURSDAY")}, 1,
                         {QStringLiteral("already")});
        requireUnchanged(club, {addWord, club.path(), noun}, 1, {QStringLiteral("name")});
        hearthDone({editWord, club.path(), noun, QStringLiteral("Thursday"), QStringLiteral("name=Friday")});
        const QString otherId = id.chopped(1) + (id.endsWith(u'0') ? u'1' : u'0');
        requireUnchanged(club, {editWord, club.path(), noun, id, QStringLiteral("id=") + otherId}, 1, {id});
        hearthDone({deleteWord, club.path(), noun, QStringLiteral("Friday")});
        for (int i = 0; i < 3; ++i) {
            hearthDone({QStringLiteral("undo"), club.path()});
        }
        REQUIRE(club.dump() == empty);
    }
}

TEST_CASE("a meeting is called off with its reason, which isn't lost by doing so twice", "[app]")
{
    const ClubOnDisk club;
    const QString id = club.add({QStringLiteral("meeting"), QStringLiteral("title=Choir"),
                                 QStringLiteral("starts=2026-11-26T19:00")});
    const auto cancel = [&](const QStringList& rest) {
        return hearthDone(QStringList{QStringLiteral("cancel"), club.path(), id} + rest);
    };
    cancel({QStringLiteral("--reason"), QStringLiteral("Snow")});
    REQUIRE(only(club, QStringLiteral("meetings"))[u"status"].toString() == u"cancelled");
    const std::string cancelled = club.dump();
    REQUIRE(cancel({QStringLiteral("--json")}).object()[u"id"].toString() == id);
    REQUIRE(club.dump() == cancelled);
}

TEST_CASE("unknown nouns and fields are wrong usage, named with the nearest known", "[app]")
{
    const ClubOnDisk club;
    requireUnchanged(club, {addWord, club.path(), QStringLiteral("meember")}, 2,
                     {QStringLiteral("Did you mean member?")});
    requireUnchanged(club, {addWord, club.path(), member, QStringLiteral("givenname=Ada")}, 2,
                     {QStringLiteral("\"givenname\""), QStringLiteral("Did you mean given_name?")});
    requireUnchanged(club, {addWord, club.path(), member, QStringLiteral("Ada")}, 2,
                     {QStringLiteral("\"Ada\"")});
    requireUnchanged(club, {addWord, club.path(), member, QStringLiteral("=Ada")}, 2, {});
    requireUnchanged(club, {addWord, club.path(), member, QStringLiteral("custom:=Ada")}, 2, {});
    requireUnchanged(
        club,
        {addWord, club.path(), member, QStringLiteral("given_name=Ada"), QStringLiteral("given_name=Eve")}, 2,
        {QStringLiteral("given_name")});
    requireUnchanged(club, {editWord, club.path(), member, QStringLiteral("m0000000000001")}, 2, {});
    requireUnchanged(club, {deleteWord, club.path(), member}, 2, {QStringLiteral("ID")});
    requireUnchanged(club, {addWord, club.path(), QStringLiteral("venue"), QStringLiteral("custom:X=1")}, 2,
                     {});
}

TEST_CASE("bad values are refused with the value, and leave the club as it was", "[app]")
{
    const ClubOnDisk club;
    const QString id = club.add({member, QStringLiteral("given_name=Ada")});
    const auto refuse = [&](const QStringList& arguments, const char* word) {
        requireUnchanged(club, arguments, 1, {QString::fromUtf8(word)});
    };
    refuse({addWord, club.path(), member}, "name");
    refuse({addWord, club.path(), member, QStringLiteral("given_name=Eve"),
            QStringLiteral("birthday=2026-02-30")},
           "2026");
    refuse({addWord, club.path(), member, QStringLiteral("given_name=Eve"), QStringLiteral("email=nowhere")},
           "nowhere");
    refuse({addWord, club.path(), member, QStringLiteral("given_name=Eve"),
            QStringLiteral("photo_consent=perhaps")},
           "perhaps");
    refuse({addWord, club.path(), member, QStringLiteral("given_name=") + QString(5'000, u'x')}, "5000");
    refuse({addWord, club.path(), member, QStringLiteral("given_name=Eve"), QStringLiteral("id=7")}, "\"7\"");
    refuse({addWord, club.path(), member, QStringLiteral("given_name=Eve"), QStringLiteral("id=") + id},
           id.toUtf8().constData());
    refuse({editWord, club.path(), member, id, QStringLiteral("id=m0000000000001")}, id.toUtf8().constData());
    refuse({editWord, club.path(), member, id, QStringLiteral("given_name=")}, "name");
    refuse(
        {editWord, club.path(), member, QStringLiteral("m0000000000001"), QStringLiteral("given_name=Eve")},
        "m0000000000001");
    refuse({deleteWord, club.path(), member, QStringLiteral("nobody")}, "nobody");
    refuse({deleteWord, club.path(), member, QStringLiteral("row:7")}, "row:7");
    refuse({addWord, club.path(), QStringLiteral("meeting"), QStringLiteral("title=Choir")}, "starts");
    refuse({addWord, club.path(), QStringLiteral("meeting"), QStringLiteral("starts=2026-11-26T19:00")},
           "title");
    refuse({addWord, club.path(), QStringLiteral("meeting"), QStringLiteral("title=Choir"),
            QStringLiteral("starts=2026-02-30T19:00")},
           "2026-02-30");
    refuse({addWord, club.path(), QStringLiteral("meeting"), QStringLiteral("title=Choir"),
            QStringLiteral("starts=2026-11-26T19:00"), QStringLiteral("status=lost")},
           "lost");
    refuse({editWord, club.path(), QStringLiteral("meeting"), QStringLiteral("e0000000000001"),
            QStringLiteral("title=X")},
           "");
    refuse({QStringLiteral("cancel"), club.path(), QStringLiteral("next")}, "");
}

TEST_CASE("one meeting of a series, the following or all are changed, cancelled and deleted", "[app]")
{
    const ClubOnDisk club;
    club.add({QStringLiteral("series"), QStringLiteral("name=Choir"),
              QStringLiteral("rule=FREQ=WEEKLY;COUNT=5"), QStringLiteral("starts=2026-11-26T19:00")});
    const auto meetings = [&] {
        return hearthDone({QStringLiteral("list"), club.path(), QStringLiteral("meetings"), json}).array();
    };
    const auto id = [&](int place) { return meetings()[place][u"id"].toString(); };
    const QString following = QStringLiteral("--following");
    hearthDone({QStringLiteral("edit"), club.path(), QStringLiteral("meeting"), id(2),
                QStringLiteral("venue=Park"), following});
    CHECK(meetings()[1][u"venue"].toString().isEmpty());
    CHECK(meetings()[4][u"venue"].toString() == u"Park");
    hearthDone({QStringLiteral("edit"), club.path(), QStringLiteral("meeting"), id(1),
                QStringLiteral("title=Song"), QStringLiteral("--all")});
    CHECK(meetings()[0][u"title"].toString() == u"Song");
    hearthDone({QStringLiteral("edit"), club.path(), QStringLiteral("meeting"), id(3),
                QStringLiteral("--rule"), QStringLiteral("FREQ=WEEKLY;INTERVAL=2;COUNT=3")});
    CHECK(meetings().size() == 6);
    CHECK(meetings()[5][u"starts"].toString() == u"2027-01-14T19:00");
    hearthDone({QStringLiteral("cancel"), club.path(), id(4), following, QStringLiteral("--reason"),
                QStringLiteral("Snow")});
    CHECK(meetings()[3][u"status"].toString() == u"planned");
    CHECK(meetings()[5][u"status"].toString() == u"cancelled");
    hearthDone({QStringLiteral("cancel-stretch"), club.path(), QStringLiteral("2026-11-01"),
                QStringLiteral("2026-11-30")});
    CHECK(meetings()[0][u"status"].toString() == u"cancelled");
    hearthDone({QStringLiteral("delete"), club.path(), QStringLiteral("meeting"), id(1), following});
    CHECK(meetings().size() < 6);
    const std::string before = club.dump();
    const auto refused = [&](const QStringList& words, int exitCode) {
        requireRefused(runHearth(words), exitCode);
        CHECK(club.dump() == before);
    };
    refused({QStringLiteral("edit"), club.path(), QStringLiteral("meeting"), id(0), QStringLiteral("title=X"),
             following, QStringLiteral("--all")},
            2);
    refused({QStringLiteral("edit"), club.path(), QStringLiteral("venue"), QStringLiteral("v1"),
             QStringLiteral("name=X"), following},
            2);
    refused({QStringLiteral("edit"), club.path(), QStringLiteral("meeting"), id(0)}, 2);
    refused(
        {QStringLiteral("cancel-stretch"), club.path(), QStringLiteral("2026-11-30"), QStringLiteral("soon")},
        1);
}

TEST_CASE("somebody leaves Connections by a field that lists have only then", "[app]")
{
    const ClubOnDisk club;
    const QString id = club.add({member, QStringLiteral("given_name=Ada")});
    const QString out = club.beside(QStringLiteral("members.csv"));
    const auto header = [&] {
        hearthDone({exportWord, club.path(), members, to, out});
        QFile file(out);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readLine()).trimmed();
    };
    REQUIRE(header().endsWith(u",notes"));
    hearthDone({editWord, club.path(), member, id, QStringLiteral("connections=no")});
    REQUIRE(header().endsWith(u",notes,connections"));
    REQUIRE(only(club, members)[u"connections"].toString() == u"no");

    const ClubOnDisk other;
    hearthDone({importWord, other.path(), out, QStringLiteral("--exact")});
    REQUIRE(only(other, members)[u"connections"].toString() == u"no");
    requireUnchanged(club, {editWord, club.path(), member, id, QStringLiteral("connections=seldom")}, 1,
                     {QStringLiteral("seldom")});
}

TEST_CASE("the club's own settings are edited as one change", "[app]")
{
    const ClubOnDisk club;
    const QString noun = QStringLiteral("club");
    const QString itself = QStringLiteral("this");
    const std::string before = club.dump();
    hearthDone({editWord, club.path(), noun, itself, QStringLiteral("connects_minors=yes"),
                QStringLiteral("people=Singers")});
    REQUIRE(club.dump() != before);
    hearthDone({QStringLiteral("undo"), club.path()});
    hearthDone({editWord, club.path(), noun, itself, QStringLiteral("connects_minors=no")});
    requireUnchanged(club, {editWord, club.path(), noun, QStringLiteral("other"), QStringLiteral("name=X")},
                     1, {QStringLiteral("other")});
    requireUnchanged(club, {editWord, club.path(), noun, itself, QStringLiteral("zone=Mars/Base")}, 1,
                     {QStringLiteral("Mars/Base")});
    requireUnchanged(club, {deleteWord, club.path(), noun, itself}, 1, {QStringLiteral("one club")});
    requireUnchanged(club, {editWord, club.path(), noun, itself, QStringLiteral("colour=red")}, 2,
                     {QStringLiteral("colour")});
}
