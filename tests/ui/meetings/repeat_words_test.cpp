// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translation.h"
#include "tests/support/catch.h"
#include "tests/ui/walk.h"
#include "ui/meetings/repeat_words.h"

using namespace hearth;
using namespace hearth::test;

namespace {

const QDate thursday(2026, 11, 26);

QString words(const char16_t* rule)
{
    return repeatWords(repeatOf(QString::fromUtf16(rule), thursday), thursday, Formats(QStringLiteral("GB")));
}

} // namespace

TEST_CASE("a rule reads as people say it", "[ui][meetings]")
{
    const AsUsualAfterwards usual;
    REQUIRE(useLanguage(u"en"));
    CHECK(words(u"FREQ=WEEKLY;BYDAY=TH") == u"every Thursday");
    CHECK(words(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TH") == u"every second Thursday");
    CHECK(words(u"FREQ=MONTHLY;BYDAY=5WE") == u"on the fifth Wednesday of every month");
    CHECK(words(u"FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=1,2,3,4,5,6,7,8,9,10,11") ==
          u"on the last Friday of every month, not in December");
    CHECK(words(u"FREQ=MONTHLY;INTERVAL=3;COUNT=4") == u"on day 26 of every 3 months, 4 times");
    CHECK(words(u"FREQ=YEARLY;UNTIL=20300101") == u"every year, until 1 Jan 2030");
    CHECK(words(u"FREQ=DAILY") == u"FREQ=DAILY");
}
