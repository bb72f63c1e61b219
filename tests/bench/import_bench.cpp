// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 members from CSV into a new club: durable, with its line in History, undoable. The floor puts the
// very same rows into the very same tables and indexes of another new file, from memory, by kept statements
// in one transaction.
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/noun.h"
#include "core/schema.h"
#include "core/store/cache.h"
#include "core/store/table_shape.h"
#include "core/store/transaction.h"
#include "tests/bench/benchmark.h"

#include <QFile>

#include <stdexcept>
#include <variant>

namespace hearth::bench {

void measureImport(const LargeClub& club, Report& report);

namespace {

constexpr int runs = 3;

struct Value {
    std::optional<std::int64_t> number;
    std::optional<std::string> text;
};

struct TableRows {
    std::string insert;
    std::size_t columns = 0;
    std::vector<Value> values; ///< Row after row.
};

std::unique_ptr<Club> newClub(const QString& path)
{
    static const SystemClock clock;
    QFile::remove(path);
    auto club = Club::create(path, schema(), clock);
    if (!club) {
        throw std::runtime_error(club.error().sentence.toStdString());
    }
    return std::move(*club);
}

TableRows rowsOf(Database& database, const TableShape& shape)
{
    TableRows table;
    table.columns = shape.columns.size();
    std::string places;
    std::string types;
    for (const std::string& column : shape.columns) {
        places += places.empty() ? "?" : ", ?";
        types += ", typeof(" + column + ")";
    }
    table.insert = "INSERT INTO " + shape.name + " VALUES (" + places + ")";
    Query rows = database.query("SELECT *" + types + " FROM " + shape.name);
    while (rows.next()) {
        for (std::size_t i = 0; i < table.columns; ++i) {
            const int column = static_cast<int>(i);
            const std::string_view type = rows.bytes(static_cast<int>(table.columns + i));
            table.values.emplace_back();
            if (type == "integer") {
                table.values.back().number = rows.integer(column);
            } else if (type != "null") {
                table.values.back().text = rows.bytes(column);
            }
        }
    }
    return table;
}

void insertBare(Database& database, const std::vector<TableRows>& tables)
{
    growCache(database);
    Transaction transaction(database);
    for (const TableRows& table : tables) {
        Query insert = database.query(table.insert);
        for (std::size_t at = 0; at < table.values.size(); at += table.columns) {
            for (std::size_t i = 0; i < table.columns; ++i) {
                const Value& value = table.values[at + i];
                const int parameter = static_cast<int>(i) + 1;
                if (value.text) {
                    insert.bindOne(parameter, StaticText{*value.text});
                } else {
                    insert.bindOne(parameter, value.number);
                }
            }
            insert.run();
        }
    }
    transaction.commit();
}

} // namespace

void measureImport(const LargeClub& large, Report& report)
{
    const QString source = large.folder + QStringLiteral("/to-import.csv");
    if (!exportNoun(*large.open(), *exchangeNoun(u"members"), source, {})) {
        throw std::runtime_error("the export failed");
    }
    std::vector<TableRows> tables;
    Times ours;
    Times floor;
    for (int i = 0; i < runs; ++i) {
        const auto club = newClub(large.folder + QStringLiteral("/imported.hearth"));
        ours.add(millisecondsOf([&] {
            const auto reports = importFile(*club, source, {});
            if (!reports || reports->at(0).added == 0 || !reports->at(0).rejected.empty()) {
                throw std::runtime_error("the import failed");
            }
        }));
        if (tables.empty()) {
            for (const TableShape& shape : readTableShapes(club->database(), schema())) {
                tables.push_back(rowsOf(club->database(), shape));
            }
        }
        const auto bare = newClub(large.folder + QStringLiteral("/bare-import.hearth"));
        bare->database().script("DELETE FROM setting");
        floor.add(millisecondsOf([&] { insertBare(bare->database(), tables); }));
    }
    report.add({QStringLiteral("import of 100,000 members from CSV, durable, undoable"),
                ours.median(),
                floor.median(),
                {},
                2.0,
                runs});
}

} // namespace hearth::bench
