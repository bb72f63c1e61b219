// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"
#include "tests/support/zip_writer.h"

#include <QtEndian>

using namespace hearth;
using namespace hearth::test;

namespace {

struct OpenArchive {
    explicit OpenArchive(const QByteArray& bytes, const ZipLimits& limits = {})
        : file(expectValue(InputFile::ofBytes(bytes, QStringLiteral("a.zip")))),
          archive(expectValue(ZipArchive::open(file, limits)))
    {
    }

    [[nodiscard]] QByteArray read(const QString& entry) const
    {
        return expectValue(archive.entry(entry))->readAll();
    }

    [[nodiscard]] QString refusal(const QString& entry) const
    {
        const auto refused = archive.entry(entry);
        REQUIRE_FALSE(refused);
        REQUIRE(refused.error().kind == Error::Kind::Unreadable);
        return refused.error().sentence;
    }

    InputFile file;
    ZipArchive archive;
};

QString archiveRefusal(const QByteArray& bytes, const ZipLimits& limits = {})
{
    const InputFile file = expectValue(InputFile::ofBytes(bytes, QStringLiteral("a.zip")));
    const auto refused = ZipArchive::open(file, limits);
    REQUIRE_FALSE(refused);
    return refused.error().sentence;
}

const QString inside = QStringLiteral("in.xml");

/// Puts another unpacked size into both headers of an archive's only entry.
QByteArray withSize(QByteArray bytes, quint32 size)
{
    constexpr qsizetype sizeInLocal = 22;
    constexpr qsizetype sizeInCentral = 24;
    qToLittleEndian(size, bytes.data() + bytes.indexOf("PK\x03\x04") + sizeInLocal);
    qToLittleEndian(size, bytes.data() + bytes.indexOf("PK\x01\x02") + sizeInCentral);
    return bytes;
}

} // namespace

TEST_CASE("an entry is unpacked, also where only its capitals differ", "[zip]")
{
    const OpenArchive open(zipped({{"In.xml", "hello"}, {"other", "x"}}));
    CHECK(open.archive.contains(inside));
    CHECK_FALSE(open.archive.contains(QStringLiteral("out.xml")));
    CHECK(open.read(inside) == "hello");
    CHECK(open.read(inside) == "hello"); // once more
    CHECK(open.refusal(QStringLiteral("out.xml")).contains(u"out.xml"));
}

TEST_CASE("what would unpack beyond all measure isn't unpacked", "[zip]")
{
    const QByteArray zeros(100'000, '0');
    const QByteArray bytes = zipped({{"in.xml", zeros}, {"b", zeros}});
    CHECK(OpenArchive(bytes).read(inside) == zeros);
    ZipLimits ratio;
    ratio.ratioFrom = 1000;
    CHECK(OpenArchive(bytes, ratio).refusal(inside).contains(u"far more"));
    CHECK(OpenArchive(zipped({{"in.xml", zeros}}, Packing::Store), ratio).read(inside) == zeros);
    ZipLimits entryBytes;
    entryBytes.entryBytes = 99'999;
    CHECK(OpenArchive(bytes, entryBytes).refusal(inside).contains(u"far more"));
    ZipLimits total;
    total.totalBytes = 199'999;
    CHECK(archiveRefusal(bytes, total).contains(u"far more"));
    ZipLimits entries;
    entries.entries = 1;
    CHECK(archiveRefusal(bytes, entries).contains(u"far more"));
}

TEST_CASE("an entry that yields more or less than it says is damaged", "[zip]")
{
    const QByteArray zeros(100'000, '0');
    const QByteArray bytes = zipped({{"in.xml", zeros}});
    for (const quint32 size : {quint32{100}, quint32{100'001}}) {
        CAPTURE(size);
        const OpenArchive open(withSize(bytes, size));
        const auto entry = expectValue(open.archive.entry(inside));
        CHECK(entry->readAll().size() <= 100'000);
        CHECK(entry->hasFailed());
    }
}

TEST_CASE("an encrypted entry is refused with what to do", "[zip]")
{
    const OpenArchive open(zipped({{"in.xml", "hello"}}, Packing::Deflate, "secret"));
    CHECK(open.refusal(inside).contains(u"password"));
}

TEST_CASE("what only begins like an archive is damaged", "[zip]")
{
    CHECK(ZipArchive::isZip("PK\x03\x04..."));
    CHECK_FALSE(ZipArchive::isZip("PK;Name"));
    CHECK(archiveRefusal("PK\x03\x04 and no more").contains(u"damaged"));
    CHECK(archiveRefusal(zipped({{"in.xml", "hello"}}).chopped(30)).contains(u"damaged"));
}
