// SPDX-License-Identifier: GPL-3.0-or-later
// A series: meetings that repeat. What its meetings have in common is their name and their key.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/meeting/meeting.h"

#include <QString>

#include <vector>

namespace hearth {

/// What becomes of a meeting that falls into the club's holidays. The numbers are those of the file.
enum class InHolidays {
    Meet = 0, ///< It takes place all the same.
    Skip = 1,
    /// It is held at the same time of a later week, the first that is free of holidays; left out where the
    /// series meets on that day anyway.
    MoveAWeek = 2,
};

struct Series {
    SeriesId id;
    QString name; ///< Unique in the club, whatever the accents and capitals.
    QString rule; ///< When it repeats, as RFC 5545 has it; empty where its meetings are made one by one.
    /// What a meeting of it has when it is made; starts and ends are those of the first occurrence.
    MeetingDraft pattern;
    InHolidays inHolidays = InHolidays::Meet;
    /// Occurrences of the rule that shall not be, in order: their meetings were deleted or taken out.
    std::vector<CivilTime> exclusions = {};

    bool operator==(const Series&) const = default;
};

/// The id of the meeting of `series` that was meant to start at `occurrence`, wherever it has been moved
/// since: the first 63 bits, in network order, of the SHA-256 of the series' outside id, an `@` and the
/// occurrence as CivilTime::text writes it. So two laptops that lay out the same series give its meetings the
/// same ids.
[[nodiscard]] MeetingId occurrenceId(SeriesId series, const CivilTime& occurrence);

} // namespace hearth
