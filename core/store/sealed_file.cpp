// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_file.h"

#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/file_state.h"
#include "core/store/staged_file.h"
#include "core/store/store_error.h"
#include "core/store/verify.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace hearth {

namespace {

/// The source's bytes, proven to be a whole database of the same rows.
QByteArray verifiedBytes(Database& source, const Progress& progress)
{
    QByteArray bytes = source.toBytes();
    const auto copy = Database::fromBytes(bytes, source.path());
    const VerifyReport report = verify(*copy, progress);
    if (!report.isWhole()) {
        throw StoreError(Error::Kind::Damaged, "backup: " + report.damages.front().toStdString());
    }
    if (report.inventory != takeInventory(source)) {
        throw StoreError(Error::Kind::Io, "backup differs from its source");
    }
    return bytes;
}

Done sealTo(QByteArray plain,
            const QString& target,
            const QString& passphrase,
            SealEffort effort,
            const Progress& progress)
{
    StagedFile staged(target, StagedFile::IfThere::Replace);
    {
        QBuffer from(&plain);
        QFile to(staged.path());
        // Unbuffered, so that a full disk is met at the write that met it.
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            throw StoreError(Error::Kind::Io, "write: " + to.errorString().toStdString());
        }
        auto sealed = seal(from, to, passphrase, target, effort, progress);
        if (!sealed) {
            return sealed;
        }
    }
    staged.putInPlace();
    return {};
}

} // namespace

Done sealedBackupTo(Database& source,
                    const QString& target,
                    const QString& passphrase,
                    SealEffort effort,
                    const Progress& progress)
{
    QByteArray plain;
    try {
        plain = verifiedBytes(source, progress);
    } catch (const StoreError& error) {
        return failure(error.toError(source.path()));
    }
    try {
        return sealTo(std::move(plain), target, passphrase, effort, progress);
    } catch (const StoreError& error) {
        return failure(error.toError(target));
    }
}

Result<std::unique_ptr<Database>>
openSealed(const QString& path, const QString& passphrase, int newestVersion, const Progress& progress)
{
    try {
        QByteArray plain;
        {
            QFile from(path);
            QBuffer to(&plain);
            requireReadable(path);
            if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
                throw StoreError(Error::Kind::Io, "read: " + from.errorString().toStdString());
            }
            if (const auto opened = unseal(from, to, passphrase, path, progress); !opened) {
                return failure(opened.error());
            }
        }
        requireClubHeader(plain, newestVersion);
        auto database = Database::fromBytes(plain, path);
        if (!verify(*database, progress).isWhole()) {
            throw StoreError(Error::Kind::Damaged, "sealed file");
        }
        return database;
    } catch (const StoreError& error) {
        return failure(error.toError(path));
    }
}

Done restoreSealed(const QString& path,
                   const QString& passphrase,
                   const QString& target,
                   int newestVersion,
                   const Progress& progress)
{
    const auto opened = openSealed(path, passphrase, newestVersion, progress);
    return opened ? restoreFrom(**opened, target, progress) : failure(opened.error());
}

bool isSealedFile(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && !OpenFileMark::isOpenHere(fileIdentity(path)) &&
           file.open(QIODevice::ReadOnly) && beginsSealed(file.read(8));
}

} // namespace hearth
