// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchmark.h"

namespace hearth::bench {

void measureOpening(const LargeClub& club, Report& report);
void measureSearch(const LargeClub& club, Report& report);
void measureSorting(const LargeClub& club, Report& report);
void measureCheckIn(const LargeClub& club, Report& report);
void measureFigures(const LargeClub& club, Report& report);
void measureExport(const LargeClub& club, Report& report);
void measureCalendar(const LargeClub& club, Report& report);
void measureDoor(const LargeClub& club, Report& report);
void measureImport(const LargeClub& club, Report& report);
void measureLists(const LargeClub& club, Report& report);
void measureMet(const LargeClub& club, Report& report);
void measureTables(const LargeClub& club, Report& report);
void measureDuplicates(const LargeClub& club, Report& report);

const std::vector<Benchmark>& benchmarks()
{
    static const std::vector<Benchmark> all{
        {u"open", measureOpening},          {u"search", measureSearch},
        {u"sort", measureSorting},          {u"check-in", measureCheckIn},
        {u"figures", measureFigures},       {u"export", measureExport},
        {u"calendar", measureCalendar},     {u"door", measureDoor},
        {u"import", measureImport},         {u"lists", measureLists},
        {u"duplicates", measureDuplicates}, {u"met", measureMet},
        {u"tables", measureTables},
    };
    return all;
}

} // namespace hearth::bench
