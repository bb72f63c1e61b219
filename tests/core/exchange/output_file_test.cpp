// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/output_file.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"
#include "tests/support/unprivileged.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#endif

using namespace hearth;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void putOld(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write("old") == 3);
}

QStringList namesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

/// Writes `size` bytes and says how it ended.
Done wholeFile(const QString& path, std::size_t size)
{
    Result<OutputFile> output = OutputFile::create(path);
    if (!output) {
        return failure(output.error());
    }
    output->write("new ");
    output->write(std::string(size, 'x'));
    output->write(" end");
    return output->commit();
}

} // namespace

TEST_CASE("a file takes its target's place only when it is committed", "[files]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    putOld(path);
    {
        Result<OutputFile> abandoned = OutputFile::create(path);
        REQUIRE(abandoned);
        abandoned->write(std::string(OutputFile::blockSize * 2, 'x'));
        REQUIRE(bytesOf(path) == "old");
    }
    REQUIRE(bytesOf(path) == "old");
    REQUIRE(namesIn(folder).size() == 1);
    for (const std::size_t size : {std::size_t{0}, OutputFile::blockSize - 4, OutputFile::blockSize * 3}) {
        REQUIRE(wholeFile(path, size));
        REQUIRE(bytesOf(path) == "new " + QByteArray(qsizetype(size), 'x') + " end");
    }
    REQUIRE(namesIn(folder).size() == 1);
}

TEST_CASE("a folder, a missing folder and a club are no targets", "[files]")
{
    const QTemporaryDir folder;
    REQUIRE(wholeFile(folder.path(), 1).error().kind == Error::Kind::Refused);
    const Done nowhere = wholeFile(folder.filePath(QStringLiteral("none/out.csv")), 1);
    REQUIRE(nowhere.error().kind == Error::Kind::Gone);
    REQUIRE(nowhere.error().sentence.contains(u"none"));

    test::TestClubFile open;
    REQUIRE(wholeFile(open.path, 1).error().kind == Error::Kind::Refused);
    open.club.reset();
    const QByteArray before = bytesOf(open.path);
    REQUIRE(wholeFile(open.path, 1).error().kind == Error::Kind::Refused);
    REQUIRE(bytesOf(open.path) == before);
}

#ifndef Q_OS_WIN
TEST_CASE("a read-only folder is said to be one and its file is left alone", "[files]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    putOld(path);
    const auto writableAgain =
        qScopeGuard([&] { QFile::setPermissions(folder.path(), QFile::Permissions(0x7700)); });
    QFile::setPermissions(folder.path(), QFile::Permissions(0x5555));
    const test::Unprivileged nobody;
    const Done done = wholeFile(path, 1);
    REQUIRE_FALSE(done);
    REQUIRE(done.error().kind == Error::Kind::ReadOnly);
    REQUIRE(done.error().sentence.contains(path));
    REQUIRE(bytesOf(path) == "old");
}

TEST_CASE("a read-only file is not replaced", "[files]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    putOld(path);
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
    QFile::setPermissions(path, QFile::Permissions(0x4444));
    const test::Unprivileged nobody;
    const Done done = wholeFile(path, 1);
    REQUIRE_FALSE(done);
    REQUIRE(done.error().kind == Error::Kind::ReadOnly);
    REQUIRE(bytesOf(path) == "old");
}
#endif

#ifdef Q_OS_LINUX
TEST_CASE("a full disk is said to be one, and the old file stays", "[files]")
{
    const QTemporaryDir disk;
    const QByteArray mountPoint = QFile::encodeName(disk.path());
    if (::mount("none", mountPoint.constData(), "tmpfs", 0, "size=1m") != 0) {
        WARN("not shown here: only root may mount a small disk");
        return;
    }
    const auto unmount = qScopeGuard([&] { ::umount(mountPoint.constData()); });
    const QString path = disk.filePath(QStringLiteral("out.csv"));
    putOld(path);
    // The first is cut short within a large write, the second by the last bytes.
    for (const std::size_t size : {std::size_t{2'000'000}, std::size_t{1'048'576 - 4096 - 4}}) {
        CAPTURE(size);
        const Done done = wholeFile(path, size);
        REQUIRE_FALSE(done);
        REQUIRE(done.error().kind == Error::Kind::DiskFull);
        REQUIRE(bytesOf(path) == "old");
        REQUIRE(namesIn(disk).size() == 1);
    }
}

TEST_CASE("a file that may not grow further fails and leaves the old one", "[files]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    putOld(path);
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    auto* const handler = std::signal(SIGXFSZ, SIG_IGN); // then a write fails with EFBIG
    const auto restore = qScopeGuard([&] {
        ::setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
    });
    const rlimit small{100'000, before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    for (const std::size_t size : {std::size_t{99'995}, std::size_t{1'000'000}}) {
        const Done done = wholeFile(path, size);
        REQUIRE_FALSE(done);
        REQUIRE(done.error().kind == Error::Kind::Io);
        REQUIRE(bytesOf(path) == "old");
        REQUIRE(namesIn(folder).size() == 1);
    }
    REQUIRE(wholeFile(path, 99'000));
}

TEST_CASE("a device is written to and not replaced", "[files]")
{
    // Not as root: were the device replaced after all, the machine would be without it.
    const test::Unprivileged nobody;
    const Done full = wholeFile(QStringLiteral("/dev/full"), 10);
    REQUIRE_FALSE(full);
    REQUIRE(full.error().kind == Error::Kind::DiskFull);
    REQUIRE(wholeFile(QStringLiteral("/dev/null"), 1'000'000));
    REQUIRE_FALSE(QFileInfo(QStringLiteral("/dev/null")).isFile());
}
#endif
