// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/holiday_noun.h"

#include "app/command_line/named_noun.h"
#include "core/meeting/holiday_actions.h"
#include "core/meeting/holiday_fields.h"
#include "core/meeting/holiday_queries.h"

#include <algorithm>

namespace hearth {

namespace {

/// By name only where one alone bears it: Christmas comes every year.
std::optional<HolidayId> findHolidayNamed(Database& database, const QString& name)
{
    const auto all = listHolidays(database);
    const auto isMeant = [&](const Holiday& one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; };
    const auto found = std::find_if(all.begin(), all.end(), isMeant);
    return found == all.end() || std::count_if(all.begin(), all.end(), isMeant) > 1
               ? std::nullopt
               : std::optional(found->id);
}

constexpr NamedNounRoom<Holiday> holidays{.read = readHolidayFields,
                                          .find = findHoliday,
                                          .findNamed = findHolidayNamed,
                                          .add = addHoliday,
                                          .edit = editHoliday,
                                          .remove = deleteHoliday};

} // namespace

Noun holidayNoun()
{
    return namedNoun<holidays>(u"holiday", u"holidays", [] { return holidayColumns(); });
}

} // namespace hearth
