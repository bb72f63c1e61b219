// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"
#include "core/store/transaction.h"
#include "tests/core/store/failure.h"
#include "tests/core/store/small_club.h"
#include "tests/support/second_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace hearth;
using namespace hearth::test;

namespace {

std::optional<Error::Kind> openingOf(const QString& path,
                                     Database::Access access = Database::Access::ReadWrite)
{
    return failureOf([&] { static_cast<void>(Database::open(path, smallVersion, access)); });
}

} // namespace

TEST_CASE("a missing file is gone, and opening doesn't make it", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("none.hearth"));
    REQUIRE(openingOf(path) == Error::Kind::Gone);
    REQUIRE(namesIn(folder.path()).isEmpty());
}

TEST_CASE("a text file, an empty one, a folder and another program's database are foreign", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("not-a-club.hearth"));

    writeFile(path, QByteArray("Dear treasurer,\n").repeated(100));
    REQUIRE(openingOf(path) == Error::Kind::Foreign);
    writeFile(path, {});
    REQUIRE(openingOf(path) == Error::Kind::Foreign);
    REQUIRE(bytesOf(path).isEmpty());
    REQUIRE(openingOf(folder.path()) == Error::Kind::Foreign);

    QFile::remove(path);
    sqlite3* other = nullptr;
    REQUIRE(sqlite3_open(path.toUtf8().constData(), &other) == SQLITE_OK);
    sqlite3_exec(other, "CREATE TABLE recipe(id)", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    const QByteArray before = bytesOf(path);
    REQUIRE(openingOf(path) == Error::Kind::Foreign);
    REQUIRE(bytesOf(path) == before);
}

TEST_CASE("a file of a newer version is refused and left alone", "[store]")
{
    const SmallClub club;
    club.open()->script("PRAGMA user_version=" + QByteArray::number(smallVersion + 1));
    const QByteArray before = club.bytes();
    REQUIRE(openingOf(club.path()) == Error::Kind::Newer);
    REQUIRE(club.bytes() == before);
}

TEST_CASE("a file that was cut short is damaged, and refused at open", "[store]")
{
    const SmallClub club(100);
    const QByteArray whole = club.bytes();
    for (const qsizetype left : {whole.size() / 2, whole.size() - 1, qsizetype(100)}) {
        CAPTURE(left);
        writeFile(club.path(), whole.left(left));
        REQUIRE(openingOf(club.path()) == Error::Kind::Damaged);
    }
}

TEST_CASE("a file whose header or schema is overwritten is damaged, and refused at open", "[store]")
{
    const SmallClub club;
    const QByteArray whole = club.bytes();
    QByteArray header = whole;
    header.replace(16, 2, QByteArray("\x07\x07", 2)); // no page size
    QByteArray schema = whole;
    schema.replace(100, 3996, QByteArray(3996, '\x5a'));
    for (const QByteArray& damaged : {header, schema}) {
        writeFile(club.path(), damaged);
        REQUIRE(openingOf(club.path()) == Error::Kind::Damaged);
        REQUIRE(openingOf(club.path(), Database::Access::ReadOnly) == Error::Kind::Damaged);
    }
}

TEST_CASE("a new club is never made over a file that is there", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.txt"));
    writeFile(path, "Dear treasurer");
    REQUIRE(failureOf([&] { static_cast<void>(Database::create(path)); }) == Error::Kind::Refused);
    REQUIRE(bytesOf(path) == "Dear treasurer");
    REQUIRE_FALSE(StoreError(Error::Kind::Refused, "").toError(path).sentence.contains(u"unexpected"));
}

TEST_CASE("a new club in a folder that isn't there leaves nothing behind", "[store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("nowhere/club.hearth"));
    REQUIRE(failureOf([&] { static_cast<void>(Database::create(path)); }) == Error::Kind::Io);
    REQUIRE(namesIn(folder.path()).isEmpty());
}

TEST_CASE("every reason not to open a file has a sentence that names the file", "[store]")
{
    const QString path = QStringLiteral("chess.hearth");
    for (const auto kind : {Error::Kind::Busy, Error::Kind::ReadOnly, Error::Kind::Moved,
                            Error::Kind::DiskFull, Error::Kind::Damaged, Error::Kind::Foreign,
                            Error::Kind::Newer, Error::Kind::Gone, Error::Kind::Refused, Error::Kind::Io}) {
        const Error error = StoreError(kind, "technical detail").toError(path);
        CAPTURE(error.sentence);
        REQUIRE(error.kind == kind);
        REQUIRE(error.sentence.contains(path));
        REQUIRE(error.sentence.count(u'.') >= 2); // what is wrong, and what to do next
        REQUIRE_FALSE(error.sentence.contains(u"technical"));
    }
}

TEST_CASE("what SQLite has to say reaches the log without the file's path", "[store]")
{
    static QStringList said;
    said.clear();
    const SmallClub club;
    std::error_code failed;
    std::filesystem::create_hard_link(
        QFileInfo(club.path()).filesystemFilePath(),
        QFileInfo(club.inFolder(QStringLiteral("second-name.hearth"))).filesystemFilePath(), failed);
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& message) { said += message; });
    static_cast<void>(openingOf(club.path())); // a file with two names is worth a warning to SQLite
    qInstallMessageHandler(before);
    REQUIRE_FALSE(said.join(u'\n').contains(u"club.hearth"));
#ifdef Q_OS_LINUX
    REQUIRE_FALSE(said.isEmpty());
#endif
}

TEST_CASE("after a clean close no journal stays beside the file", "[store]")
{
    const SmallClub club;
    {
        const auto database = club.open();
        Transaction transaction(*database);
        database->run("DELETE FROM place");
        transaction.commit();
        REQUIRE(namesIn(club.folder()).contains(QStringLiteral("club.hearth-journal")));
    }
    REQUIRE(namesIn(club.folder()) == QStringList{QStringLiteral("club.hearth")});
}

#ifndef Q_OS_WIN
TEST_CASE("a read-only file and a read-only folder are refused at open", "[store]")
{
    const SmallClub club;
    const QFile::Permissions readable = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions enterable = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    const QFile::Permissions writable = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    const auto refused = [&] {
        // Root may write anywhere, so the file is opened by a process that isn't root.
        SecondProcess other({QStringLiteral("--as-nobody"), QStringLiteral("open"), club.path()});
        return other.failure();
    };

    QFile::setPermissions(club.folder(), readable | enterable | writable);
    QFile::setPermissions(club.path(), readable);
    REQUIRE(refused() == Error::Kind::ReadOnly);

    QFile::setPermissions(club.path(), readable | writable);
    QFile::setPermissions(club.folder(), readable | enterable);
    REQUIRE(refused() == Error::Kind::ReadOnly);

    QFile::setPermissions(club.folder(), readable | enterable | writable);
    SecondProcess other({QStringLiteral("--as-nobody"), QStringLiteral("open"), club.path()});
    REQUIRE(other.line() == u"opened");
}
#endif
