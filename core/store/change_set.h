// SPDX-License-Identifier: GPL-3.0-or-later
// What a committed change did to which rows: what views and live indexes hear, and all they hear.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hearth {

/// What happened to a row. `Referenced`: the row itself is as it was, but one that belongs to it changed: an
/// attendance under its member and its meeting.
enum class RowChange : std::uint8_t { Added = 1, Changed = 2, Removed = 3, Referenced = 4 };

/// A recorded table's primary key: one or two integers, `second` 0 where there is but one.
struct RowKey {
    std::int64_t first = 0;
    std::int64_t second = 0;

    auto operator<=>(const RowKey&) const = default;
};

struct RowTouch {
    std::string_view table; ///< From the schema list, so it lives as long as the program.
    RowKey key;
    RowChange change = RowChange::Changed;

    auto operator<=>(const RowTouch&) const = default;
};

class ChangeSet {
public:
    ChangeSet() = default;
    explicit ChangeSet(std::vector<RowTouch> touches);

    /// A bulk change: too many rows to name, so everything may be new.
    [[nodiscard]] static ChangeSet ofEverything();

    [[nodiscard]] bool isEverything() const { return m_everything; }
    [[nodiscard]] bool isEmpty() const { return !m_everything && m_touches.empty(); }
    [[nodiscard]] const std::vector<RowTouch>& touches() const { return m_touches; }

    /// Whether any row of `table` may have changed, been added or removed.
    [[nodiscard]] bool concerns(std::string_view table) const;

    /// The first keys of `table`'s rows that were touched in any way, each once, in order.
    [[nodiscard]] std::vector<std::int64_t> ids(std::string_view table) const;

private:
    std::vector<RowTouch> m_touches;
    bool m_everything = false;
};

} // namespace hearth
