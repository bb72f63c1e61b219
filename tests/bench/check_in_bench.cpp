// SPDX-License-Identifier: GPL-3.0-or-later
// One person at the door: durable when the button comes up again, with its line in History. The floor is the
// same row put into a copy of the same file with the same pragmas and nothing else. The two take turns, so
// that a busy disk troubles both alike.
#include "core/attendance/check_in.h"
#include "core/store/database.h"
#include "core/store/transaction.h"
#include "tests/bench/benchmark.h"

#include <stdexcept>

namespace hearth::bench {

void measureCheckIn(const LargeClub& club, Report& report);

namespace {

constexpr int warmUps = 20;
constexpr int runs = 200;

void insertBare(Database& database, MeetingId meeting, MemberId member)
{
    database.run("BEGIN IMMEDIATE");
    database.run(
        "INSERT INTO attendance (meeting, member, status, arrived, source) VALUES (?1, ?2, 0, ?3, 0)",
        meeting, member, std::int64_t{1'795'370'400'000});
    database.run("COMMIT");
}

} // namespace

void measureCheckIn(const LargeClub& large, Report& report)
{
    LargeClub ours{large.folder, large.copy(QStringLiteral("check-in.hearth"))};
    const auto bare =
        Database::open(large.copy(QStringLiteral("bare.hearth")), 1'000, Database::Access::ReadWrite);
    const auto club = ours.open();
    const MeetingId meeting(bare->number("SELECT id FROM meeting ORDER BY id DESC LIMIT 1"));
    std::vector<MemberId> members;
    Query absent =
        bare->query("SELECT id FROM member WHERE id NOT IN (SELECT member FROM attendance WHERE meeting=?1)"
                    " ORDER BY (id*7919)%100003 LIMIT ?2",
                    meeting, warmUps + runs);
    while (absent.next()) {
        members.push_back(absent.id<MemberId>(0));
    }
    absent.rewind();
    Times oursTimes;
    Times bareTimes;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const double mine = millisecondsOf([&] {
            if (!checkIn(*club, meeting, members[i])) {
                throw std::runtime_error("the check-in was refused");
            }
        });
        const double floor = millisecondsOf([&] { insertBare(*bare, meeting, members[i]); });
        if (i >= warmUps) {
            oursTimes.add(mine);
            bareTimes.add(floor);
        }
    }
    report.add({QStringLiteral("check-in, durable, with history, p50"),
                oursTimes.median(),
                bareTimes.median(),
                {},
                1.5,
                oursTimes.count()});
    report.add({QStringLiteral("check-in, p99"),
                oursTimes.percentile(0.99),
                bareTimes.percentile(0.99),
                {},
                {},
                oursTimes.count()});
}

} // namespace hearth::bench
