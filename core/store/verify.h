// SPDX-License-Identifier: GPL-3.0-or-later
// Is this file whole? SQLite looks at every page and every index, and every reference is followed.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace hearth {

class Database;

/// Opens a file for reading. Where a change was cut off it is first taken back, as any opening does. Throws
/// `StoreError`.
[[nodiscard]] std::unique_ptr<Database> openToRead(const QString& path, int newestVersion);

struct TableCount {
    QString table;
    std::int64_t rows = 0;

    bool operator==(const TableCount&) const = default;
};

/// What a file says of itself and how much it holds.
struct Inventory {
    std::int32_t applicationId = 0;
    int version = 0; ///< The file's schema version.
    std::vector<TableCount> tables;

    [[nodiscard]] std::int64_t rows() const;
    bool operator==(const Inventory&) const = default;
};

/// What was looked at and what was found.
struct VerifyReport {
    std::int64_t bytes = 0; ///< The file's size.
    Inventory inventory;
    QStringList damages;          ///< A sentence for each part that SQLite can't trust.
    QStringList brokenReferences; ///< A sentence for each pair of tables where rows refer to nothing.

    /// What a backup must be: it holds what the club holds, also where a reference of the club's is broken.
    [[nodiscard]] bool isWhole() const { return damages.isEmpty(); }
    [[nodiscard]] bool isSound() const { return isWhole() && brokenReferences.isEmpty(); }
};

/// Counts every table's rows. Throws `StoreError`.
[[nodiscard]] Inventory takeInventory(Database& database);

/// Looks at an open database. Takes about a second for 100 MB. Throws `StoreError`, of kind Cancelled among
/// others.
[[nodiscard]] VerifyReport verify(Database& database, const Progress& progress = {});

/// Looks at a file that this process hasn't open. A file that can't be opened is an error; one that can, and
/// isn't sound, has what is wrong in the report.
[[nodiscard]] Result<VerifyReport>
verifyFile(const QString& path, int newestVersion, const Progress& progress = {});

} // namespace hearth
