// SPDX-License-Identifier: GPL-3.0-or-later
// A layout against looking at every day: rules that are known to be hard, and rules drawn at random out of
// all parts that RFC 5545 allows together.
#include "core/recurrence/recurrence.h"
#include "tests/core/recurrence/every_day.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

using namespace hearth;
using namespace hearth::test;

namespace {

const QTime evening(19, 0);

/// The days that Hearth makes of the rule before `end`.
std::vector<QDate> laidOut(const QString& rule, QDate first, QDate end)
{
    const auto recurrence = Recurrence::of(rule, {first, evening}, QTimeZone::utc());
    INFO((recurrence ? QString() : recurrence.error().sentence).toStdString());
    REQUIRE(recurrence.has_value());
    std::vector<QDate> days;
    for (const CivilTime& one : recurrence->before({end, QTime(0, 0)})) {
        days.push_back(one.date);
    }
    return days;
}

/// One to `most` numbers from 1 to `highest`, every third of them counted from the end.
QString numbers(Random& random, int most, int highest)
{
    QStringList texts;
    for (std::int64_t left = random.between(1, most); left > 0; --left) {
        texts += QString::number(random.between(1, highest) * (random.chance(33) ? -1 : 1));
    }
    return texts.join(u',');
}

QString weekdays(Random& random, int highestPlace)
{
    QStringList texts;
    for (std::int64_t left = random.between(1, 3); left > 0; --left) {
        const QString place =
            highestPlace > 0 && random.chance(50) ? numbers(random, 1, highestPlace) : QString();
        texts += place + QStringLiteral("MOTUWETHFRSASU").mid(2 * static_cast<int>(random.index(7)), 2);
    }
    return texts.join(u',');
}

void addParts(QStringList& parts, Random& random, const QString& frequency)
{
    const bool isYearly = frequency == u"YEARLY";
    const bool hasPlaces = isYearly || frequency == u"MONTHLY";
    const bool hasMonths = random.chance(30);
    const bool hasWeeks = isYearly && random.chance(25);
    if (hasMonths) {
        parts += QStringLiteral("BYMONTH=%1,%2").arg(random.between(1, 6)).arg(random.between(7, 12));
    }
    if (hasWeeks) {
        parts += QStringLiteral("BYWEEKNO=") + numbers(random, 3, 53);
    }
    if (isYearly && random.chance(20)) {
        parts += QStringLiteral("BYYEARDAY=") + numbers(random, 20, 366);
    }
    if (frequency != u"WEEKLY" && random.chance(30)) {
        parts += QStringLiteral("BYMONTHDAY=") + numbers(random, 5, 31);
    }
    if (random.chance(60)) {
        const int highestPlace = !hasPlaces || hasWeeks ? 0 : isYearly && !hasMonths ? 53 : 5;
        parts += QStringLiteral("BYDAY=") + weekdays(random, highestPlace);
        if (frequency != u"DAILY" && random.chance(30)) {
            parts += QStringLiteral("BYSETPOS=") + numbers(random, 2, 4);
        }
    }
}

QString randomRule(Random& random, QDate first)
{
    const QString frequency = random.pick({QStringLiteral("DAILY"), QStringLiteral("WEEKLY"),
                                           QStringLiteral("MONTHLY"), QStringLiteral("YEARLY")});
    QStringList parts{QStringLiteral("FREQ=") + frequency};
    if (random.chance(50)) {
        parts += QStringLiteral("INTERVAL=%1").arg(random.between(2, 5));
    }
    addParts(parts, random, frequency);
    if (random.chance(40)) {
        parts += QStringLiteral("WKST=") + weekdays(random, 0).left(2);
    }
    if (random.chance(25)) {
        parts += QStringLiteral("COUNT=%1").arg(random.between(1, 30));
    } else if (random.chance(25)) {
        parts += QStringLiteral("UNTIL=") +
                 first.addDays(random.between(0, 1500)).toString(QStringLiteral("yyyyMMdd"));
    }
    return parts.join(u';');
}

} // namespace

TEST_CASE("hard rules are laid out as looking at every day finds them", "[recurrence]")
{
    const QDate leapDay(2024, 2, 29);
    for (const char16_t* rule : {u"FREQ=YEARLY",
                                 u"FREQ=YEARLY;BYMONTHDAY=29",
                                 u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
                                 u"FREQ=YEARLY;BYYEARDAY=60,-1,366",
                                 u"FREQ=YEARLY;BYMONTH=3,4;BYYEARDAY=60,100,-270",
                                 u"FREQ=YEARLY;BYWEEKNO=1,53,-1",
                                 u"FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU,MO;WKST=SU",
                                 u"FREQ=YEARLY;INTERVAL=2;BYWEEKNO=53;BYDAY=SA,SU",
                                 u"FREQ=YEARLY;BYDAY=53TH,-10MO",
                                 u"FREQ=YEARLY;BYMONTH=12;BYDAY=5TH,-5FR",
                                 u"FREQ=YEARLY;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
                                 u"FREQ=YEARLY;BYDAY=MO,FR;BYSETPOS=1,-1,20",
                                 u"FREQ=MONTHLY;BYMONTHDAY=31,-31",
                                 u"FREQ=MONTHLY;INTERVAL=5;BYDAY=5SA,-5SU",
                                 u"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
                                 u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
                                 u"FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=3,3,9",
                                 u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TH;WKST=SU",
                                 u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TH;WKST=FR",
                                 u"FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE,FR;BYSETPOS=-1;WKST=TH",
                                 u"FREQ=WEEKLY;BYMONTH=2,3",
                                 u"FREQ=DAILY;INTERVAL=3;BYMONTHDAY=-1,-2",
                                 u"FREQ=DAILY;BYDAY=MO,SU;BYMONTH=1,12",
                                 u"FREQ=MONTHLY;BYMONTHDAY=1,-1;COUNT=7",
                                 u"FREQ=WEEKLY;BYDAY=TU,WE;UNTIL=20240402"}) {
        const QString text = QString::fromUtf16(rule);
        CAPTURE(text.toStdString());
        const QDate end(2036, 6, 1);
        CHECK(laidOut(text, leapDay, end) == everyDay(text, leapDay, end));
    }
}

TEST_CASE("any rule is laid out as looking at every day finds it", "[recurrence]")
{
    property("any rule", 400, [](Random& random) {
        const QDate first = QDate(2019, 1, 1).addDays(random.between(0, 3000));
        const QString rule = randomRule(random, first);
        CAPTURE(rule.toStdString(), first.toString(Qt::ISODate).toStdString());
        if (const auto refused = Recurrence::of(rule, {first, evening}, QTimeZone::utc()); !refused) {
            REQUIRE(refused.error().sentence.contains(u"never"));
            REQUIRE(everyDay(rule, first, first.addYears(Recurrence::yearsLookedAhead)).empty());
            return;
        }
        const QDate end = first.addDays(1600);
        REQUIRE(laidOut(rule, first, end) == everyDay(rule, first, end));
    });
}

TEST_CASE("a last moment in UTC ends a rule at that moment of the club's clock", "[recurrence]")
{
    property("until in UTC", 100, [](Random& random) {
        const QTimeZone zone(random.pick({"Europe/Berlin", "America/New_York", "Asia/Kolkata"}));
        const QDate first = QDate(2026, 1, 1).addDays(random.between(0, 360));
        const int last = static_cast<int>(random.between(1, 300));
        const Instant moment = instantOf({first.addDays(last), evening}, zone);
        const auto meetings = [&](Instant until) {
            const QString text = QDateTime::fromMSecsSinceEpoch(until, QTimeZone::utc())
                                     .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
            return Recurrence::of(QStringLiteral("FREQ=DAILY;UNTIL=") + text, {first, evening}, zone)
                ->first(500)
                .size();
        };
        CHECK(meetings(moment) == static_cast<std::size_t>(last) + 1);
        CHECK(meetings(moment - 1000) == static_cast<std::size_t>(last));
    });
}
