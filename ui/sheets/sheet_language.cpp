// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_language.h"

#include "core/base/place.h"

#include <QCoreApplication>

#include <cmath>

namespace hearth {

namespace {

QString builtInOr(const QString& language)
{
    return availableLanguages().contains(language) ? language : QStringLiteral("en");
}

} // namespace

SheetLanguage::SheetLanguage(const QString& language, const QString& country)
    : m_code(builtInOr(language)), m_sentences(m_code), m_locale(localeOf(m_code, country))
{
}

QString SheetLanguage::text(const char* source) const
{
    return m_sentences.sentence("hearth::Sheet", source);
}

QString SheetLanguage::text(const char* source, int count) const
{
    return m_sentences.sentence("hearth::Sheet", source, count).replace(QStringLiteral("%n"), number(count));
}

QString SheetLanguage::longDay(QDate day) const
{
    //: How a day is written in a sheet's heading, see QLocale::toString: gives Thursday 26 November 2026.
    return m_locale.toString(day, text(QT_TRANSLATE_NOOP("hearth::Sheet", "dddd d MMMM yyyy")));
}

QString SheetLanguage::day(QDate day) const
{
    //: How a day is written in a sheet's table: gives 26 Nov 2026.
    return m_locale.toString(day, text(QT_TRANSLATE_NOOP("hearth::Sheet", "d MMM yyyy")));
}

QString SheetLanguage::dayOfYear(QDate day) const
{
    //: How a day without its year is written in a sheet's table: gives 26 Nov.
    return m_locale.toString(day, text(QT_TRANSLATE_NOOP("hearth::Sheet", "d MMM")));
}

QString SheetLanguage::month(QDate day) const
{
    //: How a month is written in a sheet's table: gives Nov 2026.
    return m_locale.toString(day, text(QT_TRANSLATE_NOOP("hearth::Sheet", "MMM yyyy")));
}

QString SheetLanguage::shortMonth(QDate day) const
{
    return m_locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
}

QString SheetLanguage::weekday(QDate day) const { return m_locale.standaloneDayName(day.dayOfWeek()); }

QString SheetLanguage::decimal(double number) const
{
    const double tenths = std::round(number * 10);
    return m_locale.toString(number, 'f', std::fmod(tenths, 10) == 0 ? 0 : 1);
}

QString SheetLanguage::span(const CivilTime& starts, const CivilTime& ends) const
{
    //: From one time of day until another: 19:00–22:00.
    return text(QT_TRANSLATE_NOOP("hearth::Sheet", "%1–%2"))
        .arg(m_locale.toString(starts.time, QLocale::ShortFormat),
             m_locale.toString(ends.time, QLocale::ShortFormat));
}

} // namespace hearth
