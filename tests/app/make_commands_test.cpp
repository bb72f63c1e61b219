// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema.h"
#include "core/settings/settings_queries.h"
#include "core/store/rolling_backups.h"
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

using namespace hearth;
using namespace hearth::test;

namespace {

const QString newWord = QStringLiteral("new");

/// A place for a club that isn't there yet.
struct Place {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("friends.hearth"));

    [[nodiscard]] QString in(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] ClubSettings settings() const
    {
        return readSettings(*Database::open(path, schema().version(), Database::Access::ReadOnly));
    }
    [[nodiscard]] std::vector<RollingBackup> backups() const
    {
        return rollingBackups(dataFolder() + QStringLiteral("/backups/") + settings().uid);
    }
    /// Runs a command on the club.
    Ran run(const char* command, const QStringList& rest = {}) const
    {
        return hearthDone(QStringList{QString::fromUtf8(command), path} + rest);
    }
};

} // namespace

TEST_CASE("a new club is empty, has no history, and is called after its file", "[app]")
{
    const Place place;
    const QJsonObject made = place.run("new", {QStringLiteral("--json")}).object();
    REQUIRE(made[u"name"].toString() == u"friends");
    REQUIRE(made[u"file"].toString() == place.path);
    REQUIRE(place.run("history", {QStringLiteral("--json")}).array().isEmpty());
    REQUIRE(place.run("list", {QStringLiteral("members"), QStringLiteral("--json")}).array().isEmpty());
    requireRefused(runHearth({QStringLiteral("undo"), place.path}), 1);
    place.run("verify");
}

TEST_CASE("a new club's country says its zone and language, unless they are given", "[app]")
{
    const Place place;
    place.run("new", {QStringLiteral("--name"), QStringLiteral("Freunde der Geselligkeit"),
                      QStringLiteral("--country=de")});
    REQUIRE(place.settings().name == u"Freunde der Geselligkeit");
    REQUIRE(place.settings().country == u"DE");
    REQUIRE(place.settings().language == u"de");
    REQUIRE(place.settings().zone == u"Europe/Berlin");
    const Place other;
    other.run("new", {QStringLiteral("--country"), QStringLiteral("CH"), QStringLiteral("--language"),
                      QStringLiteral("fr")});
    REQUIRE(other.settings().language == u"fr");
}

TEST_CASE("a club's own time is what --now and History's columns mean", "[app]")
{
    const Place place;
    place.run("new", {QStringLiteral("--country"), QStringLiteral("DE")});
    place.run("add", {QStringLiteral("member"), QStringLiteral("given_name=Ada"), QStringLiteral("--now"),
                      QStringLiteral("2026-07-01T19:00")});
    REQUIRE(place.run("history", {QStringLiteral("--json")}).array()[0][u"at"].toString() ==
            u"2026-07-01T17:00:00.000Z");
    REQUIRE(place.run("history").out.contains("2026-07-01T19:00"));
}

TEST_CASE("words about a club are in its language where no other is asked for", "[app]")
{
    const Place place;
    place.run("new", {QStringLiteral("--country"), QStringLiteral("DE")});
    place.run("add", {QStringLiteral("member"), QStringLiteral("given_name=Ada")});
    const Ran ran = runHearth({QStringLiteral("history"), place.path, QStringLiteral("--json")},
                              {.environment = {{QStringLiteral("HEARTH_LANGUAGE"), QString()},
                                               {QStringLiteral("LC_ALL"), QStringLiteral("C")}}});
    REQUIRE(ran.array()[0][u"text"].toString() == u"Ada aufgenommen");
}

TEST_CASE("a club is never made over a file, and a refused one leaves none behind", "[app]")
{
    const Place place;
    const QString file = place.in(QStringLiteral("there.hearth"));
    writeFile(file, "something else");
    requireRefused(runHearth({newWord, file}), 1, {file});
    REQUIRE(bytesOf(file) == "something else");
    requireRefused(runHearth({newWord, place.folder.path()}), 1);
    requireRefused(runHearth({newWord, place.path, QStringLiteral("--country"), QStringLiteral("QQ")}), 1,
                   {QStringLiteral("QQ")});
    requireRefused(
        runHearth({newWord, place.path, QStringLiteral("--language"), QStringLiteral("klingon-ish")}), 1);
    requireRefused(runHearth({newWord, place.path, QStringLiteral("--name"), QString(300, u'x')}), 1);
    requireRefused(runHearth({newWord, place.in(QStringLiteral("no/such/folder/club.hearth"))}), 1);
    requireRefused(runHearth({newWord}), 2, {QStringLiteral("FILE")});
    REQUIRE(QDir(place.folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("there.hearth")});
}

TEST_CASE("a club is backed up once a day before its first change, and before each import", "[app]")
{
    const Place place;
    place.run("new");
    place.run("history");
    REQUIRE(place.backups().empty());
    place.run("add", {QStringLiteral("member"), QStringLiteral("given_name=Ada")});
    place.run("add", {QStringLiteral("member"), QStringLiteral("given_name=Eve")});
    REQUIRE(place.backups().size() == 1);
    place.run("add", {QStringLiteral("member"), QStringLiteral("given_name=Bo"), QStringLiteral("--now"),
                      QStringLiteral("2026-11-24T12:00")});
    REQUIRE(place.backups().size() == 2);

    const QString roster = place.in(QStringLiteral("roster.csv"));
    writeFile(roster, "given_name\nZoe\n");
    place.run("import", {roster, QStringLiteral("--dry-run")});
    REQUIRE(place.backups().size() == 2);
    place.run("import", {roster});
    REQUIRE(place.backups().size() == 3);
    const QJsonObject forgotten =
        place
            .run("forget",
                 {place
                      .run("list", {QStringLiteral("members"), QStringLiteral("--find"),
                                    QStringLiteral("zoe"), QStringLiteral("--json")})
                      .array()[0][u"id"]
                      .toString(),
                  QStringLiteral("--json"), QStringLiteral("--now"), QStringLiteral("2026-11-26T12:00")})
            .object();
    REQUIRE(forgotten[u"backups"].toArray().size() == 3);
    REQUIRE(place.backups().size() == 3); // none that would hold the person
}

TEST_CASE("a backup that fails is complained of, and the change is made all the same", "[app]")
{
    const Place place;
    place.run("new");
    const QString noFolder = place.in(QStringLiteral("a file"));
    writeFile(noFolder, "no folder");
    const Ran ran = runHearth(
        {QStringLiteral("add"), place.path, QStringLiteral("member"), QStringLiteral("given_name=Ada")},
        {.environment = {{QStringLiteral("HEARTH_DATA_DIR"), noFolder}}});
    REQUIRE(ran.exitCode == 0);
    REQUIRE(ran.error.contains(u"backup"));
    REQUIRE(ran.error.count(u'\n') == 1);
    REQUIRE(place.run("list", {QStringLiteral("members"), QStringLiteral("--json")}).array().size() == 1);
}

TEST_CASE("a backup goes over an older one of the same club, and over no other club", "[app]")
{
    const Place place;
    const Place other;
    place.run("new");
    other.run("new");
    const QString to = QStringLiteral("--to");
    const QString older = place.in(QStringLiteral("older.hearth"));
    place.run("backup", {to, older});
    place.run("backup", {to, older});
    const QByteArray before = bytesOf(other.path);
    requireRefused(runHearth({QStringLiteral("backup"), place.path, to, other.path}), 1, {other.path});
    REQUIRE(bytesOf(other.path) == before);
}

TEST_CASE("a sample club has exactly the members asked for, no history, and a meeting within a week", "[app]")
{
    const Place place;
    place.run("sample", {QStringLiteral("--members"), QStringLiteral("30"), QStringLiteral("--years=1")});
    REQUIRE(place.run("list", {QStringLiteral("members"), QStringLiteral("--json")}).array().size() == 30);
    REQUIRE(place.run("history", {QStringLiteral("--json")}).array().isEmpty());
    const QString next = place
                             .run("add", {QStringLiteral("member"), QStringLiteral("given_name=Ada"),
                                          QStringLiteral("--json")})
                             .object()[u"id"]
                             .toString();
    place.run("checkin", {QStringLiteral("next"), next});
}

TEST_CASE("the same seed and now make the same club, to the byte of every export", "[app]")
{
    const Place one;
    const Place two;
    const Place other;
    const auto exported = [](const Place& place, const char* seed) {
        place.run("sample", {QStringLiteral("--members=20"), QStringLiteral("--years=1"),
                             QStringLiteral("--seed"), QString::fromUtf8(seed)});
        const QString out = place.in(QStringLiteral("all.json"));
        place.run("export",
                  {QStringLiteral("everything"), QStringLiteral("--to"), out, QStringLiteral("--exact")});
        return bytesOf(out);
    };
    const QByteArray first = exported(one, "7");
    REQUIRE(exported(two, "7") == first);
    REQUIRE(exported(other, "8") != first);
}

TEST_CASE("a sample club is never made over a file, nor of numbers that make no sense", "[app]")
{
    const Place place;
    const QString sample = QStringLiteral("sample");
    for (const auto& option : {QStringLiteral("--members=many"), QStringLiteral("--members=-1"),
                               QStringLiteral("--members=99999999999"), QStringLiteral("--years=1.5"),
                               QStringLiteral("--years=1000"), QStringLiteral("--seed=x")}) {
        requireRefused(runHearth({sample, place.path, option}), 1);
        REQUIRE_FALSE(QFileInfo::exists(place.path));
    }
    writeFile(place.path, "something else");
    requireRefused(runHearth({sample, place.path}), 1, {place.path});
    REQUIRE(bytesOf(place.path) == "something else");
    requireRefused(runHearth({sample}), 2, {QStringLiteral("FILE")});
}
