// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/input_file.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"
#include "tests/support/unprivileged.h"

#include <QScopeGuard>
#include <QTemporaryDir>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

using namespace hearth;

namespace {

QString inFolder(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

QString fileRefusal(const QString& path)
{
    const Result<InputFile> input = InputFile::open(path);
    REQUIRE_FALSE(input);
    REQUIRE(input.error().kind == Error::Kind::Unreadable);
    REQUIRE(input.error().sentence.contains(path));
    return input.error().sentence;
}

} // namespace

TEST_CASE("a file's bytes stay where they are, also when the file object moves", "[files]")
{
    const QTemporaryDir folder;
    Result<InputFile> opened = InputFile::open(inFolder(folder, QStringLiteral("a b.csv"), "name\r\n"));
    REQUIRE(opened);
    const InputFile input = std::move(*opened);
    REQUIRE(input.bytes() == "name\r\n");
    REQUIRE(input.fileName() == u"a b.csv");
}

TEST_CASE("a large file is readable whole", "[files]")
{
    const QTemporaryDir folder;
    const QString path = inFolder(folder, QStringLiteral("large.csv"), "begin");
    QFile file(path);
    REQUIRE(file.resize(InputFile::readAtOnce + 1));
    const Result<InputFile> input = InputFile::open(path);
    REQUIRE(input);
    REQUIRE(input->bytes().size() == std::size_t{InputFile::readAtOnce} + 1);
    REQUIRE(input->bytes().substr(0, 5) == "begin");
    REQUIRE(input->bytes().back() == '\0');
}

TEST_CASE("a file that can't be imported is refused with the reason", "[files]")
{
    const QTemporaryDir folder;
    REQUIRE(fileRefusal(folder.filePath(QStringLiteral("none.csv"))).contains(u"no file"));
    REQUIRE(fileRefusal(folder.path()).contains(u"folder"));
    REQUIRE(fileRefusal(inFolder(folder, QStringLiteral("empty.csv"), {})).contains(u"empty"));
    const QString film = inFolder(folder, QStringLiteral("film.csv"), "x");
    QFile file(film);
    REQUIRE(file.resize(InputFile::largest + 1)); // sparse: it takes no space
    REQUIRE(fileRefusal(film).contains(u"4 GB"));
}

TEST_CASE("the open club isn't read as a source", "[files]")
{
    const test::TestClubFile open;
    REQUIRE(fileRefusal(open.path).contains(u"the club that is open"));
}

#ifndef Q_OS_WIN
#ifndef HEARTH_SANITIZED // which lays out terabytes of addresses
TEST_CASE("a small file takes little memory to read", "[files]")
{
    const QTemporaryDir folder;
    const QString path = inFolder(folder, QStringLiteral("small.csv"), "name\r\n");
    rlimit before{};
    REQUIRE(getrlimit(RLIMIT_AS, &before) == 0);
    rlimit narrow = before;
    narrow.rlim_cur = rlim_t{2} << 30U; // far more than these tests use, and half of the largest file
    REQUIRE(setrlimit(RLIMIT_AS, &narrow) == 0);
    const auto widen = qScopeGuard([&] { setrlimit(RLIMIT_AS, &before); });
    const Result<InputFile> input = InputFile::open(path);
    REQUIRE(input);
    REQUIRE(input->bytes() == "name\r\n");
}
#endif

TEST_CASE("a file one may not read is refused", "[files]")
{
    const QTemporaryDir folder;
    const QString path = inFolder(folder, QStringLiteral("secret.csv"), "name\n");
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    QFile::setPermissions(path, {});
    const test::Unprivileged nobody;
    REQUIRE(fileRefusal(path).contains(u"allowed"));
}
#endif
