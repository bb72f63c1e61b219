// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Met that reads registers and seats, and sums up what each two had together.
#include "core/club.h"
#include "core/connections/met.h"
#include "core/settings/settings_queries.h"

#include <algorithm>

namespace hearth {

namespace {

/// Beyond so many meetings one pass over everything is quicker than a query each.
constexpr std::size_t mostMeetingsReread = 100;

std::int32_t minutesTogether(std::int32_t from, std::int32_t until) { return std::max(0, until - from); }

/// In how many rounds both sat at one table.
std::uint16_t tablesTogether(const std::vector<int>& a, const std::vector<int>& b)
{
    int tables = 0;
    for (std::size_t round = 0; round < std::min(a.size(), b.size()); ++round) {
        tables += a[round] > 0 && a[round] == b[round] ? 1 : 0;
    }
    return static_cast<std::uint16_t>(tables);
}

} // namespace

void Met::load(Database& database)
{
    begin(database);
    readGatherings(database, m_club.zone(), m_days,
                   [&](Gathering&& gathering) { m_gatherings.emplace(gathering.meeting, held(gathering)); });
    countAll();
    m_isWhole = true;
}

void Met::begin(Database& database)
{
    m_isWhole = false;
    m_isBegun = false;
    m_unread.clear();
    m_nextRow = 0;
    m_members = {};
    m_gatherings.clear();
    m_rows.clear();
    m_today = m_club.today();
    m_connectsMinors = readSettings(database).connectsMinors;
    m_out = peopleLeftOut(database, m_today);
}

Result<bool> Met::loadMore(std::size_t slice)
{
    if (m_isWhole) {
        return false;
    }
    return m_club.read([&](Database& database) { return loadSlice(database, slice); });
}

bool Met::loadSlice(Database& database, std::size_t slice)
{
    if (!m_isBegun) {
        begin(database);
        m_unread = meetingsOfRegisters(database);
        m_isBegun = true;
    }
    for (std::size_t i = 0; i < slice && !m_unread.empty(); ++i) {
        const Gathering gathering = readGathering(database, m_club.zone(), m_days, m_unread.back());
        m_unread.pop_back();
        if (!gathering.stays.empty()) {
            m_gatherings.emplace(gathering.meeting, held(gathering));
        }
    }
    if (!m_unread.empty()) {
        return true;
    }
    if (m_nextRow < m_members.size()) {
        m_rows.resize(m_members.size());
        countRows(m_nextRow, slice);
        m_nextRow += slice;
    }
    m_isWhole = m_nextRow >= m_members.size();
    return !m_isWhole;
}

void Met::countAll()
{
    m_rows.assign(m_members.size(), {});
    countRows(0, m_members.size());
}

/// Sums up each person's row in one place and keeps what was touched: many times quicker than to look every
/// pair of every meeting up.
void Met::countRows(std::size_t first, std::size_t count)
{
    const std::size_t end = std::min(first + count, m_members.size());
    std::vector<std::vector<std::pair<const Held*, const Guest*>>> visits(end - first);
    for (const auto& [id, held] : m_gatherings) {
        if (!held.isCrowd()) {
            for (const Guest& guest : held.guests) {
                if (guest.number >= first && guest.number < end) {
                    visits[guest.number - first].emplace_back(&held, &guest);
                }
            }
        }
    }
    std::vector<Packed> sums(m_members.size());
    std::vector<std::uint32_t> touched;
    for (std::size_t number = first; number < end; ++number) {
        touched.clear();
        for (const auto& [held, self] : visits[number - first]) {
            for (const Guest& guest : held->guests) {
                const Packed part = share(*held, *self, guest);
                if (part.meetings == 0) {
                    continue;
                }
                if (sums[guest.number].meetings == 0) {
                    touched.push_back(guest.number);
                }
                add(sums[guest.number], part);
            }
        }
        std::sort(touched.begin(), touched.end());
        m_rows[number].reserve(touched.size());
        for (const std::uint32_t other : touched) {
            sums[other].other = other;
            if (other != number) {
                m_rows[number].push_back(sums[other]);
            }
            sums[other] = {};
        }
    }
}

void Met::hear(const ChangeSet& changes)
{
    const bool concerns = changes.concerns("attendance") || changes.concerns("meeting") ||
                          changes.concerns("seat") || changes.concerns("member") ||
                          changes.concerns("consent") || changes.concerns("setting");
    if (!concerns) {
        return;
    }
    const auto read = m_club.read([&](Database& database) { refresh(database, changes); });
    if (!read) {
        m_isWhole = false;
    }
    Q_EMIT refreshed();
}

void Met::refresh(Database& database, const ChangeSet& changes)
{
    std::set<MeetingId> touched;
    for (const RowTouch& touch : changes.touches()) {
        const bool isOurs = touch.table == "attendance" || touch.table == "meeting" || touch.table == "seat";
        if (isOurs && touch.change != RowChange::Referenced) {
            touched.insert(MeetingId(touch.key.first));
        }
    }
    if (changes.isEverything() || !m_isWhole || m_today != m_club.today() ||
        touched.size() > mostMeetingsReread || concernsLeftOut(database, changes)) {
        load(database);
        return;
    }
    m_isWhole = false;
    for (const MeetingId meeting : touched) {
        reread(database, meeting);
    }
    m_isWhole = true;
}

/// Whether somebody was left out who no longer is, or the other way round.
bool Met::concernsLeftOut(Database& database, const ChangeSet& changes) const
{
    return std::any_of(changes.touches().begin(), changes.touches().end(), [&](const RowTouch& touch) {
        const MemberId member(touch.key.first);
        const bool isAboutPerson =
            (touch.table == "member" && touch.change != RowChange::Referenced) || touch.table == "consent";
        return touch.table == "setting"
                   ? m_connectsMinors != readSettings(database).connectsMinors
                   : isAboutPerson && isLeftOut(database, m_today, member) != m_out.contains(member);
    });
}

void Met::reread(Database& database, MeetingId meeting)
{
    if (const auto old = m_gatherings.find(meeting); old != m_gatherings.end()) {
        count(old->second, Sign::Remove);
        m_gatherings.erase(old);
    }
    const Gathering gathering = readGathering(database, m_club.zone(), m_days, meeting);
    if (!gathering.stays.empty()) {
        const auto added = m_gatherings.emplace(meeting, held(gathering)).first;
        m_rows.resize(m_members.size());
        count(added->second, Sign::Add);
    }
}

Met::Held Met::held(const Gathering& gathering)
{
    Held held{gathering.day, gathering.stays.size(), {}, {}, {}};
    held.guests.reserve(gathering.stays.size());
    for (const Stay& stay : gathering.stays) {
        if (m_out.contains(stay.member)) {
            held.out.push_back(stay.member);
        } else {
            held.guests.push_back({m_members.add(stay.member.value()), stay.from, stay.until});
        }
    }
    if (!gathering.seats.empty()) {
        std::map<std::uint32_t, const std::vector<int>*> tables;
        for (const Seat& seat : gathering.seats) {
            tables.emplace(m_members.add(seat.member.value()), &seat.tables);
        }
        for (const Guest& guest : held.guests) {
            const auto seat = tables.find(guest.number);
            held.places.push_back(seat == tables.end() ? std::vector<int>() : *seat->second);
        }
    }
    return held;
}

void Met::count(const Held& held, Sign sign)
{
    if (held.isCrowd()) {
        return;
    }
    for (const Guest& a : held.guests) {
        for (const Guest& b : held.guests) {
            if (a.number != b.number) {
                countPair(held, a, b, sign);
            }
        }
    }
}

void Met::countPair(const Held& held, const Guest& a, const Guest& b, Sign sign)
{
    std::vector<Packed>& row = m_rows[a.number];
    auto at = std::lower_bound(row.begin(), row.end(), b.number,
                               [](const Packed& one, std::uint32_t n) { return one.other < n; });
    const Packed part = share(held, a, b);
    if (part.meetings == 0) {
        return;
    }
    if (sign == Sign::Add) {
        if (at == row.end() || at->other != b.number) {
            at = row.insert(at, Packed{b.number, 0, 0, 0, 0});
        }
        add(*at, part);
    } else {
        --at->meetings;
        at->tables = static_cast<std::uint16_t>(at->tables - part.tables);
        at->minutes -= part.minutes;
        at->closeness -= part.closeness;
        if (at->meetings == 0) {
            row.erase(at);
        }
    }
}

Met::Packed Met::share(const Held& held, const Guest& a, const Guest& b)
{
    const auto minutes =
        static_cast<std::uint32_t>(minutesTogether(std::max(a.from, b.from), std::min(a.until, b.until)));
    std::uint16_t tables = 0;
    if (!held.places.empty()) {
        tables = tablesTogether(held.places[static_cast<std::size_t>(&a - held.guests.data())],
                                held.places[static_cast<std::size_t>(&b - held.guests.data())]);
    }
    if (tables == 0 && held.size > mostAtMeeting) {
        return {b.number, 0, 0, 0, 0};
    }
    const auto others = static_cast<std::uint32_t>(std::max<std::size_t>(held.size, 2) - 1);
    return {b.number, 1, tables, minutes, tables > 0 ? tables * wholeTable : wholeTable / others};
}

void Met::add(Packed& sum, const Packed& part)
{
    sum.meetings = static_cast<std::uint16_t>(sum.meetings + part.meetings);
    sum.tables = static_cast<std::uint16_t>(sum.tables + part.tables);
    sum.minutes += part.minutes;
    sum.closeness += part.closeness;
}

} // namespace hearth
