// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of Office Open XML sheets: what a person sees in them is what is read.
#include "tests/support/table_rows.h"
#include "tests/support/zip_writer.h"

using namespace hearth;
using namespace hearth::test;

namespace {

const QString book = QStringLiteral("book.xlsx");

ReadTable onlySheet(const ZipParts& parts)
{
    const auto tables = readTables(zipped(parts), book);
    REQUIRE(tables.size() == 1);
    return tables.front();
}

ReadTable sheetOf(const QByteArray& rows, const QByteArray& strings = {}, const QByteArray& styles = {})
{
    return onlySheet(xlsxParts(rows, strings, styles));
}

/// A row of inline strings.
QByteArray words(const QByteArrayList& texts)
{
    QByteArray row = "<row>";
    for (const QByteArray& text : texts) {
        row += "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
    return row + "</row>";
}

} // namespace

TEST_CASE("texts are read as shared, inline and formula strings", "[xlsx]")
{
    const ReadTable table =
        sheetOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><r><t>Zo</t></r><r><t xml:space=\"preserve\">ë "
                "</t></r></is>"
                "</c><c r=\"B2\" t=\"str\"><f>A1&amp;B1</f><v>a &amp; b</v></c></row>"
                "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\" t=\"s\"><v>3</v></c></row>",
                "<si><t>given_name</t></si><si><r><rPr><b/></rPr><t>family</t></r><r><t>_name</t></r></si>"
                "<si><t>課</t><rPh sb=\"0\" eb=\"1\"><t>カ</t></rPh><phoneticPr fontId=\"1\"/></si>"
                "<si><t xml:space=\"preserve\">one_x000D_\ntwo_x005F_x</t></si>");
    CHECK(table.header == QStringList{QStringLiteral("given_name"), QStringLiteral("family_name")});
    CHECK(table.rows == std::vector<TableRow>{{"Zoë ", "a & b"}, {"課", "one\r\ntwo_x"}});
    CHECK(table.lines == std::vector<std::int64_t>{2, 3});
}

TEST_CASE("numbers, truths and errors come out as a person would type them", "[xlsx]")
{
    const ReadTable table =
        sheetOf(words({"a", "b", "c", "d", "e", "f"}) +
                "<row><c><v>12</v></c><c><v>2.2999999999999998</v></c><c t=\"n\"><v>1.0E7</v></c>"
                "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c><v>491701234567</v></c></row>"
                "<row><c t=\"b\"><v>0</v></c><c><f>1/0</f></c><c s=\"9\"><v>5</v></c></row>");
    CHECK(table.rows ==
          std::vector<TableRow>{{"12", "2.3", "10000000", "yes", "", "491701234567"}, {"no", "", "5"}});
}

TEST_CASE("a cell's style tells days, times and postcodes from numbers", "[xlsx]")
{
    const QByteArray styles = "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"00000\"/>"
                              "<numFmt numFmtId=\"165\" formatCode=\"dd\\.mm\\.yyyy\\ hh:mm\"/></numFmts>"
                              "<cellStyleXfs><xf numFmtId=\"9\"/><xf numFmtId=\"9\"/></cellStyleXfs>"
                              "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/>"
                              "<xf numFmtId=\"165\"/><xf numFmtId=\"20\"/></cellXfs>";
    const QByteArray rows =
        words({"day", "postcode", "starts", "time", "strict"}) +
        "<row><c s=\"1\"><v>46352</v></c><c s=\"2\"><v>1067</v></c><c s=\"3\"><v>46352.791666666664</v></c>"
        "<c s=\"4\"><v>0.79166666666666663</v></c><c s=\"1\" t=\"d\"><v>2026-11-26T00:00:00</v></c></row>";
    CHECK(sheetOf(rows, {}, styles).rows ==
          std::vector<TableRow>{{"2026-11-26", "01067", "2026-11-26T19:00", "19:00", "2026-11-26"}});

    ZipParts parts = xlsxParts(rows, {}, styles);
    QByteArray workbook = parts[2].second;
    setPart(parts, "xl/workbook.xml", workbook.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
    CHECK(onlySheet(parts).rows.front().front() == "2030-11-27");
}

TEST_CASE("cells and rows that are left out leave room, and titles above the header are passed over",
          "[xlsx]")
{
    const ReadTable table =
        sheetOf("<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>Members 2026</t></is></c></row>"
                "<row r=\"3\"><c r=\"A3\" s=\"1\"/></row>"
                "<row r=\"4\"><c r=\"B4\" t=\"inlineStr\"><is><t>Given\nname</t></is></c>"
                "<c r=\"D4\" t=\"inlineStr\"><is><t>E-mail </t></is></c></row>"
                "<row r=\"7\"><c r=\"D7\" t=\"inlineStr\"><is><t>a@b.example</t></is></c></row>"
                "<row r=\"8\"><c r=\"B8\" t=\"inlineStr\"><is><t> </t></is></c></row>"
                "<row r=\"9\"><c r=\"B9\" t=\"inlineStr\"><is><t>Ana</t></is></c></row>");
    CHECK(table.header ==
          QStringList{QString(), QStringLiteral("Given name"), QString(), QStringLiteral("E-mail")});
    CHECK(table.rows == std::vector<TableRow>{{"", "", "", "a@b.example"}, {"", "Ana"}});
    CHECK(table.lines == std::vector<std::int64_t>{7, 9});
}

TEST_CASE("rows that a file has in disorder are put in order", "[xlsx]")
{
    const ReadTable table = sheetOf("<row r=\"3\"><c r=\"B3\"><v>4</v></c><c r=\"A3\"><v>3</v></c></row>"
                                    "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>" +
                                    words({"a", "b"}).replace("<row>", "<row r=\"1\">"));
    CHECK(table.rows == std::vector<TableRow>{{"1", "2"}, {"3", "4"}});
    CHECK(table.lines == std::vector<std::int64_t>{2, 3});
}

TEST_CASE("a single column is a table too", "[xlsx]")
{
    const ReadTable table = sheetOf(words({"name"}) + words({"Ana"}) + words({"Ben"}));
    CHECK(table.header == QStringList{QStringLiteral("name")});
    CHECK(table.rows == std::vector<TableRow>{{"Ana"}, {"Ben"}});
}

TEST_CASE("a cell further out than any sheet reaches is refused", "[xlsx]")
{
    const auto refused = [](const QByteArray& cell) {
        return sourceRefusal(zipped(xlsxParts(words({"a", "b"}) + cell)), book);
    };
    CHECK(refused("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>").contains(u"1,048,576"));
    CHECK(refused("<row r=\"99999999999999999999\"/><row r=\"18446744073709551615\"><c><v>1</v></c></row>")
              .contains(u"1,048,576"));
    CHECK(refused("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>").contains(u"XFD"));
    CHECK(refused("<row r=\"2\"><c r=\"AAAAAAAAAAAAAAAA2\"><v>1</v></c></row>").contains(u"XFD"));
    CHECK(sheetOf(words({"a", "b"}) + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>").lines ==
          std::vector<std::int64_t>{1'048'576});
}

TEST_CASE("a cell of more than 1 MB of text is refused", "[xlsx]")
{
    const QByteArray most(1 << 20, 'x');
    CHECK(sheetOf(words({"a", "b"}) + words({most})).rows.front().front().size() == std::size_t{1} << 20U);
    CHECK(sourceRefusal(zipped(xlsxParts(words({"a", "b"}) + words({most + "x"}))), book).contains(u"1 MB"));
    const QByteArray shared = "<si><t>" + most + "x</t></si>";
    CHECK(sourceRefusal(zipped(xlsxParts(words({"a", "b"}), shared)), book).contains(u"1 MB"));
}

TEST_CASE("a sheet that makes no sense is damaged, and a document type is one such thing", "[xlsx]")
{
    const auto refused = [](const QByteArray& sheet) {
        ZipParts parts = xlsxParts({});
        setPart(parts, "xl/worksheets/sheet1.xml", sheet);
        return sourceRefusal(zipped(parts), book);
    };
    CHECK(refused("<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>")
              .contains(u"sheet1.xml"));
    CHECK(refused("<worksheet><sheetData><row>").contains(u"damaged"));
    CHECK(refused("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet><sheetData><row><c "
                  "t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>")
              .contains(u"damaged"));
    CHECK(refused("").contains(u"damaged"));
}
