// SPDX-License-Identifier: GPL-3.0-or-later
// Seatings that are published as the best known: in how many rounds everybody meets everybody (the Dagstuhl
// seating problem) and for how many weeks golfers can play without meeting twice (the social golfer problem).
// One that isn't reached is told with a bar of no time at all. The floor is putting the people down anyhow.
#include "core/connections/tables/placing.h"
#include "core/connections/tables/table_builder.h"
#include "tests/bench/benchmark.h"

#include <numeric>

namespace hearth::bench {

void measureTables(const LargeClub& club, Report& report);

namespace {

/// People, the size of a table, rounds.
struct Published {
    int people = 0;
    int size = 0;
    int rounds = 0;
};

TableOrder orderOf(const Published& published)
{
    TableOrder order;
    order.people = published.people;
    order.size = published.size;
    order.rounds = published.rounds;
    return order;
}

double timeToPutDown(const TableOrder& order)
{
    std::vector<int> people(static_cast<std::size_t>(order.people));
    std::iota(people.begin(), people.end(), 0);
    return quickestOf(3, [&] {
        for (int round = 0; round < order.rounds; ++round) {
            static_cast<void>(evenRound(people, order.size));
        }
    });
}

void tellOne(Report& report, const QString& what, const Published& published, double bar, bool forWeeks)
{
    const TableOrder order = orderOf(published);
    BuiltTables built;
    const double time = millisecondsOf([&] { built = buildTables(order); });
    const bool isReached =
        forWeeks ? built.figures.repeats == 0 : built.figures.newPairs == built.figures.allPairs;
    const QString lack =
        forWeeks
            ? QStringLiteral(" (%1 repeats)").arg(built.figures.repeats)
            : QStringLiteral(" (%1 of %2 pairs)").arg(built.figures.newPairs).arg(built.figures.allPairs);
    report.add({isReached ? what : what + lack, time, timeToPutDown(order), isReached ? bar : 0.0, {}, 1});
}

/// A club's evening: 500 people who know a third of each other, two hundred of whom host or are new.
TableOrder largeEvening()
{
    TableOrder order = orderOf({500, 4, 5});
    RandomSource random(1);
    order.knows.assign(order.at(499, 499) + 1, 0);
    order.nearness.assign(order.knows.size(), 0);
    for (int a = 0; a < order.people; ++a) {
        for (int b = 0; b < a; ++b) {
            if (random.chance(33)) {
                order.knows[order.at(a, b)] = order.knows[order.at(b, a)] = 1;
                order.nearness[order.at(a, b)] = order.nearness[order.at(b, a)] =
                    static_cast<float>(random.between(0, 20)) / 10;
            }
        }
    }
    order.rules.hosting = TableRules::Hosting::AtEachTable;
    for (int host = 0; host < 150; ++host) {
        order.rules.hosts.push_back(host);
        order.rules.newcomers.push_back({300 + host, {}});
    }
    return order;
}

void tellLargeEvening(Report& report)
{
    constexpr double bar = 2'000;
    const TableOrder order = largeEvening();
    BuiltTables built;
    const double time = millisecondsOf([&] {
        const auto start = std::chrono::steady_clock::now();
        built = buildTables(order, [&](std::int64_t, std::int64_t) {
            const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - start;
            return passed.count() > bar * 0.9 ? GoOn::Cancel : GoOn::Yes;
        });
    });
    const QString what = QStringLiteral("500 people, 5 rounds, hosts, newcomers: %1 repeats, %2 rules broken")
                             .arg(built.figures.repeats)
                             .arg(built.broken.size());
    report.add({what, time, timeToPutDown(order), built.broken.empty() ? bar : 0.0, {}, 1});
}

} // namespace

void measureTables(const LargeClub&, Report& report)
{
    constexpr double meetingBar = 2'000;
    constexpr double golfersBar = 10'000;
    for (const Published& published : std::vector<Published>{{9, 3, 4},
                                                             {10, 4, 4},
                                                             {12, 4, 5},
                                                             {14, 4, 5},
                                                             {15, 3, 7},
                                                             {16, 4, 5},
                                                             {18, 5, 6},
                                                             {20, 5, 6},
                                                             {20, 6, 5},
                                                             {24, 6, 6},
                                                             {25, 5, 6},
                                                             {30, 6, 7},
                                                             {18, 4, 7},
                                                             {20, 4, 7}}) {
        tellOne(report,
                QStringLiteral("all %1 meet at tables of %2 in %3 rounds")
                    .arg(published.people)
                    .arg(published.size)
                    .arg(published.rounds),
                published, meetingBar, false);
    }
    for (const Published& published : std::vector<Published>{{15, 3, 7},
                                                             {18, 3, 8},
                                                             {21, 3, 9},
                                                             {24, 3, 10},
                                                             {20, 4, 5},
                                                             {28, 4, 7},
                                                             {32, 4, 8},
                                                             {25, 5, 6},
                                                             {36, 4, 9},
                                                             {40, 4, 9},
                                                             {24, 4, 6}}) {
        tellOne(report,
                QStringLiteral("golfers %1-%2-%3 without meeting twice")
                    .arg(published.people / published.size)
                    .arg(published.size)
                    .arg(published.rounds),
                published, golfersBar, true);
    }
    tellLargeEvening(report);
}

} // namespace hearth::bench
