// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_error.h"

#include "core/store/sqlite.h"

#include <QDir>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#endif

namespace hearth {

namespace {

Error::Kind kindOf(int code)
{
    if (code == SQLITE_READONLY_DBMOVED) {
        return Error::Kind::Moved;
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Kind::Busy;
    case SQLITE_FULL:
        return Error::Kind::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // the header was found to be Hearth's, so it is one that got hurt
        return Error::Kind::Damaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Kind::ReadOnly;
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
    case SQLITE_IOERR:
        return Error::Kind::Io;
    case SQLITE_INTERRUPT:
        return Error::Kind::Cancelled;
    default:
        return Error::Kind::Internal;
    }
}

/// A disk may also be full where the journal is made, and a quota is as good as a full disk.
bool isNoSpace(int code, int systemError)
{
    const int primary = code & 0xff;
    if (primary != SQLITE_CANTOPEN && primary != SQLITE_IOERR) {
        return false;
    }
#ifdef Q_OS_WIN
    return systemError == ERROR_DISK_FULL || systemError == ERROR_HANDLE_DISK_FULL;
#else
    return systemError == ENOSPC || systemError == EDQUOT;
#endif
}

} // namespace

StoreError StoreError::from(sqlite3* connection, int code, std::string_view doing)
{
    std::string detail(doing);
    detail += ": ";
    detail += connection != nullptr ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    detail +=
        " (" + std::to_string(connection != nullptr ? sqlite3_extended_errcode(connection) : code) + ")";
    const bool noSpace = connection != nullptr && isNoSpace(code, sqlite3_system_errno(connection));
    return {noSpace ? Error::Kind::DiskFull : kindOf(code), std::move(detail)};
}

Error StoreError::toError(const QString& path) const
{
    const QString file = QDir::toNativeSeparators(path);
    const QString detail = QString::fromStdString(m_detail);
    switch (m_kind) {
    case Error::Kind::Busy:
        return Error::of(
            m_kind,
            tr("%1 is open in another window or on another computer. Close it there first.").arg(file),
            detail);
    case Error::Kind::ReadOnly:
        return Error::of(
            m_kind,
            tr("%1 can't be changed: the file or its folder is read-only. Copy it to a folder of your own "
               "and open the copy.")
                .arg(file),
            detail);
    case Error::Kind::Moved:
        return Error::of(
            m_kind,
            tr("%1 was moved, deleted or replaced while it was open, so nothing more is written to it. "
               "Save the club under a new name.")
                .arg(file),
            detail);
    case Error::Kind::DiskFull:
        return Error::of(
            m_kind,
            tr("There is no space left for %1. Nothing was changed; make room and try again.").arg(file),
            detail);
    case Error::Kind::Damaged:
        return Error::of(m_kind, tr("%1 is damaged. Restore the newest backup of it.").arg(file), detail);
    case Error::Kind::Foreign:
        return Error::of(m_kind,
                         tr("%1 is not a Hearth club. Choose a file whose name ends in .hearth.").arg(file),
                         detail);
    case Error::Kind::Door:
        return Error::of(
            m_kind,
            tr("%1 is a door's file. At the door open it with hearth --door; to take its check-ins "
               "in, open the club and drop the file on its window.")
                .arg(file),
            detail);
    case Error::Kind::Newer:
        return Error::of(
            m_kind,
            tr("%1 was written by a newer version of Hearth. Update Hearth on this computer to open it.")
                .arg(file),
            detail);
    case Error::Kind::Gone:
        return Error::of(
            m_kind,
            tr("There is no file %1. Look whether it was moved or renamed, or whether its disk is "
               "plugged in.")
                .arg(file),
            detail);
    case Error::Kind::Refused:
        return Error::of(m_kind,
                         tr("There is a file %1 already, and Hearth never writes a club over another file. "
                            "Choose another name.")
                             .arg(file),
                         detail);
    case Error::Kind::Cancelled:
        return Error::of(m_kind, tr("Cancelled. Nothing was changed."), detail);
    case Error::Kind::Io:
        return Error::of(m_kind,
                         tr("%1 can't be read or written. Check the disk and your permissions.").arg(file),
                         detail);
    default:
        return Error::of(m_kind, tr("Something unexpected went wrong, and nothing was changed."), detail);
    }
}

} // namespace hearth
