// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/holiday_table.h"

#include "core/store/database.h"

namespace hearth {

void insertHoliday(Database& database, const Holiday& holiday, ChangeId origin)
{
    database.run("INSERT INTO holiday (id, name, first, last, origin) VALUES (?1, ?2, ?3, ?4, ?5)",
                 holiday.id, holiday.name, holiday.first.toString(Qt::ISODate),
                 holiday.last.toString(Qt::ISODate), origin);
}

void updateHoliday(Database& database, const Holiday& holiday)
{
    database.run("UPDATE holiday SET name=?2, first=?3, last=?4 WHERE id=?1", holiday.id, holiday.name,
                 holiday.first.toString(Qt::ISODate), holiday.last.toString(Qt::ISODate));
}

void removeHoliday(Database& database, HolidayId id) { database.run("DELETE FROM holiday WHERE id=?1", id); }

} // namespace hearth
