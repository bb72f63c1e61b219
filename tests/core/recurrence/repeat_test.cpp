// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recurrence/repeat.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

using namespace hearth;
using namespace hearth::test;

namespace {

const QDate thursdayInNovember(2026, 11, 26); // the fourth of its month, and not the last weekday of it

QString again(const char16_t* rule) { return ruleOf(repeatOf(QString::fromUtf16(rule), thursdayInNovember)); }

} // namespace

TEST_CASE("a rule that people choose is read as they chose it", "[recurrence]")
{
    const Repeat weekly = repeatOf(QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"), thursdayInNovember);
    CHECK(weekly.every == Repeat::Every::Week);
    CHECK(weekly.interval == 2);
    CHECK(weekly.weekdays == std::vector{2, 4});
    const Repeat last =
        repeatOf(QStringLiteral("FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=1,2,3,4,5,6,7,8,9,10,11;COUNT=9"),
                 thursdayInNovember);
    CHECK(last.every == Repeat::Every::MonthPlace);
    CHECK(last.place == -1);
    CHECK(last.weekdays == std::vector{5});
    CHECK(last.monthsLeftOut == std::vector{12});
    CHECK(last.end == RuleEnd::Count);
    CHECK(last.count == 9);
    const Repeat day = repeatOf(QStringLiteral("FREQ=MONTHLY;UNTIL=20270630T235959"), thursdayInNovember);
    CHECK(day.every == Repeat::Every::MonthDay);
    CHECK(day.until == QDate(2027, 6, 30));
    CHECK(repeatOf(QStringLiteral("FREQ=YEARLY"), thursdayInNovember).every == Repeat::Every::Year);
    CHECK(repeatOf(QStringLiteral("FREQ=MONTHLY;BYDAY=TH;BYSETPOS=5"), thursdayInNovember).place == 5);
    for (const char16_t* rule :
         {u"FREQ=DAILY", u"FREQ=MONTHLY;BYDAY=1MO,3MO", u"FREQ=YEARLY;BYMONTH=6",
          u"FREQ=MONTHLY;BYMONTHDAY=1", u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TH;WKST=SU"}) {
        CHECK(repeatOf(QString::fromUtf16(rule), thursdayInNovember).every == Repeat::Every::Other);
        CHECK(again(rule) == QString::fromUtf16(rule));
    }
}

TEST_CASE("what is chosen meets on the same days after being read again", "[recurrence]")
{
    property("repeat", 200, [](Random& random) {
        Repeat repeat;
        repeat.every = random.pick(
            {Repeat::Every::Week, Repeat::Every::MonthPlace, Repeat::Every::MonthDay, Repeat::Every::Year});
        repeat.interval = static_cast<int>(random.between(1, 4));
        const int weekday = static_cast<int>(random.between(1, 7));
        if (repeat.every == Repeat::Every::Week || repeat.every == Repeat::Every::MonthPlace) {
            repeat.weekdays = {weekday};
        }
        if (repeat.every == Repeat::Every::MonthPlace) {
            repeat.place = random.pick({1, 2, 3, 4, 5, -1});
        }
        if (repeat.every != Repeat::Every::Year && random.chance(30)) {
            repeat.monthsLeftOut = {8, 12};
        }
        const CivilTime first{QDate(2026, 1, 1).addDays(random.between(0, 600)), QTime(19, 0)};
        const auto made = Recurrence::of(ruleOf(repeat), first, QTimeZone::utc());
        if (!made) { // every fourth month may be just those that are left out
            REQUIRE(made.error().sentence.contains(u"never"));
            return;
        }
        const Repeat read = repeatOf(made->rule(), first.date);
        INFO(made->rule().toStdString());
        CHECK(read == repeat);
        CHECK(Recurrence::of(ruleOf(read), first, QTimeZone::utc())->first(20) == made->first(20));
    });
}

TEST_CASE("a habit moves along with its day", "[recurrence]")
{
    const auto moved = [](const char16_t* rule, QDate from, QDate to) {
        return ruleMoved(QString::fromUtf16(rule), from, to).value_or(QStringLiteral("?"));
    };
    const QDate friday = thursdayInNovember.addDays(1);
    CHECK(moved(u"FREQ=WEEKLY;BYDAY=TH", thursdayInNovember, friday) == u"FREQ=WEEKLY;BYDAY=FR");
    CHECK(moved(u"FREQ=WEEKLY;BYDAY=TH,FR", thursdayInNovember, thursdayInNovember.addDays(7)) ==
          u"FREQ=WEEKLY;BYDAY=TH,FR");
    CHECK(moved(u"FREQ=WEEKLY;BYDAY=MO,TH", thursdayInNovember, friday) == u"?");
    CHECK(moved(u"FREQ=MONTHLY;BYDAY=4TH", thursdayInNovember, friday) == u"FREQ=MONTHLY;BYDAY=4FR");
    CHECK(moved(u"FREQ=MONTHLY;BYDAY=-1FR", friday, thursdayInNovember) == u"FREQ=MONTHLY;BYDAY=-1TH");
    CHECK(moved(u"FREQ=MONTHLY;BYDAY=-1FR", friday, friday.addDays(-7)) == u"FREQ=MONTHLY;BYDAY=3FR");
    CHECK(moved(u"FREQ=DAILY", thursdayInNovember, friday) == u"?");
}

TEST_CASE("a rule ends on a day, wherever it ended before", "[recurrence]")
{
    CHECK(ruleUntil(QStringLiteral("FREQ=WEEKLY;COUNT=9;BYDAY=TH"), thursdayInNovember,
                    QDate(2026, 12, 31)) == u"FREQ=WEEKLY;UNTIL=20261231;BYDAY=TH");
    CHECK(ruleUntil(QStringLiteral("FREQ=DAILY;UNTIL=20300101"), thursdayInNovember, QDate(2026, 12, 31)) ==
          u"FREQ=DAILY;UNTIL=20261231");
}
