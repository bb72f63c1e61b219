// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include <zip.h>

namespace hearth {

namespace {

/// The index of an entry, also where only capitals differ, as some programs have it; negative for none.
zip_int64_t entryIndex(zip_t* archive, const QString& name)
{
    const QByteArray utf8 = name.toUtf8();
    const zip_int64_t exact = zip_name_locate(archive, utf8.constData(), ZIP_FL_ENC_GUESS);
    return exact >= 0 ? exact : zip_name_locate(archive, utf8.constData(), ZIP_FL_NOCASE);
}

} // namespace

void ZipEntry::Close::operator()(zip_file* file) const { zip_fclose(file); }

ZipEntry::ZipEntry(zip_file* file, std::uint64_t size) : m_file(file), m_left(size)
{
    QIODevice::open(QIODevice::ReadOnly);
}

qint64 ZipEntry::readData(char* data, qint64 most)
{
    if (m_hasFailed) {
        return -1;
    }
    if (most == 0) {
        return 0;
    }
    const zip_int64_t count = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(most));
    if (count < 0) {
        return fail(QString::fromUtf8(zip_file_strerror(m_file.get())));
    }
    if (static_cast<std::uint64_t>(count) > m_left || (count == 0 && m_left > 0)) {
        return fail(QStringLiteral("more or less than the archive says"));
    }
    m_left -= static_cast<std::uint64_t>(count);
    return count > 0 ? count : -1;
}

qint64 ZipEntry::writeData(const char*, qint64) { return -1; }

qint64 ZipEntry::fail(const QString& why)
{
    m_hasFailed = true;
    setErrorString(why);
    return -1;
}

void ZipArchive::Discard::operator()(zip* archive) const { zip_discard(archive); }

bool ZipArchive::isZip(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"); // the latter is an empty one
}

Result<ZipArchive> ZipArchive::open(const InputFile& file, const ZipLimits& limits)
{
    ZipArchive archive;
    archive.m_fileName = file.fileName();
    archive.m_limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    constexpr int keepBytes = 0; // they are the file's
    zip_source_t* source =
        zip_source_buffer_create(file.bytes().data(), file.bytes().size(), keepBytes, &error);
    if (source != nullptr) {
        archive.m_archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (!archive.m_archive) {
            zip_source_free(source);
        }
    }
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive.m_archive) {
        return failure(Error::of(
            Error::Kind::Unreadable,
            tr("%1 is damaged or was not copied to its end. Copy or download it again.").arg(file.fileName()),
            why));
    }
    if (Done done = archive.judge(); !done) {
        return failure(std::move(done.error()));
    }
    return archive;
}

Done ZipArchive::judge() const
{
    const zip_int64_t entries = zip_get_num_entries(m_archive.get(), 0);
    if (static_cast<std::uint64_t>(entries) > m_limits.entries) {
        return failure(beyondMeasure());
    }
    std::uint64_t left = m_limits.totalBytes;
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t about;
        if (zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(i), 0, &about) != 0 ||
            (about.valid & ZIP_STAT_SIZE) == 0) {
            continue; // whoever opens it is told
        }
        if (about.size > left) {
            return failure(beyondMeasure());
        }
        left -= about.size;
    }
    return {};
}

bool ZipArchive::contains(const QString& name) const { return entryIndex(m_archive.get(), name) >= 0; }

Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QString& name) const
{
    constexpr zip_uint64_t needed =
        ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    const zip_int64_t index = entryIndex(m_archive.get(), name);
    zip_stat_t about;
    if (index < 0 || zip_stat_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0, &about) != 0 ||
        (about.valid & needed) != needed) {
        return failure(damaged(name, QStringLiteral("no such entry")));
    }
    if (about.encryption_method != ZIP_EM_NONE) {
        return failure(encrypted(m_fileName));
    }
    const bool isBomb = about.size > m_limits.ratioFrom && about.size / m_limits.ratio > about.comp_size;
    if (about.size > m_limits.entryBytes || isBomb) {
        return failure(beyondMeasure());
    }
    zip_file_t* file = zip_fopen_index(m_archive.get(), static_cast<zip_uint64_t>(index), 0);
    if (file == nullptr) {
        return failure(damaged(name, QString::fromUtf8(zip_strerror(m_archive.get()))));
    }
    return std::make_unique<ZipEntry>(file, about.size);
}

Error ZipArchive::damaged(const QString& name, const QString& detail) const
{
    //: %2: the name of a file within a packed file, as in "content.xml"
    return Error::of(
        Error::Kind::Unreadable,
        tr("%1 is damaged: its part “%2” can’t be read. Open it in the program it comes from, save "
           "it again and import that file.")
            .arg(m_fileName, name),
        detail);
}

Error ZipArchive::encrypted(const QString& fileName)
{
    return Error::of(
        Error::Kind::Unreadable,
        tr("%1 is protected by a password. Open it in the program it comes from, save it without "
           "the password and import that file.")
            .arg(fileName));
}

Error ZipArchive::beyondMeasure() const
{
    return Error::of(
        Error::Kind::Unreadable,
        tr("%1 would unpack to far more than a list of people or meetings ever is, and so it isn’t "
           "unpacked. Look whether it is the right file.")
            .arg(m_fileName));
}

} // namespace hearth
