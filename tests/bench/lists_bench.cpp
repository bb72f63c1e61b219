// SPDX-License-Identifier: GPL-3.0-or-later
// Reading lists that nobody has imported yet: CSV alone, the floor being a look at every byte; a spreadsheet
// of 50,000 rows; and what is shown of a file before anybody decides, of the largest there are.
#include "core/exchange/exporter.h"
#include "core/exchange/import_session.h"
#include "core/exchange/importer.h"
#include "core/exchange/input_file.h"
#include "core/exchange/noun.h"
#include "core/exchange/spreadsheet_source.h"
#include "core/schema.h"
#include "tests/bench/benchmark.h"

#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace hearth::bench {

void measureLists(const LargeClub& club, Report& report);

namespace {

constexpr int attempts = 5;
constexpr std::int64_t sheetRows = 50'000;

void require(bool isSo, const char* what)
{
    if (!isSo) {
        throw std::runtime_error(what);
    }
}

QString exported(const LargeClub& large, const QString& noun, const QString& name)
{
    QString path = large.folder + QLatin1Char('/') + name;
    require(exportNoun(*large.open(), *exchangeNoun(noun), path, {}).has_value(), "the export failed");
    return path;
}

void measureParsing(const QString& path, Report& report)
{
    constexpr double bytesInMillisecond = 500'000; // 500 MB in a second
    const auto file = InputFile::open(path);
    require(file.has_value(), "the list can't be opened");
    const std::string_view bytes = file->bytes();
    std::ptrdiff_t lines = 0;
    volatile char end = '\n'; // read anew each time, or the compiler counts once for all attempts
    const double floor = quickestOf(attempts, [&] { lines = std::count(bytes.begin(), bytes.end(), end); });
    std::int64_t records = 0;
    const double ours = quickestOf(attempts, [&] {
        CsvReader reader(Utf8Text(bytes, sniffEncoding(bytes)), {QStringLiteral("list"), ','});
        CsvRecord record;
        records = 0;
        while (reader.next(record).value_or(false)) {
            ++records;
        }
    });
    require(records == lines, "a record was lost");
    const auto size = static_cast<double>(bytes.size());
    report.add({QStringLiteral("parse %1 MB of CSV: %2 MB/s")
                    .arg(size / 1e6, 0, 'f', 0)
                    .arg(size / ours / 1e3, 0, 'f', 0),
                ours,
                floor,
                size / bytesInMillisecond,
                {},
                attempts});
}

/// The first rows of the members as a spreadsheet.
QString sheetOf(const LargeClub& large, const QString& csv)
{
    const auto club = large.open();
    QFile all(csv);
    require(all.open(QIODevice::ReadOnly), "the list can't be read");
    const QString some = large.folder + QStringLiteral("/some.csv");
    QFile file(some);
    require(file.open(QIODevice::WriteOnly), "no list can be written");
    for (std::int64_t row = 0; row <= sheetRows; ++row) {
        file.write(all.readLine());
    }
    file.close();
    const QString path = large.folder + QStringLiteral("/some.hearth");
    QFile::remove(path);
    static const SystemClock clock;
    auto made = Club::create(path, schema(), clock);
    require(made.has_value() && importFile(**made, some, {}).has_value(), "the list can't be imported");
    const QString sheet = large.folder + QStringLiteral("/some.xlsx");
    require(exportNoun(**made, *exchangeNoun(u"members"), sheet, {}).has_value(), "the export failed");
    return sheet;
}

void measureSheet(const QString& path, Report& report)
{
    constexpr double mostTime = 3'000;
    std::int64_t rows = 0;
    const double ours = quickestOf(3, [&] {
        const auto file = InputFile::open(path);
        require(file.has_value(), "the spreadsheet can't be opened");
        const auto tables = openSpreadsheet(*file);
        require(tables.has_value(), "the spreadsheet can't be read");
        CsvRecord record;
        rows = 0;
        while (tables->front()->next(record).value_or(false)) {
            ++rows;
        }
    });
    require(rows == sheetRows, "a row was lost");
    report.add({QStringLiteral("read a spreadsheet of 50,000 rows"), ours, {}, mostTime, {}, 3});
}

void measurePreview(const QString& what, const QString& path, Report& report)
{
    constexpr double mostTime = 200;
    const double ours = quickestOf(3, [&] {
        const auto session = ImportSession::open(path);
        require(session.has_value() && (*session)->mapping().has_value(), "the list can't be shown");
    });
    report.add(
        {QStringLiteral("show the columns and the first rows of %1").arg(what), ours, {}, mostTime, {}, 3});
}

} // namespace

void measureLists(const LargeClub& large, Report& report)
{
    const QString members = exported(large, QStringLiteral("members"), QStringLiteral("list.csv"));
    const QString cards = exported(large, QStringLiteral("members"), QStringLiteral("list.vcf"));
    const QString marks = exported(large, QStringLiteral("attendance"), QStringLiteral("marks.csv"));
    measureParsing(members, report);
    const QString sheet = sheetOf(large, members);
    measureSheet(sheet, report);
    measurePreview(QStringLiteral("100,000 members"), members, report);
    measurePreview(QStringLiteral("1,000,000 marks"), marks, report);
    measurePreview(QStringLiteral("100,000 cards"), cards, report);
    measurePreview(QStringLiteral("a spreadsheet of 50,000 rows"), sheet, report);
}

} // namespace hearth::bench
