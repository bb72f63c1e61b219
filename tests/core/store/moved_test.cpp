// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"
#include "tests/core/store/failure.h"
#include "tests/core/store/small_club.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

std::optional<Error::Kind> changing(Database& database)
{
    return failureOf([&] {
        Transaction transaction(database);
        database.run("INSERT INTO place(name) VALUES ('written behind our back')");
        transaction.commit();
    });
}

} // namespace

// These need a system that lets an open file be moved or deleted; Windows doesn't.
#ifndef Q_OS_WIN

TEST_CASE("a file that was moved, deleted or replaced takes no more changes", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    const QString elsewhere = club.inFolder(QStringLiteral("elsewhere.hearth"));
    const QString copy = club.inFolder(QStringLiteral("copy.hearth"));
    const SmallClub other(5);
    const QByteArray otherBytes = other.bytes();

    SECTION("moved") { REQUIRE(QFile::rename(club.path(), elsewhere)); }
    SECTION("deleted") { REQUIRE(QFile::remove(club.path())); }
    SECTION("replaced")
    {
        REQUIRE(QFile::rename(club.path(), elsewhere));
        writeFile(club.path(), otherBytes);
    }
    REQUIRE(changing(*database) == Error::Kind::Moved);
    REQUIRE(database->number("SELECT count(*) FROM place") == 3); // it can still be read, and so be saved
}

TEST_CASE("a file that is moved in the middle of a change refuses its commit", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    Transaction transaction(*database);
    database->run("INSERT INTO place(name) VALUES ('almost')");
    REQUIRE(QFile::rename(club.path(), club.inFolder(QStringLiteral("elsewhere.hearth"))));
    REQUIRE(failureOf([&] { transaction.commit(); }) == Error::Kind::Moved);
}

TEST_CASE("closing a replaced file touches neither the new file nor the journal beside it", "[store]")
{
    const SmallClub club;
    const SmallClub other(5);
    const QByteArray otherBytes = other.bytes();
    const QString journal = club.path() + QStringLiteral("-journal");
    {
        const auto database = club.open();
        REQUIRE(QFile::remove(club.path()));
        QFile::remove(journal);
        writeFile(club.path(), otherBytes);
        writeFile(journal, "the other's journal");
        REQUIRE(changing(*database) == Error::Kind::Moved);
    }
    REQUIRE(bytesOf(club.path()) == otherBytes);
    REQUIRE(bytesOf(journal) == "the other's journal");
}

#endif
