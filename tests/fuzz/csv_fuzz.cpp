// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are read to an end or refused; what was read is written and read back the same; and where a text
// is cut makes no difference to the records before the cut. The first byte chooses the delimiter.
#include "core/exchange/cell.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_writer.h"
#include "tests/fuzz/hold.h"

using namespace hearth;
using fuzz::hold;

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::optional<char> chosenDelimiter(std::uint8_t byte)
{
    constexpr std::string_view delimiters = ",;\t|";
    const std::size_t index = byte % (delimiters.size() + 1);
    return index < delimiters.size() ? std::optional(delimiters[index]) : std::nullopt;
}

std::optional<Rows> read(std::string_view bytes, std::optional<char> delimiter)
{
    CsvReader reader(Utf8Text(bytes), {QStringLiteral("fuzz.csv"), delimiter});
    Rows rows;
    CsvRecord record;
    std::int64_t line = 0;
    while (true) {
        const Result<bool> more = reader.next(record);
        if (!more) {
            hold(more.error().kind == Error::Kind::Unreadable && !more.error().sentence.isEmpty(),
                 "a refusal says why");
            return std::nullopt;
        }
        if (!*more) {
            return rows;
        }
        hold(record.line > line && !record.fields.empty(), "records go forward and have a field");
        line = record.line;
        rows.emplace_back(record.fields.begin(), record.fields.end());
        for (const std::string& value : rows.back()) {
            hold(validUtf8Length(value) == value.size(), "fields are UTF-8");
        }
    }
}

std::string written(const Rows& rows, CsvDialect dialect)
{
    std::string bytes;
    CsvWriter writer([&bytes](std::string_view block) { bytes += block; }, dialect);
    for (const auto& row : rows) {
        for (const std::string& value : row) {
            writer.field(std::string_view(value));
        }
        writer.endRecord();
    }
    writer.finish();
    return bytes;
}

Rows withoutEscapes(Rows rows)
{
    for (auto& row : rows) {
        for (std::string& value : row) {
            value = std::string(stripFormulaEscape(value));
        }
    }
    return rows;
}

void checkRoundTrip(const Rows& rows, char delimiter)
{
    hold(read(written(rows, {delimiter, Formulas::Keep}), delimiter) == rows, "what was written reads back");
    const std::optional<Rows> guarded = read(written(rows, {delimiter, Formulas::Escape}), delimiter);
    hold(guarded.has_value(), "guarded text reads back");
    // A value that looks guarded already is written as it is, so both sides lose that apostrophe.
    hold(withoutEscapes(*guarded) == withoutEscapes(rows), "formulas come back");
}

void checkCut(std::string_view text, std::size_t cut, char delimiter)
{
    CsvScanner part(delimiter);
    CsvScanner whole(delimiter);
    std::vector<std::string_view> found;
    std::vector<std::string_view> expected;
    const auto result = part.scan(text.substr(0, cut), CsvScanner::Extent::Beginning, found);
    if (result == CsvScanner::Found::NeedsMore) {
        return;
    }
    hold(whole.scan(text, CsvScanner::Extent::Whole, expected) == result,
         "a cut doesn't change what is found");
    hold(found == expected && part.length() == whole.length() && part.lineEnds() == whole.lineEnds(),
         "a cut doesn't change the record before it");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2) {
        return 0;
    }
    const std::optional<char> delimiter = chosenDelimiter(data[0]);
    const std::string_view bytes = fuzz::view(data + 1, size - 1);
    if (const std::optional<Rows> rows = read(bytes, delimiter)) {
        checkRoundTrip(*rows, delimiter.value_or(','));
    }
    checkCut(bytes, data[0] % bytes.size(), delimiter.value_or(','));
    return 0;
}
