// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recurrence/recurrence.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

using namespace hearth;
using namespace hearth::test;

namespace {

const CivilTime thursday{QDate(2026, 11, 26), QTime(19, 0)};

/// The days of the first occurrences, as text.
QStringList days(const QString& rule, int count, const CivilTime& first = thursday)
{
    const auto recurrence = Recurrence::of(rule, first, QTimeZone::utc());
    REQUIRE(recurrence.has_value());
    QStringList texts;
    for (const CivilTime& one : recurrence->first(count)) {
        CHECK(one.time == first.time); // the wall clock's, whatever the time of year
        texts += one.date.toString(Qt::ISODate);
    }
    return texts;
}

QString refusalOf(const QString& rule, const CivilTime& first = thursday)
{
    const auto recurrence = Recurrence::of(rule, first, QTimeZone::utc());
    REQUIRE_FALSE(recurrence.has_value());
    CHECK(recurrence.error().field == u"rule");
    return recurrence.error().sentence;
}

/// A rule of the kinds that clubs use, and a day-by-day answer to it.
struct Habit {
    QString rule;
    std::function<bool(QDate)> holds;
};

QString weekdayName(int weekday) { return QStringLiteral("MOTUWETHFRSASU").mid((weekday - 1) * 2, 2); }

Habit randomHabit(Random& random, QDate first)
{
    const int every = 1 + static_cast<int>(random.index(4));
    const int weekday = 1 + static_cast<int>(random.index(7));
    switch (random.index(4)) {
    case 0:
        return {QStringLiteral("FREQ=DAILY;INTERVAL=%1").arg(every),
                [=](QDate day) { return first.daysTo(day) % every == 0; }};
    case 1: {
        const QDate monday = first.addDays(1 - first.dayOfWeek());
        return {QStringLiteral("FREQ=WEEKLY;INTERVAL=%1;BYDAY=%2").arg(every).arg(weekdayName(weekday)),
                [=](QDate day) { return day.dayOfWeek() == weekday && monday.daysTo(day) / 7 % every == 0; }};
    }
    case 2: {
        const int place = 1 + static_cast<int>(random.index(5));
        return {QStringLiteral("FREQ=MONTHLY;BYDAY=%1%2").arg(place).arg(weekdayName(weekday)),
                [=](QDate day) { return day.dayOfWeek() == weekday && (day.day() - 1) / 7 + 1 == place; }};
    }
    default:
        return {QStringLiteral("FREQ=MONTHLY;BYDAY=-1%1").arg(weekdayName(weekday)),
                [=](QDate day) { return day.dayOfWeek() == weekday && day.day() + 7 > day.daysInMonth(); }};
    }
}

} // namespace

TEST_CASE("the rules that clubs live by", "[recurrence]")
{
    CHECK(days(QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"), 3) ==
          QStringList{QStringLiteral("2026-11-26"), QStringLiteral("2026-12-10"),
                      QStringLiteral("2026-12-24")});
    CHECK(days(QStringLiteral("RRULE:freq=monthly;byday=-1fr;bymonth=1,2,3,4,5,6,7,8,9,10,11"), 3) ==
          QStringList{QStringLiteral("2026-11-27"), QStringLiteral("2027-01-29"),
                      QStringLiteral("2027-02-26")});
    CHECK(days(QStringLiteral("FREQ=MONTHLY;BYDAY=5WE"), 3) == QStringList{QStringLiteral("2026-12-30"),
                                                                           QStringLiteral("2027-03-31"),
                                                                           QStringLiteral("2027-06-30")});
    CHECK(days(QStringLiteral("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"), 2) ==
          QStringList{QStringLiteral("2028-02-29"), QStringLiteral("2032-02-29")});
    CHECK(days(QStringLiteral("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"), 2) ==
          QStringList{QStringLiteral("2026-11-30"), QStringLiteral("2026-12-31")});
}

TEST_CASE("days and weeks of the year, and places within weeks and years", "[recurrence]")
{
    CHECK(days(QStringLiteral("FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO"), 3) ==
          QStringList{QStringLiteral("2026-12-28"), QStringLiteral("2032-12-27"),
                      QStringLiteral("2037-12-28")});
    CHECK(days(QStringLiteral("FREQ=YEARLY;BYMONTH=3,4;BYYEARDAY=60,100,200"), 3) ==
          QStringList{QStringLiteral("2027-03-01"), QStringLiteral("2027-04-10"),
                      QStringLiteral("2028-04-09")});
    // A day of the month is in every month of a year, not in the first one's alone.
    CHECK(days(QStringLiteral("FREQ=YEARLY;BYMONTHDAY=31"), 3) == QStringList{QStringLiteral("2026-12-31"),
                                                                              QStringLiteral("2027-01-31"),
                                                                              QStringLiteral("2027-03-31")});
    CHECK(days(QStringLiteral("FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2"), 2) ==
          QStringList{QStringLiteral("2026-12-02"), QStringLiteral("2026-12-09")});
    CHECK(days(QStringLiteral("FREQ=DAILY;BYMONTHDAY=-1"), 2) ==
          QStringList{QStringLiteral("2026-11-30"), QStringLiteral("2026-12-31")});
}

TEST_CASE("a rule ends after a count, or on a day which is still one of it", "[recurrence]")
{
    CHECK(days(QStringLiteral("FREQ=WEEKLY;COUNT=3"), 9).size() == 3);
    CHECK(days(QStringLiteral("FREQ=DAILY;UNTIL=20261128"), 9).back() == u"2026-11-28");
    CHECK(days(QStringLiteral("FREQ=DAILY;UNTIL=20261128T180000"), 9).back() == u"2026-11-27");
    CHECK(days(QStringLiteral("FREQ=DAILY;UNTIL=20261128T190000Z"), 9).back() == u"2026-11-28");
    const auto until =
        Recurrence::of(QStringLiteral("FREQ=DAILY;UNTIL=20261128"), thursday, QTimeZone::utc());
    CHECK(until->end() == RuleEnd::Until);
    // Spelled in one way, it says the same again.
    CHECK(Recurrence::of(until->rule(), thursday, QTimeZone::utc())->first(9) == until->first(9));
    CHECK(Recurrence::of(QStringLiteral("FREQ=WEEKLY"), thursday, QTimeZone::utc())->end() ==
          RuleEnd::Endless);
}

TEST_CASE("a last moment in UTC is put on the wall clock", "[recurrence]")
{
    const QTimeZone berlin("Europe/Berlin");
    const QString rule = QStringLiteral("FREQ=DAILY;UNTIL=20261128T180000Z"); // 19:00 in Berlin
    CHECK(Recurrence::of(rule, thursday, berlin)->first(9).size() == 3);
    CHECK(Recurrence::of(rule, thursday, QTimeZone::utc())->first(9).size() == 2);
    CHECK_FALSE(Recurrence::of(rule, thursday, berlin)->rule().contains(u'Z'));
}

TEST_CASE("a weekday that is named twice counts once", "[recurrence]")
{
    CHECK(days(QStringLiteral("FREQ=WEEKLY;BYDAY=TH,TH;COUNT=3"), 9) ==
          QStringList{QStringLiteral("2026-11-26"), QStringLiteral("2026-12-03"),
                      QStringLiteral("2026-12-10")});
}

TEST_CASE("what begins before daylight saving keeps its hour", "[recurrence]")
{
    const CivilTime march{QDate(2026, 3, 28), QTime(2, 30)}; // 02:30 of the next day doesn't exist in Berlin
    CHECK(days(QStringLiteral("FREQ=DAILY"), 3, march) == QStringList{QStringLiteral("2026-03-28"),
                                                                      QStringLiteral("2026-03-29"),
                                                                      QStringLiteral("2026-03-30")});
}

TEST_CASE("a rule that can't be is refused with what would do", "[recurrence]")
{
    for (const char16_t* rule :
         {u"", u"nonsense", u"FREQ=FORTNIGHTLY", u"FREQ=WEEKLY;BYDAY=XX", u"FREQ=WEEKLY;EVERY=2",
          u"FREQ=WEEKLY;INTERVAL=", u"BYDAY=TH", u"FREQ=WEEKLY;COUNT=many"}) {
        CAPTURE(QString::fromUtf16(rule).toStdString());
        CHECK(refusalOf(QString::fromUtf16(rule)).contains(u"RFC 5545"));
    }
    CHECK(refusalOf(QStringLiteral("FREQ=WEEKLY;BYDAY=2TH")).contains(u"FREQ=MONTHLY"));
    CHECK(refusalOf(QStringLiteral("FREQ=DAILY;BYDAY=-1FR")).contains(u"FREQ=MONTHLY"));
    CHECK(refusalOf(QStringLiteral("FREQ=WEEKLY;INTERVAL=1001")).contains(u"1000"));
    CHECK(refusalOf(QStringLiteral("FREQ=DAILY;COUNT=5001")).contains(u"5000"));
    CHECK(refusalOf(QStringLiteral("FREQ=HOURLY")).contains(u"within a day"));
    CHECK(refusalOf(QStringLiteral("FREQ=DAILY;BYHOUR=9,17")).contains(u"within a day"));
    CHECK(refusalOf(QStringLiteral("FREQ=DAILY;COUNT=3;UNTIL=20270101")).contains(u"not both"));
    CHECK(refusalOf(QStringLiteral("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")).contains(u"never"));
    CHECK(refusalOf(QStringLiteral("FREQ=DAILY;UNTIL=20200101")).contains(u"never"));
    CHECK(refusalOf(QStringLiteral("FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO")).contains(u"2TH"));
    for (const char16_t* rule :
         {u"FREQ=MONTHLY;BYWEEKNO=20;BYDAY=MO", u"FREQ=DAILY;BYYEARDAY=100", u"FREQ=WEEKLY;BYMONTHDAY=13"}) {
        CHECK(refusalOf(QString::fromUtf16(rule)).contains(u"Begin the rule with"));
    }
    CHECK(refusalOf(QStringLiteral("FREQ=DAILY;UNTIL=20991231")).contains(u"5000"));
}

TEST_CASE("days, weeks and places in the month agree with looking at every day", "[recurrence]")
{
    property("recurrence", 200, [](Random& random) {
        const QDate first = QDate(2020, 1, 1).addDays(static_cast<qint64>(random.index(3000)));
        const Habit habit = randomHabit(random, first);
        CAPTURE(habit.rule.toStdString(), first.toString(Qt::ISODate).toStdString());
        const auto recurrence = Recurrence::of(habit.rule, {first, QTime(19, 0)}, QTimeZone::utc());
        REQUIRE(recurrence.has_value());
        const QDate end = first.addDays(700);
        std::vector<QDate> expected;
        for (QDate day = first; day < end; day = day.addDays(1)) {
            if (habit.holds(day)) {
                expected.push_back(day);
            }
        }
        std::vector<QDate> found;
        for (const CivilTime& one : recurrence->before({end, QTime(0, 0)})) {
            found.push_back(one.date);
        }
        REQUIRE(found == expected);
    });
}
