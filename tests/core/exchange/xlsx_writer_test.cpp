// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as they are written: what stands in the file, that it is whole or not there, and that Hearth
// reads back what it wrote.
#include "core/exchange/output_file.h"
#include "core/exchange/xlsx_writer.h"
#include "core/exchange/zip_archive.h"
#include "tests/support/table_rows.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <clocale>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr Instant madeAt = testNow;

/// Rows that a test has thought out; `repeats` of the last one follow.
class ListedCells final : public RowSource {
public:
    ListedCells(TableRow columns, std::vector<TableRow> rows, std::int64_t repeats = 0)
        : m_columns(std::move(columns)), m_rows(std::move(rows)), m_repeats(repeats)
    {
    }

    [[nodiscard]] const std::vector<std::string>& columns() const override { return m_columns; }
    bool next(std::vector<std::string>& cells) override
    {
        if (m_at < m_rows.size()) {
            cells = m_rows[m_at++];
            return true;
        }
        return m_repeats-- > 0;
    }

private:
    TableRow m_columns;
    std::vector<TableRow> m_rows;
    std::size_t m_at = 0;
    std::int64_t m_repeats;
};

/// Writes one sheet of these rows, or says why not.
Done writtenBook(const QString& path, ListedCells rows)
{
    auto file = OutputFile::create(path);
    if (!file) {
        return failure(file.error());
    }
    try {
        const WorkFolder folder(path);
        XlsxWriter book(folder, madeAt);
        book.addSheet(QStringLiteral("members"), rows);
        book.finish(*file);
    } catch (const Refusal& refusal) {
        return failure(refusal.error);
    }
    return file->commit();
}

struct Book {
    Book(TableRow columns, std::vector<TableRow> rows)
    {
        REQUIRE(writtenBook(path, ListedCells(std::move(columns), std::move(rows))));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        bytes = file.readAll();
    }

    /// A part of the file, unpacked.
    [[nodiscard]] QByteArray part(const QString& name) const
    {
        const InputFile file = expectValue(InputFile::ofBytes(bytes, QStringLiteral("a.xlsx")));
        const ZipArchive archive = expectValue(ZipArchive::open(file));
        return expectValue(archive.entry(name))->readAll();
    }
    [[nodiscard]] QByteArray sheet() const { return part(QStringLiteral("xl/worksheets/sheet1.xml")); }
    [[nodiscard]] ReadTable read() const { return readTables(bytes, QStringLiteral("a.xlsx")).front(); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.xlsx"));
    QByteArray bytes;
};

QStringList allIn(const QTemporaryDir& folder)
{
    return QDir(folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

TEST_CASE("days, times and counts are numbers that are shown as such, and all else is text", "[xlsx-writer]")
{
    const Book book({"postcode", "birthday", "starts", "capacity", "phone"},
                    {{"01067", "1961-03-05", "2026-11-26T18:00", "120", "0351 123"},
                     {"1067", "--03-05", "2026-11-26T18:00:45", "", "+49351123"}});
    const QByteArray sheet = book.sheet();
    CHECK(sheet.contains("<c r=\"A2\" s=\"2\" t=\"inlineStr\"><is><t>01067</t></is></c>"));
    CHECK(sheet.contains("<c r=\"A3\" s=\"2\" t=\"inlineStr\"><is><t>1067</t></is></c>"));
    CHECK(sheet.contains("<v>22345</v>"));
    CHECK(sheet.contains("<v>46352.75</v>"));
    CHECK(sheet.contains("<v>120</v>"));
    CHECK(sheet.contains("<t>--03-05</t>"));
    CHECK(sheet.contains("<t>+49351123</t>"));
    CHECK_FALSE(sheet.contains("<f"));
    const QByteArray styles = book.part(QStringLiteral("xl/styles.xml"));
    CHECK(styles.contains("formatCode=\"yyyy\\-mm\\-dd\"") + styles.contains("formatCode=\"yyyy-mm-dd\"") ==
          1);
    const ReadTable table = book.read();
    CHECK(table.noun == u"members");
    CHECK(table.rows == std::vector<TableRow>{{"01067", "1961-03-05", "2026-11-26T18:00", "120", "0351 123"},
                                              {"1067", "--03-05", "2026-11-26T18:00:45", "", "+49351123"}});
}

TEST_CASE("the head is bold and stays in sight, columns are as wide as they need, and there is a filter",
          "[xlsx-writer]")
{
    const Book book({"id", "notes"}, {{"mabc", std::string(400, 'x')}, {"mabd", "short"}});
    const QByteArray sheet = book.sheet();
    CHECK(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""));
    CHECK(sheet.contains("state=\"frozen\""));
    CHECK(sheet.contains("<autoFilter ref=\"A1:B3\"/>"));
    CHECK(sheet.contains("<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>id</t></is></c>"));
    CHECK(sheet.contains("<ignoredError sqref=\"A1:B3\" numberStoredAsText=\"1\"/>"));
    CHECK(sheet.contains("<col min=\"1\" max=\"1\" width=\"7.7109375\""));
    CHECK(sheet.contains("<col min=\"2\" max=\"2\" width=\"50.7109375\""));
    CHECK(book.part(QStringLiteral("xl/styles.xml")).contains("<b/>"));
}

TEST_CASE("a sheet without rows has its head", "[xlsx-writer]")
{
    const Book book({"id", "name"}, {});
    CHECK(book.read().header == QStringList{QStringLiteral("id"), QStringLiteral("name")});
    CHECK(book.read().rows.empty());
}

TEST_CASE("a formula, an escape and characters that XML lacks come back as they were", "[xlsx-writer]")
{
    const TableRow row{"=1+1",
                       "@x",
                       "_x000D_",
                       "one\r\ntwo\tthree",
                       " kept ",
                       "<&>\"'",
                       "ends \xEF\xBF\xBF",
                       "_x 41_",
                       "課題 \xF0\x9F\x8E\xB2"};
    const Book book(TableRow(row.size(), "notes"), {row});
    CHECK(book.read().rows == std::vector<TableRow>{row});
    CHECK_FALSE(book.sheet().contains("<f"));
}

TEST_CASE("the same rows at the same time are the same bytes", "[xlsx-writer]")
{
    const Book book({"id"}, {{"a"}});
    CHECK(book.part(QStringLiteral("docProps/core.xml")).contains(">2026-11-22T18:00:00Z<"));
    CHECK(Book({"id"}, {{"a"}}).bytes == book.bytes);
}

TEST_CASE("a workbook knows only the decimal point, whatever the system's language", "[xlsx-writer]")
{
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    const auto restore = qScopeGuard([&] { std::setlocale(LC_NUMERIC, before.c_str()); });
    bool hasComma = false;
    for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "German"}) {
        hasComma = hasComma || std::setlocale(LC_NUMERIC, name) != nullptr;
    }
    if (!hasComma) {
        WARN("not shown here: no language with a decimal comma is installed");
    }
    const Book book({"starts"}, {{"2026-11-26T18:00"}});
    CHECK(book.sheet().contains("<v>46352.75</v>"));
    CHECK(book.sheet().contains(".7109375\""));
}

TEST_CASE("what a spreadsheet can't hold is refused, and the old file stays", "[xlsx-writer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    const Done tooLong =
        writtenBook(path, ListedCells({"id", "notes"}, {{"a", "b"}, {"c", std::string(32'768, 'x')}}));
    REQUIRE_FALSE(tooLong);
    CHECK(tooLong.error().kind == Error::Kind::Refused);
    CHECK(tooLong.error().sentence.contains(u"In row 3 “notes” is longer than the 32,767"));
    const Done tooMany = writtenBook(path, ListedCells({"id"}, {{"a"}}, XlsxWriter::mostRows));
    REQUIRE_FALSE(tooMany);
    CHECK(tooMany.error().sentence.contains(u"members has more than 1,048,575 rows"));
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
    CHECK(allIn(folder) == QStringList{QStringLiteral("a.xlsx")});
}

#ifdef Q_OS_LINUX
TEST_CASE("a workbook that a full disk cut short is not put in place", "[xlsx-writer]")
{
    const QTemporaryDir disk;
    const QByteArray mountPoint = QFile::encodeName(disk.path());
    if (::mount("none", mountPoint.constData(), "tmpfs", 0, "size=1m") != 0) {
        WARN("not shown here: only root may mount a small disk");
        return;
    }
    const auto unmount = qScopeGuard([&] { ::umount(mountPoint.constData()); });
    const QString path = disk.filePath(QStringLiteral("a.xlsx"));
    // The first has room for its rows but not for the sheet around them, the second not even for those.
    for (const std::int64_t rows : {std::int64_t{6'000}, std::int64_t{60'000}}) {
        CAPTURE(rows);
        const Done done =
            writtenBook(path, ListedCells({"id", "name"}, {{"mabcdefghijklm", "somebody"}}, rows));
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == Error::Kind::DiskFull);
        CHECK(allIn(disk).isEmpty());
    }
    REQUIRE(writtenBook(path, ListedCells({"id", "name"}, {{"mabcdefghijklm", "somebody"}}, 100)));
}
#endif
