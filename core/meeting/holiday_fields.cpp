// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/holiday_fields.h"

#include "core/base/clock.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct HolidayFields {
    Q_DECLARE_TR_FUNCTIONS(hearth::HolidayFields)
};

QString readHolidayId(Holiday& holiday, const QString& text)
{
    const auto id = HolidayId::fromText(text.trimmed());
    if (!id && !text.trimmed().isEmpty()) {
        return HolidayFields::tr("\"%1\" is no id of holidays: such an id is a d and 13 letters and digits.")
            .arg(text);
    }
    holiday.id = id.value_or(HolidayId());
    return {};
}

QString readHolidayName(Holiday& holiday, const QString& text)
{
    holiday.name = tidy(text);
    return {};
}

template<QDate Holiday::*Day>
QString readHolidayDay(Holiday& holiday, const QString& text)
{
    const auto day = CivilTime::fromText(text.trimmed());
    if (!day && !text.trimmed().isEmpty()) {
        return HolidayFields::tr("\"%1\" is no day that exists: write it such as 2026-12-21.").arg(text);
    }
    holiday.*Day = day ? day->date : QDate();
    return {};
}

template<QDate Holiday::*Day>
QString holidayDayText(const Holiday& holiday)
{
    return (holiday.*Day).toString(Qt::ISODate);
}

constexpr std::array<FieldColumn<Holiday, Holiday>, 4> holidayFieldColumns{{
    {u"id", [](const Holiday& holiday) { return holiday.id.text(); }, readHolidayId},
    {u"name", [](const Holiday& holiday) { return holiday.name; }, readHolidayName},
    {u"first", holidayDayText<&Holiday::first>, readHolidayDay<&Holiday::first>},
    {u"last", holidayDayText<&Holiday::last>, readHolidayDay<&Holiday::last>},
}};

} // namespace

const QStringList& holidayColumns()
{
    static const QStringList names = columnNames(holidayFieldColumns);
    return names;
}

QStringList holidayCells(const Holiday& holiday) { return columnTexts(holidayFieldColumns, holiday); }

std::vector<Problem> readHolidayFields(Holiday& draft, const FieldTexts& texts)
{
    return readFields(holidayFieldColumns, draft, texts);
}

} // namespace hearth
