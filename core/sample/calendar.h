// SPDX-License-Identifier: GPL-3.0-or-later
// When the sample club meets: every Thursday, its groups on their own days, and a few outings, workshops,
// parties and committee evenings a year; two pauses, some evenings cancelled, and always a next one.
#pragma once

#include "core/meeting/holiday.h"
#include "core/meeting/series.h"
#include "core/sample/population.h"
#include "core/sample/word_lists.h"

#include <vector>

namespace hearth {

/// What meetings refer to.
struct CalendarIds {
    SeriesId clubNight;
    std::vector<VenueId> venues;
    std::vector<GroupId> groups;
    std::vector<SeriesId> groupSeries;
};

/// The series, as they were settled on the sample's first day.
[[nodiscard]] std::vector<Series>
sampleSeries(const SampleTime& time, const ClubWords& words, const CalendarIds& ids);
/// The pauses that every series keeps, without ids.
[[nodiscard]] std::vector<Holiday> samplePauses(const SampleTime& time);

/// All meetings by their start. Those of a series have their ids, the others have none yet.
[[nodiscard]] std::vector<Meeting> layOutMeetings(const SampleTime& time,
                                                  const CivilTime& now,
                                                  std::uint64_t seed,
                                                  const ClubWords& words,
                                                  const CalendarIds& ids);

} // namespace hearth
