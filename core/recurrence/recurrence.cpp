// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recurrence/recurrence.h"

#include "core/recurrence/ical_time.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <memory>
#include <mutex>

#include <libical/ical.h>

namespace hearth {

namespace {

struct Recurrences {
    Q_DECLARE_TR_FUNCTIONS(hearth::Recurrences)
};

struct EndIterator {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, EndIterator>;

/// libical would end the program over a rule that it can't read.
void calmLibical()
{
    static std::once_flag once;
    std::call_once(once, [] { icalerror_set_errors_are_fatal(0); });
}

Error refusal(const QString& sentence) { return Error::invalid({{QStringLiteral("rule"), sentence}}); }

/// The rule as libical holds it; nothing where it isn't one. What stands beside the known parts is lost by
/// libical without a word, so the parts are looked at first.
std::optional<icalrecurrencetype> parsed(const QString& rule)
{
    static const QStringList known{
        QStringLiteral("FREQ"),      QStringLiteral("UNTIL"),    QStringLiteral("COUNT"),
        QStringLiteral("INTERVAL"),  QStringLiteral("BYDAY"),    QStringLiteral("BYMONTHDAY"),
        QStringLiteral("BYYEARDAY"), QStringLiteral("BYWEEKNO"), QStringLiteral("BYMONTH"),
        QStringLiteral("BYSETPOS"),  QStringLiteral("WKST"),     QStringLiteral("BYHOUR"),
        QStringLiteral("BYMINUTE"),  QStringLiteral("BYSECOND")};
    for (const QString& part : rule.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0);
        if (!known.contains(name) || part.section(u'=', 1).isEmpty()) {
            return std::nullopt;
        }
    }
    const icalrecurrencetype read = icalrecurrencetype_from_string(rule.toLatin1().constData());
    return read.freq == ICAL_NO_RECURRENCE ? std::nullopt : std::optional(read);
}

/// What libical 3.0 lays out otherwise than RFC 5545 means it, as its later versions' own cases show: better
/// no meetings than wrong ones.
bool isMisread(const icalrecurrencetype& rule)
{
    const bool hasNegativeDay = std::any_of(std::begin(rule.by_month_day), std::end(rule.by_month_day),
                                            [](short day) { return day < 0; });
    return rule.by_week_no[0] != ICAL_RECURRENCE_ARRAY_MAX ||
           (rule.freq == ICAL_WEEKLY_RECURRENCE && rule.by_set_pos[0] != ICAL_RECURRENCE_ARRAY_MAX) ||
           (rule.freq == ICAL_DAILY_RECURRENCE && hasNegativeDay);
}

/// Whether a weekday has a number where RFC 5545 gives it none: within days and weeks.
bool hasMisplacedNumber(const icalrecurrencetype& rule)
{
    if (rule.freq != ICAL_WEEKLY_RECURRENCE && rule.freq != ICAL_DAILY_RECURRENCE) {
        return false;
    }
    for (int i = 0; i < ICAL_BY_DAY_SIZE && rule.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i) {
        if (icalrecurrencetype_day_position(rule.by_day[i]) != 0) {
            return true;
        }
    }
    return false;
}

/// The rule without weekdays that are named twice: libical counts them twice.
QString withoutRepeats(const QString& rule)
{
    QStringList parts = rule.split(u';', Qt::SkipEmptyParts);
    for (QString& part : parts) {
        if (part.startsWith(u"BYDAY=")) {
            QStringList days = part.mid(6).split(u',');
            days.removeDuplicates();
            part = QStringLiteral("BYDAY=") + days.join(u',');
        }
    }
    return parts.join(u';');
}

/// A day without a time means all of it; a moment in UTC is put on the wall clock.
void settleUntil(icalrecurrencetype& rule, const QTimeZone& zone)
{
    if (icaltime_is_null_time(rule.until) != 0) {
        return;
    }
    if (rule.until.is_date != 0) {
        rule.until.is_date = 0;
        rule.until.hour = 23;
        rule.until.minute = 59;
        rule.until.second = 59;
    }
    if (icaltime_is_utc(rule.until) != 0) {
        const CivilTime utc = ical::civilOf(rule.until);
        rule.until = ical::timeOf(civilAt(instantOf(utc, QTimeZone::utc()), zone));
    }
    rule.until.zone = nullptr;
}

/// The beginning of a weekly rule, moved to its first occurrence. From a beginning that isn't one itself
/// libical 3.0 counts the weeks wrongly: every fourth Sunday from a Tuesday on came three weeks late.
CivilTime inStep(const icalrecurrencetype& rule, const CivilTime& first)
{
    if (rule.freq != ICAL_WEEKLY_RECURRENCE || rule.by_day[0] == ICAL_RECURRENCE_ARRAY_MAX) {
        return first;
    }
    constexpr int week = 7;
    const auto dayOfWeek = [](int sundayIsOne) { return sundayIsOne == 1 ? week : sundayIsOne - 1; };
    const int weekStart = dayOfWeek(rule.week_start);
    const QDate begin = first.date.addDays(-((first.date.dayOfWeek() - weekStart + week) % week));
    const auto isMeant = [&](int weekday) {
        for (int i = 0; i < ICAL_BY_DAY_SIZE && rule.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i) {
            if (dayOfWeek(icalrecurrencetype_day_day_of_week(rule.by_day[i])) == weekday) {
                return true;
            }
        }
        return false;
    };
    for (int days = 0; days <= week * (rule.interval + 1); ++days) {
        const QDate day = first.date.addDays(days);
        if (begin.daysTo(day) / week % rule.interval == 0 && isMeant(day.dayOfWeek())) {
            return {day, first.time};
        }
    }
    return first;
}

QString spelled(icalrecurrencetype rule)
{
    const std::unique_ptr<char, decltype(&free)> text(icalrecurrencetype_as_string_r(&rule), &free);
    return QString::fromLatin1(text.get());
}

Error tooMany()
{
    return refusal(Recurrences::tr("This rule would make more than %1 meetings. End it sooner.")
                       .arg(Recurrence::mostOccurrences));
}

} // namespace

Result<Recurrence> Recurrence::of(const QString& rule, const CivilTime& first, const QTimeZone& zone)
{
    calmLibical();
    QString plain = rule.trimmed().toUpper();
    if (plain.startsWith(u"RRULE:")) {
        plain = plain.mid(6);
    }
    if (plain.contains(u"COUNT=") && plain.contains(u"UNTIL=")) {
        return failure(refusal(
            Recurrences::tr("A rule ends after a count or on a day, not both. Leave one of them out.")));
    }
    plain = withoutRepeats(plain);
    auto read = parsed(plain);
    if (!read) {
        return failure(refusal(Recurrences::tr("\"%1\" is no rule of RFC 5545; one looks like "
                                               "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH.")
                                   .arg(rule)));
    }
    if (read->freq == ICAL_SECONDLY_RECURRENCE || read->freq == ICAL_MINUTELY_RECURRENCE ||
        read->freq == ICAL_HOURLY_RECURRENCE || plain.contains(u"BYHOUR") || plain.contains(u"BYMINUTE") ||
        plain.contains(u"BYSECOND")) {
        return failure(
            refusal(Recurrences::tr("Meetings repeat by days, weeks, months or years, not within a day. "
                                    "Make a series for each time of day.")));
    }
    if (hasMisplacedNumber(*read)) {
        return failure(
            refusal(Recurrences::tr("Numbered weekdays such as 2TH belong to months: write "
                                    "FREQ=MONTHLY;BYDAY=2TH, or FREQ=WEEKLY;INTERVAL=2;BYDAY=TH for "
                                    "every second week.")));
    }
    if (read->interval > greatestInterval) {
        return failure(
            refusal(Recurrences::tr("An interval is from 1 to %1; a meeting that rare is made by itself.")
                        .arg(greatestInterval)));
    }
    if (isMisread(*read)) {
        return failure(
            refusal(Recurrences::tr("Weeks by their number, places within a week and days counted from the "
                                    "month's end within days can't be laid out reliably. Say it by months "
                                    "and weekdays, such as FREQ=MONTHLY;BYDAY=-1FR.")));
    }
    settleUntil(*read, zone);
    Recurrence made;
    made.m_rule = spelled(*read);
    made.m_first = first;
    made.m_end = read->count > 0                           ? RuleEnd::Count
                 : icaltime_is_null_time(read->until) == 0 ? RuleEnd::Until
                                                           : RuleEnd::Endless;
    const CivilTime horizon{first.date.addYears(yearsLookedAhead), first.time};
    if (made.before(horizon, 1).empty()) {
        return failure(
            refusal(Recurrences::tr("By this rule there would never be a meeting. Check its days, months "
                                    "and its end.")));
    }
    if (read->count > mostOccurrences) {
        return failure(tooMany());
    }
    if (made.m_end != RuleEnd::Endless &&
        made.before({QDate(9999, 1, 1), QTime(0, 0)}, mostOccurrences + 1).size() > mostOccurrences) {
        return failure(tooMany());
    }
    return made;
}

std::vector<CivilTime> Recurrence::before(const CivilTime& until, int most) const
{
    std::vector<CivilTime> all;
    auto rule = parsed(m_rule);
    settleUntil(*rule, QTimeZone::utc()); // which it was put on before
    const Iterator iterator(icalrecur_iterator_new(*rule, ical::timeOf(inStep(*rule, m_first))));
    if (!iterator) {
        return all;
    }
    while (static_cast<int>(all.size()) < most) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(next) != 0) {
            break;
        }
        const CivilTime occurrence = ical::civilOf(next);
        if (!occurrence.isValid() || occurrence >= until) {
            break;
        }
        if (all.empty() || all.back() != occurrence) { // a weekday that is named twice comes twice
            all.push_back(occurrence);
        }
    }
    return all;
}

std::vector<CivilTime> Recurrence::first(int count) const
{
    return before({QDate(9999, 1, 1), QTime(0, 0)}, count);
}

} // namespace hearth
