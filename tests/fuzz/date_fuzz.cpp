// SPDX-License-Identifier: GPL-3.0-or-later
// Any text is a day that exists or is said not to be one, in any order of day and month; a day that was read
// is read again from its ISO form.
#include "core/base/date_column.h"
#include "core/base/date_text.h"
#include "tests/fuzz/hold.h"

using namespace hearth;
using fuzz::hold;

namespace {

void check(const QString& text, const DateRule& rule)
{
    const DateReading reading = readDate(text, rule);
    const auto birthday = parseBirthday(text, rule);
    if (birthday && *birthday) {
        hold((*birthday)->isValid(), "a birthday exists");
        hold(Birthday::fromText((*birthday)->text()) == **birthday, "a birthday's own text reads back");
    }
    const auto date = parseDate(text, rule);
    if (date && *date) {
        hold(reading.kind == DateReading::Kind::Day, "a date was read as one");
        hold((*date)->isValid(), "a date exists");
        const auto again = parseDate((*date)->toString(Qt::ISODate), rule);
        hold(again && *again == *date, "a date's ISO form reads back");
    }
    hold(date || !date.error().sentence.isEmpty(), "a refusal says why");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QDate today(2026, 11, 22);
    for (const DateOrder order :
         {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        for (const Pivot pivot : {Pivot::Past, Pivot::Near}) {
            check(text, {order, pivot, today});
        }
    }
    DateColumn column;
    column.see(text);
    hold(column.dates() + column.others() <= 1, "one value counts once");
    return 0;
}
