// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is called says little about what is in it.
#include "tests/support/table_rows.h"
#include "tests/support/zip_writer.h"

using namespace hearth;
using namespace hearth::test;

namespace {

const QByteArray pair = "<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c></row>"
                        "<row><c><v>1</v></c><c><v>2</v></c></row>";

QString name(const char* text) { return QString::fromLatin1(text); }

} // namespace

TEST_CASE("a packed spreadsheet is known by what is in it, whatever it is called", "[spreadsheet]")
{
    const QByteArray packed = zipped(xlsxParts(pair));
    for (const char* called :
         {"list.xlsx", "LIST.XLSM", "list.xls", "list.csv", "list.ods", "list.json", "list"}) {
        CAPTURE(called);
        const auto tables = readTables(packed, name(called));
        REQUIRE(tables.size() == 1);
        CHECK(tables[0].rows == std::vector<TableRow>{{"1", "2"}});
    }
}

TEST_CASE("a text with the name of a spreadsheet is read as text", "[spreadsheet]")
{
    for (const char* called : {"members.xls", "members.xlsx", "members.ods"}) {
        const auto tables = readTables("Name\tJoined\nAna\t2026-11-26\n", name(called));
        REQUIRE(tables.size() == 1);
        CHECK(tables[0].rows == std::vector<TableRow>{{"Ana", "2026-11-26"}});
    }
}

TEST_CASE("an old workbook, one with a password and a web page are told apart", "[spreadsheet]")
{
    const QByteArray compound = QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, '\0');
    CHECK(sourceRefusal(compound, name("old.xls")).contains(u".xlsx"));
    CHECK(sourceRefusal(compound, name("old.csv")).contains(u"old kind"));
    const QString stream = QStringLiteral("EncryptedPackage");
    const QByteArray locked =
        compound + QByteArray(reinterpret_cast<const char*>(stream.utf16()), 2 * stream.size());
    CHECK(sourceRefusal(locked, name("locked.xlsx")).contains(u"password"));
    for (const QByteArray& page :
         {QByteArray("<html><table><tr><td>a</td></tr></table></html>"),
          QByteArray("\xEF\xBB\xBF\r\n <!DOCTYPE html>"), QByteArray("<?xml version=\"1.0\"?>"),
          QByteArray("\xFF\xFE<\0t\0a\0b\0l\0e\0", 14)}) {
        CHECK(sourceRefusal(page, name("report.xls")).contains(u"web page"));
    }
}

TEST_CASE("other packed files are refused", "[spreadsheet]")
{
    CHECK(sourceRefusal(zipped({{"photo.jpg", "x"}}), name("photos.zip")).contains(u"no spreadsheet"));
    ZipParts letter = xlsxParts({});
    setPart(letter, "_rels/.rels",
            "<Relationships><Relationship Id=\"1\" Type=\"x/officeDocument\" "
            "Target=\"word/document.xml\"/></Relationships>");
    setPart(letter, "word/document.xml", "<document><body/></document>");
    CHECK(sourceRefusal(zipped(letter), name("letter.docx")).contains(u"no spreadsheet"));
    setPart(letter, "_rels/.rels",
            "<Relationships><Relationship Id=\"1\" Type=\"x/officeDocument\" "
            "Target=\"xl/workbook.bin\"/></Relationships>");
    setPart(letter, "xl/workbook.bin", "\x83\x01");
    CHECK(sourceRefusal(zipped(letter), name("binary.xlsb")).contains(u"no spreadsheet"));
}

TEST_CASE("a spreadsheet that was cut off or has a wrong byte is damaged", "[spreadsheet]")
{
    const QByteArray packed = zipped(xlsxParts(pair), Packing::Store);
    CHECK(sourceRefusal(packed.chopped(40), name("cut.xlsx")).contains(u"damaged"));
    QByteArray changed = packed;
    changed.replace("<v>1</v>", "<v>7</v>"); // which only the checksum tells
    CHECK(sourceRefusal(changed, name("changed.xlsx")).contains(u"damaged"));
}
