// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_text.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace hearth::ical {

icaltimetype utcTimeOf(Instant instant)
{
    icaltimetype made = timeOf(civilAt(instant, QTimeZone::utc()));
    made.zone = icaltimezone_get_utc_timezone();
    return made;
}

void add(icalcomponent& event, icalproperty* property) { icalcomponent_add_property(&event, property); }

void addOwn(icalcomponent& event, const char* name, const QString& value)
{
    if (!value.isEmpty()) {
        icalproperty* property = icalproperty_new_x(value.toUtf8().constData());
        icalproperty_set_x_name(property, name);
        add(event, property);
    }
}

QString own(icalcomponent& event, const char* name)
{
    for (icalproperty* one = icalcomponent_get_first_property(&event, ICAL_X_PROPERTY); one != nullptr;
         one = icalcomponent_get_next_property(&event, ICAL_X_PROPERTY)) {
        if (qstrcmp(icalproperty_get_x_name(one), name) == 0) {
            return QString::fromUtf8(icalproperty_get_x(one));
        }
    }
    return {};
}

std::string textOf(char* allocated)
{
    std::string text(allocated);
    icalmemory_free_buffer(allocated);
    return text;
}

std::int64_t numberOf(const QString& text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    constexpr std::uint64_t positive = ~(std::uint64_t{1} << 63U);
    const auto number = qFromBigEndian<quint64>(hash.constData()) & positive;
    return number == 0 ? 1 : static_cast<std::int64_t>(number);
}

} // namespace hearth::ical
