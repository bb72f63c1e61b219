// SPDX-License-Identifier: GPL-3.0-or-later
// Which parts of an archive are sheets, and which sheets become tables.
#include "core/exchange/importer.h"
#include "core/member/member_queries.h"
#include "tests/support/table_rows.h"
#include "tests/support/zip_writer.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

struct NamedSheet {
    QByteArray name;
    QByteArray rows;
    QByteArray attributes = {};
};

QByteArray textRow(const QByteArrayList& texts)
{
    QByteArray row = "<row>";
    for (const QByteArray& text : texts) {
        row += "<c t=\"str\"><v>" + text + "</v></c>";
    }
    return row + "</row>";
}

/// A workbook in the strict form, whose parts have unusual names.
ZipParts workbookOf(const std::vector<NamedSheet>& sheets)
{
    const QByteArray strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    QByteArray list;
    QByteArray relationships;
    ZipParts parts;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(static_cast<int>(i));
        list += "<x:sheet name=\"" + sheets[i].name + "\" sheetId=\"9\" q:id=\"s" + number + "\" " +
                sheets[i].attributes + "/>";
        relationships += "<Relationship Id=\"s" + number + "\" Type=\"" + strict +
                         "/worksheet\" Target=\"../tabs/" + number + ".xml\"/>";
        parts.emplace_back("book/tabs/" + number + ".xml",
                           "<worksheet xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"><sheetData>" +
                               sheets[i].rows + "</sheetData></worksheet>");
    }
    parts.emplace_back("_rels/.rels",
                       "<Relationships><Relationship Id=\"a\" Type=\"" + strict +
                           "/officeDocument\" Target=\"/book/main/all.xml\"/></Relationships>");
    parts.emplace_back("book/main/_rels/all.xml.rels",
                       "<Relationships>" + relationships + "</Relationships>");
    parts.emplace_back("book/main/all.xml",
                       "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" "
                       "xmlns:q=\"" +
                           strict + "\"><x:sheets>" + list + "</x:sheets></x:workbook>");
    return parts;
}

std::vector<ReadTable> tablesOf(const std::vector<NamedSheet>& sheets)
{
    return readTables(zipped(workbookOf(sheets)), QStringLiteral("book.xlsx"));
}

QStringList nounsOf(const std::vector<ReadTable>& tables)
{
    QStringList nouns;
    for (const ReadTable& table : tables) {
        nouns += table.noun;
    }
    return nouns;
}

const QByteArray people = textRow({"given_name", "family_name"}) + textRow({"Ana", "Silva"});

} // namespace

TEST_CASE("sheets are found by their relationships, in the strict form as well", "[xlsx]")
{
    const auto tables = tablesOf({{"People", people}});
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].noun.isEmpty());
    CHECK(tables[0].rows == std::vector<TableRow>{{"Ana", "Silva"}});
    CHECK(tables[0].description == u"sheet “People”");
}

TEST_CASE("sheets that bear the name of a noun are all taken, in the order of import", "[xlsx]")
{
    const auto tables =
        tablesOf({{"Chart data", textRow({"x", "y"}) + textRow({"1", "2"})},
                  {"meetings", textRow({"title", "starts"}) + textRow({"Chess", "2026-11-26"})},
                  {"Members ", people},
                  {"venues", textRow({"name", "notes"})}});
    CHECK(nounsOf(tables) == QStringList{QStringLiteral("members"), QStringLiteral("meetings")});
    CHECK(tables.back().header.first() == u"title");
}

TEST_CASE("where no sheet is called after a noun, the first that looks like a list is taken", "[xlsx]")
{
    const QByteArray cover = textRow({"Chess club"}) + textRow({"Please read"}) + textRow({"all of this"});
    auto tables = tablesOf({{"Nothing", {}}, {"Cover", cover}, {"People", people}, {"More", people}});
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].description == u"only sheet “People”");
    tables = tablesOf({{"Nothing", {}}, {"Cover", cover}});
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].header == QStringList{QStringLiteral("Chess club")});
    tables = tablesOf({{"Empty list", textRow({"given_name", "family_name"})}});
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].rows.empty());
}

TEST_CASE("hidden sheets are passed over", "[xlsx]")
{
    const auto tables = tablesOf({{"members", people, "state=\"hidden\""},
                                  {"groups", people, "state=\"veryHidden\""},
                                  {"venues", people, "state=\"visible\""}});
    CHECK(nounsOf(tables) == QStringList{QStringLiteral("venues")});
    CHECK(
        sourceRefusal(zipped(workbookOf({{"members", people, "state=\"hidden\""}})), QStringLiteral("b.xlsx"))
            .contains(u"hidden"));
}

TEST_CASE("a workbook that lists a sheet it lacks is damaged", "[xlsx]")
{
    ZipParts parts = workbookOf({{"People", people}});
    parts.erase(parts.begin());
    CHECK(sourceRefusal(zipped(parts), QStringLiteral("b.xlsx")).contains(u"book/tabs/0.xml"));
}

TEST_CASE("a spreadsheet becomes members, and what is refused is named by its row", "[xlsx]")
{
    TestClub test;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("people.xlsx")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        zipped(workbookOf({{"Sheet1", textRow({"Our people"}) + textRow({"given_name", "birthday"}) +
                                          textRow({"Ana", "1990-02-03"}) + textRow({"Ben", "never"})}})));
    file.close();
    const auto reports = expectValue(importFile(*test.club, file.fileName(), {}));
    REQUIRE(reports.size() == 1);
    CHECK(reports[0].added == 1);
    REQUIRE(reports[0].rejected.size() == 1);
    CHECK(reports[0].rejected[0].line == 4);

    const QString rejects = folder.filePath(QStringLiteral("rejects.csv"));
    expectValue(writeRejects(file.fileName(), rejects, reports));
    QFile written(rejects);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().contains("Ben,never,"));
}
