// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recurrence/recurrence.h"

#include "core/recurrence/ical_time.h"
#include "core/recurrence/rule_days.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <mutex>

#include <libical/ical.h>

namespace hearth {

namespace {

struct Recurrences {
    Q_DECLARE_TR_FUNCTIONS(hearth::Recurrences)
};

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

/// Whether days are counted in what RFC 5545 doesn't count them in.
bool hasMisplacedDays(const icalrecurrencetype& rule)
{
    const auto isSaid = [](const short* part) { return *part != ICAL_RECURRENCE_ARRAY_MAX; };
    const bool isYearly = rule.freq == ICAL_YEARLY_RECURRENCE;
    return (isSaid(rule.by_week_no) && !isYearly) || (isSaid(rule.by_year_day) && !isYearly) ||
           (isSaid(rule.by_month_day) && rule.freq == ICAL_WEEKLY_RECURRENCE);
}

/// Whether a weekday has a number where RFC 5545 gives it none: within days and weeks.
bool hasMisplacedNumber(const icalrecurrencetype& rule)
{
    if (rule.freq != ICAL_WEEKLY_RECURRENCE && rule.freq != ICAL_DAILY_RECURRENCE &&
        rule.by_week_no[0] == ICAL_RECURRENCE_ARRAY_MAX) {
        return false;
    }
    for (int i = 0; i < ICAL_BY_DAY_SIZE && rule.by_day[i] != ICAL_RECURRENCE_ARRAY_MAX; ++i) {
        if (icalrecurrencetype_day_position(rule.by_day[i]) != 0) {
            return true;
        }
    }
    return false;
}

/// The rule without weekdays that are named twice, which libical would write twice.
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

/// Why a rule that can be read can't be held.
std::optional<Error> objectionTo(const icalrecurrencetype& rule, const QString& plain)
{
    if (rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE ||
        rule.freq == ICAL_HOURLY_RECURRENCE || plain.contains(u"BYHOUR") || plain.contains(u"BYMINUTE") ||
        plain.contains(u"BYSECOND")) {
        return refusal(Recurrences::tr("Meetings repeat by days, weeks, months or years, not within a day. "
                                       "Make a series for each time of day."));
    }
    if (hasMisplacedNumber(rule)) {
        return refusal(Recurrences::tr("Numbered weekdays such as 2TH belong to months: write "
                                       "FREQ=MONTHLY;BYDAY=2TH, or FREQ=WEEKLY;INTERVAL=2;BYDAY=TH for "
                                       "every second week."));
    }
    if (rule.interval > Recurrence::greatestInterval) {
        return refusal(Recurrences::tr("An interval is from 1 to %1; a meeting that rare is made by itself.")
                           .arg(Recurrence::greatestInterval));
    }
    if (hasMisplacedDays(rule)) {
        return refusal(
            Recurrences::tr("Weeks by their number and days of the year are counted within years, "
                            "days of the month not within weeks. Begin the rule with FREQ=YEARLY, or "
                            "with FREQ=MONTHLY for days of the month."));
    }
    if (rule.count > Recurrence::mostOccurrences) {
        return tooMany();
    }
    return std::nullopt;
}

RuleEnd endOf(const icalrecurrencetype& rule)
{
    if (rule.count > 0) {
        return RuleEnd::Count;
    }
    return icaltime_is_null_time(rule.until) == 0 ? RuleEnd::Until : RuleEnd::Endless;
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
    if (auto objection = objectionTo(*read, plain)) {
        return failure(std::move(*objection));
    }
    settleUntil(*read, zone);
    Recurrence made;
    made.m_rule = spelled(*read);
    made.m_first = first;
    made.m_end = endOf(*read);
    const CivilTime horizon{first.date.addYears(yearsLookedAhead), first.time};
    if (made.before(horizon, 1).empty()) {
        return failure(
            refusal(Recurrences::tr("By this rule there would never be a meeting. Check its days, months "
                                    "and its end.")));
    }
    if (made.m_end == RuleEnd::Until && made.first(mostOccurrences + 1).size() > mostOccurrences) {
        return failure(tooMany());
    }
    return made;
}

std::vector<CivilTime> Recurrence::before(const CivilTime& until, int most) const
{
    auto rule = parsed(m_rule);
    settleUntil(*rule, QTimeZone::utc()); // which it was put on before
    const int wanted = m_end == RuleEnd::Count ? std::min(most, rule->count) : most;
    std::vector<CivilTime> all;
    RuleDays days(*rule, m_first.date);
    while (static_cast<int>(all.size()) < wanted && days.reached() <= until.date) {
        for (const QDate day : days.next()) {
            const CivilTime occurrence{day, m_first.time};
            const bool isOver = m_end == RuleEnd::Until && occurrence > ical::civilOf(rule->until);
            if (isOver || occurrence >= until || static_cast<int>(all.size()) == wanted) {
                return all;
            }
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
