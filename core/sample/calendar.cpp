// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/calendar.h"

#include "core/base/random_source.h"
#include "core/meeting/meeting_kind.h"
#include "core/meeting/series.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr std::uint64_t calendarStream = 2;
constexpr int daysAhead = 8 * 7;
constexpr int minutesOfWeek = 7 * 24 * 60;
constexpr std::size_t hall = 0;
constexpr std::size_t boathouse = 1;
constexpr std::size_t library = 2;
constexpr std::size_t chess = 0;
constexpr std::size_t boardGames = 1;
constexpr std::size_t choir = 2;

const QTime nightBegins(19, 0);
const QTime chessBegins(19, 30);
const QTime choirBegins(18, 30);
const QTime gamesBegin(14, 0);

bool isSummerPause(QDate day) { return day.month() == 8 && day.day() >= 8 && day.day() <= 21; }

bool isWinterPause(QDate day)
{
    return (day.month() == 12 && day.day() >= 22) || (day.month() == 1 && day.day() <= 2);
}

QDate onOrAfter(QDate day, Qt::DayOfWeek weekday) { return day.addDays((weekday - day.dayOfWeek() + 7) % 7); }

class Calendar {
public:
    Calendar(const SampleTime& time,
             const CivilTime& now,
             std::uint64_t seed,
             const ClubWords& words,
             const CalendarIds& ids)
        : m_time(time), m_now(now), m_words(words), m_ids(ids), m_random(seed, calendarStream)
    {
    }

    std::vector<Meeting> layOut()
    {
        addClubNights();
        addGroupMeetings();
        for (int year = m_time.start.year(); year <= m_time.today.year() + 1; ++year) {
            addYear(year);
        }
        std::stable_sort(m_meetings.begin(), m_meetings.end(),
                         [](const Meeting& a, const Meeting& b) { return a.starts < b.starts; });
        cancelSome();
        requireNext();
        settle();
        std::stable_sort(m_meetings.begin(), m_meetings.end(),
                         [](const Meeting& a, const Meeting& b) { return a.starts < b.starts; });
        return std::move(m_meetings);
    }

private:
    [[nodiscard]] QDate last() const { return m_time.today.addDays(daysAhead); }

    QString oneOf(const QString& key) { return m_random.pick(m_words.list(QStringLiteral("meetings"), key)); }

    Meeting& add(QDate day, QTime time, const QString& kind, const QString& title, std::size_t venue)
    {
        Meeting meeting;
        meeting.kind = meetingKindWord(kind);
        meeting.title = title;
        meeting.starts = {day, time};
        meeting.ends = meeting.starts.plusMinutes(defaultMinutes(meeting.kind));
        meeting.venue = m_ids.venues.at(venue);
        return m_meetings.emplace_back(std::move(meeting));
    }

    static void makeOccurrence(Meeting& meeting, SeriesId series)
    {
        meeting.series = series;
        meeting.occurrence = meeting.starts;
        meeting.id = occurrenceId(series, meeting.starts);
    }

    void addClubNights()
    {
        for (QDate day = onOrAfter(m_time.start, Qt::Thursday); day <= last(); day = day.addDays(7)) {
            const bool isFirst = day.day() <= 7;
            const bool isOpen = !isFirst && day.day() <= 14 && (day.month() == 1 || day.month() == 9);
            QString title = QStringLiteral("Club night");
            if (isOpen) {
                title = QStringLiteral("Open evening");
            } else if (m_random.chance(15)) {
                title += QStringLiteral(": ") + oneOf(QStringLiteral("themes"));
            }
            Meeting& night = add(day, nightBegins, QStringLiteral("club night"), title, hall);
            makeOccurrence(night, m_ids.clubNight);
            if (isFirst) {
                night.technologyFree = true;
            }
        }
    }

    void addGroupMeeting(QDate day, QTime time, std::size_t group, const QString& title, std::size_t venue)
    {
        Meeting& meeting = add(day, time, QStringLiteral("club night"), title, venue);
        meeting.group = m_ids.groups.at(group);
        makeOccurrence(meeting, m_ids.groupSeries.at(group));
    }

    void addGroupMeetings()
    {
        for (QDate day = onOrAfter(m_time.start, Qt::Monday); day <= last(); day = day.addDays(14)) {
            addGroupMeeting(day, chessBegins, chess, QStringLiteral("Chess evening"), boathouse);
        }
        for (QDate day = onOrAfter(m_time.start, Qt::Tuesday); day <= last(); day = day.addDays(14)) {
            addGroupMeeting(day, choirBegins, choir, QStringLiteral("Choir rehearsal"), hall);
        }
        QDate month(m_time.start.year(), m_time.start.month(), 1);
        for (; month <= last(); month = month.addMonths(1)) {
            const QDate day = onOrAfter(month, Qt::Saturday);
            if (day >= m_time.start && day <= last()) {
                addGroupMeeting(day, gamesBegin, boardGames, QStringLiteral("Board games afternoon"),
                                boathouse);
            }
        }
    }

    void addYear(int year)
    {
        const auto inside = [&](QDate day) { return day >= m_time.start && day <= last(); };
        for (const int month : {3, 6, 9, 12}) {
            const QDate day = onOrAfter(QDate(year, month, 8), Qt::Wednesday);
            if (inside(day)) {
                add(day, {18, 30}, QStringLiteral("committee"), QStringLiteral("Committee meeting"), library);
            }
        }
        for (const int month : {2, 5, 11}) {
            const QDate day = onOrAfter(QDate(year, month, 15), Qt::Saturday);
            if (inside(day)) {
                add(day, {10, 0}, QStringLiteral("workshop session"), oneOf(QStringLiteral("workshops")),
                    library)
                    .capacity = 24;
            }
        }
        for (const int month : {6, 9}) {
            const QDate day = onOrAfter(QDate(year, month, 15), Qt::Sunday);
            if (inside(day)) {
                Meeting& outing =
                    add(day, {9, 0}, QStringLiteral("outing"), oneOf(QStringLiteral("outings")), hall);
                outing.venue = {};
                outing.capacity = 48;
            }
        }
        const QStringList& parties = m_words.list(QStringLiteral("meetings"), QStringLiteral("parties"));
        for (const int month : {7, 12}) {
            const QDate day = onOrAfter(QDate(year, month, 12), Qt::Saturday);
            if (inside(day)) {
                add(day, {16, 0}, QStringLiteral("event"), parties.at(month == 7 ? 0 : 1), hall);
            }
        }
    }

    static void cancel(Meeting& meeting, const QString& reason)
    {
        meeting.status = MeetingStatus::Cancelled;
        meeting.cancelReason = reason;
    }

    void cancelSome()
    {
        int later = 0;
        for (Meeting& meeting : m_meetings) {
            const bool isNight = meeting.series == m_ids.clubNight;
            if (!meeting.series) {
                continue;
            }
            if (isSummerPause(meeting.starts.date)) {
                cancel(meeting, QStringLiteral("Summer break."));
            } else if (isWinterPause(meeting.starts.date)) {
                cancel(meeting, QStringLiteral("Winter break."));
            } else if (meeting.ends <= m_now && m_random.chance(2)) {
                cancel(meeting, oneOf(QStringLiteral("cancelled")));
            } else if (isNight && meeting.starts > m_now && ++later == 4) {
                cancel(meeting, QStringLiteral("The floor of the hall is being varnished."));
            }
        }
    }

    /// A pause must not leave a week with nothing to look forward to: then there is a walk, on the Sunday if
    /// it can be.
    void requireNext()
    {
        const CivilTime latest = m_now.plusMinutes(minutesOfWeek);
        const auto isNext = [&](const CivilTime& starts) { return starts > m_now && starts <= latest; };
        if (std::any_of(m_meetings.begin(), m_meetings.end(), [&](const Meeting& meeting) {
                return meeting.status != MeetingStatus::Cancelled && isNext(meeting.starts);
            })) {
            return;
        }
        const QTime afternoon(14, 0);
        QDate best;
        for (QDate day = m_time.today; day <= latest.date; day = day.addDays(1)) {
            const bool isHoliday = day.month() == 12 && (day.day() == 25 || day.day() == 26);
            if (!isHoliday && isNext({day, afternoon}) &&
                (!best.isValid() || day.dayOfWeek() == Qt::Sunday)) {
                best = day;
            }
        }
        add(best, afternoon, QStringLiteral("event"), QStringLiteral("Walk along the river and tea"), hall);
    }

    /// What is past has been held, and nearly every register was closed.
    void settle()
    {
        std::vector<Meeting*> held;
        for (Meeting& meeting : m_meetings) {
            if (meeting.status == MeetingStatus::Cancelled || meeting.ends > m_now) {
                continue;
            }
            meeting.status = MeetingStatus::Held;
            if (meeting.kind == u"committee") {
                meeting.notes = QStringLiteral("The secretary has the minutes.");
                continue;
            }
            meeting.registerState = RegisterState::Complete;
            if (meeting.series == m_ids.clubNight && m_random.chance(8)) {
                meeting.notes = oneOf(QStringLiteral("notes"));
            }
            held.push_back(&meeting);
        }
        leaveUnfinished(held);
    }

    void leaveUnfinished(const std::vector<Meeting*>& held) const
    {
        constexpr std::size_t enough = 12;
        if (held.size() < enough) {
            return;
        }
        const auto isRehearsal = [&](const Meeting* meeting) {
            return meeting->group == m_ids.groups.at(choir);
        };
        if (const auto rehearsal = std::find_if(held.rbegin(), held.rend(), isRehearsal);
            rehearsal != held.rend()) {
            (*rehearsal)->registerState = RegisterState::Open;
        }
        const auto isNight = [&](const Meeting* meeting) { return meeting->series == m_ids.clubNight; };
        if (const auto night = std::find_if(held.begin() + 1 + static_cast<std::ptrdiff_t>(held.size() / 2),
                                            held.end(), isNight);
            night != held.end()) {
            (*night)->registerState = RegisterState::None;
            (*night)->notes = QStringLiteral("The sign-in sheet got lost on the way home.");
        }
    }

    const SampleTime& m_time;
    const CivilTime& m_now;
    const ClubWords& m_words;
    const CalendarIds& m_ids;
    RandomSource m_random;
    std::vector<Meeting> m_meetings;
};

/// A series from its first meeting on.
Series settledSeries(SeriesId id, const QString& name, const QString& rule, const CivilTime& first)
{
    Series series;
    series.id = id;
    series.name = name;
    series.rule = rule;
    series.inHolidays = InHolidays::Skip;
    series.pattern.kind = meetingKindWord({});
    series.pattern.starts = first;
    series.pattern.ends = first.plusMinutes(defaultMinutes(series.pattern.kind));
    return series;
}

} // namespace

std::vector<Series> sampleSeries(const SampleTime& time, const ClubWords& words, const CalendarIds& ids)
{
    const auto list = [&](const char16_t* section, const char16_t* key) {
        return words.list(QString::fromUtf16(section), QString::fromUtf16(key));
    };
    const QStringList names = list(u"groups", u"series");
    const QStringList groups = list(u"groups", u"name");
    const QStringList venues = list(u"venues", u"name");
    const auto ofGroup = [&](std::size_t group, std::size_t venue, const QString& rule,
                             const CivilTime& first) {
        const auto at = static_cast<qsizetype>(group);
        Series series = settledSeries(ids.groupSeries.at(group), names.at(at), rule, first);
        series.pattern.title = names.at(at);
        series.pattern.group = groups.at(at);
        series.pattern.venue = venues.at(static_cast<qsizetype>(venue));
        return series;
    };
    QDate games = onOrAfter(QDate(time.start.year(), time.start.month(), 1), Qt::Saturday);
    if (games < time.start) {
        const QDate next = time.start.addMonths(1);
        games = onOrAfter(QDate(next.year(), next.month(), 1), Qt::Saturday);
    }
    Series night = settledSeries(ids.clubNight, list(u"meetings", u"series").value(0),
                                 QStringLiteral("FREQ=WEEKLY;BYDAY=TH"),
                                 {onOrAfter(time.start, Qt::Thursday), nightBegins});
    night.pattern.title = QStringLiteral("Club night");
    night.pattern.venue = venues.at(static_cast<qsizetype>(hall));
    return {ofGroup(chess, boathouse, QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
                    {onOrAfter(time.start, Qt::Monday), chessBegins}),
            ofGroup(boardGames, boathouse, QStringLiteral("FREQ=MONTHLY;BYDAY=1SA"), {games, gamesBegin}),
            ofGroup(choir, hall, QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
                    {onOrAfter(time.start, Qt::Tuesday), choirBegins}),
            night};
}

std::vector<Holiday> samplePauses(const SampleTime& time)
{
    constexpr int yearsAhead = 2;
    std::vector<Holiday> pauses;
    for (int year = time.start.year(); year <= time.today.year() + yearsAhead; ++year) {
        pauses.push_back({{}, QStringLiteral("Summer break"), QDate(year, 8, 8), QDate(year, 8, 21)});
        pauses.push_back({{}, QStringLiteral("Winter break"), QDate(year, 12, 22), QDate(year + 1, 1, 2)});
    }
    return pauses;
}

std::vector<Meeting> layOutMeetings(const SampleTime& time,
                                    const CivilTime& now,
                                    std::uint64_t seed,
                                    const ClubWords& words,
                                    const CalendarIds& ids)
{
    return Calendar(time, now, seed, words, ids).layOut();
}

} // namespace hearth
