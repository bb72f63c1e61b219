// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/history.h"

#include "core/store/database.h"

#include <QJsonDocument>

#include <algorithm>

namespace hearth {

namespace {

constexpr std::string_view entryColumns =
    "id, at, verb, subject, kind, stands, undoes, bulk, data IS NOT NULL";
constexpr char packed = 'z';
constexpr char plain = 'p';
constexpr qsizetype worthPacking = 512; // below, zlib's own head and dictionary gain nothing

HistoryEntry readEntry(const Query& row)
{
    HistoryEntry entry;
    entry.id = row.id<ChangeId>(0);
    entry.at = row.integer(1);
    entry.verb = row.text(2);
    entry.subject = QJsonDocument::fromJson(row.blob(3)).object();
    entry.kind = static_cast<EntryKind>(row.smallInteger(4));
    entry.stands = row.integer(5) != 0;
    entry.undoes = row.id<ChangeId>(6);
    entry.bulk = row.integer(7) != 0;
    entry.hasData = row.integer(8) != 0;
    return entry;
}

std::vector<HistoryEntry> readEntries(Query rows)
{
    std::vector<HistoryEntry> entries;
    while (rows.next()) {
        entries.push_back(readEntry(rows));
    }
    return entries;
}

std::optional<HistoryEntry> readFirst(Query rows)
{
    return rows.next() ? std::optional(readEntry(rows)) : std::nullopt;
}

std::string select(std::string_view rest)
{
    return "SELECT " + std::string(entryColumns) + " FROM history " + std::string(rest);
}

QByteArray pack(const QByteArray& changeset)
{
    constexpr int fastest = 1;
    return changeset.size() < worthPacking ? plain + changeset : packed + qCompress(changeset, fastest);
}

} // namespace

History::History(Database& database, const SchemaList& schema)
    : m_database(database),
      m_schema(schema),
      m_shapes(readTableShapes(database, schema)),
      m_digest(columnDigest(database, schema))
{
}

void History::write(const HistoryEntry& entry, const QByteArray& data, const std::vector<TouchedRow>& rows)
{
    if (entry.kind == EntryKind::Change) {
        m_database.run("UPDATE history SET data=NULL WHERE data IS NOT NULL AND id>"
                       "(SELECT coalesce(max(id), 0) FROM history WHERE kind=0 AND stands=1)");
    }
    const QByteArray subject = QJsonDocument(entry.subject).toJson(QJsonDocument::Compact);
    const bool keep = entry.kind == EntryKind::Change || !data.isEmpty();
    m_database.run("INSERT INTO history VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)", entry.id, entry.at,
                   entry.verb,
                   std::string_view(subject.constData(), static_cast<std::size_t>(subject.size())),
                   static_cast<int>(entry.kind), entry.stands ? 1 : 0, entry.undoes, entry.bulk ? 1 : 0,
                   m_digest, keep ? std::optional(pack(data)) : std::nullopt);
    Query insert = m_database.query("INSERT INTO change_row VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    for (const TouchedRow& row : rows) {
        insert.bind(entry.id, row.table, row.key.first, row.key.second, static_cast<int>(row.change),
                    row.origin == 0 ? std::nullopt : std::optional(row.origin));
        insert.run();
    }
}

std::optional<HistoryEntry> History::find(ChangeId id) const
{
    return readFirst(m_database.query(select("WHERE id=?1"), id));
}

std::vector<HistoryEntry> History::list(ChangeId before, int limit) const
{
    return readEntries(
        m_database.query(select("WHERE ?1 IS NULL OR id<?1 ORDER BY id DESC LIMIT ?2"), before, limit));
}

std::vector<HistoryEntry> History::touching(std::string_view table, std::int64_t id) const
{
    return readEntries(m_database.query(
        select("WHERE id IN (SELECT change FROM change_row WHERE tbl=?1 AND key1=?2) ORDER BY id DESC"),
        m_schema.tableNumber(table), id));
}

std::optional<HistoryEntry> History::nextUndo() const
{
    return readFirst(m_database.query(select("WHERE kind=0 AND stands=1 ORDER BY id DESC LIMIT 1")));
}

std::optional<HistoryEntry> History::nextRedo() const
{
    return readFirst(m_database.query(select("WHERE kind=1 AND stands=1 AND id>"
                                             "(SELECT coalesce(max(id), 0) FROM history WHERE kind=0) "
                                             "ORDER BY id DESC LIMIT 1")));
}

void History::setStands(ChangeId id, bool stands)
{
    m_database.run("UPDATE history SET stands=?2 WHERE id=?1", id, stands ? 1 : 0);
}

void History::setData(ChangeId id, const QByteArray& data)
{
    m_database.run("UPDATE history SET data=?2 WHERE id=?1", id, pack(data));
}

std::optional<QByteArray> History::data(ChangeId id) const
{
    Query row = m_database.query("SELECT data FROM history WHERE id=?1 AND digest=?2 AND data IS NOT NULL",
                                 id, m_digest);
    if (!row.next()) {
        return std::nullopt;
    }
    const QByteArray stored = row.blob(0);
    return stored.startsWith(packed) ? qUncompress(stored.sliced(1)) : stored.sliced(1);
}

std::int64_t History::lastId() const { return m_database.number("SELECT max(id) FROM history"); }

std::vector<ColumnChange> History::removedRow(std::string_view table,
                                              std::int64_t id,
                                              const std::vector<std::string_view>& columns) const
{
    const int number = m_schema.tableNumber(table);
    const std::vector<std::string>& known = m_shapes.at(static_cast<std::size_t>(number)).columns;
    Query changes = m_database.query("SELECT change FROM change_row WHERE tbl=?1 AND key1=?2 AND touch IN "
                                     "(1, 3) ORDER BY touch DESC, change DESC",
                                     number, id);
    while (changes.next()) {
        const auto changeset = data(changes.id<ChangeId>(0));
        for (const RecordedRow& row :
             changeset ? readChangeset(*changeset, m_schema) : std::vector<RecordedRow>()) {
            if (row.table != number || row.key.first != id || row.change == RowChange::Changed) {
                continue;
            }
            std::vector<ColumnChange> found;
            for (const std::string_view column : columns) {
                const auto at = std::find(known.begin(), known.end(), column) - known.begin();
                found.push_back(row.columns.at(static_cast<std::size_t>(at)));
            }
            return found;
        }
    }
    return {};
}

std::optional<QString>
History::removedText(std::string_view table, std::int64_t id, std::string_view column) const
{
    const auto found = removedRow(table, id, {column});
    if (found.empty()) {
        return std::nullopt;
    }
    return found.front().oldText ? found.front().oldText : found.front().newText;
}

} // namespace hearth
