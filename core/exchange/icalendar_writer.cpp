// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_writer.h"

#include "core/club.h"
#include "core/exchange/icalendar_text.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_holidays.h"
#include "core/meeting/series_queries.h"
#include "core/settings/settings_queries.h"

#include <map>

#include <libical/ical.h>

namespace hearth {

namespace {

class CalendarWriter {
public:
    CalendarWriter(Club& club, const std::function<void(std::string_view)>& write)
        : m_club(club), m_write(write)
    {
    }

    std::int64_t run()
    {
        Database& database = m_club.database();
        m_write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hearth//Hearth//EN\r\n");
        writeLine("X-WR-CALNAME", readSettings(database).name);
        writeLine("X-WR-TIMEZONE", QString::fromLatin1(m_club.zone().id()));
        for (Series& series : listSeries(database)) {
            if (!series.rule.isEmpty() && series.pattern.starts && series.pattern.ends) {
                writeSeries(series);
                m_series.emplace(series.id, std::move(series));
            }
        }
        for (const ListedMeeting& listed : listMeetings(database, MeetingOrder::ById)) {
            writeMeeting(listed);
        }
        m_write("END:VCALENDAR\r\n");
        return m_count;
    }

private:
    void writeSeries(const Series& series)
    {
        const ical::Event event = begin(ical::uidOf(series.id));
        addTimes(*event, *series.pattern.starts, *series.pattern.ends);
        ical::add(*event,
                  icalproperty_new_rrule(icalrecurrencetype_from_string(series.rule.toLatin1().constData())));
        std::vector<CivilTime> leftOut = series.exclusions;
        const auto inHolidays = leftOutByHolidays(m_club.database(), series, m_club.zone());
        leftOut.insert(leftOut.end(), inHolidays.begin(), inHolidays.end());
        for (const CivilTime& occurrence : leftOut) {
            ical::add(*event, icalproperty_new_exdate(ical::timeOf(occurrence)));
        }
        addWords(*event, series.pattern.title, series.pattern.venue, series.pattern.notes,
                 series.pattern.kind);
        ical::addOwn(*event, "X-HEARTH-SERIES", series.name);
        ical::addOwn(*event, "X-HEARTH-GROUP", series.pattern.group);
        finish(*event);
    }

    void writeMeeting(const ListedMeeting& listed)
    {
        const Meeting& meeting = listed.meeting;
        const auto series = m_series.find(meeting.series);
        const bool isOfRule = series != m_series.end() && meeting.occurrence;
        if (isOfRule && isAsMeant(listed, series->second)) {
            return; // the rule says it
        }
        const ical::Event event = begin(isOfRule ? ical::uidOf(meeting.series) : ical::uidOf(meeting.id));
        if (isOfRule) {
            ical::add(*event, icalproperty_new_recurrenceid(ical::timeOf(*meeting.occurrence)));
        }
        addTimes(*event, meeting.starts, meeting.ends);
        addWords(*event, meeting.title, listed.venue, meeting.notes, meeting.kind);
        if (meeting.status == MeetingStatus::Cancelled) {
            ical::add(*event, icalproperty_new_status(ICAL_STATUS_CANCELLED));
            if (!meeting.cancelReason.isEmpty()) {
                ical::add(*event, icalproperty_new_comment(meeting.cancelReason.toUtf8().constData()));
            }
        }
        ical::addOwn(*event, "X-HEARTH-SERIES", listed.series);
        ical::addOwn(*event, "X-HEARTH-GROUP", listed.group);
        finish(*event);
    }

    /// Whether the meeting is what its series would have made.
    [[nodiscard]] static bool isAsMeant(const ListedMeeting& listed, const Series& series)
    {
        const Meeting& meeting = listed.meeting;
        const MeetingDraft& pattern = series.pattern;
        return meeting.id == occurrenceId(series.id, *meeting.occurrence) &&
               meeting.starts == meeting.occurrence && meeting.status != MeetingStatus::Cancelled &&
               meeting.ends.secondsSince(meeting.starts) == pattern.ends->secondsSince(*pattern.starts) &&
               meeting.title == pattern.title && meeting.kind == pattern.kind &&
               meeting.notes == pattern.notes && listed.venue == pattern.venue &&
               listed.group == pattern.group;
    }

    ical::Event begin(const QString& uid)
    {
        ical::Event event(icalcomponent_new_vevent());
        ical::add(*event, icalproperty_new_uid(uid.toUtf8().constData()));
        ical::add(*event, icalproperty_new_dtstamp(ical::utcTimeOf(m_club.now())));
        return event;
    }

    static void addTimes(icalcomponent& event, const CivilTime& starts, const CivilTime& ends)
    {
        ical::add(event, icalproperty_new_dtstart(ical::timeOf(starts)));
        ical::add(event, icalproperty_new_dtend(ical::timeOf(ends)));
    }

    static void addWords(icalcomponent& event,
                         const QString& title,
                         const QString& venue,
                         const QString& notes,
                         const QString& kind)
    {
        ical::add(event, icalproperty_new_summary(title.toUtf8().constData()));
        if (!venue.isEmpty()) {
            ical::add(event, icalproperty_new_location(venue.toUtf8().constData()));
        }
        if (!notes.isEmpty()) {
            ical::add(event, icalproperty_new_description(notes.toUtf8().constData()));
        }
        ical::add(event, icalproperty_new_categories(kind.toUtf8().constData()));
    }

    void writeLine(const char* name, const QString& value)
    {
        const ical::Event holder(icalcomponent_new_vevent());
        ical::addOwn(*holder, name, value);
        if (icalproperty* line = icalcomponent_get_first_property(holder.get(), ICAL_ANY_PROPERTY)) {
            m_write(ical::textOf(icalproperty_as_ical_string_r(line)));
        }
    }

    void finish(icalcomponent& event)
    {
        m_write(ical::textOf(icalcomponent_as_ical_string_r(&event)));
        ++m_count;
    }

    Club& m_club;
    const std::function<void(std::string_view)>& m_write;
    std::map<SeriesId, Series> m_series;
    std::int64_t m_count = 0;
};

} // namespace

std::int64_t writeICalendar(Club& club, const std::function<void(std::string_view)>& write)
{
    return CalendarWriter(club, write).run();
}

} // namespace hearth
