// SPDX-License-Identifier: GPL-3.0-or-later
// A file to export to. It is written under a temporary name and takes its target's place when all of it is on
// the disk; until then, and after any failure, the target is what it was. Every write is compared with its
// length, since QSaveFile::commit() has been seen to succeed after a short write on a full disk.
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace hearth {

class OutputFile {
    Q_DECLARE_TR_FUNCTIONS(hearth::OutputFile)

public:
    static constexpr std::size_t blockSize = 262'144; ///< Bytes that are gathered before they are written.

    /// Begins a file that will be at `path`, over whatever file is there, but never over a club. A device or
    /// a pipe is written to directly. Fails with Gone (no such folder), Refused (a folder or a club),
    /// ReadOnly, DiskFull or Io.
    [[nodiscard]] static Result<OutputFile> create(const QString& path);

    /// Adds bytes. A failure is kept for `commit`, so that writers needn't look after every value;
    /// `hasFailed` spares them work in vain.
    void write(std::string_view bytes);
    [[nodiscard]] bool hasFailed() const { return m_failed.has_value(); }

    /// Brings all of it to the disk and puts it in the target's place, or says why that wasn't possible and
    /// leaves the target as it was. Nothing is written afterwards.
    [[nodiscard]] Done commit();

private:
    explicit OutputFile(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] Done open();
    void writeThrough(std::string_view bytes);
    void sync();
    [[nodiscard]] Error whyNot(int systemError) const;

    QString m_path;
    std::unique_ptr<QFileDevice> m_file; // a QSaveFile, or a QFile for a device
    bool m_isDirect = false;
    std::string m_waiting;
    std::optional<Error> m_failed;
};

} // namespace hearth
