// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_file.h"
#include "core/store/verify.h"
#include "tests/core/store/failure.h"
#include "tests/core/store/small_club.h"
#include "tests/support/second_process.h"

#include <QFile>
#include <QScopeGuard>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace hearth;
using namespace hearth::test;

namespace {

const QString passphrase = QStringLiteral("correct horse");

} // namespace

TEST_CASE("a sealed backup is restored with its passphrase, and shows no name without it", "[store]")
{
    const SmallClub club(100);
    const auto database = club.open();
    const QTemporaryDir elsewhere;
    const QString sealed = elsewhere.filePath(QStringLiteral("backup.sealed"));
    const QString target = elsewhere.filePath(QStringLiteral("restored.hearth"));
    REQUIRE(sealedBackupTo(*database, sealed, passphrase, SealEffort::Quick));
    REQUIRE(namesIn(elsewhere.path()) == QStringList{QStringLiteral("backup.sealed")});
    REQUIRE(isSealedFile(sealed));
    REQUIRE_FALSE(bytesOf(sealed).contains("pppppppp"));

    REQUIRE(restoreSealed(sealed, passphrase, target, smallVersion));
    const auto restored = Database::open(target, smallVersion, Database::Access::ReadWrite);
    REQUIRE(takeInventory(*restored) == takeInventory(*database));
    REQUIRE(verify(*restored).isSound());
    REQUIRE(namesIn(elsewhere.path()).contains(QStringLiteral("restored.hearth")));
}

TEST_CASE("a wrong passphrase restores nothing and leaves nothing", "[store]")
{
    const SmallClub club;
    const QTemporaryDir elsewhere;
    const QString sealed = elsewhere.filePath(QStringLiteral("backup.sealed"));
    REQUIRE(sealedBackupTo(*club.open(), sealed, passphrase, SealEffort::Quick));
    const auto done = restoreSealed(sealed, QStringLiteral("wrong"),
                                    elsewhere.filePath(QStringLiteral("restored.hearth")), smallVersion);
    REQUIRE_FALSE(done);
    REQUIRE(done.error().kind == Error::Kind::Refused);
    REQUIRE(done.error().sentence.contains(sealed));
    REQUIRE(namesIn(elsewhere.path()).size() == 1);
}

TEST_CASE("a sealed backup of a newer version, or of something else, is not restored", "[store]")
{
    const SmallClub club;
    const QString sealed = club.inFolder(QStringLiteral("backup.sealed"));
    const QString target = club.inFolder(QStringLiteral("restored.hearth"));
    REQUIRE(sealedBackupTo(*club.open(), sealed, passphrase, SealEffort::Quick));
    REQUIRE(restoreSealed(sealed, passphrase, target, smallVersion - 1).error().kind == Error::Kind::Newer);

    REQUIRE(restoreSealed(club.path(), passphrase, target, smallVersion).error().kind ==
            Error::Kind::Foreign);
    REQUIRE(
        restoreSealed(club.inFolder(QStringLiteral("none")), passphrase, target, smallVersion).error().kind ==
        Error::Kind::Gone);
    REQUIRE_FALSE(QFile::exists(target));
    REQUIRE_FALSE(isSealedFile(club.path()));
    REQUIRE_FALSE(isSealedFile(club.folder()));
}

TEST_CASE("restoring a sealed backup never overwrites a file, and our own open file isn't read", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    const QString sealed = club.inFolder(QStringLiteral("backup.sealed"));
    REQUIRE(sealedBackupTo(*database, sealed, passphrase, SealEffort::Quick));
    REQUIRE(restoreSealed(sealed, passphrase, club.path(), smallVersion).error().kind ==
            Error::Kind::Refused);
    REQUIRE(restoreSealed(club.path(), passphrase, sealed, smallVersion).error().kind == Error::Kind::Busy);
    REQUIRE_FALSE(isSealedFile(club.path()));
    SecondProcess other({QStringLiteral("open"), club.path()});
    REQUIRE(other.failure() == Error::Kind::Busy); // a second handle on it would have dropped the lock
}

TEST_CASE("a cancelled sealed backup and one of a damaged club leave the older one", "[store]")
{
    const SmallClub club(100);
    const QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(QStringLiteral("backup.sealed"));
    writeFile(target, "an older one");
    for (const int nth : {1, 2, 3}) {
        int asked = 0;
        const auto cancelled =
            sealedBackupTo(*club.open(), target, passphrase, SealEffort::Quick,
                           [&](auto, auto) { return ++asked == nth ? GoOn::Cancel : GoOn::Yes; });
        REQUIRE_FALSE(cancelled);
        REQUIRE(cancelled.error().kind == Error::Kind::Cancelled);
    }
    QByteArray bytes = club.bytes();
    bytes[bytes.indexOf(QByteArray(900, 'p'))] = 'q';
    writeFile(club.path(), bytes);
    const auto damaged = sealedBackupTo(*club.open(), target, passphrase, SealEffort::Quick);
    REQUIRE_FALSE(damaged);
    REQUIRE(damaged.error().kind == Error::Kind::Damaged);
    REQUIRE(damaged.error().sentence.contains(club.path()));

    REQUIRE(bytesOf(target) == "an older one");
    REQUIRE(namesIn(elsewhere.path()).size() == 1);
}

#ifdef Q_OS_LINUX
TEST_CASE("a sealed backup onto a full disk leaves the older one", "[store]")
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
    const QString target = disk.filePath(QStringLiteral("backup.sealed"));
    writeFile(target, "an older one");
    const auto done = sealedBackupTo(*database, target, passphrase, SealEffort::Quick);
    REQUIRE_FALSE(done);
    REQUIRE(done.error().kind == Error::Kind::DiskFull);
    REQUIRE(bytesOf(target) == "an older one");
    REQUIRE(namesIn(disk.path()).size() == 1);
}
#endif
