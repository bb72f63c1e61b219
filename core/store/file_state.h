// SPDX-License-Identifier: GPL-3.0-or-later
// What can be known of a file before SQLite touches it. A file that this process has open is never opened by
// any other means: closing that second handle would drop SQLite's POSIX locks, and an acknowledged row could
// be lost.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <compare>
#include <cstdint>

namespace hearth {

/// Two paths with the same identity are the same file, whatever they are called.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t file = 0;

    auto operator<=>(const FileIdentity&) const = default;
};

/// By stat, without opening the file. An identity of zeros when there is none.
[[nodiscard]] FileIdentity fileIdentity(const QString& path);

/// Whether a change is under way, or was cut off, beside the file at `path`: its journal holds something.
[[nodiscard]] bool hasJournal(const QString& path);

/// Remembers the files that this process has open, for as long as it lives.
class OpenFileMark {
public:
    explicit OpenFileMark(FileIdentity identity);
    OpenFileMark(const OpenFileMark&) = delete;
    OpenFileMark& operator=(const OpenFileMark&) = delete;
    ~OpenFileMark();

    [[nodiscard]] static bool isOpenHere(FileIdentity identity);

private:
    FileIdentity m_identity;
};

/// What a Hearth file writes into the header's application_id: "Hrth".
inline constexpr std::int32_t applicationId = 0x48727468;
/// What a door's file writes there, so that nothing takes it for the club: "Hrtd".
inline constexpr std::int32_t doorApplicationId = 0x48727464;

/// What a file of Hearth's is for.
enum class FileKind {
    Club,
    Door, ///< The copy that another laptop takes to a door; it is no club, and its own code opens it.
};

/// Throws `StoreError` unless `path` is a regular file that this process hasn't open.
void requireReadable(const QString& path);

/// Whether these are the first bytes of a door's file that a passphrase seals.
[[nodiscard]] bool beginsSealedDoor(QByteArrayView bytes);

/// Whether these are the header of a door's file that isn't sealed.
[[nodiscard]] bool isDoorHeader(const QByteArray& header);

/// Throws `StoreError` unless these bytes begin with the header of such a file of at most `newestVersion`.
/// Where a club is wanted and it is a door's file the error is of kind Door.
void requireClubHeader(const QByteArray& header, int newestVersion, FileKind kind = FileKind::Club);

/// Throws `StoreError` unless `path` is a file whose header is a Hearth club's of at most `newestVersion`,
/// complete in length, and not open in this process. Reads the first hundred bytes only.
void requireClubFile(const QString& path, int newestVersion, FileKind kind = FileKind::Club);

} // namespace hearth
