// SPDX-License-Identifier: GPL-3.0-or-later
// What the list of members and "people we miss" ask: everybody's attendance over ten years of weekly
// meetings. The floor of loading is stepping through the same million rows and doing nothing with them.
#include "core/attendance/attendance_figures.h"
#include "tests/bench/benchmark.h"

#include <stdexcept>

namespace hearth::bench {

void measureFigures(const LargeClub& club, Report& report);

namespace {

constexpr int runs = 5;

void stepThrough(Database& database)
{
    Query rows = database.query("SELECT meeting, member, status FROM attendance");
    std::int64_t sum = 0;
    while (rows.next()) {
        sum += rows.integer(1) + rows.integer(2);
    }
    if (sum == 0) {
        throw std::runtime_error("the large club has no attendances");
    }
}

} // namespace

void measureFigures(const LargeClub& large, Report& report)
{
    const auto club = large.open();
    std::vector<MemberId> people;
    Query regulars = club->database().query("SELECT DISTINCT member FROM attendance");
    while (regulars.next()) {
        people.push_back(regulars.id<MemberId>(0));
    }
    regulars.rewind();
    Times loading;
    Times floor;
    Times everybody;
    std::int64_t present = 0;
    for (int i = 0; i < runs; ++i) {
        floor.add(millisecondsOf([&] { stepThrough(club->database()); }));
        std::unique_ptr<AttendanceFigures> figures;
        loading.add(millisecondsOf([&] { figures = AttendanceFigures::of(*club).value(); }));
        everybody.add(millisecondsOf([&] {
            for (const MemberId person : people) {
                present += figures->member(person).present;
            }
        }));
    }
    if (present == 0) {
        throw std::runtime_error("nobody ever came");
    }
    report.add({QStringLiteral("load a million attendances"),
                loading.percentile(0),
                floor.percentile(0),
                150.0,
                {},
                runs});
    report.add({QStringLiteral("the figures of %1 people").arg(people.size()),
                everybody.percentile(0),
                {},
                5.0,
                {},
                runs});
}

} // namespace hearth::bench
