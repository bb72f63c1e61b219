// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/staged_file.h"

#include "core/store/database.h"
#include "core/store/file_state.h"
#include "core/store/file_sync.h"
#include "core/store/store_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <array>
#include <filesystem>
#include <limits>
#include <utility>

namespace hearth {

namespace {

StoreError failureTo(const std::string& what, QFileDevice::FileError error)
{
    return {error == QFileDevice::PermissionsError ? Error::Kind::ReadOnly : Error::Kind::Io, what};
}

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
