// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/bulk.h"

#include "core/store/database.h"

#include <set>

namespace hearth {

namespace {

using Kept = std::set<std::pair<int, RowKey>>;

/// Rows of the bulk that belong to a kept row, or that a kept row refers to, are kept with it: a member who
/// stays keeps phone and household, and a group stays while a member of it does.
class Spread {
public:
    Spread(const History& history, ChangeId bulk, Kept& kept) : m_history(history), m_bulk(bulk), m_kept(kept)
    {
    }

    bool once()
    {
        const std::size_t before = m_kept.size();
        for (std::size_t table = 0; table < m_history.shapes().size(); ++table) {
            const TableShape& shape = m_history.shapes()[table];
            if (shape.originColumn >= 0 && !shape.foreignKeys.empty()) {
                spreadOver(static_cast<int>(table), shape);
            }
        }
        return m_kept.size() > before;
    }

private:
    void spreadOver(int table, const TableShape& shape)
    {
        std::string columns = shape.keyList();
        for (const ForeignKey& reference : shape.foreignKeys) {
            columns += ", " + shape.columns.at(static_cast<std::size_t>(reference.column));
        }
        Query rows = m_history.database().query(
            "SELECT " + columns + " FROM " + shape.name + " WHERE origin=?1", m_bulk);
        while (rows.next()) {
            const RowKey key{rows.integer(0), rows.integer(1)};
            // The first key column of a child names its owner: contact points belong to a member, attendances
            // to a meeting. A kept group doesn't keep all its members, nor a kept member every meeting.
            bool keep = m_kept.contains({table, key});
            for (std::size_t i = 0; i < shape.foreignKeys.size() && !keep; ++i) {
                const ForeignKey& reference = shape.foreignKeys[i];
                keep = reference.column == shape.keyColumns.front() &&
                       m_kept.contains({reference.parent, {rows.integer(static_cast<int>(i) + 2), 0}});
            }
            if (!keep) {
                continue;
            }
            m_kept.insert({table, key});
            for (std::size_t i = 0; i < shape.foreignKeys.size(); ++i) {
                keepParent(shape.foreignKeys[i].parent, rows.integer(static_cast<int>(i) + 2));
            }
        }
    }

    void keepParent(int parent, std::int64_t id)
    {
        const TableShape& shape = m_history.shapes().at(static_cast<std::size_t>(parent));
        if (id != 0 && originOf(m_history.database(), shape, {id, 0}) == m_bulk.value()) {
            m_kept.insert({parent, {id, 0}});
        }
    }

    const History& m_history;
    ChangeId m_bulk;
    Kept& m_kept;
};

} // namespace

std::vector<TouchedRow> keptOfBulk(const History& history, ChangeId bulk)
{
    Kept kept;
    Query touched = history.database().query(
        "SELECT DISTINCT tbl, key1, key2 FROM change_row WHERE origin=?1"
        " AND change IN (SELECT id FROM history WHERE kind=0 AND stands=1 AND id>?1)",
        bulk);
    while (touched.next()) {
        kept.insert({touched.smallInteger(0), {touched.integer(1), touched.integer(2)}});
    }
    // A touched phone keeps its member, and so all that belongs to the member: hence until nothing is added.
    Spread spread(history, bulk, kept);
    while (!kept.empty() && spread.once()) {
    }
    std::vector<TouchedRow> rows;
    rows.reserve(kept.size());
    for (const auto& [table, key] : kept) {
        rows.push_back({table, key, RowChange::Referenced, bulk.value()});
    }
    return rows;
}

void removeBulk(const History& history, ChangeId bulk, const std::vector<TouchedRow>& kept)
{
    Database& database = history.database();
    database.script("CREATE TEMP TABLE IF NOT EXISTS kept_row (tbl INTEGER, key1 INTEGER, key2 INTEGER,"
                    " PRIMARY KEY (tbl, key1, key2)) WITHOUT ROWID; DELETE FROM temp.kept_row;");
    for (const TouchedRow& row : kept) {
        database.run("INSERT INTO temp.kept_row VALUES (?1, ?2, ?3)", row.table, row.key.first,
                     row.key.second);
    }
    for (std::size_t table = history.shapes().size(); table-- > 0;) {
        const TableShape& shape = history.shapes()[table];
        if (shape.originColumn < 0) {
            continue;
        }
        const std::string keep =
            kept.empty() ? std::string()
                         : " AND (?2, " + shape.keyList() + ") NOT IN (SELECT * FROM temp.kept_row)";
        Query remove = database.query("DELETE FROM " + shape.name + " WHERE origin=?1" + keep);
        remove.bindOne(1, bulk);
        if (!kept.empty()) {
            remove.bindOne(2, table);
        }
        remove.run();
    }
}

} // namespace hearth
