// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/holiday_source.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/exchange/held_table.h"
#include "core/exchange/icalendar_text.h"

namespace hearth {

namespace {

struct HolidaySource {
    Q_DECLARE_TR_FUNCTIONS(hearth::HolidaySource)
};

constexpr int yearsAhead = 4;

/// A whole day, nothing for a time of day.
QDate dayIn(icalcomponent& event, icalproperty_kind kind)
{
    icalproperty* property = icalcomponent_get_first_property(&event, kind);
    if (property == nullptr) {
        return {};
    }
    const icaltimetype time = icalvalue_get_datetime(icalproperty_get_value(property));
    return time.is_date == 0 ? QDate() : ical::civilOf(time).date;
}

bool isYearly(icalcomponent& event)
{
    icalproperty* property = icalcomponent_get_first_property(&event, ICAL_RRULE_PROPERTY);
    return property != nullptr && icalproperty_get_rrule(property).freq == ICAL_YEARLY_RECURRENCE;
}

class HolidayReader {
public:
    explicit HolidayReader(QDate today)
        : m_year(today.year()),
          m_table(std::make_unique<HeldTable>(QStringLiteral("holidays"),
                                              QStringLiteral("name first last").split(u' ')))
    {
    }

    void read(icalcomponent& event)
    {
        const QDate first = dayIn(event, ICAL_DTSTART_PROPERTY);
        const QString name = tidy(ical::textIn(event, ICAL_SUMMARY_PROPERTY)).left(lineLength);
        if (!first.isValid() || name.isEmpty()) {
            return;
        }
        const QDate end = dayIn(event, ICAL_DTEND_PROPERTY); // the day after the last
        const qint64 days = end > first ? first.daysTo(end) - 1 : 0;
        add(name, first, days);
        const int last = isYearly(event) ? m_year + yearsAhead : first.year();
        for (int year = std::max(first.year() + 1, m_year - 1); year <= last; ++year) {
            if (const QDate again(year, first.month(), first.day()); again.isValid()) {
                add(name, again, days);
            }
        }
    }

    [[nodiscard]] std::unique_ptr<HeldTable> take() { return std::move(m_table); }

private:
    void add(const QString& name, QDate first, qint64 days)
    {
        m_table->add({{QStringLiteral("name"), name},
                      {QStringLiteral("first"), first.toString(Qt::ISODate)},
                      {QStringLiteral("last"), first.addDays(days).toString(Qt::ISODate)}});
    }

    int m_year;
    std::unique_ptr<HeldTable> m_table;
};

} // namespace

Result<SourceTables> openHolidays(const InputFile& file, QDate today)
{
    const auto calendar = ical::parse(file);
    if (!calendar) {
        return failure(calendar.error());
    }
    HolidayReader reader(today);
    ical::forEachEvent(**calendar, [&](icalcomponent& event) { reader.read(event); });
    auto table = reader.take();
    if (table->isEmpty()) {
        return failure(
            Error::of(Error::Kind::Unreadable,
                      HolidaySource::tr("%1 holds no whole days, so no holidays.").arg(file.fileName())));
    }
    SourceTables tables;
    tables.push_back(std::move(table));
    return tables;
}

} // namespace hearth
