// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/registers.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr std::uint64_t registerStream = 3;
constexpr Instant minute = 60'000;
constexpr int certain = 1'000;
constexpr int visitingDays = 70; // how long a guest keeps coming along

/// How an evening's marks were made, each in the hundred.
enum class Desk { Door, Hand, Paper };

} // namespace

struct Registers::Evening {
    const Meeting& meeting;
    Instant begins;
    std::size_t group; ///< The place of the meeting's group, or the number of groups.
    Desk desk;
    bool isComplete;
};

Registers::Registers(const std::vector<Person>& people,
                     std::vector<GroupId> groups,
                     std::uint64_t seed,
                     QStringList excuses)
    : m_groups(std::move(groups)),
      m_excuses(std::move(excuses)),
      m_seed(seed),
      m_random(seed, registerStream),
      m_mostWhoCome(80 + static_cast<std::int64_t>(people.size()) / 500) // a hall holds only so many
{
    for (const Person& person : people) {
        if (person.status == MemberStatus::Guest) {
            m_guests.push_back(&person);
        } else if (person.isOnRegisters && person.status != MemberStatus::Contact) {
            m_expected.push_back(&person);
        }
    }
}

const std::vector<Attendance>& Registers::marks(const Meeting& meeting, Instant begins)
{
    m_marks.clear();
    m_random = RandomSource(m_seed ^ static_cast<std::uint64_t>(meeting.id.value()), registerStream);
    const auto group = std::find(m_groups.begin(), m_groups.end(), meeting.group) - m_groups.begin();
    const Evening evening{meeting, begins, static_cast<std::size_t>(group),
                          m_random.pick({Desk::Door, Desk::Door, Desk::Hand, Desk::Paper}),
                          meeting.registerState == RegisterState::Complete};
    markExpected(evening);
    if (!meeting.group && meeting.series) {
        markGuests(evening);
    }
    std::sort(m_marks.begin(), m_marks.end(),
              [](const Attendance& a, const Attendance& b) { return a.member < b.member; });
    return m_marks;
}

void Registers::markExpected(const Evening& evening)
{
    const QDate day = evening.meeting.starts.date;
    const bool isGroups = evening.group < m_groups.size();
    std::vector<std::pair<const Person*, int>> comers;
    std::int64_t sum = 0;
    for (const Person* person : m_expected) {
        if (isGroups ? isInGroup(*person, evening.group, day) : countsOn(*person, day)) {
            int comes = person->keepsToGroup && !isGroups ? 0 : likelihood(*person, day);
            if (!isGroups && !evening.meeting.series) {
                comes /= 2; // an outing isn't everybody's
            }
            comers.emplace_back(person, comes);
            sum += comes;
        }
    }
    std::int64_t room = m_mostWhoCome;
    if (evening.meeting.capacity) {
        room = std::min<std::int64_t>(room, *evening.meeting.capacity - 4);
    }
    for (const auto& [person, comes] : comers) {
        const std::int64_t fitting = sum > room * certain ? comes * room * certain / sum : comes;
        mark(*person, evening, static_cast<int>(fitting));
    }
}

void Registers::mark(const Person& person, const Evening& evening, int comes)
{
    Attendance mark;
    mark.meeting = evening.meeting.id;
    mark.member = person.id;
    if (m_random.between(1, certain) <= comes) {
        arrive(mark, evening);
    } else if (m_random.between(1, certain) <= comes / 4) { // who comes often also says when not
        mark.status = AttendanceStatus::Excused;
        if (m_random.chance(20)) {
            mark.note = m_random.pick(m_excuses);
        }
    } else if (evening.isComplete) {
        mark.status = AttendanceStatus::Absent;
    } else {
        return;
    }
    m_marks.push_back(mark);
}

void Registers::arrive(Attendance& mark, const Evening& evening)
{
    constexpr int latePercent = 7;
    const bool isLate = m_random.chance(latePercent);
    mark.status = isLate ? AttendanceStatus::Late : AttendanceStatus::Present;
    if (evening.desk == Desk::Paper) {
        mark.source = AttendanceSource::Paper; // ticked on a sheet: nobody knows when
        return;
    }
    mark.arrived = evening.begins + (isLate ? m_random.between(11 * minute, 55 * minute)
                                            : m_random.between(-15 * minute, 9 * minute));
    if (evening.desk == Desk::Door) {
        mark.source = m_random.chance(20) ? AttendanceSource::Card : AttendanceSource::Door;
    }
}

void Registers::markGuests(const Evening& evening)
{
    const QDate day = evening.meeting.starts.date;
    std::vector<MemberId> hosts;
    for (const Attendance& mark : m_marks) {
        if (came(mark.status)) {
            hosts.push_back(mark.member);
        }
    }
    for (const Person* guest : m_guests) {
        const auto since = guest->joined.daysTo(day);
        if (hosts.empty() || since < 0 || since > visitingDays) {
            continue;
        }
        const bool isFirstTime = since < 7;
        if (isFirstTime || m_random.chance(18)) {
            Attendance mark;
            mark.meeting = evening.meeting.id;
            mark.member = guest->id;
            mark.guestOf = m_random.pick(hosts);
            arrive(mark, evening);
            m_marks.push_back(mark);
        }
    }
}

} // namespace hearth
