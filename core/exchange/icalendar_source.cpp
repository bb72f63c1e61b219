// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_source.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/exchange/held_table.h"
#include "core/exchange/icalendar_text.h"
#include "core/meeting/series.h"

#include <map>
#include <set>

namespace hearth {

namespace {

struct ICalendarSource {
    Q_DECLARE_TR_FUNCTIONS(hearth::ICalendarSource)
};

/// The zone that a TZID names, by IANA's name or Microsoft's; nothing where it is unknown.
std::optional<QTimeZone> zoneNamed(const char* name)
{
    if (name == nullptr) {
        return std::nullopt;
    }
    QTimeZone zone{QByteArray(name)};
    if (!zone.isValid()) {
        zone = QTimeZone(QTimeZone::windowsIdToDefaultIanaId(QByteArray(name)));
    }
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

class CalendarReader {
public:
    explicit CalendarReader(const QTimeZone& zone)
        : m_zone(zone),
          m_series(std::make_unique<HeldTable>(
              QStringLiteral("series"),
              QStringLiteral("id name rule starts ends kind title venue group notes except").split(u' '))),
          m_meetings(std::make_unique<HeldTable>(
              QStringLiteral("meetings"),
              QStringLiteral("id series kind title starts ends venue group status notes").split(u' ')))
    {
    }

    SourceTables read(icalcomponent& calendar)
    {
        std::vector<icalcomponent*> others;
        ical::forEachEvent(calendar, [&](icalcomponent& event) {
            if (icalcomponent_get_first_property(&event, ICAL_RRULE_PROPERTY) != nullptr) {
                readSeries(event);
            } else {
                others.push_back(&event);
            }
        });
        for (icalcomponent* event : others) { // after the series that they may belong to
            readMeeting(*event);
        }
        SourceTables tables;
        if (!m_series->isEmpty()) {
            tables.push_back(std::move(m_series));
        }
        if (!m_meetings->isEmpty() || tables.empty()) {
            tables.push_back(std::move(m_meetings));
        }
        return tables;
    }

private:
    /// A property's time on the club's wall clock.
    [[nodiscard]] std::optional<CivilTime> civil(icalproperty* property) const
    {
        if (property == nullptr) {
            return std::nullopt;
        }
        const icalvalue* value = icalproperty_get_value(property);
        const icaltimetype time = icalvalue_get_datetime(value);
        CivilTime read = ical::civilOf(time);
        // Years of four digits alone are written so that they read back; no club meets in another.
        constexpr int firstYear = 1000;
        constexpr int lastYear = 9998; // a zone may still move it over New Year
        if (!read.isValid() || read.date.year() <= firstYear || read.date.year() > lastYear) {
            return std::nullopt;
        }
        icalparameter* zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
        const auto named = zoneNamed(zone == nullptr ? nullptr : icalparameter_get_tzid(zone));
        if (time.is_date == 0 && icaltime_is_utc(time) != 0) {
            read = civilAt(instantOf(read, QTimeZone::utc()), m_zone);
        } else if (time.is_date == 0 && named && *named != m_zone) {
            read = civilAt(instantOf(read, *named), m_zone);
        }
        return read;
    }

    [[nodiscard]] std::optional<CivilTime> civil(icalcomponent& event, icalproperty_kind kind) const
    {
        return civil(icalcomponent_get_first_property(&event, kind));
    }

    /// Where DTEND is left out: after the duration, or a day for a day.
    [[nodiscard]] std::optional<CivilTime> endOf(icalcomponent& event, const CivilTime& starts) const
    {
        constexpr int secondsInMinute = 60;
        constexpr int minutesInDay = 24 * 60;
        if (const auto ends = civil(event, ICAL_DTEND_PROPERTY)) {
            return ends;
        }
        if (icalproperty* duration = icalcomponent_get_first_property(&event, ICAL_DURATION_PROPERTY)) {
            const int seconds = icaldurationtype_as_int(icalproperty_get_duration(duration));
            return starts.plusMinutes(seconds / secondsInMinute);
        }
        const icaltimetype start =
            icalproperty_get_dtstart(icalcomponent_get_first_property(&event, ICAL_DTSTART_PROPERTY));
        return start.is_date != 0 ? std::optional(starts.plusMinutes(minutesInDay)) : std::nullopt;
    }

    static QString uidIn(icalcomponent& event)
    {
        const char* uid = icalcomponent_get_uid(&event);
        return uid == nullptr ? QString() : QString::fromUtf8(uid);
    }

    /// The fields that series and meetings have in common; false where it has no beginning.
    bool readCommon(icalcomponent& event, std::map<QString, QString>& fields) const
    {
        const auto starts = civil(event, ICAL_DTSTART_PROPERTY);
        if (!starts) {
            return false;
        }
        fields[QStringLiteral("starts")] = starts->text();
        if (const auto ends = endOf(event, *starts); ends && *ends > *starts) {
            fields[QStringLiteral("ends")] = ends->text();
        }
        const QString title = tidy(ical::textIn(event, ICAL_SUMMARY_PROPERTY)).left(lineLength);
        fields[QStringLiteral("title")] = title.isEmpty() ? ICalendarSource::tr("Meeting") : title;
        fields[QStringLiteral("venue")] = tidy(ical::textIn(event, ICAL_LOCATION_PROPERTY)).left(lineLength);
        fields[QStringLiteral("notes")] =
            tidyLines(ical::textIn(event, ICAL_DESCRIPTION_PROPERTY)).left(notesLength);
        if (uidIn(event).endsWith(u"@hearth")) { // another program's categories say nothing about kinds
            fields[QStringLiteral("kind")] = tidy(ical::textIn(event, ICAL_CATEGORIES_PROPERTY));
            fields[QStringLiteral("group")] = tidy(ical::own(event, "X-HEARTH-GROUP"));
        }
        return true;
    }

    void readSeries(icalcomponent& event)
    {
        std::map<QString, QString> fields;
        if (!readCommon(event, fields)) {
            return;
        }
        const QString uid = uidIn(event);
        const auto id = ical::idOf<SeriesId>(uid.isEmpty() ? fields[QStringLiteral("title")] : uid);
        fields[QStringLiteral("id")] = id.text();
        const icalrecurrencetype rule =
            icalproperty_get_rrule(icalcomponent_get_first_property(&event, ICAL_RRULE_PROPERTY));
        icalrecurrencetype copy = rule;
        fields[QStringLiteral("rule")] =
            QString::fromStdString(ical::textOf(icalrecurrencetype_as_string_r(&copy)));
        QStringList except;
        for (icalproperty* one = icalcomponent_get_first_property(&event, ICAL_EXDATE_PROPERTY);
             one != nullptr; one = icalcomponent_get_next_property(&event, ICAL_EXDATE_PROPERTY)) {
            if (const auto occurrence = civil(one)) {
                except += occurrence->text();
            }
        }
        fields[QStringLiteral("except")] = except.join(QStringLiteral("; "));
        const QString own = tidy(ical::own(event, "X-HEARTH-SERIES"));
        fields[QStringLiteral("name")] = freeName(own.isEmpty() ? fields[QStringLiteral("title")] : own);
        m_nameOf[uid] = {id, fields[QStringLiteral("name")]};
        m_series->add(fields);
    }

    /// Two series of one calendar may bear one title.
    QString freeName(const QString& wanted)
    {
        QString name = wanted;
        for (int number = 2; !m_names.insert(fold(name)).second; ++number) {
            name = QStringLiteral("%1 %2").arg(wanted).arg(number);
        }
        return name;
    }

    void readMeeting(icalcomponent& event)
    {
        std::map<QString, QString> fields;
        if (!readCommon(event, fields)) {
            return;
        }
        const QString uid = uidIn(event);
        const auto occurrence = civil(event, ICAL_RECURRENCEID_PROPERTY);
        const auto series = m_nameOf.find(uid);
        if (occurrence && series != m_nameOf.end()) {
            fields[QStringLiteral("series")] = series->second.second;
            fields[QStringLiteral("id")] = occurrenceId(series->second.first, *occurrence).text();
        } else if (!uid.isEmpty()) {
            fields[QStringLiteral("id")] =
                ical::idOf<MeetingId>(occurrence ? uid + occurrence->text() : uid).text();
            fields[QStringLiteral("series")] = tidy(ical::own(event, "X-HEARTH-SERIES"));
        }
        const bool isCancelled = icalcomponent_get_status(&event) == ICAL_STATUS_CANCELLED;
        if (isCancelled) {
            fields[QStringLiteral("status")] = QStringLiteral("cancelled");
        }
        m_meetings->add(fields);
    }

    const QTimeZone& m_zone;
    std::unique_ptr<HeldTable> m_series;
    std::unique_ptr<HeldTable> m_meetings;
    std::map<QString, std::pair<SeriesId, QString>> m_nameOf; ///< By UID.
    std::set<std::string> m_names;
};

} // namespace

Result<SourceTables> openICalendar(const InputFile& file, const QTimeZone& zone)
{
    const auto calendar = ical::parse(file);
    if (!calendar) {
        return failure(calendar.error());
    }
    return CalendarReader(zone).read(**calendar);
}

} // namespace hearth
