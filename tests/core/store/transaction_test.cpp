// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"
#include "core/store/transaction.h"
#include "tests/core/store/failure.h"
#include "tests/core/store/small_club.h"
#include "tests/support/second_process.h"

#include <QFile>
#include <QScopeGuard>
#include <QThread>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#include <unistd.h>
#endif

using namespace hearth;
using namespace hearth::test;

namespace {

QString nameOfFirst(Database& database)
{
    Query place = database.query("SELECT name FROM place WHERE id = 1");
    return place.next() ? place.text(0) : QString();
}

} // namespace

TEST_CASE("a commit that fails takes its change back and leaves the connection fit for the next", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    REQUIRE(failureOf([&] {
                Transaction transaction(*database);
                database->run("UPDATE place SET name = 'changed'");
                database->run("INSERT INTO visit(place) VALUES (99)"); // no such place; asked only at COMMIT
                transaction.commit();
            }).has_value());
    REQUIRE(nameOfFirst(*database).startsWith(u'p'));
    REQUIRE(database->number("SELECT count(*) FROM visit") == 0);

    Transaction transaction(*database);
    database->run("UPDATE place SET name = 'next'");
    transaction.commit();
    REQUIRE(nameOfFirst(*database) == u"next");
}

TEST_CASE("a change without a commit never was", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    {
        const Transaction transaction(*database);
        database->run("DELETE FROM place");
    }
    REQUIRE(database->number("SELECT count(*) FROM place") == 3);
}

TEST_CASE("what a killed process left half written is taken back at the next open", "[store]")
{
    const SmallClub club(300);
    const QByteArray before = club.bytes();
    SecondProcess other({QStringLiteral("interrupt"), club.path()});
    REQUIRE(other.line() == u"halfway");
    other.kill();
    REQUIRE(club.bytes() != before); // or nothing would be shown here
    {
        const auto database = club.open();
        REQUIRE(database->number("SELECT count(*) FROM place WHERE name = 'half done'") == 0);
        REQUIRE(database->number("SELECT count(*) FROM place") == 300);
        Query check = database->query("PRAGMA integrity_check");
        REQUIRE(check.next());
        REQUIRE(check.text(0) == u"ok");
    }
    REQUIRE(namesIn(club.folder()) == QStringList{QStringLiteral("club.hearth")});
}

TEST_CASE("a disk whose commits take long is noticed, and a quick one afterwards doesn't hide it", "[store]")
{
    const auto database = Database::inMemory();
    REQUIRE_FALSE(database->isDiskSlow());
    const auto slowDisk = [](void*) {
        QThread::msleep(slowCommit + 10);
        return 0;
    };
    sqlite3_commit_hook(database->handle(), slowDisk, nullptr);
    for (const char* sql : {"CREATE TABLE place(id)", "INSERT INTO place VALUES (1)"}) {
        Transaction transaction(*database);
        database->run(sql);
        transaction.commit();
        sqlite3_commit_hook(database->handle(), nullptr, nullptr);
        REQUIRE(database->isDiskSlow());
    }
    REQUIRE(database->slowestCommit() > slowCommit);
}

#ifndef Q_OS_WIN
TEST_CASE("a file that may not grow takes the change back and takes the next", "[store]")
{
    const SmallClub club;
    SecondProcess other(
        {QStringLiteral("--file-limit"), QStringLiteral("400000"), QStringLiteral("fill"), club.path()});
    REQUIRE(other.failure() == Error::Kind::Io);
    REQUIRE(other.line() == u"as before");
    REQUIRE(other.line() == u"written afterwards");
    other.finish();
    REQUIRE(club.open()->number("SELECT count(*) FROM place") == 3);
}
#endif

TEST_CASE("a full disk takes the change back and leaves the connection fit for a smaller one", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    // SQLite answers a file's largest allowed size just as it answers the system's "no space left".
    database->script("PRAGMA max_page_count=40");
    REQUIRE(failureOf([&] {
                Transaction transaction(*database);
                for (int i = 0; i < 1000; ++i) {
                    database->run("INSERT INTO place(name) VALUES (?1)", std::string(1000, 'x'));
                }
                transaction.commit();
            }) == Error::Kind::DiskFull);
    REQUIRE(database->number("SELECT count(*) FROM place") == 3);
    Transaction transaction(*database);
    database->run("UPDATE place SET name = 'smaller'");
    transaction.commit();
}

#ifdef Q_OS_LINUX
TEST_CASE("a disk that is really full takes the change back and takes the next", "[store]")
{
    const SmallClub club;
    const QByteArray mountPoint = QFile::encodeName(club.folder());
    if (::mount("none", mountPoint.constData(), "tmpfs", 0, "size=1m") != 0) {
        WARN("not shown here: only root may mount a small disk");
        return;
    }
    const auto unmount = qScopeGuard([&] { ::umount(mountPoint.constData()); });
    {
        // The folder is another one now, and empty.
        const auto database = Database::create(club.path());
        database->script("CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT); PRAGMA user_version=1;"
                         "INSERT INTO place(name) VALUES ('first');");
    }
    SecondProcess other({QStringLiteral("fill"), club.path()});
    REQUIRE(other.failure() == Error::Kind::DiskFull);
    REQUIRE(other.line() == u"as before");
    REQUIRE(other.line() == u"written afterwards");
    other.finish();
    REQUIRE(nameOfFirst(*club.open()) == u"written afterwards");
}
#endif
