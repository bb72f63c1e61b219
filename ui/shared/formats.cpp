// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/formats.h"

#include "core/base/place.h"
#include "core/base/translation.h"

namespace hearth {

Formats::Formats(const QString& country) : m_country(country), m_locale(localeOf(languageInUse(), country)) {}

QString Formats::day(QDate day) const
{
    //: How a day is written: see QLocale::toString; "d MMM yyyy" gives 26 Nov 2026.
    return day.isValid() ? m_locale.toString(day, tr("d MMM yyyy")) : QString();
}

QString Formats::nearDay(QDate day, QDate today) const
{
    if (!day.isValid() || day.year() != today.year()) {
        return this->day(day);
    }
    //: How a day of this year is written: "d MMM" gives 26 Nov.
    return m_locale.toString(day, tr("d MMM"));
}

QString Formats::longDay(QDate day) const
{
    //: How a day with its weekday is written: "dddd d MMMM" gives Thursday 26 November.
    return m_locale.toString(day, tr("dddd d MMMM"));
}

QString Formats::weekday(QDate day) const { return m_locale.dayName(day.dayOfWeek(), QLocale::ShortFormat); }

QString Formats::relativeDay(QDate day, QDate today) const
{
    if (!day.isValid()) {
        return {};
    }
    const qint64 days = today.daysTo(day);
    constexpr qint64 week = 7;
    if (days == 0) {
        return tr("today");
    }
    if (days == 1) {
        return tr("tomorrow");
    }
    if (days == -1) {
        return tr("yesterday");
    }
    if (days > 1 && days < week) {
        return tr("in %n day(s)", nullptr, static_cast<int>(days));
    }
    return nearDay(day, today);
}

QString Formats::onDay(QDate day, QDate today) const
{
    constexpr qint64 week = 7;
    const qint64 days = today.daysTo(day);
    if (days == 0) {
        return tr("today");
    }
    if (days == 1) {
        return tr("tomorrow");
    }
    //: %1: a weekday of the coming six days, or a day such as 6 Dec
    return tr("on %1").arg(days > 1 && days < week ? m_locale.dayName(day.dayOfWeek(), QLocale::LongFormat)
                                                   : nearDay(day, today));
}

QString Formats::numbers(QDate day) const
{
    if (!day.isValid()) {
        return {};
    }
    switch (dateOrderOf(m_country)) {
    case DateOrder::MonthDayYear:
        return day.toString(QStringLiteral("MM/dd/yyyy"));
    case DateOrder::DayMonthYear:
        return day.toString(languageInUse() == u"de" ? QStringLiteral("dd.MM.yyyy")
                                                     : QStringLiteral("dd/MM/yyyy"));
    case DateOrder::YearMonthDay:
        break;
    }
    return day.toString(Qt::ISODate);
}

QString Formats::numbersHint() const
{
    switch (dateOrderOf(m_country)) {
    case DateOrder::MonthDayYear:
        return tr("MM/DD/YYYY");
    case DateOrder::DayMonthYear:
        return tr("DD/MM/YYYY");
    case DateOrder::YearMonthDay:
        break;
    }
    return tr("YYYY-MM-DD");
}

QString Formats::time(QTime time) const { return m_locale.toString(time, QLocale::ShortFormat); }

QString Formats::span(const CivilTime& starts, const CivilTime& ends) const
{
    //: From one time of day until another: 19:00–22:00.
    return tr("%1–%2").arg(time(starts.time), time(ends.time));
}

QString Formats::count(qint64 number) const { return m_locale.toString(number); }

} // namespace hearth
