// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/read_copy.h"

#include "core/store/database.h"
#include "core/store/file_state.h"
#include "core/store/store_error.h"
#include "core/store/verify.h"

#include <QFile>
#include <QThread>

#include <optional>

namespace hearth {

namespace {

void requireOpen(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly)) {
        throw StoreError(Error::Kind::Io, "read: " + file.errorString().toStdString());
    }
}

QByteArray readWhole(const QString& path)
{
    QFile file(path);
    requireOpen(file);
    return file.readAll();
}

/// The second reading goes chunk by chunk: two copies of a large club needn't stand in memory.
bool stillReads(const QString& path, const QByteArray& before)
{
    constexpr qint64 chunk = 1024 * 1024;
    QFile file(path);
    requireOpen(file);
    qsizetype at = 0;
    for (QByteArray part = file.read(chunk); !part.isEmpty(); part = file.read(chunk)) {
        if (at + part.size() > before.size() || QByteArrayView(before).sliced(at, part.size()) != part) {
            return false;
        }
        at += part.size();
    }
    return at == before.size();
}

/// Nothing when a change came in between. A change counter alone doesn't tell: pages are written over a
/// while, and the counter with the first of them.
std::optional<QByteArray> readSteady(const QString& path)
{
    if (hasJournal(path)) {
        return std::nullopt;
    }
    QByteArray bytes = readWhole(path);
    if (hasJournal(path) || !stillReads(path, bytes) || hasJournal(path)) {
        return std::nullopt;
    }
    return bytes;
}

std::unique_ptr<Database> tryOnce(const QString& path, int newestVersion)
{
    requireClubFile(path, newestVersion); // also: never a file that this process has open
    const std::optional<QByteArray> bytes = readSteady(path);
    if (!bytes) {
        throw StoreError(Error::Kind::Busy, "changed while it was read");
    }
    auto copy = Database::fromBytes(*bytes, path);
    if (!verify(*copy).isWhole()) {
        throw StoreError(Error::Kind::Damaged, "copy is not whole");
    }
    return copy;
}

} // namespace

Result<std::unique_ptr<Database>> readCopy(const QString& path, int newestVersion, Patience patience)
{
    for (int tried = 1;; ++tried) {
        try {
            return tryOnce(path, newestVersion);
        } catch (const StoreError& error) {
            const bool mayPass = error.kind() == Error::Kind::Busy || error.kind() == Error::Kind::Damaged;
            if (!mayPass || tried >= patience.tries) {
                return failure(error.toError(path));
            }
        }
        QThread::msleep(static_cast<unsigned long>(patience.pause));
    }
}

} // namespace hearth
