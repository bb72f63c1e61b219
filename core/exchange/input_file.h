// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a file to import, or the sentence that says why there are none. A club that this process has
// open is never read here: closing a second handle on it would drop SQLite's locks.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

#include <memory>
#include <string_view>

namespace hearth {

class InputFile {
    Q_DECLARE_TR_FUNCTIONS(hearth::InputFile)

public:
    static constexpr qint64 largest = qint64{4} << 30U; ///< Bytes. No roster is that long; a film is.
    /// Beyond this a file is mapped. What is smaller is read at once: then a stick that is pulled out
    /// meanwhile is an error here, and not a crash there.
    static constexpr qint64 readAtOnce = qint64{64} << 20U;

    /// Opens and reads a file or a pipe. Error::Unreadable when it isn't there, is a folder, is a club, is
    /// empty, is larger than `largest`, or may not or can't be read.
    [[nodiscard]] static Result<InputFile> open(const QString& path);

    /// What was pasted or handed over, under a name for the sentences about it. Error::Unreadable when it is
    /// empty.
    [[nodiscard]] static Result<InputFile> ofBytes(const QByteArray& bytes, const QString& name);

    /// They stay where they are as long as this object, or the one it was moved to, lives.
    [[nodiscard]] std::string_view bytes() const { return m_bytes; }
    /// The name without its folder, for sentences about lines in it.
    [[nodiscard]] const QString& fileName() const { return m_fileName; }

private:
    InputFile() = default;
    [[nodiscard]] Done load(const QString& shown);

    QString m_fileName;
    std::unique_ptr<QFile> m_file;
    QByteArray m_read;
    std::string_view m_bytes;
};

} // namespace hearth
