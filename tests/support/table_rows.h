// SPDX-License-Identifier: GPL-3.0-or-later
// What a table to be imported holds, as plain values that tests can compare.
#pragma once

#include "core/exchange/source_table.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <algorithm>

namespace hearth::test {

using TableRow = std::vector<std::string>;

struct ReadTable {
    QString noun;
    QStringList header;
    std::vector<TableRow> rows;
    std::vector<std::int64_t> lines;
    QString description;
};

inline ReadTable readTable(SourceTable& table)
{
    ReadTable read{table.noun(), table.header(), {}, {}, table.description()};
    REQUIRE(table.rewind());
    CsvRecord record;
    while (expectValue(table.next(record))) {
        read.rows.emplace_back(record.fields.begin(), record.fields.end());
        read.lines.push_back(record.line);
    }
    return read;
}

/// All tables of a file with these bytes and this name.
inline std::vector<ReadTable> readTables(const QByteArray& bytes, const QString& name)
{
    const InputFile file = expectValue(InputFile::ofBytes(bytes, name));
    std::vector<ReadTable> read;
    for (const auto& table : expectValue(openSource(file))) {
        read.push_back(readTable(*table));
    }
    return read;
}

/// The sentence with which such a file is refused.
inline QString sourceRefusal(const QByteArray& bytes, const QString& name)
{
    const InputFile file = expectValue(InputFile::ofBytes(bytes, name));
    const auto refused = openSource(file);
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().kind == Error::Kind::Unreadable);
    REQUIRE(refused.error().sentence.contains(name));
    return refused.error().sentence;
}

} // namespace hearth::test
