// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_sync.h"

#include "core/store/store_error.h"

#include <QFile>

#include <cerrno>
#include <string>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hearth {

#ifdef Q_OS_WIN
void syncFile(const QString& path)
{
    HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), GENERIC_WRITE,
                                FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
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

namespace {

int synced(int file)
{
#ifdef Q_OS_MACOS
    if (::fcntl(file, F_FULLFSYNC) == 0) { // fsync alone doesn't empty the disk's own cache there
        return 0;
    }
#endif
    return ::fsync(file);
}

} // namespace

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

} // namespace hearth
