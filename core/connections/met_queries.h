// SPDX-License-Identifier: GPL-3.0-or-later
// Reads who was where together, as far as it counts for Connections. Everything here throws `StoreError`.
#pragma once

#include "core/base/day_range.h"
#include "core/connections/seat.h"

#include <QDate>
#include <QTimeZone>

#include <cstdint>
#include <functional>
#include <set>
#include <vector>

namespace hearth {

class Database;

/// How long somebody was at a gathering: minutes after its start. Whoever came before it began, or was only
/// entered when it was over, was there from the start.
struct Stay {
    MemberId member;
    std::int32_t from = 0;
    std::int32_t until = 0;

    bool operator==(const Stay&) const = default;
};

/// A meeting that wasn't cancelled, with all who came, by id.
struct Gathering {
    MeetingId meeting;
    QDate day;
    std::vector<Stay> stays;
    std::vector<Seat> seats; ///< By member id; also of people who didn't come.

    bool operator==(const Gathering&) const = default;
};

/// Hands over one gathering after the other of those that begin within `days` and to which anybody came.
void readGatherings(Database& database,
                    const QTimeZone& zone,
                    const DayRange& days,
                    const std::function<void(Gathering&&)>& take);

/// The meetings to which anybody came, cancelled ones too; the last first.
[[nodiscard]] std::vector<MeetingId> meetingsOfRegisters(Database& database);
/// One of them; without stays where the meeting is gone, cancelled or on another day.
[[nodiscard]] Gathering
readGathering(Database& database, const QTimeZone& zone, const DayRange& days, MeetingId meeting);

/// Why somebody isn't part of Connections.
enum class LeftOut {
    No,
    OwnWish,
    Minor, ///< Known to be under 18, in a club that doesn't connect those.
};

/// Who is not part of Connections on `today`: they are counted among those who came, and nothing is worked
/// out about them. The club's setting and people's own answers are read here and nowhere else.
[[nodiscard]] std::set<MemberId> peopleLeftOut(Database& database, QDate today);
/// The same of one person, with the reason; somebody's own wish goes before their age.
[[nodiscard]] LeftOut whyLeftOut(Database& database, QDate today, MemberId member);
[[nodiscard]] inline bool isLeftOut(Database& database, QDate today, MemberId member)
{
    return whyLeftOut(database, today, member) != LeftOut::No;
}

} // namespace hearth
