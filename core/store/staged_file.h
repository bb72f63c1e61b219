// SPDX-License-Identifier: GPL-3.0-or-later
// A file is written under a temporary name beside its target and put in place when it is whole and on the
// disk. So a power cut or a full disk leaves the old file or the new one, never half of one, and no litter.
#pragma once

#include <QString>

namespace hearth {

class StagedFile {
public:
    enum class IfThere {
        Replace, ///< Outputs overwrite their target.
        Refuse,  ///< Clubs never do.
    };

    /// Makes the empty temporary file. Throws `StoreError`: Refused when the target is there and mustn't be
    /// replaced, or is a club that this process has open; Busy when another process has it open.
    StagedFile(QString target, IfThere ifThere);
    StagedFile(const StagedFile&) = delete;
    StagedFile& operator=(const StagedFile&) = delete;
    /// Removes what wasn't put in place.
    ~StagedFile();

    /// What temporary names look like, to find those that a power cut left.
    [[nodiscard]] static QString pattern() { return QStringLiteral(".hearth-*.part"); }

    /// Where to write. Whoever opens it closes it before `putInPlace`.
    [[nodiscard]] const QString& path() const { return m_path; }

    /// Syncs the file, gives it its target's name and syncs the folder. Throws `StoreError`.
    void putInPlace();

private:
    void requireAllowed() const;

    QString m_target;
    QString m_path;
    IfThere m_ifThere;
};

} // namespace hearth
