// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace hearth::test;

namespace {

const QString everything = QStringLiteral("--everything");

/// Ada, who came to a meeting and brought a guest.
struct ClubWithAdaAndGuest : ClubOnDisk {
    ClubWithAdaAndGuest()
    {
        ada = add({QStringLiteral("member"), QStringLiteral("given_name=Ada"),
                   QStringLiteral("family_name=Quillfeather"), QStringLiteral("email=ada@example.org"),
                   QStringLiteral("groups=Choir"), QStringLiteral("custom:Shirt=XL"),
                   QStringLiteral("photo_consent=no")});
        meeting = add({QStringLiteral("meeting"), QStringLiteral("title=Singing"),
                       QStringLiteral("starts=2026-11-26T19:00")});
        hearthDone({QStringLiteral("checkin"), path(), meeting, ada});
    }

    QString ada;
    QString meeting;
};

QJsonObject told(const ClubWithAdaAndGuest& club)
{
    const QString out = club.beside(QStringLiteral("ada.json"));
    hearthDone({QStringLiteral("member"), club.path(), club.ada, everything, to, out});
    return QJsonDocument::fromJson(bytesOf(out)).object();
}

} // namespace

TEST_CASE("a person is told everything, with names beside ids and words for numbers", "[app]")
{
    const ClubWithAdaAndGuest club;
    const QJsonObject all = told(club);
    REQUIRE(all[u"name"].toString() == u"Ada Quillfeather");
    const QJsonObject records = all[u"records"].toObject();
    REQUIRE(records[u"member"][0][u"family_name"].toString() == u"Quillfeather");
    REQUIRE(records[u"member"][0][u"id"].toString() == club.ada);
    REQUIRE(records[u"contact_point"][0][u"kind"].toString() == u"email");
    REQUIRE(records[u"contact_point"][0][u"value"].toString() == u"ada@example.org");
    REQUIRE(records[u"member_status"][0][u"status"].toString() == u"full");
    REQUIRE(records[u"group_member"][0][u"club_group_name"].toString() == u"Choir");
    REQUIRE(records[u"custom_value"][0][u"field_name"].toString() == u"Shirt");
    REQUIRE(records[u"custom_value"][0][u"value"].toString() == u"XL");
    REQUIRE(records[u"consent"][0][u"kind"].toString() == u"photos");
    REQUIRE(records[u"consent"][0][u"given"].toString() == u"no");
    REQUIRE(records[u"attendance"][0][u"meeting"].toString() == club.meeting);
    REQUIRE(records[u"attendance"][0][u"status"].toString() == u"present");
    REQUIRE(records[u"attendance"][0][u"arrived"].toString() == u"2026-11-22T18:00:00.000Z");
    REQUIRE(all[u"history"].toArray().size() == 2);
    REQUIRE(all[u"history"][1][u"text"].toString() == u"Added Ada Quillfeather");
}

TEST_CASE("everything about a person can be had as text to read", "[app]")
{
    const ClubWithAdaAndGuest club;
    const QString out = club.beside(QStringLiteral("ada.txt"));
    hearthDone({QStringLiteral("member"), club.path(), club.ada, everything, to, out});
    const QByteArray text = bytesOf(out);
    REQUIRE(text.contains("Ada Quillfeather"));
    REQUIRE(text.contains("value: ada@example.org"));
    REQUIRE(text.contains("Added Ada Quillfeather"));
}

TEST_CASE("a forgotten person's data is nowhere in the file, not even in History", "[app]")
{
    const ClubWithAdaAndGuest club;
    REQUIRE(club.bytes().contains("Quillfeather"));
    const Ran ran = hearthDone({QStringLiteral("forget"), club.path(), club.ada});
    REQUIRE(ran.out.contains("ackups"));
    REQUIRE_FALSE(club.bytes().contains("Quillfeather"));
    REQUIRE_FALSE(club.bytes().contains("ada@example.org"));
    const QJsonArray history =
        hearthDone({QStringLiteral("history"), club.path(), QStringLiteral("--json")}).array();
    REQUIRE(history[0][u"text"].toString() == u"Forgot a person");
    requireRefused(runHearth({QStringLiteral("forget"), club.path(), club.ada}), 1);
    requireRefused(runHearth({QStringLiteral("undo"), club.path(), history[0][u"id"].toString()}), 1);
}

TEST_CASE("member and forget refuse what they can't do", "[app]")
{
    const ClubWithAdaAndGuest club;
    const QByteArray before = club.bytes();
    const QString out = club.beside(QStringLiteral("out.json"));
    const QString member = QStringLiteral("member");
    requireRefused(runHearth({member, club.path(), club.ada, to, out}), 2, {everything});
    requireRefused(runHearth({member, club.path(), club.ada, everything}), 2, {to});
    requireRefused(runHearth({member, club.path(), QStringLiteral("m0000000000001"), everything, to, out}), 1,
                   {QStringLiteral("m0000000000001")});
    requireRefused(runHearth({member, club.path(), club.ada, everything, to,
                              club.beside(QStringLiteral("no/folder.json"))}),
                   1);
    requireRefused(runHearth({member, club.path(), club.ada, everything, to, club.path()}), 1);
    requireRefused(runHearth({QStringLiteral("forget"), club.path(), QStringLiteral("nobody")}), 1,
                   {QStringLiteral("nobody")});
    requireRefused(runHearth({QStringLiteral("forget"), club.path()}), 2, {QStringLiteral("ID")});
    REQUIRE_FALSE(QFileInfo::exists(out));
    REQUIRE(club.bytes() == before);
}
