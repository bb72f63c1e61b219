// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "tests/core/store/failure.h"
#include "tests/core/store/small_club.h"
#include "tests/support/second_process.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace hearth;
using namespace hearth::test;

TEST_CASE("the lock is taken at open, before anything is written, and keeps readers out too", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    for (const QString& what : {QStringLiteral("open"), QStringLiteral("read")}) {
        SecondProcess other({what, club.path()});
        REQUIRE(other.failure() == Error::Kind::Busy);
    }
}

TEST_CASE("a file that another process holds is refused as busy and stays as it is", "[store]")
{
    const SmallClub club;
    SecondProcess other({QStringLiteral("hold"), club.path()});
    REQUIRE(other.line() == u"held");
    const QByteArray before = club.bytes();
    REQUIRE(failureOf([&] { static_cast<void>(club.open()); }) == Error::Kind::Busy);
    REQUIRE(club.bytes() == before);
    other.finish();
    REQUIRE(club.open()->number("SELECT count(*) FROM place") == 3);
}

TEST_CASE("a second open in the same process is refused, and the first goes on", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
        REQUIRE(failureOf([&] { static_cast<void>(club.open(access)); }) == Error::Kind::Busy);
    }
    Transaction transaction(*database);
    database->run("DELETE FROM place");
    transaction.commit();
}

TEST_CASE("our own open file is known by a symbolic or a hard link too, and keeps its lock", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    const QString symbolic = club.inFolder(QStringLiteral("symbolic.hearth"));
    REQUIRE(QFile::link(club.path(), symbolic));
    REQUIRE(failureOf([&] { requireClubFile(symbolic, smallVersion); }) == Error::Kind::Busy);
    const QString hard = club.inFolder(QStringLiteral("hard.hearth"));
    std::error_code noHardLinks;
    std::filesystem::create_hard_link(QFileInfo(club.path()).filesystemFilePath(),
                                      QFileInfo(hard).filesystemFilePath(), noHardLinks);
    if (!noHardLinks) {
        REQUIRE(failureOf([&] { requireClubFile(hard, smallVersion); }) == Error::Kind::Busy);
    }

    // Had one of these opened the file, closing it would have dropped the lock.
    SecondProcess other({QStringLiteral("open"), club.path()});
    REQUIRE(other.failure() == Error::Kind::Busy);
}

TEST_CASE("an acknowledged row outlives every refused second open", "[store]")
{
    const SmallClub club;
    {
        const auto database = club.open();
        REQUIRE(failureOf([&] { static_cast<void>(club.open()); }) == Error::Kind::Busy);
        SecondProcess other({QStringLiteral("fill"), club.path()});
        REQUIRE(other.failure() == Error::Kind::Busy);
        Transaction transaction(*database);
        database->run("INSERT INTO place(name) VALUES ('acknowledged')");
        transaction.commit();
    }
    REQUIRE(club.open()->number("SELECT count(*) FROM place WHERE name = 'acknowledged'") == 1);
}

TEST_CASE("read-only openers of one file don't shut each other out", "[store]")
{
    const SmallClub club;
    const auto database = club.open(Database::Access::ReadOnly);
    REQUIRE(database->number("SELECT count(*) FROM place") == 3);
    SecondProcess other({QStringLiteral("read"), club.path()});
    REQUIRE(other.line() == u"read 3");
}
