// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting: one gathering at one time. Its times are civil, as they stand on the poster; what was recorded
// of who came is told by the state of its register.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QString>

#include <optional>

namespace hearth {

enum class MeetingStatus { Planned = 0, Held = 1, Cancelled = 2 };

/// None: nothing recorded. Open: being taken, unmarked people are simply unmarked. Complete: closed, so that
/// whoever was expected and has no mark is absent; only complete registers feed rates.
enum class RegisterState { None = 0, Open = 1, Complete = 2 };

struct Meeting {
    MeetingId id;
    SeriesId series;
    std::optional<CivilTime> occurrence; ///< The start that the series meant originally.
    QString kind;                        ///< One of meeting_kind.h, or the club's own word.
    QString title;
    CivilTime starts;
    CivilTime ends;
    VenueId venue;
    QString room;
    GroupId group; ///< Whose meeting it is; none is the whole club's.
    std::optional<int> capacity;
    std::optional<bool> technologyFree; ///< An evening with no screen in the room.
    MeetingStatus status = MeetingStatus::Planned;
    QString cancelReason;
    RegisterState registerState = RegisterState::None;
    QString notes;

    bool operator==(const Meeting&) const = default;
};

/// A meeting with what its ids are called, as lists and files show it.
struct ListedMeeting {
    Meeting meeting;
    QString series;
    QString venue;
    QString group;

    bool operator==(const ListedMeeting&) const = default;
};

/// A meeting as it is typed, or stands in a file: series, place and group by their unique names.
struct MeetingDraft {
    MeetingId id; ///< Of a new one: to be kept; none for a fresh one.
    QString series;
    QString kind;
    QString title;
    std::optional<CivilTime> starts;
    std::optional<CivilTime> ends; ///< Where left out, the kind says how long it lasts.
    QString venue;
    QString room;
    QString group;
    std::optional<int> capacity;
    std::optional<bool> technologyFree;
    MeetingStatus status = MeetingStatus::Planned;
    QString cancelReason;
    RegisterState registerState = RegisterState::None;
    QString notes;

    bool operator==(const MeetingDraft&) const = default;
};

} // namespace hearth
