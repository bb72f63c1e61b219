// SPDX-License-Identifier: GPL-3.0-or-later
// From a closed file to the first answer: what somebody waits for after a double click, besides the window
// itself.
#include "core/store/database.h"
#include "tests/bench/benchmark.h"

namespace hearth::bench {

void measureOpening(const LargeClub& club, Report& report);

namespace {

constexpr int runs = 15;
constexpr std::string_view nextMeeting =
    "SELECT id, title FROM meeting WHERE starts>='2026' ORDER BY starts LIMIT 1";

} // namespace

void measureOpening(const LargeClub& club, Report& report)
{
    Times ours;
    Times floor;
    for (int i = 0; i < runs; ++i) {
        std::unique_ptr<Club> opened;
        ours.add(millisecondsOf([&] {
            opened = club.open();
            static_cast<void>(opened->database().number(nextMeeting));
        }));
        opened.reset();
        std::unique_ptr<Database> database;
        floor.add(millisecondsOf([&] {
            database = Database::open(club.path, 1'000, Database::Access::ReadWrite);
            static_cast<void>(database->number(nextMeeting));
        }));
    }
    report.add(
        {QStringLiteral("open the file and answer a query"), ours.median(), floor.median(), 60.0, {}, runs});
}

} // namespace hearth::bench
