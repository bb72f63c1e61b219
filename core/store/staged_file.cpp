// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/staged_file.h"

#include "core/store/database.h"
#include "core/store/file_state.h"
#include "core/store/store_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>
#include <cerrno>
#include <filesystem>
#include <limits>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hearth {

namespace {

StoreError failureTo(const std::string& what, QFileDevice::FileError error)
{
    return {error == QFileDevice::PermissionsError ? Error::Kind::ReadOnly : Error::Kind::Io, what};
}

#ifdef Q_OS_WIN
void syncFile(const QString& path)
{
    HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), GENERIC_WRITE, 0, nullptr,
                                OPEN_EXISTING, 0, nullptr);
    const bool done = handle != INVALID_HANDLE_VALUE && FlushFileBuffers(handle) != 0;
    if (handle != INVALID_HANDLE_VALUE) {
        CloseHandle(handle);
    }
    if (!done) {
        throw StoreError(Error::Kind::Io, "sync");
    }
}

void syncFolder(const QString&) {} // NTFS journals its folders itself
#else
int synced(int file)
{
#ifdef Q_OS_MACOS
    if (::fcntl(file, F_FULLFSYNC) == 0) { // fsync alone doesn't empty the disk's own cache there
        return 0;
    }
#endif
    return ::fsync(file);
}

void syncFile(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const int result = file < 0 ? -1 : synced(file);
    const int reason = errno;
    if (file >= 0) {
        ::close(file);
    }
    if (result != 0) {
        const bool noSpace = reason == ENOSPC || reason == EDQUOT;
        throw StoreError(noSpace ? Error::Kind::DiskFull : Error::Kind::Io,
                         "sync, error " + std::to_string(reason));
    }
}

void syncFolder(const QString& path)
{
    // Some network shares can't sync a folder; the file itself is on the disk by now.
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        static_cast<void>(synced(folder));
        ::close(folder);
    }
}
#endif

void removeWithJournal(const QString& path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

/// A journal that outlived its file would be played into the new one of the same name at its next open.
void removeOldJournals(const QString& target)
{
    for (const auto* suffix : {u"-journal", u"-wal", u"-shm"}) {
        QFile::remove(target + QString::fromUtf16(suffix));
    }
}

void requireNotHeldElsewhere(const QString& path)
{
    try {
        static_cast<void>(Database::open(path, std::numeric_limits<int>::max(), Database::Access::ReadWrite));
    } catch (const StoreError& error) {
        if (error.kind() == Error::Kind::Busy) {
            throw;
        }
        // Whatever else is wrong with it, it is about to be replaced.
    }
}

} // namespace

StagedFile::StagedFile(QString target, IfThere ifThere) : m_target(std::move(target)), m_ifThere(ifThere)
{
    requireAllowed();
    const QDir folder = QFileInfo(m_target).absoluteDir();
    m_path = folder.filePath(
        QStringLiteral(".hearth-%1.part").arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0')));
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        throw failureTo("create: " + file.errorString().toStdString(), file.error());
    }
}

StagedFile::~StagedFile()
{
    if (!m_path.isEmpty()) {
        removeWithJournal(m_path);
    }
}

void StagedFile::requireAllowed() const
{
    const QFileInfo there(m_target);
    if (!there.exists()) {
        return;
    }
    if (m_ifThere == IfThere::Refuse || OpenFileMark::isOpenHere(fileIdentity(m_target))) {
        throw StoreError(Error::Kind::Refused, "target is there");
    }
    if (there.isDir()) {
        throw StoreError(Error::Kind::Io, "target is a folder");
    }
    requireNotHeldElsewhere(m_target);
}

void StagedFile::putInPlace()
{
    syncFile(m_path);
    requireAllowed(); // it may have come into being while we wrote
    removeOldJournals(m_target);
    std::error_code failed;
    std::filesystem::rename(QFileInfo(m_path).filesystemFilePath(), QFileInfo(m_target).filesystemFilePath(),
                            failed);
    if (failed) {
        throw StoreError(Error::Kind::Io, "rename: " + failed.message());
    }
    m_path.clear();
    syncFolder(QFileInfo(m_target).absolutePath());
}

} // namespace hearth
