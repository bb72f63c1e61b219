// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace hearth::test;

namespace {

const QString print = QStringLiteral("print");
const QString signInList = QStringLiteral("sign-in");
const QString rosterSheet = QStringLiteral("roster");

struct ClubToPrint : ClubOnDisk {
    ClubToPrint()
    {
        meeting = add({QStringLiteral("meeting"), QStringLiteral("title=Choir"),
                       QStringLiteral("starts=2026-11-26T19:00")});
        ada = add({member, QStringLiteral("given_name=Ada"), QStringLiteral("joined=2020-01-01")});
        bob = add({member, QStringLiteral("given_name=Bob"), QStringLiteral("joined=2020-01-01")});
    }

    [[nodiscard]] QString pdf() const { return beside(QStringLiteral("out.pdf")); }
    [[nodiscard]] bool hasPdf() const
    {
        QFile file(pdf());
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    }

    QString meeting;
    QString ada;
    QString bob;
};

} // namespace

TEST_CASE("the next meeting's sign-in sheet is printed without a display", "[app]")
{
    const ClubToPrint club;
    const QJsonObject printed = hearthDone({print, club.path(), signInList, to, club.pdf(), json}).object();
    REQUIRE(printed[u"pages"] == 1);
    REQUIRE(printed[u"code"].toString().size() == 5);
    REQUIRE(club.hasPdf());
    const QJsonObject again = hearthDone({print, club.path(), signInList, QStringLiteral("--meeting"),
                                          club.meeting, to, club.pdf(), json})
                                  .object();
    REQUIRE(again[u"code"] == printed[u"code"]);
}

TEST_CASE("people are checked in by the rows of the sheet printed last", "[app]")
{
    const ClubToPrint club;
    hearthDone({print, club.path(), signInList, to, club.pdf()});
    const QString late =
        club.add({member, QStringLiteral("given_name=Aaron"), QStringLiteral("joined=2020-01-01")});
    const QJsonArray marks =
        hearthDone({QStringLiteral("checkin"), club.path(), club.meeting, QStringLiteral("row:2"), json})
            .array();
    REQUIRE(marks[0][u"member"].toString() == club.bob);
    for (const char16_t* row : {u"row:3", u"row:0", u"row:99", u"row:x"}) { // the third is a blank line
        requireRefused(
            runHearth({QStringLiteral("checkin"), club.path(), club.meeting, QString::fromUtf16(row)}), 1,
            {QString::fromUtf16(row)});
    }
}

TEST_CASE("a roster is printed with the columns named", "[app]")
{
    const ClubToPrint club;
    hearthDone({print, club.path(), rosterSheet, to, club.pdf(), QStringLiteral("--columns"),
                QStringLiteral("number, mobile"), QStringLiteral("--landscape"), QStringLiteral("--paper"),
                QStringLiteral("Letter"), QStringLiteral("--language"), QStringLiteral("de")});
    REQUIRE(club.hasPdf());
}

TEST_CASE("what can't be printed is refused, and nothing is written", "[app]")
{
    const ClubToPrint club;
    const auto refused = [&](const QStringList& words, int exitCode, const QString& word) {
        requireRefused(runHearth(QStringList{print, club.path()} + words), exitCode, {word});
        REQUIRE_FALSE(club.hasPdf());
    };
    refused({QStringLiteral("wallpaper"), to, club.pdf()}, 2, QStringLiteral("wallpaper"));
    refused({signInList}, 2, to);
    refused({signInList, to, club.pdf(), QStringLiteral("--blank"), QStringLiteral("many")}, 2,
            QStringLiteral("many"));
    refused({signInList, to, club.pdf(), QStringLiteral("--blank"), QStringLiteral("501")}, 2,
            QStringLiteral("501"));
    refused({signInList, to, club.pdf(), QStringLiteral("--paper"), QStringLiteral("A7")}, 2,
            QStringLiteral("A7"));
    refused({rosterSheet, to, club.pdf(), QStringLiteral("--columns"), QStringLiteral("shoes")}, 2,
            QStringLiteral("shoes"));
    refused({rosterSheet, to, club.pdf(), QStringLiteral("--language"), QStringLiteral("xx")}, 2,
            QStringLiteral("xx"));
    refused({QStringLiteral("register"), to, club.pdf(), QStringLiteral("--meeting"), QStringLiteral("next")},
            2, QStringLiteral("--meeting"));
    refused({signInList, to, club.pdf(), QStringLiteral("--group"), QStringLiteral("Choir")}, 2,
            QStringLiteral("--group"));
    refused({signInList, to, club.pdf(), QStringLiteral("--meeting"), QStringLiteral("2026-11-27")}, 1,
            QStringLiteral("2026-11-27"));
    refused({rosterSheet, to, club.pdf(), QStringLiteral("--group"), QStringLiteral("Yodel")}, 1,
            QStringLiteral("Yodel"));
    refused({rosterSheet, to, club.beside(QStringLiteral("none/out.pdf"))}, 1, QStringLiteral("none"));
    requireRefused(runHearth({print, club.path(), rosterSheet, to, club.path()}), 1,
                   {QStringLiteral("club")});
}

TEST_CASE("a sheet of a club that can't be written is printed without a code", "[app]")
{
    const ClubToPrint club;
    const QTemporaryDir elsewhere;
    club.makeReadOnly();
    Circumstances circumstances;
    circumstances.asNobody = true;
    REQUIRE(QFile::setPermissions(elsewhere.path(), QFile::Permissions(0x7777)));
    const Ran ran =
        runHearth({print, club.path(), signInList, to, elsewhere.filePath(QStringLiteral("out.pdf")), json},
                  circumstances);
    REQUIRE(ran.exitCode == 0);
    REQUIRE(ran.object()[u"code"].toString().isEmpty());
}

TEST_CASE("what was ticked on paper is entered by its numbers", "[app]")
{
    const ClubToPrint club;
    hearthDone({print, club.path(), signInList, to, club.pdf()});
    const QStringList call{QStringLiteral("paper"),    club.path(),
                           QStringLiteral("next"),     QStringLiteral("1 2 late 3=Ina Adler"),
                           QStringLiteral("2 guests"), json};
    const std::string before = club.dump();
    const QJsonObject tried = hearthDone(call + QStringList{QStringLiteral("--dry-run")}).object();
    REQUIRE(club.dump() == before);
    REQUIRE(tried[u"rows"].toArray().size() == 3);
    const QJsonObject entered = hearthDone(call).object();
    REQUIRE(entered[u"heads"] == 2);
    REQUIRE(entered[u"rows"].toArray()[1][u"member"].toString() == club.bob);
    REQUIRE(entered[u"rows"].toArray()[1][u"status"].toString() == u"late");
    REQUIRE(entered[u"rows"].toArray()[2][u"fate"].toString() == u"guest");
    hearthDone({QStringLiteral("undo"), club.path()});
    REQUIRE(club.dump() == before);
    requireRefused(
        runHearth({QStringLiteral("paper"), club.path(), QStringLiteral("next"), QStringLiteral("1 99")}), 1,
        {QStringLiteral("99")});
    requireRefused(runHearth({QStringLiteral("paper"), club.path(), QStringLiteral("next"),
                              QStringLiteral("1 99"), QStringLiteral("--dry-run")}),
                   1, {QStringLiteral("99")});
    REQUIRE(club.dump() == before);
}

TEST_CASE("everything that hangs, is handed over or sent is printed, and the pack names its parts' pages",
          "[app]")
{
    const ClubToPrint club;
    for (const char16_t* sheet :
         {u"certificates", u"letters", u"welcome-cards", u"programme", u"poster", u"invitations"}) {
        const QJsonObject printed =
            hearthDone({print, club.path(), QString::fromUtf16(sheet), to, club.pdf(), json}).object();
        CAPTURE(printed[u"pages"].toInt());
        CHECK(printed[u"pages"].toInt() >= 1);
        CHECK(club.hasPdf());
    }
    const int alone =
        hearthDone({print, club.path(), signInList, to, club.pdf(), json}).object()[u"pages"].toInt();
    const int pack = hearthDone({print, club.path(), QStringLiteral("paper-pack"), to, club.pdf(), json})
                         .object()[u"pages"]
                         .toInt();
    CHECK(pack > alone + 1); // a cover, the sign-in sheet and more
    requireRefused(runHearth({print, club.path(), QStringLiteral("letters"), to, club.pdf(),
                              QStringLiteral("--text"), QStringLiteral("Dear {nobody}")}),
                   1, {QStringLiteral("nobody")});
}
