// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

using namespace hearth;

namespace {

using WrittenRows = std::vector<std::vector<std::string>>;

std::string written(const WrittenRows& rows, CsvDialect dialect = {})
{
    std::string bytes;
    CsvWriter writer([&bytes](std::string_view block) { bytes += block; }, dialect);
    for (const auto& row : rows) {
        for (const std::string& value : row) {
            writer.field(value);
        }
        writer.endRecord();
    }
    writer.finish();
    return bytes;
}

WrittenRows readBack(const std::string& bytes, char delimiter)
{
    CsvReader reader(Utf8Text(bytes), {QStringLiteral("members.csv"), delimiter});
    WrittenRows rows;
    CsvRecord record;
    for (Result<bool> more = reader.next(record); more.value(); more = reader.next(record)) {
        rows.emplace_back(record.fields.begin(), record.fields.end());
    }
    return rows;
}

WrittenRows randomRows(test::Random& random)
{
    WrittenRows rows(random.index(5));
    for (auto& row : rows) {
        row.resize(1 + random.index(4));
        for (std::string& value : row) {
            value = random.chance(50) ? random.text(8).toStdString()
                                      : random.bytes(5, "\"\"a,;\t|\r\n'=+ sep=;\xEF\xBB\xBF");
        }
    }
    if (!rows.empty() && random.chance(20)) {
        rows.front().front().insert(0, random.pick({"sep=;", "\xEF\xBB\xBF", "sep=\t", "'="}));
    }
    return rows;
}

} // namespace

TEST_CASE("records end in CRLF and only what needs quotes has them", "[csv]")
{
    REQUIRE(written({{"a", "b c", " d "}, {"Zoë", "", "'e"}}) == "a,b c, d \r\nZoë,,'e\r\n");
    REQUIRE(written({{"a,b", "c\"d", "e\nf", "g\rh", "i;j"}}) ==
            "\"a,b\",\"c\"\"d\",\"e\nf\",\"g\rh\",i;j\r\n");
    REQUIRE(written({{"a,b", "c\td"}}, {'\t'}) == "a,b\t\"c\td\"\r\n");
    REQUIRE(written({}).empty());
}

TEST_CASE("a record of one empty field isn't an empty line", "[csv]")
{
    REQUIRE(written({{""}, {"", ""}}) == "\"\"\r\n,\r\n");
}

TEST_CASE("a first field isn't taken for a byte order mark or for a delimiter's line", "[csv]")
{
    REQUIRE(written({{"\xEF\xBB\xBFname"}}) == "\"\xEF\xBB\xBFname\"\r\n");
    REQUIRE(written({{"sep=;"}, {"sep=;"}}) == "\"sep=;\"\r\nsep=;\r\n");
}

TEST_CASE("formulas are guarded for spreadsheets and kept for programs", "[csv]")
{
    const WrittenRows rows = {{"=1+1", "+49 30", "-x", "@x", "\tx", "\rx", "'=x", "x=1", ""}};
    REQUIRE(written(rows, {',', Formulas::Escape}) == "'=1+1,'+49 30,'-x,'@x,'\tx,\"'\rx\",'=x,x=1,\r\n");
    REQUIRE(written(rows) == "=1+1,+49 30,-x,@x,\tx,\"\rx\",'=x,x=1,\r\n");
}

TEST_CASE("text from Qt is written as UTF-8", "[csv]")
{
    std::string bytes;
    CsvWriter writer([&bytes](std::string_view block) { bytes += block; }, {});
    writer.field(QStringLiteral("Zoë 金"));
    writer.skip();
    writer.endRecord();
    writer.finish();
    REQUIRE(bytes == "Zoë 金,\r\n");
}

TEST_CASE("what was written is read back, byte for byte", "[csv]")
{
    test::property("csv round trip", 3000, [](test::Random& random) {
        const WrittenRows rows = randomRows(random);
        const char delimiter = random.pick({',', ';', '\t', '|'});
        const std::string exact = written(rows, {delimiter});
        CAPTURE(exact);
        std::string all;
        for (const auto& row : rows) {
            for (const std::string& value : row) {
                all += value;
            }
        }
        if (validUtf8Length(all) < all.size()) {
            return; // reads as another encoding, rightly
        }
        REQUIRE(readBack(exact, delimiter) == rows);
        WrittenRows guarded = readBack(written(rows, {delimiter, Formulas::Escape}), delimiter);
        for (auto& row : guarded) {
            for (std::string& value : row) {
                value = std::string(stripFormulaEscape(value));
            }
        }
        // A value that begins like a guarded formula can't be told from one; exact cells are for that.
        const auto looksGuarded = [](const std::string& value) { return stripFormulaEscape(value) != value; };
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::size_t j = 0; j < rows[i].size(); ++j) {
                REQUIRE((guarded[i][j] == rows[i][j] || looksGuarded(rows[i][j])));
            }
        }
    });
}

TEST_CASE("a long text is handed over in large blocks, and all of it", "[csv]")
{
    std::vector<std::size_t> blocks;
    std::size_t total = 0;
    CsvWriter writer(
        [&](std::string_view block) {
            blocks.push_back(block.size());
            total += block.size();
        },
        {});
    for (int row = 0; row < 100'000; ++row) {
        writer.field(std::string_view("12345678"));
        writer.endRecord();
    }
    writer.finish();
    REQUIRE(total == 1'000'000);
    REQUIRE(blocks.size() == 4);
    blocks.pop_back();
    for (const std::size_t size : blocks) {
        REQUIRE(size >= CsvWriter::blockSize);
    }
}
