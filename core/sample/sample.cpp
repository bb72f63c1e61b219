// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"

#include "core/attendance/attendance_table.h"
#include "core/club.h"
#include "core/connections/buddy_table.h"
#include "core/connections/seat_table.h"
#include "core/meeting/holiday_table.h"
#include "core/meeting/kind_table.h"
#include "core/meeting/meeting_table.h"
#include "core/meeting/series_layout.h"
#include "core/meeting/series_table.h"
#include "core/member/member_table.h"
#include "core/sample/calendar.h"
#include "core/sample/companions.h"
#include "core/sample/portraits.h"
#include "core/sample/registers.h"
#include "core/sample/sample_table.h"
#include "core/settings/settings_actions.h"
#include "core/venue/venue_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

constexpr int mostMembers = 1'000'000;
constexpr int mostYears = 50;
constexpr std::uint64_t headsStream = 4;

class SampleWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::Sample)

public:
    static std::vector<Problem> problemsOf(const SampleOptions& options)
    {
        std::vector<Problem> problems;
        if (options.members < 0 || options.members > mostMembers) {
            problems.push_back(
                {QStringLiteral("members"), tr("A sample club can have from 0 to 1,000,000 members.")});
        }
        if (options.years < 0 || options.years > mostYears) {
            problems.push_back({QStringLiteral("years"), tr("A sample club can be from 0 to 50 years old.")});
        }
        return problems;
    }

    static Error cancelled()
    {
        return Error::of(Error::Kind::Cancelled, tr("Cancelled. The club is empty."));
    }
};

SampleTime timeOf(const Club& club, const SampleOptions& options)
{
    const QDate today = club.today();
    return {today.addYears(-options.years), today, club.now()};
}

class Filling {
public:
    Filling(Club& club, Change& change, const SampleOptions& options, const Progress& progress)
        : m_club(club),
          m_change(change),
          m_database(change.database()),
          m_options(options),
          m_progress(progress),
          m_time(timeOf(club, options)),
          m_ids(options.seed)
    {
    }

    void fill()
    {
        found();
        m_population = inventPopulation(m_options, m_time, m_calendarIds.groups.size());
        m_meetings = layOutMeetings(m_time, m_club.civilNow(), m_options.seed, m_words, m_calendarIds);
        giveIds();
        m_club.useIds(m_ids);
        m_total = static_cast<std::int64_t>(m_population.people.size() + m_meetings.size());
        writePeople();
        writeMeetings();
        for (const Series& series : sampleSeries(m_time, m_words, m_calendarIds)) {
            layOut(m_database, series, m_time.today, m_club.zone());
        }
    }

private:
    [[nodiscard]] const QStringList& words(QStringView section, QStringView key) const
    {
        return m_words.list(section.toString(), key.toString());
    }

    /// What was there from the first day.
    void found()
    {
        const Instant first = std::min(m_time.now, instantOf({m_time.start, {9, 0}}, m_club.zone()));
        addVenues(first);
        NamedRows groups(m_database, "club_group");
        for (const QString& name : words(u"groups", u"name")) {
            groups.add(m_calendarIds.groups.emplace_back(m_ids.next(first)).value(), name, {});
        }
        addSeries(first);
        NamedRows interests(m_database, "interest");
        for (const QString& name : words(u"people", u"interests")) {
            interests.add(m_ids.next(first), name, {});
        }
    }

    void addSeries(Instant first)
    {
        for (qsizetype i = 0; i < words(u"groups", u"series").size(); ++i) {
            m_calendarIds.groupSeries.emplace_back(m_ids.next(first));
        }
        m_calendarIds.clubNight = m_ids.next<SeriesId>(first);
        for (const Series& series : sampleSeries(m_time, m_words, m_calendarIds)) {
            insertSeries(m_change, series);
        }
        for (Holiday pause : samplePauses(m_time)) {
            pause.id = m_ids.next<HolidayId>(first);
            insertHoliday(m_database, pause);
        }
        constexpr int workshopMinutes = 120;
        constexpr int workshopSeats = 24;
        insertKind(m_change, {m_ids.next<KindId>(first),
                              QStringLiteral("workshop session"),
                              workshopMinutes,
                              workshopSeats,
                              {}});
    }

    void addVenues(Instant first)
    {
        const auto names = words(u"venues", u"name");
        for (qsizetype i = 0; i < names.size(); ++i) {
            Venue venue;
            venue.id = m_ids.next<VenueId>(first);
            venue.name = names.at(i);
            venue.street = words(u"venues", u"street").at(i);
            venue.city = words(u"venues", u"town").at(i);
            venue.postcode = words(u"venues", u"postcode").at(i);
            venue.capacity = words(u"venues", u"capacity").at(i).toInt();
            venue.stepFree = words(u"venues", u"step free").at(i) == u"yes";
            venue.notes = words(u"venues", u"notes").at(i);
            insertVenue(m_database, venue);
            m_calendarIds.venues.push_back(venue.id);
        }
    }

    /// In the order of time, for an id tells when a thing was made, and the source gives none that is less
    /// than the last.
    void giveIds()
    {
        enum class Made { Home, Person, Meeting };
        std::vector<std::tuple<Instant, Made, std::size_t>> made;
        for (std::size_t i = 0; i < m_population.homes.size(); ++i) {
            if (m_population.homes[i].people > 1) {
                made.emplace_back(m_population.homes[i].made, Made::Home, i);
            }
        }
        for (std::size_t i = 0; i < m_population.people.size(); ++i) {
            made.emplace_back(m_population.people[i].made, Made::Person, i);
        }
        for (std::size_t i = 0; i < m_meetings.size(); ++i) {
            if (!m_meetings[i].id) {
                const CivilTime planned{m_meetings[i].starts.date.addDays(-60), {20, 0}};
                made.emplace_back(std::min(m_time.now, instantOf(planned, m_club.zone())), Made::Meeting, i);
            }
        }
        std::sort(made.begin(), made.end());
        for (const auto& [at, kind, index] : made) {
            const std::int64_t id = m_ids.next(at);
            if (kind == Made::Home) {
                m_population.homes[index].id = HouseholdId(id);
            } else if (kind == Made::Person) {
                m_population.people[index].id = MemberId(id);
            } else {
                m_meetings[index].id = MeetingId(id);
            }
        }
    }

    void writePeople()
    {
        const auto& homes = m_population.homes;
        Portraits portraits(homes, m_words, m_options.seed);
        std::vector<QString> names(homes.size());
        NamedRows households(m_database, "household");
        for (std::size_t i = 0; i < homes.size(); ++i) {
            if (homes[i].id) {
                names[i] = portraits.nameHousehold(i);
                households.add(homes[i].id.value(), names[i], {});
            }
        }
        MemberReferences references(m_change, {});
        for (const Person& person : m_population.people) {
            Member member = portraits.member(person);
            if (const QString& name = names[person.home]; !name.isEmpty()) {
                member.households += name;
            }
            insertMember(m_change, references, member, periodsOf(person), {});
            for (const GroupTime& time : person.groups) {
                insertGroupTime(m_database, person.id, m_change.newId<RowId>(),
                                m_calendarIds.groups.at(time.group), time);
            }
            for (const Term& term : person.terms) {
                insertTerm(m_database, person.id, m_change.newId<RowId>(), term);
            }
            step();
        }
        for (const Buddy& buddy : sampleBuddies(m_population.people, m_time, m_options.seed)) {
            insertBuddy(m_database, m_change.newId<RowId>(), buddy);
        }
    }

    void writeMeetings()
    {
        Registers registers(m_population.people, m_calendarIds.groups, m_options.seed,
                            words(u"meetings", u"excused"));
        const std::vector<Attendance> nobody;
        for (Meeting& meeting : m_meetings) {
            const bool isRecorded = meeting.registerState != RegisterState::None;
            const auto& marks =
                isRecorded ? registers.marks(meeting, instantOf(meeting.starts, m_club.zone())) : nobody;
            if (marks.empty()) {
                meeting.registerState = RegisterState::None;
            }
            insertMeeting(m_database, meeting);
            for (const Attendance& mark : marks) {
                insertAttendance(m_database, mark);
            }
            if (const MemberSeating tables = sampleTables(meeting, marks, m_time, m_options.seed);
                !tables.empty()) {
                writeSeats(m_database, meeting.id, seatsOf(tables));
            }
            if (meeting.title == u"Open evening" && !marks.empty()) {
                countHeads(meeting);
            }
            step();
        }
    }

    void countHeads(const Meeting& meeting)
    {
        RandomSource random(m_options.seed ^ static_cast<std::uint64_t>(meeting.id.value()), headsStream);
        insertHeadCount(m_database,
                        {meeting.id, m_change.newId<RowId>(), static_cast<int>(random.between(5, 24)),
                         random.pick(words(u"meetings", u"visitors"))});
    }

    void step()
    {
        constexpr std::int64_t between = 64;
        if (++m_done % between == 0 && tell(m_progress, m_done, m_total) == GoOn::Cancel) {
            throw Refusal{SampleWords::cancelled()};
        }
    }

    Club& m_club;
    Change& m_change;
    Database& m_database;
    const SampleOptions& m_options;
    const Progress& m_progress;
    SampleTime m_time;
    IdSource m_ids;
    ClubWords m_words;
    CalendarIds m_calendarIds;
    Population m_population;
    std::vector<Meeting> m_meetings;
    std::int64_t m_done = 0;
    std::int64_t m_total = 0;
};

} // namespace

Done makeSample(Club& club, const SampleOptions& options, const Progress& progress)
{
    if (auto problems = SampleWords::problemsOf(options); !problems.empty()) {
        return failure(Error::invalid(std::move(problems)));
    }
    ClubSettings settings;
    settings.name = ClubWords().list(QStringLiteral("club"), QStringLiteral("name")).value(0);
    settings.country = QStringLiteral("GB");
    settings.zone = QStringLiteral("Europe/London");
    settings.language = QStringLiteral("en");
    // Settings first, for they say what the clock of the club shows.
    return beginClub(club, settings).and_then([&] {
        return club.fill([&](Database& database) {
            // A change as the tables want one, but none that History hears of.
            HistoryEntry unwritten;
            unwritten.at = club.now();
            Recording recording(database, club.history().schema());
            Change change(database, recording, club.ids(), unwritten, club.zone());
            const auto pause = change.bulk();
            Filling(club, change, options, progress).fill();
        });
    });
}

} // namespace hearth
