// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/met.h"

#include "core/club.h"
#include "core/connections/bridges.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace hearth {

namespace {

/// Parts of a table in which closeness is summed up.
constexpr std::uint32_t wholeTable = 1U << 16U;
/// Beyond so many meetings one pass over everything is quicker than a query each.
constexpr std::size_t mostMeetingsReread = 100;

std::int32_t minutesTogether(std::int32_t from, std::int32_t until) { return std::max(0, until - from); }

} // namespace

Met::Met(Club& club, const DayRange& days) : m_club(club), m_days(days) {}

Result<std::unique_ptr<Met>> Met::of(Club& club, const DayRange& days)
{
    std::unique_ptr<Met> met(new Met(club, days));
    const auto loaded = club.read([&](Database& database) { met->load(database); });
    if (!loaded) {
        return failure(loaded.error());
    }
    connect(&club, &Club::changed, met.get(), &Met::hear);
    return met;
}

Together Met::pair(MemberId a, MemberId b) const
{
    const std::vector<Packed>* row = rowOf(a);
    const auto other = m_members.find(b.value());
    if (row == nullptr || !other) {
        return {};
    }
    const auto at = std::lower_bound(row->begin(), row->end(), *other,
                                     [](const Packed& one, std::uint32_t n) { return one.other < n; });
    return at == row->end() || at->other != *other ? Together() : unpacked(*at);
}

std::vector<MetPerson> Met::metBy(MemberId member) const
{
    std::vector<MetPerson> met;
    if (const std::vector<Packed>* row = rowOf(member)) {
        met.reserve(row->size());
        for (const Packed& packed : *row) {
            met.push_back({idOf(packed.other), unpacked(packed)});
        }
    }
    std::sort(met.begin(), met.end(),
              [](const MetPerson& a, const MetPerson& b) { return a.member < b.member; });
    return met;
}

std::vector<MetPerson> Met::metBy(MemberId member, const DayRange& days) const
{
    const auto number = m_members.find(member.value());
    std::map<MemberId, Packed> sums;
    for (const auto& [id, held] : m_gatherings) {
        const auto self = std::find_if(held.guests.begin(), held.guests.end(),
                                       [&](const Guest& guest) { return guest.number == number; });
        if (self == held.guests.end() || !days.holds(held.day) || held.size > mostAtMeeting) {
            continue;
        }
        for (const Guest& guest : held.guests) {
            if (guest.number != self->number) {
                const Packed part = share(held, *self, guest);
                Packed& sum = sums[idOf(guest.number)];
                sum.meetings = static_cast<std::uint16_t>(sum.meetings + part.meetings);
                sum.minutes += part.minutes;
                sum.closeness += part.closeness;
            }
        }
    }
    std::vector<MetPerson> met;
    met.reserve(sums.size());
    for (const auto& [other, sum] : sums) {
        met.push_back({other, unpacked(sum)});
    }
    return met;
}

std::size_t Met::metCount(MemberId member) const
{
    const std::vector<Packed>* row = rowOf(member);
    return row == nullptr ? 0 : row->size();
}

std::vector<MetPair> Met::pairs() const
{
    std::vector<MetPair> pairs;
    for (std::uint32_t number = 0; number < m_rows.size(); ++number) {
        const MemberId a = idOf(number);
        for (const Packed& packed : m_rows[number]) {
            if (const MemberId b = idOf(packed.other); a < b) {
                pairs.push_back({a, b, unpacked(packed)});
            }
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const MetPair& one, const MetPair& other) {
        return std::tie(one.a, one.b) < std::tie(other.a, other.b);
    });
    return pairs;
}

std::vector<MemberId> Met::people() const
{
    std::vector<char> came(m_members.size(), 0);
    for (const auto& [id, held] : m_gatherings) {
        for (const Guest& guest : held.guests) {
            came[guest.number] = 1;
        }
    }
    std::vector<MemberId> people;
    for (std::uint32_t number = 0; number < came.size(); ++number) {
        if (came[number] != 0) {
            people.push_back(idOf(number));
        }
    }
    std::sort(people.begin(), people.end());
    return people;
}

std::size_t Met::leftOut() const
{
    std::set<MemberId> out;
    for (const auto& [id, held] : m_gatherings) {
        out.insert(held.out.begin(), held.out.end());
    }
    return out.size();
}

std::vector<MemberId> Met::bridges(int meetings) const
{
    Net net(m_rows.size());
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        for (const Packed& packed : m_rows[number]) {
            if (packed.meetings >= meetings) {
                net[number].push_back(packed.other);
            }
        }
    }
    std::vector<MemberId> bridges;
    for (const std::size_t number : bridgesOf(net)) {
        bridges.push_back(idOf(static_cast<std::uint32_t>(number)));
    }
    std::sort(bridges.begin(), bridges.end());
    return bridges;
}

std::vector<float> Met::nearness(const std::vector<MemberId>& people, QDate today, int halfLife) const
{
    constexpr std::size_t nobody = SIZE_MAX;
    std::vector<std::size_t> placeOf(m_members.size(), nobody);
    for (std::size_t place = 0; place < people.size(); ++place) {
        if (const auto number = m_members.find(people[place].value())) {
            placeOf[*number] = place;
        }
    }
    std::vector<float> nearness(people.size() * people.size(), 0);
    std::vector<std::size_t> there;
    for (const auto& [id, held] : m_gatherings) {
        there.clear();
        for (const Guest& guest : held.guests) {
            if (placeOf[guest.number] != nobody) {
                there.push_back(placeOf[guest.number]);
            }
        }
        if (held.size < 2 || held.size > mostAtMeeting || there.size() < 2) {
            continue;
        }
        const auto age = static_cast<double>(std::max<qint64>(0, held.day.daysTo(today)));
        const auto part = static_cast<float>(std::exp2(-age / halfLife) / static_cast<double>(held.size - 1));
        for (const std::size_t a : there) {
            for (const std::size_t b : there) {
                nearness[a * people.size() + b] += a == b ? 0.0F : part;
            }
        }
    }
    return nearness;
}

void Met::load(Database& database)
{
    m_isWhole = false;
    m_members = {};
    m_gatherings.clear();
    m_today = m_club.today();
    m_out = peopleLeftOut(database, m_today);
    readGatherings(database, m_club.zone(), m_days,
                   [&](Gathering&& gathering) { m_gatherings.emplace(gathering.meeting, held(gathering)); });
    countAll();
    m_isWhole = true;
}

/// Sums up each person's row in one place and keeps what was touched: many times quicker than to look every
/// pair of every meeting up.
void Met::countAll()
{
    m_rows.assign(m_members.size(), {});
    std::vector<std::vector<std::pair<const Held*, const Guest*>>> visits(m_members.size());
    for (const auto& [id, held] : m_gatherings) {
        if (held.size <= mostAtMeeting) {
            for (const Guest& guest : held.guests) {
                visits[guest.number].emplace_back(&held, &guest);
            }
        }
    }
    std::vector<Packed> sums(m_members.size());
    std::vector<std::uint32_t> touched;
    for (std::uint32_t number = 0; number < visits.size(); ++number) {
        touched.clear();
        for (const auto& [held, self] : visits[number]) {
            for (const Guest& guest : held->guests) {
                Packed& sum = sums[guest.number];
                if (sum.meetings == 0) {
                    touched.push_back(guest.number);
                }
                const Packed part = share(*held, *self, guest);
                sum.meetings = static_cast<std::uint16_t>(sum.meetings + 1);
                sum.minutes += part.minutes;
                sum.closeness += part.closeness;
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
    const bool concerns =
        changes.concerns("attendance") || changes.concerns("meeting") || changes.concerns("member");
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
        const bool isOurs = touch.table == "attendance" || touch.table == "meeting";
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
        return touch.table == "member" && touch.change != RowChange::Referenced &&
               isLeftOut(database, m_today, member) != m_out.contains(member);
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
    Held held{gathering.day, gathering.stays.size(), {}, {}};
    held.guests.reserve(gathering.stays.size());
    for (const Stay& stay : gathering.stays) {
        if (m_out.contains(stay.member)) {
            held.out.push_back(stay.member);
        } else {
            held.guests.push_back({m_members.add(stay.member.value()), stay.from, stay.until});
        }
    }
    return held;
}

void Met::count(const Held& held, Sign sign)
{
    if (held.size > mostAtMeeting) {
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
    if (sign == Sign::Add) {
        if (at == row.end() || at->other != b.number) {
            at = row.insert(at, Packed{b.number, 0, 0, 0, 0});
        }
        ++at->meetings;
        at->minutes += part.minutes;
        at->closeness += part.closeness;
    } else {
        --at->meetings;
        at->minutes -= part.minutes;
        at->closeness -= part.closeness;
        if (at->meetings == 0) {
            row.erase(at);
        }
    }
}

/// What this one meeting gave the two.
Met::Packed Met::share(const Held& held, const Guest& a, const Guest& b)
{
    const std::int32_t minutes = minutesTogether(std::max(a.from, b.from), std::min(a.until, b.until));
    const auto others = static_cast<std::uint32_t>(std::max<std::size_t>(held.size, 2) - 1);
    return {b.number, 1, 0, static_cast<std::uint32_t>(minutes), wholeTable / others};
}

Together Met::unpacked(const Packed& packed)
{
    return {packed.meetings, packed.tables, static_cast<int>(packed.minutes),
            static_cast<double>(packed.closeness) / wholeTable};
}

MemberId Met::idOf(std::uint32_t number) const { return MemberId(m_members.ids()[number]); }

const std::vector<Met::Packed>* Met::rowOf(MemberId member) const
{
    const auto number = m_members.find(member.value());
    return number && *number < m_rows.size() ? &m_rows[*number] : nullptr;
}

} // namespace hearth
