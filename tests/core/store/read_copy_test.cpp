// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/read_copy.h"
#include "core/store/transaction.h"
#include "core/store/verify.h"
#include "tests/core/store/failure.h"
#include "tests/core/store/small_club.h"
#include "tests/support/second_process.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr Patience once{.tries = 1, .pause = 0};

} // namespace

TEST_CASE("a file that another process holds can be read as a copy, and not written", "[store]")
{
    const SmallClub club;
    SecondProcess other({QStringLiteral("hold"), club.path()});
    REQUIRE(other.line() == u"held");
    const auto copy = readCopy(club.path(), smallVersion);
    REQUIRE(copy);
    REQUIRE((*copy)->number("SELECT count(*) FROM place") == 3);
    REQUIRE((*copy)->isReadOnly());
    REQUIRE(failureOf([&] { (*copy)->run("DELETE FROM place"); }) == Error::Kind::ReadOnly);
}

TEST_CASE("every copy of a file that is being written holds whole changes only", "[store]")
{
    const SmallClub club(1500);
    SecondProcess writer({QStringLiteral("keep-writing"), club.path()});
    REQUIRE(writer.line() == u"writing");
    int copies = 0;
    std::int64_t last = 0;
    for (int round = 0; round < 3000 && copies < 20; ++round) {
        const auto copy = readCopy(club.path(), smallVersion, once);
        if (!copy) {
            REQUIRE(copy.error().kind == Error::Kind::Busy);
            continue;
        }
        ++copies;
        Database& database = **copy;
        REQUIRE(verify(database).isSound());
        Query hands = database.query("SELECT min(value), max(value) FROM left_hand UNION ALL "
                                     "SELECT min(value), max(value) FROM right_hand");
        REQUIRE(hands.next());
        const std::int64_t value = hands.integer(0);
        REQUIRE(hands.integer(1) == value);
        REQUIRE(hands.next());
        REQUIRE(hands.integer(0) == value);
        REQUIRE(hands.integer(1) == value);
        REQUIRE(value >= last);
        last = value;
    }
    REQUIRE(copies > 0);
    REQUIRE(last > 0); // it was indeed being written
}

TEST_CASE("a file that stands still and isn't whole is damaged, not busy", "[store]")
{
    const SmallClub club(100);
    QByteArray bytes = club.bytes();
    bytes[bytes.indexOf(QByteArray(900, 'p'))] = 'q';
    writeFile(club.path(), bytes);
    SecondProcess other({QStringLiteral("hold"), club.path()});
    REQUIRE(other.line() == u"held");
    const auto copy = readCopy(club.path(), smallVersion, once);
    REQUIRE_FALSE(copy);
    REQUIRE(copy.error().kind == Error::Kind::Damaged);
}

TEST_CASE("a file in the middle of a change is busy", "[store]")
{
    const SmallClub club(300);
    SecondProcess other({QStringLiteral("interrupt"), club.path()});
    REQUIRE(other.line() == u"halfway");
    const auto copy = readCopy(club.path(), smallVersion, once);
    REQUIRE_FALSE(copy);
    REQUIRE(copy.error().kind == Error::Kind::Busy);
}

TEST_CASE("our own open file is never read as a copy", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    const auto copy = readCopy(club.path(), smallVersion, once);
    REQUIRE_FALSE(copy);
    REQUIRE(copy.error().kind == Error::Kind::Busy);
    SecondProcess other({QStringLiteral("open"), club.path()});
    REQUIRE(other.failure() == Error::Kind::Busy); // the lock still stands
}

TEST_CASE("a copy of what is no club, or isn't there, fails as opening it would", "[store]")
{
    const SmallClub club;
    const auto missing = readCopy(club.inFolder(QStringLiteral("none.hearth")), smallVersion);
    REQUIRE_FALSE(missing);
    REQUIRE(missing.error().kind == Error::Kind::Gone);
    const QString letter = club.inFolder(QStringLiteral("letter.txt"));
    writeFile(letter, "Dear treasurer");
    const auto foreign = readCopy(letter, smallVersion);
    REQUIRE_FALSE(foreign);
    REQUIRE(foreign.error().kind == Error::Kind::Foreign);
}
