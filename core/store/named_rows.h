// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that people know by a unique name (households, groups, interests, venues, series), found by the folded
// name, so that "Chess" and "chess " are one. Names are kept unique here and not by the schema: UNIQUE values
// that were swapped can't be undone.
#pragma once

#include "core/base/id.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace hearth {

class Database;

class NamedRows {
public:
    /// Reads all names of `table` now; `column` holds them. Throws `StoreError`.
    NamedRows(Database& database, std::string_view table, std::string_view column = "name");

    [[nodiscard]] std::optional<std::int64_t> find(std::string_view name) const;
    [[nodiscard]] std::optional<std::int64_t> find(const QString& name) const;

    /// Adds a row with this id and name; `origin` is the bulk change, or none.
    void add(std::int64_t id, const QString& name, ChangeId origin);

private:
    Database& m_database;
    std::string m_insert;
    std::unordered_map<std::string, std::int64_t> m_ids; // by folded name
};

/// Whether another row of `table` bears `name` already, by the folded text.
[[nodiscard]] bool
isNameTaken(Database& database, std::string_view table, const QString& name, std::int64_t exceptId);

} // namespace hearth
