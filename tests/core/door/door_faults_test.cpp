// SPDX-License-Identifier: GPL-3.0-or-later
// A killed process, a failing or full disk and a power cut at every write and sync of what happens at a door:
// whoever was told that they are in is in afterwards, and no file is ever damaged.
#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/attendance/register_actions.h"
#include "core/door/arrival_actions.h"
#include "core/door/newcomer_actions.h"
#include "core/schema.h"
#include "core/store/verify.h"
#include "tests/core/door/two_doors.h"
#include "tests/core/store/small_club.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

/// Something that happens at a door, on a file of its own.
struct Happening {
    const char* name;
    QByteArray file;
    std::function<std::unique_ptr<Club>()> open;
    std::function<bool(Club&)> act; ///< Whether it was confirmed.
};

struct Counts {
    int runs = 0;
    int confirmed = 0; ///< Runs whose happening was confirmed before the fault, or in spite of it.
    int lost = 0;      ///< Confirmed, and not there afterwards.
    int halves = 0;    ///< Neither as before nor as after.
    int damaged = 0;
};

struct FaultyEvening {
    FaultyEvening() : path(doors.path(QStringLiteral("tried.hearth")))
    {
        const QByteArray doorFile = doors.doorFile();
        for (const MemberId member : {doors.ada, doors.ben, doors.cleo}) {
            guests.push_back(member);
        }
        Laptop laptop(doorFile, doors.clock);
        for (int i = 0; i < 3; ++i) {
            expectValue(arriveAtDoor(*laptop.club, doors.night, guests[static_cast<std::size_t>(i)],
                                     AttendanceSource::Card));
        }
        Newcomer newcomer;
        newcomer.name.given = QStringLiteral("Nadia");
        expectValue(registerNewcomer(*laptop.club, doors.night, newcomer));
        takings = {laptop.takings()};
        const QByteArray book = doors.database().toBytes();
        const auto openBook = [this] { return expectValue(Club::open(path, schema(), doors.clock)); };
        const auto openDoor = [this] { return expectValue(openDoorFile(path, {}, schema(), doors.clock)); };
        const auto arrive = [this](Club& club) {
            return arriveAtDoor(club, doors.night, doors.ben, AttendanceSource::Door).has_value();
        };
        happenings = {
            {"a check-in", book, openBook, arrive},
            {"a check-in at a door file's door", doorFile, openDoor, arrive},
            {"a desk correction", book, openBook,
             [this](Club& club) {
                 CheckInOptions late;
                 late.status = AttendanceStatus::Late;
                 return checkIn(club, doors.night, doors.ada, late).has_value();
             }},
            {"a merge", book, openBook, [this](Club& club) { return takeIn(club, takings).has_value(); }},
        };
    }

    /// The file with one check-in that was confirmed, open.
    std::unique_ptr<Club> begin(const Happening& happening)
    {
        QFile::remove(path + QStringLiteral("-journal"));
        writeFile(path, happening.file);
        auto club = happening.open();
        expectValue(arriveAtDoor(*club, doors.night, doors.ada, AttendanceSource::Door));
        return club;
    }

    /// What a restart finds; empty where the file is damaged.
    std::string found(const Happening& happening)
    {
        const auto club = happening.open();
        return verify(club->database()).isSound() ? whole(*club) : std::string();
    }

    /// All that must belong together: the register, History, what the door wrote down.
    static std::string whole(Club& club)
    {
        std::string text = registers(club.database());
        const bool isDoor =
            club.database().number("SELECT count(*) FROM sqlite_schema WHERE name='door_log'") > 0;
        for (const char* table : {"history", "door_event", "door", "member", isDoor ? "door_log" : "seat"}) {
            text +=
                std::to_string(club.database().number("SELECT count(*) FROM " + std::string(table))) + ' ';
        }
        return text;
    }

    void tryOnce(const Happening& happening, Fault fault, int at, std::uint64_t seed, Counts& counts)
    {
        FaultyDisk disk;
        auto club = begin(happening);
        const std::string before = whole(*club);
        disk.arm(fault, at, seed);
        const bool isConfirmed = happening.act(*club);
        if (!disk.hasStruck()) {
            disk.strike(); // the moment after somebody was told that they are in
        }
        const bool goesOn = fault == Fault::Error || fault == Fault::Full;
        if (goesOn) {
            disk.makeRoom();
            // Where the disk fails when all is written already, nobody is told and all the same it is so.
            const std::string state = whole(*club);
            counts.lost += isConfirmed && state != after.at(happening.name) ? 1 : 0;
            counts.halves += state != before && state != after.at(happening.name) ? 1 : 0;
            // The next one at the door finds everything in order.
            CHECK(arriveAtDoor(*club, doors.night, doors.cleo, AttendanceSource::Door).has_value());
        }
        const std::string then = goesOn ? whole(*club) : std::string();
        club.reset();
        disk.restart();
        const std::string now = found(happening);
        ++counts.runs;
        counts.confirmed += isConfirmed ? 1 : 0;
        counts.damaged += now.empty() ? 1 : 0;
        if (goesOn) {
            counts.lost += now == then ? 0 : 1;
        } else {
            counts.lost += isConfirmed && now != after.at(happening.name) ? 1 : 0;
            counts.halves += now != before && now != after.at(happening.name) ? 1 : 0;
        }
    }

    /// How many operations it takes where nothing fails, and what it comes to.
    int rehearse(const Happening& happening)
    {
        FaultyDisk disk;
        auto club = begin(happening);
        disk.arm(Fault::None, 0, 0);
        CHECK(happening.act(*club));
        const int operations = disk.operations();
        after[happening.name] = whole(*club);
        return operations;
    }

    TwoDoors doors;
    QString path;
    std::vector<MemberId> guests;
    std::vector<DoorTakings> takings;
    std::vector<Happening> happenings;
    std::map<std::string, std::string> after;
};

/// Every `stride`th operation, each with several ways for a disk to write half of something.
Counts tryAll(int stride, int seeds)
{
    FaultyEvening evening;
    Counts counts;
    int turn = 0;
    for (const Happening& happening : evening.happenings) {
        const int operations = evening.rehearse(happening);
        CHECK(operations > 5);
        for (const Fault fault :
             {Fault::Kill, Fault::Error, Fault::Full, Fault::PowerLoss, Fault::TornWrites}) {
            for (int at = 1 + turn++ % stride; at <= operations + stride; at += stride) {
                for (int seed = 0; seed < (fault == Fault::TornWrites ? seeds : 1); ++seed) {
                    INFO(happening.name << ", fault " << static_cast<int>(fault) << " at " << at << " of "
                                        << operations << ", seed " << seed);
                    evening.tryOnce(happening, fault, at, static_cast<std::uint64_t>(seed), counts);
                }
            }
        }
    }
    return counts;
}

void requireNothingLost(const Counts& counts, int least)
{
    WARN(counts.runs << " faults: " << counts.confirmed << " confirmed, " << counts.lost
                     << " confirmed and lost, " << counts.halves << " by halves, " << counts.damaged
                     << " damaged");
    CHECK(counts.runs >= least);
    CHECK(counts.lost == 0);
    CHECK(counts.halves == 0);
    CHECK(counts.damaged == 0);
}

} // namespace

TEST_CASE("a fault at a write or sync loses nobody who was told that they are in", "[door][faults]")
{
    requireNothingLost(tryAll(3, 2), 100);
}

TEST_CASE("a fault at every write and sync loses nobody who was told that they are in", "[.slow]")
{
    requireNothingLost(tryAll(1, 40), 1'000);
}
