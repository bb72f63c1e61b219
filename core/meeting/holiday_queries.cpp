// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/holiday_queries.h"

#include "core/club.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Holidays {
    Q_DECLARE_TR_FUNCTIONS(hearth::Holidays)
};

Holiday holidayOf(const Query& row)
{
    return {row.id<HolidayId>(0), row.text(1), QDate::fromString(row.text(2), Qt::ISODate),
            QDate::fromString(row.text(3), Qt::ISODate)};
}

} // namespace

std::optional<Holiday> findHoliday(Database& database, HolidayId id)
{
    Query row = database.query("SELECT id, name, first, last FROM holiday WHERE id=?1", id);
    return row.next() ? std::optional(holidayOf(row)) : std::nullopt;
}

std::vector<Holiday> listHolidays(Database& database)
{
    std::vector<Holiday> all;
    Query rows = database.query("SELECT id, name, first, last FROM holiday ORDER BY first, last, id");
    while (rows.next()) {
        all.push_back(holidayOf(rows));
    }
    return all;
}

QString holidayName(Club& club, HolidayId id)
{
    if (const auto holiday = findHoliday(club.database(), id)) {
        return holiday->name;
    }
    return club.history()
        .removedText("holiday", id.value(), "name")
        .value_or(Holidays::tr("holidays that were deleted"));
}

} // namespace hearth
