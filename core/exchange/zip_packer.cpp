// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_packer.h"

#include "core/exchange/output_file.h"

#include <QFile>

#include <algorithm>
#include <memory>
#include <utility>

#include <zip.h>

namespace hearth {

namespace {

struct DiscardPacked {
    void operator()(zip* archive) const { zip_discard(archive); }
};

/// A day and a time as MS-DOS counted them, from 1980 on and in steps of two seconds; what zip files have.
std::pair<zip_uint16_t, zip_uint16_t> dosStamp(const CivilTime& stamp)
{
    constexpr int firstYear = 1980;
    constexpr int lastYear = firstYear + 127;
    const int year = std::clamp(stamp.date.year(), firstYear, lastYear) - firstYear;
    const int day = (year << 9) | (stamp.date.month() << 5) | stamp.date.day();
    const int time = (stamp.time.hour() << 11) | (stamp.time.minute() << 5) | (stamp.time.second() / 2);
    return {static_cast<zip_uint16_t>(time), static_cast<zip_uint16_t>(day)};
}

void addEntry(zip_t* archive, const WorkFolder& folder, const QString& name, const CivilTime& stamp)
{
    constexpr zip_uint32_t ordinaryFile = 0100644U
                                          << 16U; // what Unix calls it; readable, writable by its owner
    constexpr zip_int64_t toItsEnd = 0;
    zip_source_t* source = zip_source_file(archive, folder.filePath(name).toUtf8().constData(), 0, toItsEnd);
    const zip_int64_t index =
        source == nullptr ? -1 : zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        throw Refusal{folder.failed(QString::fromUtf8(zip_strerror(archive)))};
    }
    const auto at = static_cast<zip_uint64_t>(index);
    const auto [time, day] = dosStamp(stamp);
    zip_file_set_dostime(archive, at, time, day, 0);
    zip_file_set_external_attributes(archive, at, 0, ZIP_OPSYS_UNIX, ordinaryFile);
}

} // namespace

void packFiles(const WorkFolder& folder, const QStringList& names, const CivilTime& stamp, OutputFile& file)
{
    const QString packed = folder.filePath(QStringLiteral("packed.zip"));
    int error = 0;
    std::unique_ptr<zip_t, DiscardPacked> archive(
        zip_open(packed.toUtf8().constData(), ZIP_CREATE | ZIP_EXCL, &error));
    if (!archive) {
        throw Refusal{folder.failed(QStringLiteral("libzip error %1").arg(error))};
    }
    for (const QString& name : names) {
        addEntry(archive.get(), folder, name, stamp);
    }
    if (zip_close(archive.get()) != 0) {
        throw Refusal{folder.failed(QString::fromUtf8(zip_strerror(archive.get())))};
    }
    static_cast<void>(archive.release()); // closing freed it
    QFile whole(packed);
    if (!whole.open(QIODevice::ReadOnly)) {
        throw Refusal{folder.failed(whole.errorString())};
    }
    constexpr qint64 piece = 1'048'576;
    for (QByteArray read = whole.read(piece); !read.isEmpty(); read = whole.read(piece)) {
        file.write(std::string_view(read.constData(), static_cast<std::size_t>(read.size())));
    }
    if (whole.error() != QFileDevice::NoError) {
        throw Refusal{folder.failed(whole.errorString())};
    }
}

} // namespace hearth
