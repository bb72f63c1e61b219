// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/met_queries.h"

#include "core/base/birthday.h"
#include "core/base/clock.h"
#include "core/connections/seat_table.h"
#include "core/settings/settings_queries.h"
#include "core/store/database.h"

#include <algorithm>
#include <unordered_map>

namespace hearth {

namespace {

constexpr int adultAge = 18;
constexpr std::int64_t minute = 60'000; // milliseconds

/// A meeting's time, on the wall and, where an arrival asks for it, as an instant.
struct GatheringTime {
    CivilTime starts;
    std::int32_t length = 0; // minutes
    Instant begin = 0;
};

GatheringTime timeOf(const QString& startsText, const QString& endsText, const QTimeZone& zone)
{
    GatheringTime time;
    time.starts = CivilTime::fromText(startsText).value_or(CivilTime());
    const CivilTime ends = CivilTime::fromText(endsText).value_or(time.starts);
    time.length = static_cast<std::int32_t>(std::max<std::int64_t>(0, ends.secondsSince(time.starts) / 60));
    time.begin = instantOf(time.starts, zone);
    return time;
}

/// Reads from the row's columns `first` on: member, arrived, gone.
Stay stayOf(const Query& row, int first, const GatheringTime& time)
{
    Stay stay{row.id<MemberId>(first), 0, time.length};
    const auto minutesAfter = [&](std::int64_t instant) {
        return std::clamp<std::int64_t>((instant - time.begin) / minute, 0, time.length);
    };
    if (const auto arrived = row.optionalInteger(first + 1);
        arrived && minutesAfter(*arrived) < time.length) {
        stay.from = static_cast<std::int32_t>(minutesAfter(*arrived));
    }
    if (const auto gone = row.optionalInteger(first + 2); gone && minutesAfter(*gone) > stay.from) {
        stay.until = static_cast<std::int32_t>(minutesAfter(*gone));
    }
    return stay;
}

std::unordered_map<std::int64_t, std::vector<Seat>> seatsByMeeting(Database& database)
{
    std::unordered_map<std::int64_t, std::vector<Seat>> seats;
    Query rows = database.query("SELECT meeting, member, places FROM seat ORDER BY meeting, member");
    while (rows.next()) {
        seats[rows.integer(0)].push_back({rows.id<MemberId>(1), seatTables(rows.text(2))});
    }
    return seats;
}

bool isMinor(const QString& birthday, QDate today)
{
    const auto born = Birthday::fromText(birthday);
    const auto age = born ? born->age(today) : std::nullopt;
    return age && *age < adultAge;
}

} // namespace

void readGatherings(Database& database,
                    const QTimeZone& zone,
                    const DayRange& days,
                    const std::function<void(Gathering&&)>& take)
{
    std::unordered_map<std::int64_t, GatheringTime> times;
    Query meetings = database.query("SELECT id, starts, ends FROM meeting WHERE status<>2");
    while (meetings.next()) {
        const GatheringTime time = timeOf(meetings.text(1), meetings.text(2), zone);
        if (days.holds(time.starts.date)) {
            times.emplace(meetings.integer(0), time);
        }
    }
    // In the order of the table's key, so a meeting is looked up once and not for each of its rows.
    Query rows = database.query("SELECT meeting, member, arrived, gone FROM attendance WHERE status<=1"
                                " ORDER BY meeting, member");
    std::unordered_map<std::int64_t, std::vector<Seat>> seats = seatsByMeeting(database);
    Gathering gathering;
    const GatheringTime* time = nullptr;
    const auto handOver = [&] {
        if (!gathering.stays.empty()) {
            if (const auto seated = seats.find(gathering.meeting.value()); seated != seats.end()) {
                gathering.seats = std::move(seated->second);
            }
            take(std::move(gathering));
        }
    };
    while (rows.next()) {
        if (const auto next = rows.id<MeetingId>(0); next != gathering.meeting) {
            handOver();
            const auto found = times.find(next.value());
            time = found == times.end() ? nullptr : &found->second;
            gathering = {next, time == nullptr ? QDate() : time->starts.date, {}, {}};
        }
        if (time != nullptr) {
            gathering.stays.push_back(stayOf(rows, 1, *time));
        }
    }
    handOver();
}

std::vector<MeetingId> meetingsOfRegisters(Database& database)
{
    std::vector<MeetingId> meetings;
    Query rows = database.query("SELECT id FROM meeting WHERE EXISTS"
                                " (SELECT 1 FROM attendance WHERE meeting=meeting.id AND status<=1)"
                                " ORDER BY id DESC");
    while (rows.next()) {
        meetings.push_back(rows.id<MeetingId>(0));
    }
    return meetings;
}

Gathering readGathering(Database& database, const QTimeZone& zone, const DayRange& days, MeetingId meeting)
{
    Gathering gathering{meeting, {}, {}, {}};
    Query row = database.query("SELECT starts, ends FROM meeting WHERE id=?1 AND status<>2", meeting);
    if (!row.next()) {
        return gathering;
    }
    const GatheringTime time = timeOf(row.text(0), row.text(1), zone);
    gathering.day = time.starts.date;
    if (!days.holds(gathering.day)) {
        return gathering;
    }
    Query rows = database.query("SELECT member, arrived, gone FROM attendance WHERE meeting=?1 AND status<=1"
                                " ORDER BY member",
                                meeting);
    while (rows.next()) {
        gathering.stays.push_back(stayOf(rows, 0, time));
    }
    gathering.seats = listSeats(database, meeting);
    return gathering;
}

std::set<MemberId> peopleLeftOut(Database& database, QDate today)
{
    std::set<MemberId> out;
    Query wishes = database.query("SELECT member FROM consent WHERE kind=3 AND given=0");
    while (wishes.next()) {
        out.insert(wishes.id<MemberId>(0));
    }
    if (readSettings(database).connectsMinors) {
        return out;
    }
    // Whoever was born before this year is of age all through this one, and needs no closer look.
    const QString firstYear = QString::number(today.year() - adultAge);
    Query rows = database.query("SELECT id, birthday FROM member WHERE birthday>=?1", firstYear);
    while (rows.next()) {
        if (isMinor(rows.text(1), today)) {
            out.insert(rows.id<MemberId>(0));
        }
    }
    return out;
}

LeftOut whyLeftOut(Database& database, QDate today, MemberId member)
{
    if (database.number("SELECT EXISTS (SELECT 1 FROM consent WHERE member=?1 AND kind=3 AND given=0)",
                        member) != 0) {
        return LeftOut::OwnWish;
    }
    Query row = database.query("SELECT birthday FROM member WHERE id=?1", member);
    const bool isOut = row.next() && isMinor(row.text(0), today) && !readSettings(database).connectsMinors;
    return isOut ? LeftOut::Minor : LeftOut::No;
}

} // namespace hearth
