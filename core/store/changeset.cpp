// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"

#include "core/store/database.h"
#include "core/store/sqlite.h"
#include "core/store/store_error.h"

#include <memory>
#include <utility>

namespace hearth {

namespace {

struct IteratorEnd {
    void operator()(sqlite3_changeset_iter* iterator) const { sqlite3changeset_finalize(iterator); }
};
using Iterator = std::unique_ptr<sqlite3_changeset_iter, IteratorEnd>;

Iterator begin(const QByteArray& changeset)
{
    sqlite3_changeset_iter* raw = nullptr;
    // The iterator doesn't write; the interface merely forgot its const.
    const int code = sqlite3changeset_start(
        &raw, static_cast<int>(changeset.size()),
        const_cast<char*>(changeset.constData())); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    if (code != SQLITE_OK) {
        throw StoreError::from(nullptr, code, "changeset");
    }
    return Iterator(raw);
}

void take(sqlite3_value* value, std::optional<std::int64_t>& number, std::optional<QString>& text)
{
    if (value == nullptr) {
        return;
    }
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        number = sqlite3_value_int64(value);
        break;
    case SQLITE_TEXT:
        text = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_value_text(value)),
                                 sqlite3_value_bytes(value));
        break;
    case SQLITE_NULL:
        number = 0;
        break; // an absent reference reads as no id
    default:
        break;
    }
}

RecordedRow readRow(sqlite3_changeset_iter* at, const SchemaList& schema)
{
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(at, &table, &columns, &operation, nullptr);
    unsigned char* isKey = nullptr;
    sqlite3changeset_pk(at, &isKey, nullptr);

    RecordedRow row;
    row.table = schema.tableNumber(table);
    row.change = operation == SQLITE_INSERT   ? RowChange::Added
                 : operation == SQLITE_DELETE ? RowChange::Removed
                                              : RowChange::Changed;
    row.columns.resize(static_cast<std::size_t>(columns));
    int keys = 0;
    for (int i = 0; i < columns; ++i) {
        ColumnChange& column = row.columns[static_cast<std::size_t>(i)];
        sqlite3_value* value = nullptr;
        if (operation != SQLITE_INSERT && sqlite3changeset_old(at, i, &value) == SQLITE_OK) {
            take(value, column.oldNumber, column.oldText);
        }
        value = nullptr;
        if (operation != SQLITE_DELETE && sqlite3changeset_new(at, i, &value) == SQLITE_OK) {
            take(value, column.newNumber, column.newText);
        }
        if (isKey[i] != 0) {
            const std::int64_t part = column.oldNumber.value_or(column.newNumber.value_or(0));
            (keys++ == 0 ? row.key.first : row.key.second) = part;
        }
    }
    return row;
}

struct Application {
    int conflict = 0;
};

int onConflict(void* context, int kind, sqlite3_changeset_iter*)
{
    static_cast<Application*>(context)->conflict = kind;
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

std::vector<RecordedRow> readChangeset(const QByteArray& changeset, const SchemaList& schema)
{
    std::vector<RecordedRow> rows;
    const Iterator at = begin(changeset);
    int code = sqlite3changeset_next(at.get());
    for (; code == SQLITE_ROW; code = sqlite3changeset_next(at.get())) {
        rows.push_back(readRow(at.get(), schema));
    }
    if (code != SQLITE_DONE) {
        throw StoreError::from(nullptr, code, "changeset");
    }
    return rows;
}

QByteArray inverted(const QByteArray& changeset)
{
    int size = 0;
    void* bytes = nullptr;
    const int code =
        sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.constData(), &size, &bytes);
    if (code != SQLITE_OK) {
        throw StoreError::from(nullptr, code, "invert");
    }
    QByteArray result(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return result;
}

void applyChangeset(Database& database, const QByteArray& changeset)
{
    std::int64_t expected = 0;
    {
        const Iterator at = begin(changeset);
        while (sqlite3changeset_next(at.get()) == SQLITE_ROW) {
            ++expected;
        }
    }
    Application application;
    const std::int64_t before = sqlite3_total_changes64(database.handle());
    const int code = sqlite3changeset_apply(
        database.handle(), static_cast<int>(changeset.size()),
        const_cast<char*>(changeset.constData()), // NOLINT(cppcoreguidelines-pro-type-const-cast)
        nullptr, onConflict, &application);
    if (code == SQLITE_ABORT || application.conflict != 0) {
        throw StoreError(Error::Kind::Conflict, "changeset conflict " + std::to_string(application.conflict));
    }
    if (code != SQLITE_OK) {
        throw StoreError::from(database.handle(), code, "apply");
    }
    const std::int64_t done = sqlite3_total_changes64(database.handle()) - before;
    if (done != expected) {
        throw StoreError(Error::Kind::Conflict,
                         "applied " + std::to_string(done) + " of " + std::to_string(expected));
    }
}

std::int64_t columnDigest(Database& database, const SchemaList& schema)
{
    // FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): stable over processes and machines, unlike
    // std::hash.
    std::uint64_t digest = 14'695'981'039'346'656'037U;
    const auto mix = [&](std::string_view text) {
        for (const char c : text) {
            digest = (digest ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
        }
        digest = (digest ^ 0xffU) * 1'099'511'628'211U;
    };
    for (const RecordedTable& table : schema.recorded) {
        mix(table.name);
        Query columns = database.query("SELECT name, type, pk FROM pragma_table_info(?1)", table.name);
        while (columns.next()) {
            mix(columns.bytes(0));
            mix(columns.bytes(1));
            mix(std::to_string(columns.integer(2)));
        }
    }
    return static_cast<std::int64_t>(digest >> 1U);
}

} // namespace hearth
