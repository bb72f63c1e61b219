// SPDX-License-Identifier: GPL-3.0-or-later
// OpenDocument spreadsheets: values by their type, and repetitions that mean nothing without cells.
#include "tests/support/table_rows.h"
#include "tests/support/zip_writer.h"

using namespace hearth;
using namespace hearth::test;

namespace {

const QString openBook = QStringLiteral("book.ods");

QByteArray paragraphCell(const QByteArray& text)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
}

QByteArray paragraphRow(const QByteArrayList& texts)
{
    QByteArray row = "<table:table-row>";
    for (const QByteArray& text : texts) {
        row += paragraphCell(text);
    }
    return row + "</table:table-row>";
}

QByteArray cellsRow(const QByteArray& cells) { return "<table:table-row>" + cells + "</table:table-row>"; }

QByteArray tableCalled(const QByteArray& name, const QByteArray& rows, const QByteArray& style = "ta1")
{
    return "<table:table table:name=\"" + name + "\" table:style-name=\"" + style + "\">" + rows +
           "</table:table>";
}

QByteArray openDocument(const QByteArray& rows) { return zipped(odsParts(tableCalled("Sheet1", rows))); }

ReadTable openSheet(const QByteArray& rows)
{
    const auto tables = readTables(openDocument(rows), openBook);
    REQUIRE(tables.size() == 1);
    return tables.front();
}

const QByteArray twoHeads = paragraphRow({"a", "b"});

} // namespace

TEST_CASE("an OpenDocument's values come out by their type", "[ods]")
{
    const auto cell = [](const QByteArray& attributes, const QByteArray& shown) {
        return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
    };
    const ReadTable table = openSheet(
        twoHeads +
        cellsRow(
            cell("office:value-type=\"float\" office:value=\"2.2999999999999998\"", "2,30") +
            cell("office:value-type=\"percentage\" office:value=\"0.5\"", "50 %") +
            cell("office:value-type=\"currency\" office:value=\"12\"", "12,00 €") +
            cell("office:value-type=\"date\" office:date-value=\"2026-11-26\"", "26.11.26") +
            cell("office:value-type=\"date\" office:date-value=\"2026-11-26T19:00:00\"", "26.11.26 19:00") +
            cell("office:value-type=\"time\" office:time-value=\"PT19H00M00S\"", "19:00:00") +
            cell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "WAHR") +
            cell("office:value-type=\"boolean\" office:boolean-value=\"false\"", "FALSCH") +
            cell("office:value-type=\"float\" office:value=\"1067\"", "01067") +
            cell("office:value-type=\"float\" office:value=\"0\"", "0") +
            cell("office:value-type=\"string\" office:string-value=\"meant\"", "shown") +
            cell("office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"",
                 "#N/A")));
    CHECK(table.rows == std::vector<TableRow>{{"2.3", "0.5", "12", "2026-11-26", "2026-11-26T19:00", "19:00",
                                               "yes", "no", "01067", "0", "meant"}});
}

TEST_CASE("an OpenDocument's texts keep their lines, blanks and tabs, and nothing that is beside them",
          "[ods]")
{
    const ReadTable table = openSheet(
        twoHeads +
        cellsRow("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a remark"
                 "</text:p></office:annotation><text:p>one<text:s text:c=\"2\"/><text:span>t<text:a>w"
                 "</text:a>o</text:span></text:p><text:p>a<text:tab/>b<text:line-break/>c</text:p>"
                 "</table:table-cell>") +
        paragraphRow({"  x \n  y", "<text:ruby><text:ruby-base>課</text:ruby-base><text:ruby-text>カ"
                                   "</text:ruby-text></text:ruby>"}));
    CHECK(table.rows == std::vector<TableRow>{{"one  two\na\tb\nc"}, {"x y", "課"}});
}

TEST_CASE("repeated rows and cells are repeated, and empty ones only counted", "[ods]")
{
    const ReadTable table = openSheet(
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>"
        "<table:table-header-rows>" +
        twoHeads +
        "</table:table-header-rows><table:table-row-group><table:table-row table:number-rows-repeated=\"2\">"
        "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"float\" "
        "office:value=\"7\"/>"
        "<table:covered-table-cell table:number-columns-repeated=\"2\"><text:p>covered</text:p>"
        "</table:covered-table-cell>" +
        paragraphCell("e") +
        "<table:table-cell "
        "table:number-columns-repeated=\"16379\"/></table:table-row></table:table-row-group>"
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell/></table:table-row>");
    CHECK(table.rows == std::vector<TableRow>{{"7", "7", "", "", "e"}, {"7", "7", "", "", "e"}});
    CHECK(table.lines == std::vector<std::int64_t>{5, 6});
}

TEST_CASE("cells repeated beyond all measure are refused, not unfolded", "[ods]")
{
    const QByteArray often = "4000000000";
    CHECK(sourceRefusal(openDocument(twoHeads + "<table:table-row table:number-rows-repeated=\"" + often +
                                     "\">" + paragraphCell("x") + "</table:table-row>"),
                        openBook)
              .contains(u"1,048,576"));
    CHECK(
        sourceRefusal(openDocument(twoHeads + cellsRow("<table:table-cell table:number-columns-repeated=\"" +
                                                       often + "\"><text:p>x</text:p></table:table-cell>")),
                      openBook)
            .contains(u"XFD"));
    CHECK(sourceRefusal(openDocument(twoHeads +
                                     "<table:table-row table:number-rows-repeated=\"1000000\">"
                                     "<table:table-cell table:number-columns-repeated=\"100\"><text:p>x"
                                     "</text:p></table:table-cell></table:table-row>"),
                        openBook)
              .contains(u"10 million"));
    CHECK(sourceRefusal(openDocument(twoHeads + paragraphRow({"a<text:s text:c=\"2000000000\"/>"})), openBook)
              .contains(u"1 MB"));
}

TEST_CASE("hidden sheets of an OpenDocument are passed over", "[ods]")
{
    const QByteArray styles =
        "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties "
        "table:display=\"true\"/></style:style><style:style style:name=\"ta2\" "
        "style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
    const QByteArray rows = twoHeads + paragraphRow({"1", "2"});
    const auto tables = readTables(
        zipped(odsParts(tableCalled("members", rows, "ta2") + tableCalled("Groups", rows, "ta1"), styles)),
        openBook);
    REQUIRE(tables.size() == 1);
    CHECK(tables[0].noun == u"groups");
}

TEST_CASE("an OpenDocument with a password and one that is no spreadsheet are refused", "[ods]")
{
    ZipParts parts = odsParts(tableCalled("Sheet1", twoHeads));
    setPart(parts, "content.xml", "\x8A\x01\xFF nothing that can be read");
    CHECK(sourceRefusal(zipped(parts), openBook).contains(u"damaged"));
    setPart(parts, "META-INF/manifest.xml",
            "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
            "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
            "</manifest:file-entry></manifest:manifest>");
    CHECK(sourceRefusal(zipped(parts), openBook).contains(u"password"));
    CHECK(sourceRefusal(zipped({{"mimetype", "x"}, {"encrypted-package", "x"}}), openBook)
              .contains(u"password"));
    setPart(parts, "META-INF/manifest.xml", "<manifest/>");
    setPart(parts, "content.xml",
            "<document-content><body><text><p>Dear Ana</p></text></body></document-content>");
    CHECK(sourceRefusal(zipped(parts), openBook).contains(u"no spreadsheet"));
}
