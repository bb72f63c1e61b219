// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/transaction.h"
#include "core/store/verify.h"
#include "tests/core/store/failure.h"
#include "tests/core/store/small_club.h"
#include "tests/support/second_process.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace hearth;
using namespace hearth::test;

namespace {

void addPlace(Database& database, const std::string& name)
{
    Transaction transaction(database);
    database.run("INSERT INTO place(name) VALUES (?1)", name);
    transaction.commit();
}

std::int64_t placesIn(const QString& path)
{
    return Database::open(path, smallVersion, Database::Access::ReadOnly)
        ->number("SELECT count(*) FROM place");
}

} // namespace

TEST_CASE("a backup holds every row, is a clean file and leaves nothing beside it", "[store]")
{
    const SmallClub club(200);
    const auto database = club.open();
    addPlace(*database, "the last one");
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(QStringLiteral("backup.hearth"));
    REQUIRE(backupTo(*database, target));
    REQUIRE(namesIn(elsewhere.path()) == QStringList{QStringLiteral("backup.hearth")});
    REQUIRE(placesIn(target) == 201);
    const auto report = verifyFile(target, smallVersion);
    REQUIRE(report);
    REQUIRE(report->isSound());
    REQUIRE(report->inventory == takeInventory(*database));
    REQUIRE(bytesOf(target).mid(18, 2) == QByteArray("\x01\x01", 2)); // a rollback journal's file, not WAL's

    addPlace(*database, "the connection goes on"); // and so does its lock
    SecondProcess other({QStringLiteral("open"), club.path()});
    REQUIRE(other.failure() == Error::Kind::Busy);
}

TEST_CASE("a backup replaces an older one, and reports how far it is", "[store]")
{
    const SmallClub club(600);
    const auto database = club.open();
    const QString target = club.inFolder(QStringLiteral("backup.hearth"));
    writeFile(target, "an older one");
    std::int64_t last = 0;
    REQUIRE(backupTo(*database, target, [&](std::int64_t done, std::int64_t total) {
        REQUIRE(done <= total);
        last = std::max(last, done);
        return GoOn::Yes;
    }));
    REQUIRE(last == database->number("PRAGMA page_count"));
    REQUIRE(placesIn(target) == 600);
}

TEST_CASE("a cancelled backup leaves the older one and nothing else", "[store]")
{
    const SmallClub club(600);
    const auto database = club.open();
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(QStringLiteral("backup.hearth"));
    writeFile(target, "an older one");
    for (const int nth : {1, 2, 3, 4}) { // some fall into the copying, some into the verifying
        int asked = 0;
        const auto done = backupTo(*database, target,
                                   [&](auto, auto) { return ++asked == nth ? GoOn::Cancel : GoOn::Yes; });
        REQUIRE_FALSE(done);
        REQUIRE(done.error().kind == Error::Kind::Cancelled);
        REQUIRE(bytesOf(target) == "an older one");
        REQUIRE(namesIn(elsewhere.path()).size() == 1);
    }
}

TEST_CASE("a backup is never written onto a club that is open, here or elsewhere", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    const QString link = club.inFolder(QStringLiteral("link.hearth"));
    QFile::link(club.path(), link);
    for (const QString& target : {club.path(), link}) {
        const auto done = backupTo(*database, target);
        REQUIRE_FALSE(done);
        REQUIRE(done.error().kind == Error::Kind::Refused);
    }
    addPlace(*database, "still ours");

    const SmallClub others;
    SecondProcess other({QStringLiteral("hold"), others.path()});
    REQUIRE(other.line() == u"held");
    const auto done = backupTo(*database, others.path());
    REQUIRE_FALSE(done);
    REQUIRE(done.error().kind == Error::Kind::Busy);
    REQUIRE(done.error().sentence.contains(others.path()));
    other.finish();
    REQUIRE(namesIn(others.folder()).size() == 1);
}

TEST_CASE("a backup to a folder that isn't there, or onto a folder, fails with the target's name", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    for (const QString& target : {club.inFolder(QStringLiteral("nowhere/backup.hearth")), club.folder()}) {
        const auto done = backupTo(*database, target);
        REQUIRE_FALSE(done);
        REQUIRE(done.error().kind == Error::Kind::Io);
        REQUIRE(done.error().sentence.contains(target));
    }
}

TEST_CASE("a damaged club gives no backup, and the sentence names the club", "[store]")
{
    const SmallClub club(100);
    const QByteArray whole = club.bytes();
    QByteArray lostPages = whole;
    lostPages.replace(whole.size() / 2, 8192, QByteArray(8192, '\x5a'));
    QByteArray oneLetter = whole; // its index still says otherwise, and every row can still be counted
    oneLetter[whole.indexOf(QByteArray(900, 'p'))] = 'q';
    for (const QByteArray& bytes : {lostPages, oneLetter}) {
        writeFile(club.path(), bytes);
        const QString target = club.inFolder(QStringLiteral("backup.hearth"));
        const auto done = backupTo(*club.open(), target);
        REQUIRE_FALSE(done);
        REQUIRE(done.error().kind == Error::Kind::Damaged);
        REQUIRE(done.error().sentence.contains(club.path()));
        REQUIRE_FALSE(QFile::exists(target));
    }
}

TEST_CASE("a club with a broken reference can still be backed up and restored", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    database->script("PRAGMA foreign_keys=OFF; INSERT INTO visit(place) VALUES (99);");
    const QString backup = club.inFolder(QStringLiteral("backup.hearth"));
    REQUIRE(backupTo(*database, backup));
    REQUIRE(restoreFile(backup, club.inFolder(QStringLiteral("restored.hearth")), smallVersion));
}

TEST_CASE("a journal that outlived its file isn't played into the backup that takes its name", "[store]")
{
    SmallClub crashed(300);
    {
        SecondProcess other({QStringLiteral("interrupt"), crashed.path()});
        REQUIRE(other.line() == u"halfway");
        other.kill();
    }
    REQUIRE(QFile::remove(crashed.path()));
    REQUIRE(QFile::exists(crashed.path() + QStringLiteral("-journal")));
    const SmallClub club(5);
    REQUIRE(backupTo(*club.open(), crashed.path()));
    REQUIRE(placesIn(crashed.path()) == 5);
    REQUIRE(verifyFile(crashed.path(), smallVersion)->isSound());
}

#ifndef Q_OS_WIN
TEST_CASE("what was deleted or moved behind our back can still be saved elsewhere", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    REQUIRE(QFile::remove(club.path()));
    const QString target = club.inFolder(QStringLiteral("saved.hearth"));
    REQUIRE(backupTo(*database, target));
    REQUIRE(placesIn(target) == 3);
    REQUIRE(backupTo(*database, club.path())); // also under its own old name, now that nothing is there
    REQUIRE(placesIn(club.path()) == 3);
}

TEST_CASE("a backup may be read by nobody who may not read the club", "[store]")
{
    const SmallClub club;
    QFile::setPermissions(club.path(), QFile::ReadOwner | QFile::WriteOwner);
    const QString target = club.inFolder(QStringLiteral("backup.hearth"));
    REQUIRE(backupTo(*club.open(), target));
    REQUIRE((QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}
#endif

#ifdef Q_OS_LINUX
TEST_CASE("a backup onto a full disk leaves the older one and nothing else", "[store]")
{
    const SmallClub club(2000);
    const auto database = club.open();
    const QTemporaryDir disk;
    const QByteArray mountPoint = QFile::encodeName(disk.path());
    if (::mount("none", mountPoint.constData(), "tmpfs", 0, "size=1m") != 0) {
        WARN("not shown here: only root may mount a small disk");
        return;
    }
    const auto unmount = qScopeGuard([&] { ::umount(mountPoint.constData()); });
    const QString target = disk.filePath(QStringLiteral("backup.hearth"));
    writeFile(target, "an older one");
    const auto done = backupTo(*database, target);
    REQUIRE_FALSE(done);
    REQUIRE(done.error().kind == Error::Kind::DiskFull);
    REQUIRE(bytesOf(target) == "an older one");
    REQUIRE(namesIn(disk.path()).size() == 1);
}
#endif

TEST_CASE("restoring makes a new club of a backup and leaves the backup as it is", "[store]")
{
    const SmallClub club(7);
    const QByteArray before = club.bytes();
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(QStringLiteral("restored.hearth"));
    REQUIRE(restoreFile(club.path(), target, smallVersion));
    REQUIRE(placesIn(target) == 7);
    REQUIRE(club.bytes() == before);
    REQUIRE(namesIn(elsewhere.path()).size() == 1);
}

TEST_CASE("restoring never overwrites a file", "[store]")
{
    const SmallClub backup(7);
    const SmallClub club;
    const QByteArray before = club.bytes();
    const auto done = restoreFile(backup.path(), club.path(), smallVersion);
    REQUIRE_FALSE(done);
    REQUIRE(done.error().kind == Error::Kind::Refused);
    REQUIRE(done.error().sentence.contains(club.path()));
    REQUIRE(club.bytes() == before);
}

TEST_CASE("a backup that a killed process left half written is restored without that", "[store]")
{
    const SmallClub backup(300);
    SecondProcess other({QStringLiteral("interrupt"), backup.path()});
    REQUIRE(other.line() == u"halfway");
    other.kill();
    const QString target = backup.inFolder(QStringLiteral("restored.hearth"));
    REQUIRE(restoreFile(backup.path(), target, smallVersion));
    const auto restored = Database::open(target, smallVersion, Database::Access::ReadOnly);
    REQUIRE(restored->number("SELECT count(*) FROM place WHERE name = 'half done'") == 0);
}

TEST_CASE("a backup that isn't whole is not restored", "[store]")
{
    const SmallClub backup(100);
    const QByteArray whole = backup.bytes();
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(QStringLiteral("restored.hearth"));
    QByteArray hurt = whole;
    hurt.replace(whole.size() / 2, 8192, QByteArray(8192, '\x5a'));
    for (const QByteArray& bytes : {hurt, whole.left(whole.size() / 2)}) {
        writeFile(backup.path(), bytes);
        const auto done = restoreFile(backup.path(), target, smallVersion);
        REQUIRE_FALSE(done);
        REQUIRE(done.error().kind == Error::Kind::Damaged);
        REQUIRE(done.error().sentence.contains(backup.path()));
    }
    REQUIRE(namesIn(elsewhere.path()).isEmpty());
}
