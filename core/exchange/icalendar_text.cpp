// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

namespace hearth::ical {

namespace {

struct ICalendarText {
    Q_DECLARE_TR_FUNCTIONS(hearth::ICalendarText)
};

} // namespace

Result<Event> parse(const InputFile& file)
{
    constexpr std::size_t largest = std::size_t{64} << 20U; // bytes; decades of a large club are a few
    if (file.bytes().size() > largest) {
        return failure(Error::of(Error::Kind::Unreadable,
                                 ICalendarText::tr("%1 is too large for a calendar.").arg(file.fileName())));
    }
    icalerror_set_errors_are_fatal(0);
    const std::string text(file.bytes());
    Event calendar(icalparser_parse_string(text.c_str()));
    const bool isCalendar = calendar && (icalcomponent_isa(calendar.get()) == ICAL_VCALENDAR_COMPONENT ||
                                         icalcomponent_isa(calendar.get()) == ICAL_XROOT_COMPONENT);
    if (!isCalendar) {
        return failure(
            Error::of(Error::Kind::Unreadable,
                      ICalendarText::tr("%1 is no calendar: it doesn’t begin with BEGIN:VCALENDAR.")
                          .arg(file.fileName())));
    }
    return calendar;
}

void forEachEvent(icalcomponent& component, const std::function<void(icalcomponent&)>& work)
{
    for (icalcomponent* inner = icalcomponent_get_first_component(&component, ICAL_ANY_COMPONENT);
         inner != nullptr; inner = icalcomponent_get_next_component(&component, ICAL_ANY_COMPONENT)) {
        if (icalcomponent_isa(inner) == ICAL_VEVENT_COMPONENT) {
            work(*inner);
        } else if (icalcomponent_isa(inner) == ICAL_VCALENDAR_COMPONENT) {
            forEachEvent(*inner, work);
        }
    }
}

QString textIn(icalcomponent& event, icalproperty_kind kind)
{
    icalproperty* property = icalcomponent_get_first_property(&event, kind);
    const char* value = property == nullptr ? nullptr : icalproperty_get_value_as_string(property);
    if (value == nullptr) {
        return {};
    }
    const char* plain = icalvalue_get_text(icalproperty_get_value(property));
    return QString::fromUtf8(plain == nullptr ? value : plain);
}

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
