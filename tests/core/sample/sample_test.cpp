// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/noun.h"
#include "core/meeting/meeting_queries.h"
#include "core/settings/settings_queries.h"
#include "core/store/verify.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <map>

using namespace hearth;
using namespace hearth::test;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Every noun's exact export, by its name.
std::map<QString, QByteArray> exported(Club& club)
{
    const QTemporaryDir folder;
    ExportOptions options;
    options.formulas = Formulas::Keep;
    std::map<QString, QByteArray> files;
    for (const ExchangeNoun& noun : exchangeNouns()) {
        const QString path = folder.filePath(noun.plural + QStringLiteral(".csv"));
        expectValue(exportNoun(club, noun, path, options));
        files[noun.plural] = bytesOf(path);
    }
    return files;
}

Instant at(QStringView civil)
{
    return instantOf(CivilTime::fromText(civil).value(), QTimeZone("Europe/London"));
}

/// Meetings that aren't cancelled and begin within seven days from now on.
std::int64_t comingMeetings(const SampleClub& sample)
{
    const CivilTime now = sample.club->civilNow();
    return sample.database().number(
        "SELECT count(*) FROM meeting WHERE status=0 AND starts>?1 AND starts<=?2", now.text(),
        now.plusMinutes(7 * 24 * 60).text());
}

} // namespace

TEST_CASE("the same seed and now give the same sample club to the byte, another seed another one", "[sample]")
{
    const SampleClub one(young(120));
    const SampleClub same(young(120));
    const SampleClub other(young(120, 2));
    const auto files = exported(*one.club);
    REQUIRE(files == exported(*same.club));
    for (const auto& [noun, bytes] : exported(*other.club)) {
        CAPTURE(noun.toStdString());
        REQUIRE(bytes != files.at(noun));
    }
}

TEST_CASE("a sample club has exactly as many members as asked for", "[sample]")
{
    for (const int members : {0, 1, 2, 3, 10, 214, 1'000}) {
        CAPTURE(members);
        const SampleClub sample(young(members));
        REQUIRE(sample.count("SELECT count(*) FROM member") == members);
        REQUIRE(comingMeetings(sample) > 0);
        REQUIRE(verify(sample.database()).isSound());
    }
}

TEST_CASE("a sample club has 214 members and three years unless told otherwise", "[sample]")
{
    const SampleClub sample;
    REQUIRE(sample.count("SELECT count(*) FROM member") == 214);
    REQUIRE(sample.count("SELECT count(DISTINCT substr(starts, 1, 4)) FROM meeting WHERE status=1") == 4);
    REQUIRE(sample.count("SELECT count(*) FROM club_group") == 3);
    REQUIRE(readSettings(sample.database()).zone == u"Europe/London");
    REQUIRE(readSettings(sample.database()).name == u"Riverside Chess & Games");
}

TEST_CASE("a sample club's history is empty, and no row says where it came from", "[sample]")
{
    const SampleClub sample(young(60));
    REQUIRE(sample.club->history().list().empty());
    REQUIRE(sample.count("SELECT count(*) FROM change_row") == 0);
    for (const char* table :
         {"member", "attendance", "meeting", "household", "club_group", "venue", "series"}) {
        CAPTURE(table);
        REQUIRE(sample.count(std::string("SELECT count(*) FROM ") + table) > 0);
        REQUIRE(sample.count(std::string("SELECT count(*) FROM ") + table + " WHERE origin IS NOT NULL") ==
                0);
    }
}

TEST_CASE("there is a meeting within the next seven days, whatever the weekday and hour", "[sample]")
{
    for (int day = 16; day <= 29; ++day) {
        for (const char16_t* hour : {u"T00:30", u"T14:00", u"T19:00", u"T20:15"}) {
            const QString now = QStringLiteral("2026-07-%1").arg(day) + QString::fromUtf16(hour);
            CAPTURE(now.toStdString());
            REQUIRE(comingMeetings(SampleClub(young(2), at(now))) > 0);
        }
    }
}

TEST_CASE("there is a meeting within the next seven days on any day of the year, also in the pauses",
          "[sample]")
{
    for (QDate day(2025, 8, 1); day < QDate(2026, 8, 1); day = day.addDays(5)) {
        CAPTURE(day.toString(Qt::ISODate).toStdString());
        SampleOptions options = young(1);
        options.years = 0;
        REQUIRE(comingMeetings(SampleClub(
                    options, at(QString(day.toString(Qt::ISODate) + QStringLiteral("T21:00"))))) > 0);
    }
    for (int day = 18; day <= 31; ++day) {
        CAPTURE(day);
        const QString now = QStringLiteral("2025-12-%1T15:00").arg(day);
        REQUIRE(comingMeetings(SampleClub(young(1), at(now))) > 0);
    }
}

TEST_CASE("every noun of a sample club comes back to the byte from its exact export", "[sample][roundtrip]")
{
    const SampleClub from(young(150));
    TestClub to;
    const QTemporaryDir folder;
    ExportOptions exporting;
    exporting.formulas = Formulas::Keep;
    for (const ExchangeNoun& noun : exchangeNouns()) {
        CAPTURE(noun.plural.toStdString());
        const QString out = folder.filePath(noun.plural + QStringLiteral(".csv"));
        const QString again = folder.filePath(QStringLiteral("again.csv"));
        expectValue(exportNoun(*from.club, noun, out, exporting));
        ImportOptions importing;
        importing.fidelity = CellFidelity::Exact;
        importing.noun = noun.plural;
        const auto report = expectValue(importFile(*to.club, out, importing)).front();
        REQUIRE(report.rejected.empty());
        REQUIRE(report.added > 0);
        expectValue(exportNoun(*to.club, noun, again, exporting));
        REQUIRE(bytesOf(again) == bytesOf(out));
    }
}

TEST_CASE("a sample club is refused where the numbers make no sense or the history has begun", "[sample]")
{
    TestClub test;
    REQUIRE(makeSample(*test.club, young(-1)).error().kind == Error::Kind::Invalid);
    SampleOptions old;
    old.years = 51;
    REQUIRE(makeSample(*test.club, old).error().kind == Error::Kind::Invalid);
    REQUIRE(test.database().number("SELECT count(*) FROM setting") == 0);
    expectValue(test.club->perform(QStringLiteral("test"), {}, [](Change& change) {
        change.database().run("INSERT INTO interest (id, name) VALUES (1, 'Chess')");
    }));
    REQUIRE(makeSample(*test.club).error().kind == Error::Kind::Refused);
    REQUIRE(test.database().number("SELECT count(*) FROM member") == 0);
}

TEST_CASE("a sample club that nobody wants any more leaves no member", "[sample]")
{
    TestClub test;
    std::int64_t told = 0;
    const Done done = makeSample(*test.club, young(500), [&](std::int64_t finished, std::int64_t total) {
        REQUIRE(finished <= total);
        return ++told == 3 ? GoOn::Cancel : GoOn::Yes;
    });
    REQUIRE(done.error().kind == Error::Kind::Cancelled);
    REQUIRE(test.database().number("SELECT count(*) FROM member") == 0);
}
