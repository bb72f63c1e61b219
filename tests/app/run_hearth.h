// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the built program as a script would, and holds what it said.
#pragma once

#include "core/club.h"
#include "tests/core/store/small_club.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <map>
#include <string>

namespace hearth::test {

// Words that many command lines hold.
inline const QString exportWord = QStringLiteral("export");
inline const QString importWord = QStringLiteral("import");
inline const QString json = QStringLiteral("--json");
inline const QString member = QStringLiteral("member");
inline const QString members = QStringLiteral("members");
inline const QString to = QStringLiteral("--to");

struct Ran {
    int exitCode = -1;
    QByteArray out;
    QString error;

    /// The answer to `--json`.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
};

/// How the program is run.
struct Circumstances {
    std::map<QString, QString> environment; ///< On top of a bare one in English.
    bool asNobody = false;                  ///< Without root's rights, where the tests run as root.
    qint64 largestFile = 0;                 ///< Bytes it may write to a file; 0 for no limit.
    QString output = {};                    ///< A file for its standard output; none to read it.
};

/// Runs `hearth` with these arguments, in a data folder of the tests' own, at `testNow` unless they say
/// otherwise.
[[nodiscard]] Ran runHearth(const QStringList& arguments, const Circumstances& circumstances = {});

/// The same, requiring that it ends with 0 and complains of nothing.
Ran hearthDone(const QStringList& arguments);

/// Requires this exit code, nothing on the standard output, and one line on the standard error that holds
/// each of `words`.
void requireRefused(const Ran& ran, int exitCode, const QStringList& words = {});

/// Where `hearth` keeps its backups in these tests.
[[nodiscard]] QString dataFolder();

/// A club's file in a folder of its own, made by the program and touched only by it.
class ClubOnDisk {
public:
    ClubOnDisk();
    ~ClubOnDisk();
    ClubOnDisk(const ClubOnDisk&) = delete;
    ClubOnDisk& operator=(const ClubOnDisk&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    /// A path beside it.
    [[nodiscard]] QString beside(const QString& name) const { return m_folder.filePath(name); }
    /// Every row of every recorded table.
    [[nodiscard]] std::string dump() const;
    [[nodiscard]] QByteArray bytes() const;

    /// Runs `hearth add` with these words and returns the new id.
    QString add(const QStringList& words) const;
    /// Neither the file nor its folder can be written from here on, by anybody but root.
    void makeReadOnly() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace hearth::test
