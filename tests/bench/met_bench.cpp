// SPDX-License-Identifier: GPL-3.0-or-later
// Who has met whom, in a club of 5,000 whose ten years of weekly meetings had 60 people each. The floor is
// stepping through the same rows, and for a change the check-in that makes it, with nobody listening.
#include "core/attendance/attendance_table.h"
#include "core/attendance/check_in.h"
#include "core/base/random_source.h"
#include "core/connections/club_net.h"
#include "core/connections/met.h"
#include "core/connections/net_layout.h"
#include "core/meeting/meeting_table.h"
#include "core/member/member_table.h"
#include "core/schema.h"
#include "tests/bench/benchmark.h"

namespace hearth::bench {

void measureMet(const LargeClub& club, Report& report);

namespace {

constexpr int runs = 5;
constexpr int people = 5'000;
constexpr int evenings = 520;
constexpr int atEvening = 60;
constexpr int pictured = 200;
constexpr int picturedEvenings = 150;

struct MetClub {
    FixedClock clock{CivilTime{QDate(2026, 11, 22), QTime(18, 0)}};
    std::unique_ptr<Club> club;
    std::vector<MemberId> members;
    std::vector<MeetingId> meetings;
};

void fillEvening(MetClub& met, Database& database, RandomSource& random, int week)
{
    Meeting meeting;
    meeting.id = met.club->ids().next<MeetingId>(met.club->now());
    meeting.kind = QStringLiteral("club night");
    meeting.starts = {QDate(2016, 12, 1).addDays(qint64{week} * 7), QTime(19, 0)};
    meeting.ends = meeting.starts.plusMinutes(180);
    meeting.registerState = RegisterState::Complete;
    insertMeeting(database, meeting);
    met.meetings.push_back(meeting.id);
    std::set<MemberId> there;
    while (there.size() < atEvening) {
        there.insert(random.pick(met.members));
    }
    for (const MemberId member : there) {
        Attendance mark;
        mark.meeting = meeting.id;
        mark.member = member;
        insertAttendance(database, mark);
    }
}

MetClub makeMetClub(int size, int weeks)
{
    MetClub met;
    met.club = Club::over(Database::inMemory(), schema(), met.clock).value();
    static_cast<void>(met.club->follow([&](Database& database) {
        for (int i = 0; i < size; ++i) {
            met.members.push_back(met.club->ids().next<MemberId>(met.club->now()));
            database.run("INSERT INTO member (id, given_name) VALUES (?1, 'Somebody')", met.members.back());
            database.run("INSERT INTO member_status (member, id, status) VALUES (?1, 1, 0)",
                         met.members.back());
        }
        RandomSource random(1);
        for (int week = 0; week < weeks; ++week) {
            fillEvening(met, database, random, week);
        }
        return ChangeSet();
    }));
    return met;
}

std::int64_t stepThroughRegisters(Database& database)
{
    Query rows = database.query("SELECT meeting, member, arrived, gone FROM attendance WHERE status<=1"
                                " ORDER BY meeting, member");
    std::int64_t sum = 0;
    while (rows.next()) {
        sum += rows.integer(1) & 1;
    }
    return sum;
}

/// Checks people in one by one; whoever listens hears each.
double checkInTime(MetClub& met, std::size_t first)
{
    Times times;
    for (std::size_t i = first; i < first + 20; ++i) {
        times.add(millisecondsOf([&] {
            static_cast<void>(checkIn(*met.club, met.meetings[i], met.members[i]));
            static_cast<void>(met.club->undo());
        }));
    }
    return times.median() / 2; // two changes each
}

/// Read in slices it never keeps a window waiting for longer than one of them.
void measureSlices(MetClub& club, Report& report)
{
    constexpr std::size_t slice = 32;
    constexpr double frame = 16.0;
    double longest = 0;
    const auto met = Met::unread(*club.club);
    bool hasMore = true;
    while (hasMore) {
        longest = std::max(longest, millisecondsOf([&] { hasMore = met->loadMore(slice).value(); }));
    }
    report.add({QStringLiteral("the longest slice of reading who has met whom"), longest, {}, frame, {}, 1});
}

/// What the page of connections works out of a club of thousands, each part on its own.
void measureFindings(MetClub& club, const Met& met, Report& report)
{
    constexpr double blink = 100.0;
    const QDate today(2026, 11, 22);
    std::size_t found = 0;
    const auto add = [&](const char16_t* what, std::optional<double> bar, const std::function<void()>& work) {
        report.add({QString::fromUtf16(what), quickestOf(runs, work), {}, bar, {}, runs});
    };
    add(u"who got to know whom in a year, of 5,000", blink, [&] {
        found += met.gotToKnow({today.addYears(-1), today}).size();
    });
    add(u"who stands on the rim, of 5,000", blink,
        [&] { found += peopleOnRim(met, club.members, today).size(); });
    // Without a bar: the page shows all else before it, and chance makes bridges of hundreds here.
    add(u"who holds circles to the others, of 5,000", {}, [&] { found += met.heldByOne().size(); });
    if (found == SIZE_MAX) {
        report.add({QStringLiteral("nobody was found"), 1, {}, 0.0, {}, 1});
    }
}

/// What the page of connections works out and lays out for 200 people; the floor is stepping through pairs.
void measurePicture(Report& report)
{
    constexpr double blink = 100.0;
    const MetClub club = makeMetClub(pictured, picturedEvenings);
    const auto met = Met::of(*club.club).value();
    const NetQuestion question{QDate(2019, 10, 1), {QDate(2019, 9, 1), QDate(2019, 10, 1)}, {}};
    const NetMeasures measures{{760, 560}, {108, 24}, 22, 8};
    std::size_t places = 0;
    std::size_t pairs = 0;
    const double floor = quickestOf(runs, [&] { pairs += met->pairs().size(); });
    const double ours = quickestOf(runs, [&] {
        const ClubNet net = clubNet(club.club->database(), *met, question);
        std::vector<NetTie> ties;
        for (std::size_t i = 0; i < 3 * net.people.size(); ++i) {
            ties.push_back({i % net.people.size(), (i * 7 + 1) % net.people.size(), 1});
        }
        std::vector<std::size_t> groupOf;
        for (std::size_t i = 0; i < net.people.size(); ++i) {
            groupOf.push_back(i % 4);
        }
        places += layOutNet(groupOf, 4, ties, measures).places.size();
    });
    report.add({QStringLiteral("a picture of %1 people, %2 pairs").arg(places / runs).arg(pairs / runs),
                ours,
                floor,
                blink,
                {},
                runs});
}

} // namespace

void measureMet(const LargeClub&, Report& report)
{
    MetClub club = makeMetClub(people, evenings);
    Times loading;
    Times floor;
    std::unique_ptr<Met> met;
    std::int64_t sum = 0;
    for (int i = 0; i < runs; ++i) {
        floor.add(millisecondsOf([&] { sum += stepThroughRegisters(club.club->database()); }));
        met.reset();
        loading.add(millisecondsOf([&] { met = Met::of(*club.club).value(); }));
    }
    const QString pairs = QString::number(met->pairs().size());
    report.add({QStringLiteral("who has met whom: %1 pairs of 5,000 people").arg(pairs),
                loading.percentile(0),
                floor.percentile(0),
                300.0,
                {},
                runs});
    const double heard = checkInTime(club, 100);
    met.reset();
    const double alone = checkInTime(club, 200);
    report.add(
        {QStringLiteral("a check-in that who-has-met-whom follows"), heard, alone, alone + 5.0, {}, 20});
    measureSlices(club, report);
    measureFindings(club, *Met::of(*club.club).value(), report);
    measurePicture(report);
    if (sum == 0) {
        report.add({QStringLiteral("nobody ever came"), 1, {}, 0.0, {}, 1});
    }
}

} // namespace hearth::bench
