// SPDX-License-Identifier: GPL-3.0-or-later
// Who came to the sample club's meetings: as each person's habit says, fewer in summer, with late comers,
// excuses and guests. A complete register says of everybody expected whether they came, as closing one does.
#pragma once

#include "core/attendance/attendance.h"
#include "core/base/random_source.h"
#include "core/meeting/meeting.h"
#include "core/sample/population.h"

#include <QStringList>

#include <vector>

namespace hearth {

class Registers {
public:
    /// `groups` are the ids in the order in which people know them; `people` have their ids, and live longer.
    Registers(const std::vector<Person>& people,
              std::vector<GroupId> groups,
              std::uint64_t seed,
              QStringList excuses);

    /// The marks of one meeting that was held, by member id; `begins` is the instant of its start. Called for
    /// the meetings in their order.
    [[nodiscard]] const std::vector<Attendance>& marks(const Meeting& meeting, Instant begins);

private:
    struct Evening;

    void markExpected(const Evening& evening);
    void markGuests(const Evening& evening);
    void mark(const Person& person, const Evening& evening, int comes);
    void arrive(Attendance& mark, const Evening& evening);

    std::vector<const Person*> m_expected; ///< Whoever can stand on a register without being brought along.
    std::vector<const Person*> m_guests;
    std::vector<GroupId> m_groups;
    QStringList m_excuses;
    std::uint64_t m_seed;
    RandomSource m_random;
    std::int64_t m_mostWhoCome;
    std::vector<Attendance> m_marks;
};

} // namespace hearth
