// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/output_file.h"

#include "core/store/file_state.h"
#include "core/store/store_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <cerrno>
#include <limits>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace hearth {

namespace {

bool isClub(const QString& path)
{
    if (OpenFileMark::isOpenHere(fileIdentity(path))) {
        return true;
    }
    try {
        requireClubFile(path, std::numeric_limits<int>::max());
        return true;
    } catch (const StoreError& error) {
        return error.kind() == Error::Kind::Damaged; // and still somebody's club
    }
}

/// 0, or the system's error number.
int syncToDisk(const QFileDevice& file)
{
#ifdef Q_OS_WIN
    return ::_commit(file.handle()) == 0 ? 0 : errno;
#else
    return ::fsync(file.handle()) == 0 ? 0 : errno;
#endif
}

bool isNoSpace(int systemError, const QString& folder)
{
#ifndef Q_OS_WIN
    if (systemError == EDQUOT) {
        return true;
    }
#endif
    constexpr qint64 leastSpace = 65'536; // bytes; where the system's own word got lost on the way through Qt
    return systemError == ENOSPC || (systemError == 0 && QStorageInfo(folder).bytesAvailable() < leastSpace);
}

} // namespace

Result<OutputFile> OutputFile::create(const QString& path)
{
    OutputFile output(path);
    if (const Done opened = output.open(); !opened) {
        return failure(opened.error());
    }
    return output;
}

Done OutputFile::open()
{
    const QFileInfo target(m_path);
    const QString shown = QDir::toNativeSeparators(m_path);
    const QString folder = target.absolutePath();
    if (m_path.isEmpty() || target.isDir()) {
        return failure(
            Error::of(Error::Kind::Refused,
                      tr("%1 is a folder. Give the name of a file in it to write to.").arg(shown)));
    }
    if (!QFileInfo(folder).isDir()) {
        return failure(
            Error::of(Error::Kind::Gone, tr("There is no folder %1. Make it first, or choose another.")
                                             .arg(QDir::toNativeSeparators(folder))));
    }
    if (target.isFile() && isClub(m_path)) {
        return failure(Error::of(
            Error::Kind::Refused,
            tr("%1 is a club, and nothing is written over a club. Choose another name.").arg(shown)));
    }
    m_isDirect = target.exists() && !target.isFile();
    if (m_isDirect) {
        m_file = std::make_unique<QFile>(m_path);
    } else {
        m_file = std::make_unique<QSaveFile>(m_path);
    }
    errno = 0;
    // Unbuffered, so that a write's result is the disk's answer and not a buffer's.
    if (!m_file->open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return failure(whyNot(errno == 0 ? EACCES : errno)); // Windows, and Qt's own look at a read-only file
    }
    m_waiting.reserve(blockSize);
    return {};
}

void OutputFile::write(std::string_view bytes)
{
    if (m_waiting.size() + bytes.size() < blockSize) {
        m_waiting += bytes;
        return;
    }
    writeThrough(m_waiting);
    m_waiting.clear();
    if (bytes.size() < blockSize) {
        m_waiting += bytes;
    } else {
        writeThrough(bytes);
    }
}

Done OutputFile::commit()
{
    writeThrough(m_waiting);
    m_waiting.clear();
    sync();
    auto* const saved = qobject_cast<QSaveFile*>(m_file.get());
    if (m_failed) {
        if (saved != nullptr) {
            saved->cancelWriting();
            static_cast<void>(saved->commit()); // takes the temporary file away
        }
        return failure(*m_failed);
    }
    errno = 0;
    if (saved == nullptr) {
        m_file->close();
    } else if (!saved->commit()) {
        m_failed = whyNot(errno);
        return failure(*m_failed);
    }
    return {};
}

void OutputFile::writeThrough(std::string_view bytes)
{
    while (!m_failed && !bytes.empty()) {
        errno = 0;
        const qint64 written = m_file->write(bytes.data(), static_cast<qint64>(bytes.size()));
        if (written <= 0) {
            m_failed = whyNot(errno);
            return;
        }
        bytes.remove_prefix(
            static_cast<std::size_t>(written)); // after a short write the next one tells the reason
    }
}

void OutputFile::sync()
{
    if (m_failed || m_isDirect) {
        return;
    }
    const int systemError = syncToDisk(*m_file);
    if (systemError != 0 && systemError != EINVAL) { // some shares can't, and say so with this
        m_failed = whyNot(systemError);
    }
}

Error OutputFile::whyNot(int systemError) const
{
    const QString shown = QDir::toNativeSeparators(m_path);
    const QString folder = QFileInfo(m_path).absolutePath();
    const QString detail = QStringLiteral("%1 (system error %2)").arg(m_file->errorString()).arg(systemError);
    if (isNoSpace(systemError, folder)) {
        return Error::of(
            Error::Kind::DiskFull,
            tr("There is no space left to write %1. Make room on that disk or choose another; what was "
               "there before is unchanged.")
                .arg(shown),
            detail);
    }
    const bool isForbidden = systemError == EACCES || systemError == EPERM || systemError == EROFS;
    if (isForbidden) {
        return Error::of(
            Error::Kind::ReadOnly,
            tr("%1 can’t be written: the folder or the file is read-only, or open in another program. "
               "Choose a folder of your own.")
                .arg(shown),
            detail);
    }
    return Error::of(Error::Kind::Io,
                     tr("%1 couldn’t be written. Check the disk or choose another; what was there before is "
                        "unchanged.")
                         .arg(shown),
                     detail);
}

} // namespace hearth
