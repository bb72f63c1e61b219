// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/repeat_words.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct RepeatWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::RepeatWords)
};

QString weekdays(const Repeat& repeat, const Formats& formats)
{
    QStringList names;
    for (const int weekday : repeat.weekdays) {
        names += formats.locale().dayName(weekday, repeat.weekdays.size() > 2 ? QLocale::ShortFormat
                                                                              : QLocale::LongFormat);
    }
    return names.join(QStringLiteral(", "));
}

QString placeName(int place)
{
    switch (place) {
    case 1:
        return RepeatWords::tr("first");
    case 2:
        return RepeatWords::tr("second");
    case 3:
        return RepeatWords::tr("third");
    case 4:
        return RepeatWords::tr("fourth");
    case 5:
        return RepeatWords::tr("fifth");
    default:
        return RepeatWords::tr("last");
    }
}

QString weekly(const Repeat& repeat, const Formats& formats)
{
    const QString days = weekdays(repeat, formats);
    if (repeat.interval == 1) {
        //: %1: one or several weekdays
        return RepeatWords::tr("every %1").arg(days);
    }
    if (repeat.interval == 2) {
        //: %1: one or several weekdays
        return RepeatWords::tr("every second %1").arg(days);
    }
    //: %n: two or more; %1: one or several weekdays
    return RepeatWords::tr("every %n weeks on %1", nullptr, repeat.interval).arg(days);
}

QString monthly(const Repeat& repeat, QDate first, const Formats& formats)
{
    const QString day =
        repeat.every == Repeat::Every::MonthDay
            //: %1: a day of the month, as in: on day 26
            ? RepeatWords::tr("on day %1").arg(formats.count(first.day()))
            //: %1: first, second … or last; %2: a weekday
            : RepeatWords::tr("on the %1 %2").arg(placeName(repeat.place), weekdays(repeat, formats));
    //: %1: such as: on the last Friday; %n: one or more
    return RepeatWords::tr("%1 of every %n month(s)", nullptr, repeat.interval).arg(day);
}

} // namespace

QString habitWords(const Repeat& repeat, QDate first, const Formats& formats)
{
    QString words;
    switch (repeat.every) {
    case Repeat::Every::Week:
        words = weekly(repeat, formats);
        break;
    case Repeat::Every::MonthPlace:
    case Repeat::Every::MonthDay:
        words = monthly(repeat, first, formats);
        break;
    case Repeat::Every::Year:
        words = RepeatWords::tr("every %n year(s)", nullptr, repeat.interval);
        break;
    case Repeat::Every::Other:
        return repeat.other;
    }
    if (!repeat.monthsLeftOut.empty()) {
        QStringList months;
        for (const int month : repeat.monthsLeftOut) {
            months += formats.locale().standaloneMonthName(month);
        }
        //: %1: how something repeats; %2: one or several months
        words = RepeatWords::tr("%1, not in %2").arg(words, months.join(QStringLiteral(", ")));
    }
    return words;
}

QString repeatWords(const Repeat& repeat, QDate first, const Formats& formats)
{
    const QString habit = habitWords(repeat, first, formats);
    switch (repeat.end) {
    case RuleEnd::Count:
        //: %1: how something repeats
        return RepeatWords::tr("%1, %n time(s)", nullptr, repeat.count).arg(habit);
    case RuleEnd::Until:
        //: %1: how something repeats; %2: a day
        return RepeatWords::tr("%1, until %2").arg(habit, formats.day(repeat.until));
    case RuleEnd::Endless:
        break;
    }
    return habit;
}

} // namespace hearth
