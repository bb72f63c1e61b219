// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/work_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace hearth {

namespace {

/// A hidden one, as far as a name can do that.
QString workTemplate(const QString& target)
{
    const QFileInfo info(target);
    const bool isDevice = info.exists() && !info.isFile();
    return QDir(isDevice ? QDir::tempPath() : info.absolutePath()).filePath(QStringLiteral(".hearth-XXXXXX"));
}

} // namespace

WorkFolder::WorkFolder(const QString& target) : m_folder(workTemplate(target))
{
    if (!m_folder.isValid()) {
        throw Refusal{failed(m_folder.errorString())};
    }
}

void WorkFolder::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size()) {
        throw Refusal{failed(file.errorString())};
    }
}

Error WorkFolder::failed(const QString& detail) const
{
    constexpr qint64 leastSpace = 1'048'576; // bytes; whoever failed for want of room left some of it
    const QString folder = QFileInfo(m_folder.path()).absolutePath();
    const QString shown = QDir::toNativeSeparators(folder);
    const auto space = QStorageInfo(folder).bytesAvailable();
    if (space >= 0 && space < leastSpace) {
        return Error::of(
            Error::Kind::DiskFull,
            tr("There is no space left in %1 to put the file together. Make room on that disk or "
               "choose another; what was there before is unchanged.")
                .arg(shown),
            detail);
    }
    return Error::of(Error::Kind::Io,
                     tr("The file can’t be put together in %1. Check the disk or choose another; what was "
                        "there before is unchanged.")
                         .arg(shown),
                     detail);
}

} // namespace hearth
