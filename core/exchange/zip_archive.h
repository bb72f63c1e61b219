// SPDX-License-Identifier: GPL-3.0-or-later
// A zip archive in memory whose entries are unpacked while they are read. A small file can unpack to more
// than any disk holds, and is sometimes made to: what an entry says of its size is judged before the first
// byte is unpacked, and an entry that yields more or less than it said is damaged.
#pragma once

#include "core/base/result.h"
#include "core/exchange/input_file.h"

#include <QCoreApplication>
#include <QIODevice>

#include <cstdint>
#include <memory>

struct zip;
struct zip_file;

namespace hearth {

/// How much is unpacked at most.
struct ZipLimits {
    static constexpr std::uint64_t mebibyte = std::uint64_t{1} << 20U;

    std::uint64_t entries = 10'000;
    std::uint64_t entryBytes = 1024 * mebibyte; ///< A full sheet of 20 columns is about as much.
    std::uint64_t totalBytes = 4096 * mebibyte; ///< Photos in a workbook count, though none is unpacked.
    /// How often its packed size an entry may be, where it is larger than `ratioFrom`: rows that are all
    /// alike are packed to a hundredth, and only what was made for that to less.
    std::uint64_t ratio = 250;
    std::uint64_t ratioFrom = 32 * mebibyte;
};

/// One entry, read from its beginning to its end.
class ZipEntry final : public QIODevice {
public:
    /// `size`: what the entry says that it unpacks to.
    ZipEntry(zip_file* file, std::uint64_t size);

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Whether reading ended early, at damage; errorString() says at which.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    struct Close {
        void operator()(zip_file* file) const;
    };

    qint64 fail(const QString& why);

    std::unique_ptr<zip_file, Close> m_file;
    std::uint64_t m_left;
    bool m_hasFailed = false;
};

class ZipArchive {
    Q_DECLARE_TR_FUNCTIONS(hearth::ZipArchive)

public:
    /// Whether `bytes` begin as an archive does.
    [[nodiscard]] static bool isZip(std::string_view bytes);

    /// Opens `file`, which must outlive the archive. Error::Unreadable when it is damaged or holds more than
    /// `limits` allow.
    [[nodiscard]] static Result<ZipArchive> open(const InputFile& file, const ZipLimits& limits = {});

    [[nodiscard]] const QString& fileName() const { return m_fileName; }
    [[nodiscard]] bool contains(const QString& name) const;

    /// Begins to unpack an entry; it must not outlive the archive. Error::Unreadable when it isn't there, is
    /// encrypted or is larger than the limits allow.
    [[nodiscard]] Result<std::unique_ptr<ZipEntry>> entry(const QString& name) const;

    /// What is said of an entry that can't be read or makes no sense; `detail` is for the log.
    [[nodiscard]] Error damaged(const QString& name, const QString& detail) const;
    /// What is said of a file that a password protects.
    [[nodiscard]] static Error encrypted(const QString& fileName);

private:
    struct Discard {
        void operator()(zip* archive) const;
    };

    ZipArchive() = default;
    [[nodiscard]] Done judge() const;
    [[nodiscard]] Error beyondMeasure() const;

    std::unique_ptr<zip, Discard> m_archive;
    QString m_fileName;
    ZipLimits m_limits;
};

} // namespace hearth
