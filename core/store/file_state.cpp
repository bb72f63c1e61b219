// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_state.h"

#include "core/store/store_error.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <mutex>
#include <set>
#include <string_view>
#include <vector>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/stat.h>
#endif

namespace hearth {

namespace {

// https://www.sqlite.org/fileformat2.html, "The Database Header"
constexpr qsizetype headerSize = 100;
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr QByteArrayView sealedDoorMagic("HRTHDOOR", 8);
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype changeCounterAt = 24;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;
constexpr qsizetype versionValidForAt = 92;

template<class Integer>
Integer bigEndian(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<Integer>(header.constData() + offset);
}

/// 0 for what isn't SQLite's.
qint32 applicationIdIn(const QByteArray& header)
{
    const bool isSqlite =
        header.size() >= headerSize && std::string_view(header.constData(), magic.size()) == magic;
    return isSqlite ? bigEndian<qint32>(header, applicationIdAt) : 0;
}

struct OpenFiles {
    std::mutex mutex;
    std::multiset<FileIdentity> identities;
};

OpenFiles& openFiles()
{
    static OpenFiles files;
    return files;
}

/// Whether the header's page count promises more bytes than there are. While a journal waits beside the file,
/// its length says nothing yet. The journal is asked before the length: the other way round, a commit that
/// ends in between would look like a damage.
bool isCutShort(const QString& path, const QByteArray& header)
{
    const auto rawPageSize = bigEndian<quint16>(header, pageSizeAt);
    const qint64 pageSize = rawPageSize == 1 ? 65'536 : rawPageSize;
    const bool countIsValid =
        bigEndian<quint32>(header, changeCounterAt) == bigEndian<quint32>(header, versionValidForAt);
    return countIsValid && !hasJournal(path) &&
           pageSize * bigEndian<quint32>(header, pageCountAt) > QFileInfo(path).size();
}

} // namespace

bool hasJournal(const QString& path)
{
    // SQLite follows a symbolic link before it names the journal.
    const QFileInfo journal(QFileInfo(path).canonicalFilePath() + QStringLiteral("-journal"));
    return journal.exists() && journal.size() > 0;
}

FileIdentity fileIdentity(const QString& path)
{
#ifdef Q_OS_WIN
    HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t*>(path.utf16()), 0,
                                FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        return {};
    }
    BY_HANDLE_FILE_INFORMATION info{};
    const bool known = GetFileInformationByHandle(handle, &info) != 0;
    CloseHandle(handle);
    return known ? FileIdentity{info.dwVolumeSerialNumber,
                                (std::uint64_t{info.nFileIndexHigh} << 32) | info.nFileIndexLow}
                 : FileIdentity{};
#else
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0) {
        return {};
    }
    return {static_cast<std::uint64_t>(info.st_dev), static_cast<std::uint64_t>(info.st_ino)};
#endif
}

OpenFileMark::OpenFileMark(FileIdentity identity) : m_identity(identity)
{
    const std::scoped_lock lock(openFiles().mutex);
    openFiles().identities.insert(identity);
}

OpenFileMark::~OpenFileMark()
{
    const std::scoped_lock lock(openFiles().mutex);
    auto& identities = openFiles().identities;
    identities.erase(identities.find(m_identity));
}

bool OpenFileMark::isOpenHere(FileIdentity identity)
{
    const std::scoped_lock lock(openFiles().mutex);
    return openFiles().identities.contains(identity);
}

void requireReadable(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        throw StoreError(Error::Kind::Gone, "no such file");
    }
    if (!info.isFile()) {
        throw StoreError(Error::Kind::Foreign, "not a regular file");
    }
    if (OpenFileMark::isOpenHere(fileIdentity(path))) {
        throw StoreError(Error::Kind::Busy, "open in this process");
    }
}

bool beginsSealedDoor(QByteArrayView bytes) { return bytes.startsWith(sealedDoorMagic); }

bool isDoorHeader(const QByteArray& header) { return applicationIdIn(header) == doorApplicationId; }

void requireClubHeader(const QByteArray& header, int newestVersion, FileKind kind)
{
    const qint32 id = applicationIdIn(header);
    if (kind == FileKind::Club && (id == doorApplicationId || beginsSealedDoor(header))) {
        throw StoreError(Error::Kind::Door, "header is a door file's");
    }
    if (id != (kind == FileKind::Club ? applicationId : doorApplicationId)) {
        throw StoreError(Error::Kind::Foreign, "header is not a Hearth file's");
    }
    if (bigEndian<qint32>(header, userVersionAt) > newestVersion) {
        throw StoreError(Error::Kind::Newer,
                         "schema version " + std::to_string(bigEndian<qint32>(header, userVersionAt)));
    }
}

void requireClubFile(const QString& path, int newestVersion, FileKind kind)
{
    requireReadable(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw StoreError(Error::Kind::Io, "open for reading: " + file.errorString().toStdString());
    }
    const QByteArray header = file.read(headerSize);
    requireClubHeader(header, newestVersion, kind);
    if (isCutShort(path, header)) {
        throw StoreError(Error::Kind::Damaged, "file is shorter than its header says");
    }
}

} // namespace hearth
