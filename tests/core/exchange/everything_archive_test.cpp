// SPDX-License-Identifier: GPL-3.0-or-later
// Everything as one archive: what is in it, and that it comes back.
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/noun.h"
#include "core/exchange/zip_archive.h"
#include "core/member/member_actions.h"
#include "core/member/member_photo_queries.h"
#include "core/sample/sample.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"
#include "tests/support/zip_writer.h"

#include <QDir>
#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

const QByteArray picture = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(200, 'p');

struct ArchivedClub : TestClub {
    ArchivedClub()
    {
        SampleOptions options;
        options.members = 30;
        options.years = 1;
        expectValue(makeSample(*club, options));
    }

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }

    void write(const QString& name, const ExportOptions& options = {}) const
    {
        expectValue(exportEverything(*club, path(name), options));
    }

    [[nodiscard]] QByteArray bytes(const QString& name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    /// An entry of all.zip.
    [[nodiscard]] QByteArray entry(const QString& name) const
    {
        const InputFile file = expectValue(InputFile::open(path(QStringLiteral("all.zip"))));
        const ZipArchive archive = expectValue(ZipArchive::open(file));
        return expectValue(archive.entry(name))->readAll();
    }

    QTemporaryDir folder;
};

/// Imports into an empty club and exports that as JSON.
QByteArray throughAnEmptyClub(const QString& archive, const ImportOptions& options = {})
{
    const TestClub to;
    for (const ImportReport& report : expectValue(importFile(*to.club, archive, options))) {
        CAPTURE(report.noun.toStdString());
        CHECK(report.rejected.empty());
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("again.json"));
    expectValue(exportEverything(*to.club, path, {}));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("the archive of everything holds the lists, the pictures and a page about them", "[archive]")
{
    const ArchivedClub from;
    const MemberId ada = expectValue(addMember(*from.club, [] {
        Member member;
        member.name.given = QStringLiteral("Ada");
        return member;
    }()));
    expectValue(setPhoto(*from.club, ada, picture));
    expectValue(setLogo(*from.club, picture));
    from.write(QStringLiteral("all.zip"));
    from.write(QStringLiteral("all.json"));
    CHECK(from.entry(QStringLiteral("everything.json")) == from.bytes(QStringLiteral("all.json")));
    for (const ExchangeNoun& noun : exchangeNouns()) {
        const QString csv = noun.plural + QStringLiteral(".csv");
        expectValue(exportNoun(*from.club, noun, from.path(csv), {}));
        CHECK(from.entry(csv) == from.bytes(csv));
    }
    CHECK(from.entry(QStringLiteral("photos/") + ada.text() + QStringLiteral(".png")) == picture);
    CHECK(from.entry(QStringLiteral("logo.png")) == picture);
    const QByteArray page = from.entry(QStringLiteral("README.txt"));
    CHECK(page.startsWith("All that the book of “"));
    CHECK(page.contains("members.csv"));
    CHECK(QDir(from.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() ==
          2 + static_cast<qsizetype>(exchangeNouns().size()));
}

TEST_CASE("the archive's page is in the club's language", "[archive]")
{
    const ArchivedClub from;
    ClubSettings settings = readSettings(from.database());
    settings.language = QStringLiteral("de");
    expectValue(editSettings(*from.club, settings));
    from.write(QStringLiteral("all.zip"));
    CHECK(from.entry(QStringLiteral("README.txt")).startsWith("Alles, was das Buch von „"));
}

TEST_CASE("the archive of the same club at the same time is the same bytes", "[archive]")
{
    ArchivedClub from;
    from.write(QStringLiteral("a.zip"));
    from.write(QStringLiteral("b.zip"));
    CHECK(from.bytes(QStringLiteral("a.zip")) == from.bytes(QStringLiteral("b.zip")));
    from.clock.advance(60'000);
    from.write(QStringLiteral("b.zip"));
    CHECK(from.bytes(QStringLiteral("a.zip")) != from.bytes(QStringLiteral("b.zip")));
}

TEST_CASE("the archive brings everything into an empty club, and changes nothing in its own", "[archive]")
{
    ArchivedClub from;
    from.write(QStringLiteral("all.zip"));
    from.write(QStringLiteral("all.json"));
    CHECK(throughAnEmptyClub(from.path(QStringLiteral("all.zip"))) == from.bytes(QStringLiteral("all.json")));
    const std::string before = dump(from.database());
    for (const ImportReport& report :
         expectValue(importFile(*from.club, from.path(QStringLiteral("all.zip")), {}))) {
        CHECK(report.unchanged == report.read);
    }
    CHECK(dump(from.database()) == before);
}

TEST_CASE("the archive's photos come back with their people", "[archive][photo]")
{
    ArchivedClub from;
    const MemberId id(from.database().number("SELECT min(id) FROM member"));
    REQUIRE(setPhoto(*from.club, id, picture));
    from.write(QStringLiteral("all.zip"));
    const TestClub to;
    expectValue(importFile(*to.club, from.path(QStringLiteral("all.zip")), {}));
    CHECK(membersWithPhoto(to.club->database()) == std::vector{id});
    CHECK(readPhoto(to.club->database(), id) == picture);
}

TEST_CASE("an archive of CSVs or of JSON alone is read in the order in which they build on each other",
          "[archive]")
{
    const ArchivedClub from;
    from.write(QStringLiteral("all.zip"));
    from.write(QStringLiteral("all.json"));
    ZipParts parts; // the other way round
    for (const ExchangeNoun& noun : exchangeNouns()) {
        const QString csv = noun.plural + QStringLiteral(".csv");
        parts.insert(parts.begin(), {csv.toUtf8(), from.entry(csv)});
    }
    QFile packed(from.path(QStringLiteral("lists.zip")));
    REQUIRE(packed.open(QIODevice::WriteOnly));
    packed.write(zipped(parts));
    packed.close();
    CHECK(throughAnEmptyClub(packed.fileName()) == from.bytes(QStringLiteral("all.json")));
    REQUIRE(packed.open(QIODevice::WriteOnly));
    packed.write(zipped({{"everything.json", from.bytes(QStringLiteral("all.json"))}}));
    packed.close();
    CHECK(throughAnEmptyClub(packed.fileName()) == from.bytes(QStringLiteral("all.json")));
}

TEST_CASE("an exact archive keeps what a spreadsheet would take for a formula", "[archive]")
{
    const ArchivedClub from;
    Member member;
    member.name.given = QStringLiteral("'=1");
    member.notes = QStringLiteral("=2");
    expectValue(addMember(*from.club, member));
    ExportOptions exact;
    exact.formulas = Formulas::Keep;
    from.write(QStringLiteral("all.zip"), exact);
    from.write(QStringLiteral("all.json"));
    ImportOptions options;
    options.fidelity = CellFidelity::Exact;
    CHECK(throughAnEmptyClub(from.path(QStringLiteral("all.zip")), options) ==
          from.bytes(QStringLiteral("all.json")));
}

TEST_CASE("an archive of something else is no list, and one with a broken list says which", "[archive]")
{
    const auto refused = [](const ZipParts& parts) {
        const InputFile file = expectValue(InputFile::ofBytes(zipped(parts), QStringLiteral("a.zip")));
        const auto opened = openSource(file);
        REQUIRE_FALSE(opened);
        return opened.error().sentence;
    };
    CHECK(refused({{"holiday.jpg", "x"}}).contains(u"packed file and no spreadsheet"));
    CHECK(refused({{"everything.json", "[["}}).contains(u"everything.json"));
    CHECK(refused({{"members.csv", " "}}).contains(u"“members.csv”"));
}
