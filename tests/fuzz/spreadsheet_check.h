// SPDX-License-Identifier: GPL-3.0-or-later
// What any spreadsheet is demanded, whichever program it calls itself from.
#pragma once

#include "core/exchange/encoding.h"
#include "core/exchange/spreadsheet_source.h"
#include "tests/fuzz/hold.h"

namespace hearth::fuzz {

/// Its tables' records go forward and are UTF-8, and it reads the same twice; or a sentence says why not.
inline void checkSpreadsheet(const QByteArray& bytes)
{
    const auto file = InputFile::ofBytes(bytes, QStringLiteral("fuzz.xlsx"));
    if (!file) {
        return;
    }
    const auto tables = openSpreadsheet(*file);
    hold(tables || !tables.error().sentence.isEmpty(), "a refusal says why");
    if (!tables) {
        return;
    }
    hold(!tables->empty(), "what is opened holds a table");
    for (const auto& table : *tables) {
        int counts[2] = {};
        for (int& count : counts) {
            hold(table->rewind().has_value(), "a table can be read again");
            CsvRecord record;
            std::int64_t line = 0;
            while (table->next(record).value_or(false)) {
                hold(record.line > line && !record.fields.empty(), "records go forward and have a field");
                line = record.line;
                ++count;
                for (const std::string_view field : record.fields) {
                    hold(validUtf8Length(field) == field.size(), "fields are UTF-8");
                }
            }
        }
        hold(counts[0] == counts[1], "a table reads the same twice");
    }
}

} // namespace hearth::fuzz
