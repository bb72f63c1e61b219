// SPDX-License-Identifier: GPL-3.0-or-later
// A folder for what is put together in pieces before it becomes one file: nobody else can read it, and it is
// gone with everything in it when the work ends, however it ends.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QTemporaryDir>

namespace hearth {

class WorkFolder {
    Q_DECLARE_TR_FUNCTIONS(hearth::WorkFolder)

public:
    /// Beside `target`, so that the disk that must hold the result also holds the pieces; memory may be what
    /// the system's own folder for such lies in. For a device or a pipe there, nevertheless. Throws
    /// `Refusal`.
    explicit WorkFolder(const QString& target);

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

    /// Writes a piece. Throws `Refusal`.
    void write(const QString& name, const QByteArray& bytes) const;

    /// What is said where the pieces can't be written: DiskFull or Io.
    [[nodiscard]] Error failed(const QString& detail) const;

private:
    QTemporaryDir m_folder;
};

} // namespace hearth
