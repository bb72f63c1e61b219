// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/named_rows.h"

#include "core/base/text.h"
#include "core/store/database.h"

namespace hearth {

NamedRows::NamedRows(Database& database, std::string_view table, std::string_view column)
    : m_database(database),
      m_insert("INSERT INTO " + std::string(table) + " (id, " + std::string(column) +
               ", origin) VALUES (?1, ?2, ?3)")
{
    Query rows = database.query("SELECT id, " + std::string(column) + " FROM " + std::string(table) +
                                " ORDER BY id DESC");
    while (rows.next()) {
        m_ids[fold(rows.bytes(1))] = rows.integer(0); // of two that fold alike, the older one
    }
}

std::optional<std::int64_t> NamedRows::find(std::string_view name) const
{
    const auto found = m_ids.find(fold(name));
    return found == m_ids.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::int64_t> NamedRows::find(const QString& name) const
{
    const auto found = m_ids.find(fold(QStringView(name)));
    return found == m_ids.end() ? std::nullopt : std::optional(found->second);
}

void NamedRows::add(std::int64_t id, const QString& name, ChangeId origin)
{
    m_database.run(m_insert, id, name, origin);
    m_ids.emplace(fold(QStringView(name)), id);
}

bool isNameTaken(Database& database, std::string_view table, const QString& name, std::int64_t exceptId)
{
    const std::string wanted = fold(QStringView(name));
    Query rows = database.query("SELECT name FROM " + std::string(table) + " WHERE id<>?1", exceptId);
    while (rows.next()) {
        if (fold(rows.bytes(0)) == wanted) {
            return true;
        }
    }
    return false;
}

} // namespace hearth
