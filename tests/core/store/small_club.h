// SPDX-License-Identifier: GPL-3.0-or-later
// A small file with a schema of the store's tests' own, in a folder that goes with the test.
#pragma once

#include "core/store/database.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace hearth::test {

inline constexpr int smallVersion = 1;

class SmallClub {
public:
    /// `places` rows in `place`, each of about a thousand bytes; `left_hand` and `right_hand` hold the same
    /// numbers, always.
    explicit SmallClub(int places = 3);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString inFolder(const QString& name) const { return m_folder.filePath(name); }

    [[nodiscard]] std::unique_ptr<Database> open(Database::Access access = Database::Access::ReadWrite) const;

    /// The file's bytes; only while nobody in this process has it open.
    [[nodiscard]] QByteArray bytes() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// The whole of a file.
[[nodiscard]] QByteArray bytesOf(const QString& path);
/// Overwrites a file with these bytes.
void writeFile(const QString& path, const QByteArray& bytes);
/// The names in a folder, hidden ones too, sorted.
[[nodiscard]] QStringList namesIn(const QString& folder);

} // namespace hearth::test
