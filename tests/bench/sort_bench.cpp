// SPDX-License-Identifier: GPL-3.0-or-later
// Clicking another column's head: its keys are there, its order was never asked for.
#include "core/member/member_order.h"
#include "tests/bench/benchmark.h"

#include <array>

namespace hearth::bench {

void measureSorting(const LargeClub& club, Report& report);

namespace {

constexpr int runs = 5;
constexpr std::array<std::pair<MemberColumn, const char16_t*>, 5> columns{
    {{MemberColumn::Called, u"called name"},
     {MemberColumn::Number, u"number"},
     {MemberColumn::Joined, u"day of joining"},
     {MemberColumn::Birthday, u"birthday"},
     {MemberColumn::Group, u"group"}}};

} // namespace

void measureSorting(const LargeClub& large, Report& report)
{
    const auto club = large.open();
    MemberRows rows(*club);
    std::array<Times, columns.size()> ascending;
    Times again;
    for (int run = 0; run < runs; ++run) {
        MemberOrder order(rows, QLocale(QStringLiteral("en_GB")));
        static_cast<void>(order.arranged(MemberColumn::Name));
        for (std::size_t i = 0; i < columns.size(); ++i) {
            ascending[i].add(millisecondsOf([&] { static_cast<void>(order.arranged(columns[i].first)); }));
            again.add(millisecondsOf(
                [&] { static_cast<void>(order.arranged(columns[i].first, Qt::DescendingOrder)); }));
        }
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const QString what = QStringLiteral("sort by %1").arg(QString::fromUtf16(columns[i].second));
        report.add({what, ascending[i].percentile(0), {}, 30.0, {}, runs});
    }
    report.add({QStringLiteral("the other way round"), again.median(), {}, 30.0, {}, again.count()});
}

} // namespace hearth::bench
