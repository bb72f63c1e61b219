// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

#include <utility>

using namespace hearth;
using namespace std::string_literals;

namespace {

using Row = std::vector<std::string>;
using Rows = std::vector<Row>;

struct ReadBack {
    Rows rows;
    std::vector<std::int64_t> lines;
    std::optional<Error> error;
};

ReadBack readAll(const std::string& bytes, std::optional<char> delimiter = ',')
{
    CsvReader reader(Utf8Text(bytes), {QStringLiteral("members.csv"), delimiter});
    ReadBack read;
    CsvRecord record;
    while (true) {
        const Result<bool> more = reader.next(record);
        if (!more) {
            read.error = more.error();
            const Result<bool> again = reader.next(record);
            REQUIRE(again == tl::unexpected(more.error()));
            return read;
        }
        if (!*more) {
            return read;
        }
        read.rows.emplace_back(record.fields.begin(), record.fields.end());
        read.lines.push_back(record.line);
    }
}

Rows rowsOf(const std::string& bytes, std::optional<char> delimiter = ',')
{
    const ReadBack read = readAll(bytes, delimiter);
    REQUIRE_FALSE(read.error);
    return read.rows;
}

/// The sentence with which the file is refused.
QString refusal(const std::string& bytes)
{
    const ReadBack read = readAll(bytes);
    REQUIRE(read.error);
    REQUIRE(read.error->kind == Error::Kind::Unreadable);
    REQUIRE(read.error->sentence.contains(u"members.csv"));
    return read.error->sentence;
}

std::string utf16(const std::string& text)
{
    const QString wide = QString::fromStdString(text);
    std::string bytes = "\xFF\xFE";
    for (const QChar unit : wide) {
        bytes += static_cast<char>(unit.unicode() & 0xFFU);
        bytes += static_cast<char>(unit.unicode() >> 8U);
    }
    return bytes;
}

/// The same letter by letter; nothing where a quote is never closed.
std::optional<Rows> readByLetters(const std::string& text)
{
    Rows rows;
    std::size_t at = 0;
    while (at < text.size()) {
        Row row;
        const std::size_t begin = at;
        for (bool isOver = false; !isOver;) {
            std::string field;
            if (at < text.size() && text[at] == '"') {
                for (++at;; ++at) {
                    if (at >= text.size()) {
                        return std::nullopt;
                    }
                    if (text[at] == '"' && (at + 1 >= text.size() || text[at + 1] != '"')) {
                        break;
                    }
                    at += text[at] == '"' ? 1 : 0;
                    field += text[at];
                }
                ++at;
            }
            while (at < text.size() && text[at] != ',' && text[at] != '\r' && text[at] != '\n') {
                field += text[at++];
            }
            row.push_back(field);
            isOver = at >= text.size() || text[at] != ',';
            at += at < text.size() && text[at] == '\r' && text.substr(at, 2) == "\r\n" ? 2 : 1;
        }
        if (row.size() > 1 || !row.front().empty() || text[begin] == '"') {
            rows.push_back(row);
        }
    }
    return rows;
}

} // namespace

TEST_CASE("eight bytes at a time are read as letter by letter", "[csv]")
{
    test::property("csv by letters", 5000, [](test::Random& random) {
        const std::string text = random.bytes(90, random.index(2) == 0 ? "abcdefgh,,\"\r\n" : "xy,\n\"");
        CAPTURE(text);
        const ReadBack read = readAll(text);
        const auto expected = readByLetters(text);
        REQUIRE(read.error.has_value() == !expected.has_value());
        if (expected) {
            REQUIRE(read.rows == *expected);
        }
    });
}

TEST_CASE("plain fields are separated by the delimiter and rows by any line end", "[csv]")
{
    REQUIRE(rowsOf("a,b\r\nc,d\r\n") == Rows{{"a", "b"}, {"c", "d"}});
    REQUIRE(rowsOf("a,b\nc,d\n") == Rows{{"a", "b"}, {"c", "d"}});
    REQUIRE(rowsOf("a,b\rc,d\r") == Rows{{"a", "b"}, {"c", "d"}});
    REQUIRE(rowsOf("a,b\nc,d") == Rows{{"a", "b"}, {"c", "d"}});
    REQUIRE(rowsOf("a,,\n,,b\n,") == Rows{{"a", "", ""}, {"", "", "b"}, {"", ""}});
}

TEST_CASE("a quoted field holds delimiters, line breaks and doubled quotes", "[csv]")
{
    REQUIRE(rowsOf("\"a,b\",\"c\"\"d\",\"e\r\nf\"\r\n") == Rows{{"a,b", "c\"d", "e\r\nf"}});
    REQUIRE(rowsOf("\"\"\"\"\"\",\"\"") == Rows{{"\"\"", ""}});
    REQUIRE(rowsOf("\"x\"\"\",\"y\"\"\",z") == Rows{{"x\"", "y\"", "z"}});
}

TEST_CASE("quotes in the wrong place are taken as they stand", "[csv]")
{
    REQUIRE(rowsOf("5\" disc,a \"b\" c\n") == Rows{{"5\" disc", "a \"b\" c"}});
    REQUIRE(rowsOf("\"Anna\" B,\"c\"\"d\"e\"f\n") == Rows{{"Anna B", "c\"de\"f"}});
}

TEST_CASE("each record knows the physical line it begins in", "[csv]")
{
    const ReadBack read = readAll("name,notes\r\n\"A\",\"one\rtwo\nthree\r\nfour\"\r\n\r\n\rB,x\nC,y");
    REQUIRE(read.rows.size() == 4);
    REQUIRE(read.lines == std::vector<std::int64_t>{1, 2, 8, 9});
}

TEST_CASE("rows of unequal length are handed on as they are", "[csv]")
{
    REQUIRE(rowsOf("a,b,c\n1\n1,2,3,4\n") == Rows{{"a", "b", "c"}, {"1"}, {"1", "2", "3", "4"}});
}

TEST_CASE("an empty file, one of empty lines and one of only a header are told apart", "[csv]")
{
    REQUIRE(rowsOf("").empty());
    REQUIRE(rowsOf("\xEF\xBB\xBF").empty());
    REQUIRE(rowsOf("\r\n\n").empty());
    REQUIRE(rowsOf("name,mail\r\n") == Rows{{"name", "mail"}});
    REQUIRE(rowsOf("\"\"\n") == Rows{{""}});
}

TEST_CASE("a quote that is never closed is refused with the line where it opens", "[csv]")
{
    const QString sentence = refusal("name,notes\nA,\"x\ny\"\nB,\"half\nC,z\n");
    REQUIRE(sentence.contains(u"line 4"));
    REQUIRE(readAll("name,notes\nA,\"x\ny\"\nB,\"half\nC,z\n").rows.size() == 2);
    REQUIRE(refusal("a\n\"x\ny\",\"\"\"").contains(u"line 3"));
}

TEST_CASE("binary content is refused at once, with its line", "[csv]")
{
    const ReadBack read = readAll("name\nA\nB\0\nC\n"s);
    REQUIRE(read.rows.empty());
    REQUIRE(refusal("name\nA\nB\0\nC\n"s).contains(u"line 3"));
    REQUIRE(refusal("PK\3\4\24\0\6\0\10\0\0\0!\0"s).contains(u"line 1"));
}

TEST_CASE("a cell beyond 1 MB, a row beyond 16 MB and one beyond 10,000 columns are refused", "[csv]")
{
    const std::string most(CsvScanner::longestField, 'x');
    REQUIRE(rowsOf("a\n" + most + "\n\"" + most + "\"\n").size() == 3);
    REQUIRE(refusal("a\n" + most + "x\n").contains(u"line 2"));
    REQUIRE(refusal("a\n\"\n" + most + "\"\n").contains(u"line 2"));
    REQUIRE(refusal("a\n1,\"\n\",\"" + most + "x").contains(u"line 3"));

    std::string wide = "a\n";
    for (int i = 0; i < 17; ++i) {
        wide += most + ',';
    }
    REQUIRE(refusal(wide).contains(u"16 MB"));
    REQUIRE(rowsOf(std::string(CsvScanner::mostFields - 1, ',')).front().size() == CsvScanner::mostFields);
    REQUIRE(refusal("a\n" + std::string(CsvScanner::mostFields, ',')).contains(u"10,000"));
}

TEST_CASE("Excel's line that names the delimiter is obeyed and isn't a record", "[csv]")
{
    const ReadBack read = readAll("sep=;\r\na,b;c\r\n", std::nullopt);
    REQUIRE(read.rows == Rows{{"a,b", "c"}});
    REQUIRE(read.lines == std::vector<std::int64_t>{2});
    REQUIRE(rowsOf("\"sep=;\"\r\na\r\n").size() == 2);
}

TEST_CASE("a file in another encoding reads like one in UTF-8, also where a row spans two pieces", "[csv]")
{
    std::string text = "given;family;notes\r\n";
    while (text.size() < 3'000'000) {
        text += "Zoë;\"Müller \"\"Z\"\"\";\"one\r\ntwo €\"\r\nRenée;Łuk;ok\r\n";
    }
    const ReadBack narrow = readAll(text, std::nullopt);
    const ReadBack wide = readAll(utf16(text), std::nullopt);
    REQUIRE(narrow.rows.size() > 50'000);
    REQUIRE((narrow.rows == wide.rows)); // in brackets: nobody wants to read it printed
    REQUIRE((narrow.lines == wide.lines));
    REQUIRE(rowsOf("name;town\nZo\xEB;K\xF6ln", std::nullopt) == Rows{{"name", "town"}, {"Zoë", "Köln"}});
    REQUIRE(refusal(utf16("a\n\"b\nc")).contains(u"line 2"));
    REQUIRE(refusal(utf16("a\n\"" + std::string(3'000'000, 'x'))).contains(u"line 2"));
}

TEST_CASE("a record found at the beginning of a stretch is the one in the whole", "[csv]")
{
    test::property("csv pieces", 3000, [](test::Random& random) {
        const std::string text = random.bytes(24, "ab,;\"\"\"\r\n");
        const std::string_view beginning = std::string_view(text).substr(0, random.index(text.size() + 1));
        CAPTURE(text, beginning);
        CsvScanner whole(',');
        CsvScanner part(',');
        std::vector<std::string_view> expected;
        std::vector<std::string_view> fields;
        const CsvScanner::Found found = part.scan(beginning, CsvScanner::Extent::Beginning, fields);
        if (found == CsvScanner::Found::NeedsMore) {
            return;
        }
        REQUIRE(whole.scan(text, CsvScanner::Extent::Whole, expected) == found);
        REQUIRE(fields == expected);
        REQUIRE(part.length() == whole.length());
        REQUIRE(part.lineEnds() == whole.lineEnds());
        REQUIRE(part.lineEnds() == countLineEnds(beginning.substr(0, part.length())));
    });
}
