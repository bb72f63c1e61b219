// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever calls itself a card file is a table whose rows have a field for each column, in the order of their
// lines, read twice the same, or a sentence; and any text goes through a card and comes back.
#include "core/exchange/encoding.h"
#include "core/exchange/vcard_reader.h"
#include "core/exchange/vcard_source.h"
#include "core/exchange/vcard_text.h"
#include "tests/fuzz/hold.h"

using namespace hearth;
using fuzz::hold;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows readRows(SourceTable& table, std::vector<std::int64_t>& lines)
{
    Rows rows;
    CsvRecord record;
    std::int64_t line = 0;
    while (table.next(record).value_or(false)) {
        hold(static_cast<qsizetype>(record.fields.size()) == table.header().size(),
             "a field for each column");
        hold(record.line > line, "cards go forward");
        line = record.line;
        lines.push_back(line);
        for (const std::string_view field : record.fields) {
            hold(validUtf8Length(field) == field.size(), "a field is UTF-8");
            hold(field.find('\0') == std::string_view::npos, "a field holds no NUL");
        }
        rows.emplace_back(record.fields.begin(), record.fields.end());
    }
    return rows;
}

void readTable(const QByteArray& bytes)
{
    const auto file = InputFile::ofBytes(bytes, QStringLiteral("x.vcf"));
    if (!file) {
        return;
    }
    const auto tables = openVCards(*file);
    hold(tables || !tables.error().sentence.isEmpty(), "a refusal says why");
    if (tables) {
        SourceTable& table = *tables->front();
        std::vector<std::int64_t> lines;
        const Rows rows = readRows(table, lines);
        for (const std::int64_t line : lines) {
            const auto photo = table.photo(line);
            hold(photo && photo->size() <= bytes.size(), "a photo is no larger than the file it is in");
        }
        hold(table.rewind().has_value(), "what was read can be read again");
        lines.clear();
        hold(readRows(table, lines) == rows, "and is the same");
    }
}

void goThroughCard(std::string_view bytes)
{
    std::string text;
    for (const char letter : Utf8Text(bytes, Encoding::Utf8).rest()) {
        if (static_cast<unsigned char>(letter) >= ' ') { // the others have no place on a card
            text += letter;
        }
    }
    std::string line = "NOTE:";
    vcard::appendEscaped(line, text);
    std::string card = "BEGIN:VCARD\r\n";
    vcard::appendFolded(card, line);
    VCardReader reader(card);
    VCard read;
    hold(reader.next(read) && read.properties.size() == 1, "a card has its line");
    hold(vcard::unescaped(read.properties.front().value) == text, "what is written reads back the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    readTable(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    goThroughCard(fuzz::view(data, size));
    return 0;
}
