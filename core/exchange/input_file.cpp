// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/input_file.h"

#include "core/store/file_state.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>

namespace hearth {

namespace {

constexpr qint64 pieceRead = qint64{16} << 20U; // bytes

/// What `file` holds, up to a piece beyond `most` bytes. Asked for all at once, QIODevice::read takes the
/// memory for `most` first, which not every system grants ("a small file takes little memory to read").
QByteArray readUpTo(QFile& file, qint64 most)
{
    QByteArray all;
    for (QByteArray piece = file.read(pieceRead); !piece.isEmpty(); piece = file.read(pieceRead)) {
        all += piece;
        if (all.size() > most) {
            break;
        }
    }
    return all;
}

tl::unexpected<Error> unreadable(const QString& sentence, const QString& path, const QString& detail = {})
{
    return failure(Error::of(Error::Kind::Unreadable, sentence.arg(path), detail));
}

} // namespace

Result<InputFile> InputFile::open(const QString& path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!info.exists()) {
        return unreadable(
            tr("There is no file %1. Look whether it was moved or renamed, or whether its disk is "
               "plugged in."),
            shown);
    }
    if (info.isDir()) {
        return unreadable(tr("%1 is a folder. Choose one of the files in it."), shown);
    }
    if (OpenFileMark::isOpenHere(fileIdentity(path))) {
        return unreadable(tr("%1 is the club that is open. Choose a file to take into it."), shown);
    }
    InputFile input;
    input.m_fileName = info.fileName();
    input.m_file = std::make_unique<QFile>(path);
    errno = 0;
    if (!input.m_file->open(QIODevice::ReadOnly)) {
        const bool isForbidden = errno == EACCES || errno == EPERM;
        const QString why = input.m_file->errorString();
        if (isForbidden || !info.isReadable()) {
            return unreadable(
                tr("You aren’t allowed to read %1. Ask whoever it belongs to for the permission, or for "
                   "a copy."),
                shown, why);
        }
        return unreadable(tr("%1 can’t be opened. Check the disk it is on, or copy it to this computer."),
                          shown, why);
    }
    if (const Done loaded = input.load(shown); !loaded) {
        return failure(loaded.error());
    }
    return input;
}

Result<InputFile> InputFile::ofBytes(const QByteArray& bytes, const QString& name)
{
    if (bytes.trimmed().isEmpty()) {
        return failure(Error::of(Error::Kind::Unreadable,
                                 tr("Nothing to import was handed over. Copy the rows of a table with the "
                                    "line of its headings first.")));
    }
    InputFile input;
    input.m_fileName = name;
    input.m_read = bytes;
    input.m_bytes = std::string_view(input.m_read.constData(), static_cast<std::size_t>(input.m_read.size()));
    return input;
}

Done InputFile::load(const QString& shown)
{
    const qint64 size = m_file->size();
    if (size > readAtOnce && size <= largest) {
        if (const uchar* mapped = m_file->map(0, size)) {
            m_bytes = std::string_view(reinterpret_cast<const char*>(mapped), static_cast<std::size_t>(size));
            return {};
        }
    }
    if (size <= largest) {
        m_read = readUpTo(*m_file, largest); // a pipe has no size, and no end until it is read
        if (m_file->error() != QFileDevice::NoError) {
            return unreadable(tr("%1 can’t be read to its end. Check the disk it is on, or copy it to this "
                                 "computer."),
                              shown, m_file->errorString());
        }
    }
    if (size > largest || m_read.size() > largest) {
        return unreadable(
            tr("%1 is larger than 4 GB, and so hardly a list of people or meetings. Look whether it is "
               "the right file."),
            shown);
    }
    if (m_read.isEmpty()) {
        return unreadable(
            tr("%1 is empty. Export it again from the program it comes from, and look that there is "
               "something in it."),
            shown);
    }
    m_file->close();
    m_bytes = std::string_view(m_read.constData(), static_cast<std::size_t>(m_read.size()));
    return {};
}

} // namespace hearth
