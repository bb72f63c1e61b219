// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/connections/davis.h"

#include "core/attendance/check_in.h"

namespace hearth::test {

const std::vector<DavisLine>& davisTable()
{
    static const std::vector<DavisLine> table{
        {u"Evelyn", {1, 2, 3, 4, 5, 6, 8, 9}},
        {u"Laura", {1, 2, 3, 5, 6, 7, 8}},
        {u"Theresa", {2, 3, 4, 5, 6, 7, 8, 9}},
        {u"Brenda", {1, 3, 4, 5, 6, 7, 8}},
        {u"Charlotte", {3, 4, 5, 7}},
        {u"Frances", {3, 5, 6, 8}},
        {u"Eleanor", {5, 6, 7, 8}},
        {u"Pearl", {6, 8, 9}},
        {u"Ruth", {5, 7, 8, 9}},
        {u"Verne", {7, 8, 9, 12}},
        {u"Myra", {8, 9, 10, 12}},
        {u"Katherina", {8, 9, 10, 12, 13, 14}},
        {u"Sylvia", {7, 8, 9, 10, 12, 13, 14}},
        {u"Nora", {6, 7, 9, 10, 11, 12, 13, 14}},
        {u"Helen", {7, 8, 10, 11, 12}},
        {u"Dorothy", {8, 9}},
        {u"Olivia", {9, 11}},
        {u"Flora", {9, 11}},
    };
    return table;
}

DavisClub::DavisClub()
{
    constexpr int events = 14;
    for (int event = 0; event < events; ++event) {
        const QString day = QDate(1936, 2, 1).addDays(event).toString(Qt::ISODate);
        meetings.push_back(meeting((day + QStringLiteral("T19:00")).toStdU16String().c_str()));
    }
    for (const DavisLine& line : davisTable()) {
        const MemberId member = person(line.name, MemberStatus::Full, QDate(1930, 1, 1), {});
        people.emplace(line.name, member);
        for (const int event : line.events) {
            static_cast<void>(
                expectValue(checkIn(*club, meetings.at(static_cast<std::size_t>(event - 1)), member)));
        }
    }
}

} // namespace hearth::test
