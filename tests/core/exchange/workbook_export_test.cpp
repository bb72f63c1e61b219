// SPDX-License-Identifier: GPL-3.0-or-later
// A club's nouns as workbooks: the cells of the CSV, and an import that changes nothing.
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/noun.h"
#include "core/sample/sample.h"
#include "tests/support/table_rows.h"

#include <QDir>
#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

/// The sample club and a folder to export it to.
struct SampleOut : TestClub {
    SampleOut()
    {
        SampleOptions options;
        options.members = 40;
        options.years = 1;
        expectValue(makeSample(*club, options));
    }

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }

    [[nodiscard]] QByteArray exported(const ExchangeNoun& noun, const QString& name) const
    {
        ExportOptions options;
        options.formulas = Formulas::Keep;
        expectValue(exportNoun(*club, noun, path(name), options));
        return bytesOf(name);
    }

    [[nodiscard]] QByteArray bytesOf(const QString& name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
};

/// A table whose rows have as many cells as its head.
ReadTable filledUp(ReadTable table)
{
    for (TableRow& row : table.rows) {
        row.resize(static_cast<std::size_t>(table.header.size()));
    }
    return table;
}

void importAndExpectNothing(SampleOut& out, const QString& name)
{
    const std::string before = dump(out.database());
    std::int64_t read = 0;
    for (const ImportReport& report : expectValue(importFile(*out.club, out.path(name), {}))) {
        CAPTURE(report.noun.toStdString());
        CHECK(report.rejected.empty());
        CHECK(report.unchanged == report.read);
        read += report.read;
    }
    CHECK(read > 0);
    CHECK(dump(out.database()) == before);
    CHECK(out.club->history().list().empty());
}

} // namespace

TEST_CASE("a workbook of any noun holds the cells of its CSV, and importing it changes nothing",
          "[xlsx-export]")
{
    SampleOut out;
    for (const ExchangeNoun& noun : exchangeNouns()) {
        CAPTURE(noun.plural.toStdString());
        const ReadTable csv =
            readTables(out.exported(noun, QStringLiteral("a.csv")), QStringLiteral("a.csv")).front();
        const ReadTable book =
            readTables(out.exported(noun, QStringLiteral("a.xlsx")), QStringLiteral("a.xlsx")).front();
        CHECK(book.header == csv.header);
        CHECK(filledUp(book).rows == csv.rows);
        if (!csv.rows.empty()) {
            CHECK(book.noun == noun.plural);
            importAndExpectNothing(out, QStringLiteral("a.xlsx"));
        }
    }
}

TEST_CASE("everything is a workbook with a sheet for each noun, and importing it changes nothing",
          "[xlsx-export]")
{
    SampleOut out;
    const auto exported = expectValue(exportEverything(*out.club, out.path(QStringLiteral("all.xlsx")), {}));
    CHECK(exported.files == QStringList{out.path(QStringLiteral("all.xlsx"))});
    QStringList nouns;
    std::int64_t rows = 0;
    for (const ReadTable& table :
         readTables(out.bytesOf(QStringLiteral("all.xlsx")), QStringLiteral("all.xlsx"))) {
        nouns += table.noun;
        rows += static_cast<std::int64_t>(table.rows.size());
    }
    CHECK(nouns.contains(QStringLiteral("attendance")));
    CHECK(nouns.contains(QStringLiteral("members")));
    CHECK(rows == exported.rows);
    importAndExpectNothing(out, QStringLiteral("all.xlsx"));
}

TEST_CASE("a workbook is the same bytes whenever the same club is exported at the same time", "[xlsx-export]")
{
    const SampleOut out;
    const ExchangeNoun& members = *exchangeNoun(u"members");
    const QByteArray first = out.exported(members, QStringLiteral("a.xlsx"));
    CHECK(out.exported(members, QStringLiteral("b.xlsx")) == first);
    SampleOut later;
    later.clock.advance(60'000);
    CHECK(later.exported(members, QStringLiteral("a.xlsx")) != first);
}

TEST_CASE("chosen columns and rows are those of the workbook too, and a cancelled one isn't written",
          "[xlsx-export]")
{
    const SampleOut out;
    const QString path = out.path(QStringLiteral("a.xlsx"));
    ExportOptions options;
    options.columns = QStringList{QStringLiteral("given_name"), QStringLiteral("birthday")};
    int count = 0;
    options.keeps = [&](std::string_view) { return ++count <= 3; };
    CHECK(expectValue(exportNoun(*out.club, *exchangeNoun(u"members"), path, options)).rows == 3);
    const ReadTable table =
        readTables(out.bytesOf(QStringLiteral("a.xlsx")), QStringLiteral("a.xlsx")).front();
    CHECK(table.header == options.columns);
    REQUIRE(QFile::remove(path));
    options.progress = [](std::int64_t, std::int64_t) { return GoOn::Cancel; };
    const auto cancelled = exportNoun(*out.club, *exchangeNoun(u"members"), path, options);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().kind == Error::Kind::Cancelled);
    CHECK(
        QDir(out.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}
