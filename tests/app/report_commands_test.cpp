// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"

using namespace hearth::test;

namespace {

const QString reportWord = QStringLiteral("report");
const QString metWord = QStringLiteral("met");

/// Ada came twice, each time with another.
struct ClubOfEvenings : ClubOnDisk {
    ClubOfEvenings()
    {
        ada = person(QStringLiteral("Ada"));
        ben = person(QStringLiteral("Ben"));
        cem = person(QStringLiteral("Cem"));
        evening(QStringLiteral("2026-11-05T19:00"), {ada, ben});
        evening(QStringLiteral("2026-11-12T19:00"), {ada, cem});
    }

    [[nodiscard]] QString person(const QString& name) const
    {
        return add({member, QStringLiteral("given_name=") + name, QStringLiteral("joined=2020-01-01")});
    }
    void evening(const QString& starts, const QStringList& people) const
    {
        const QString id = add(
            {QStringLiteral("meeting"), QStringLiteral("title=Choir"), QStringLiteral("starts=") + starts});
        hearthDone(QStringList{QStringLiteral("checkin"), path(), id} + people);
    }

    QString ada;
    QString ben;
    QString cem;
};

} // namespace

TEST_CASE("the report of who has met whom lists pairs, people and bridges", "[app]")
{
    const ClubOfEvenings club;
    const QJsonObject met = hearthDone({reportWord, club.path(), metWord, json}).object();
    REQUIRE(met[u"pairs"].toArray().size() == 2);
    const QJsonObject first = met[u"pairs"].toArray()[0].toObject();
    REQUIRE(first[u"a"] == club.ada);
    REQUIRE(first[u"b"] == club.ben);
    REQUIRE(first[u"meetings"] == 1);
    REQUIRE(first[u"tables"] == 0);
    REQUIRE(first[u"hours"] == 3.0);
    REQUIRE(met[u"members"].toArray().size() == 3);
    REQUIRE(met[u"members"].toArray()[0].toObject()[u"id"] == club.ada);
    REQUIRE(met[u"members"].toArray()[0].toObject()[u"met"] == 2);
    REQUIRE(met[u"bridges"].toArray().isEmpty()); // nobody met anybody twice
    club.evening(QStringLiteral("2026-11-06T19:00"), {club.ada, club.ben});
    club.evening(QStringLiteral("2026-11-13T19:00"), {club.ada, club.cem});
    const QJsonObject twice = hearthDone({reportWord, club.path(), metWord, json}).object();
    REQUIRE(twice[u"bridges"].toArray() == QJsonArray{club.ada});
}

TEST_CASE("the report keeps to the days that are asked about", "[app]")
{
    const ClubOfEvenings club;
    const QJsonObject met =
        hearthDone({reportWord, club.path(), metWord, QStringLiteral("--from"), QStringLiteral("2026-11-06"),
                    QStringLiteral("--until"), QStringLiteral("2026-11-12"), json})
            .object();
    REQUIRE(met[u"pairs"].toArray().size() == 1);
    REQUIRE(met[u"pairs"].toArray()[0].toObject()[u"b"] == club.cem);
    requireRefused(
        runHearth({reportWord, club.path(), metWord, QStringLiteral("--from"), QStringLiteral("soon")}), 1,
        {QStringLiteral("soon"), QStringLiteral("--from")});
    requireRefused(
        runHearth({reportWord, club.path(), metWord, QStringLiteral("--from"), QStringLiteral("2026-11-12"),
                   QStringLiteral("--until"), QStringLiteral("2026-11-06")}),
        1, {QStringLiteral("--until")});
    requireRefused(runHearth({reportWord, club.path(), QStringLiteral("weather")}), 2,
                   {QStringLiteral("weather")});
}

TEST_CASE("in words the report says how many have met, and in an empty club that nobody has", "[app]")
{
    const ClubOfEvenings club;
    const QByteArray words = hearthDone({reportWord, club.path(), metWord}).out;
    REQUIRE(words.contains("2 of 3 pairs of 3 people"));
    REQUIRE(words.contains("Ada\t2"));
    const ClubOnDisk empty;
    const Ran nobody = hearthDone({reportWord, empty.path(), metWord});
    REQUIRE(nobody.out.contains("Nobody has met anybody yet"));
    REQUIRE(hearthDone({reportWord, empty.path(), metWord, json}).object()[u"pairs"].toArray().isEmpty());
}
