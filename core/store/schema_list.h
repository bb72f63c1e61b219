// SPDX-License-Identifier: GPL-3.0-or-later
// What the store must know of a schema, handed in from above: the store itself knows no noun.
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace hearth {

/// One step from a schema version to the next: an SQL script among the resources. Steps are only ever
/// appended.
struct MigrationStep {
    QString resource;
};

/// A table whose changes are recorded for undo. Its place in the list is its number in the file, so the list
/// is only ever appended to as well.
struct RecordedTable {
    std::string_view name;
    /// The column whose values the actions keep unique, so that an undo is held to it as well; empty for
    /// none.
    std::string_view uniqueName = {};
    /// Tables whose rows the first key column may name though no reference can be declared, since the owner
    /// may be of several nouns. Ids of different nouns differ.
    std::vector<std::string_view> owners = {};
};

/// The whole schema: version N is reached by the first N steps.
struct SchemaList {
    std::vector<MigrationStep> steps;
    std::vector<RecordedTable> recorded;

    [[nodiscard]] int version() const { return static_cast<int>(steps.size()); }
    /// The number of a recorded table, or -1.
    [[nodiscard]] int tableNumber(std::string_view name) const
    {
        for (std::size_t i = 0; i < recorded.size(); ++i) {
            if (recorded[i].name == name) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }
};

} // namespace hearth
