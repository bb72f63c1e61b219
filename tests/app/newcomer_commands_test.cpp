// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"

using namespace hearth::test;

namespace {

const QString buddyWord = QStringLiteral("buddy");
const QString endWord = QStringLiteral("end-buddy");
const QString newcomersWord = QStringLiteral("newcomers");

/// Ada came to the first meeting, Noa joined this month; another meeting is to come.
struct ClubWithNewcomer : ClubOnDisk {
    ClubWithNewcomer()
    {
        ada = add({member, QStringLiteral("given_name=Ada"), QStringLiteral("joined=2020-01-01")});
        noa = add({member, QStringLiteral("given_name=Noa"), QStringLiteral("joined=2026-11-10")});
        const QString first = add({QStringLiteral("meeting"), QStringLiteral("title=Choir"),
                                   QStringLiteral("starts=2026-10-01T19:00")});
        hearthDone({QStringLiteral("checkin"), path(), first, ada});
        add({QStringLiteral("meeting"), QStringLiteral("title=Choir"),
             QStringLiteral("starts=2026-11-26T19:00")});
    }

    QString ada;
    QString noa;
};

} // namespace

TEST_CASE("newcomers are listed, of the club and of a meeting, with who looks after them", "[app]")
{
    const ClubWithNewcomer club;
    for (const QStringList& more : {QStringList(), {QStringLiteral("--meeting"), QStringLiteral("next")}}) {
        const QJsonArray found = hearthDone(QStringList{newcomersWord, club.path(), json} + more).array();
        REQUIRE(found.size() == 1);
        CHECK(found[0][u"id"] == club.noa);
        CHECK(found[0][u"visits"] == 0);
        CHECK(found[0][u"buddy"] == QString());
    }
    hearthDone({buddyWord, club.path(), club.noa, club.ada});
    CHECK(hearthDone({newcomersWord, club.path(), json}).array()[0][u"buddy"] == club.ada);
    CHECK(hearthDone({newcomersWord, club.path()}).out.contains("Ada"));
    requireRefused(
        runHearth({newcomersWord, club.path(), QStringLiteral("--meeting"), QStringLiteral("nix")}), 1,
        {QStringLiteral("nix")});
}

TEST_CASE("a buddy is given and ended by commands that say what they did", "[app]")
{
    const ClubWithNewcomer club;
    const std::string before = club.dump();
    CHECK(hearthDone({buddyWord, club.path(), club.noa}).out.contains("Noa has no buddy."));
    CHECK(hearthDone({buddyWord, club.path(), club.noa, club.ada}).out == "Ada looks after Noa\n");
    CHECK(hearthDone({buddyWord, club.path(), club.noa, club.ada}).out.contains("already"));
    CHECK(hearthDone({buddyWord, club.path(), club.noa, json}).object()[u"buddy"] == club.ada);
    CHECK(hearthDone({endWord, club.path(), club.noa}).out == "Ada no longer looks after Noa\n");
    CHECK(club.dump() == before);
    requireRefused(runHearth({endWord, club.path(), club.noa}), 1, {QStringLiteral("Noa has no buddy")});
    requireRefused(runHearth({buddyWord, club.path(), club.noa, club.noa}), 1);
    requireRefused(runHearth({buddyWord, club.path(), club.noa, QStringLiteral("nobody")}), 1,
                   {QStringLiteral("nobody")});
    CHECK(club.dump() == before);
}
