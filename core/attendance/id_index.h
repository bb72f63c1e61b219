// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers ids from 0 in the order in which they are first seen, so that a million rows can hold four bytes
// each instead of eight, and figures can lie in plain arrays. An open table: a standard map spent more time
// than SQLite on reading the same rows.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace hearth {

class IdIndex {
public:
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    /// The ids by their numbers.
    [[nodiscard]] const std::vector<std::int64_t>& ids() const { return m_ids; }

    [[nodiscard]] std::optional<std::uint32_t> find(std::int64_t id) const;
    /// The id's number, a new one where it wasn't seen before.
    std::uint32_t add(std::int64_t id);

private:
    /// Where the id stands in the table, or the free place where it would.
    [[nodiscard]] std::size_t place(std::int64_t id) const;
    void grow();

    static constexpr std::uint32_t nothing = UINT32_MAX;

    std::vector<std::int64_t> m_ids;
    std::vector<std::uint32_t> m_table; // numbers; a power of two of them, at most half in use
};

} // namespace hearth
