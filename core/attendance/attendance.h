// SPDX-License-Identifier: GPL-3.0-or-later
// That somebody was at a meeting, or wasn't: one mark in its register. Heads that were only counted are no
// persons and stand apart.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QString>

#include <optional>

namespace hearth {

enum class AttendanceStatus { Present = 0, Late = 1, Excused = 2, Absent = 3 };

/// Whether somebody with this mark was there.
[[nodiscard]] constexpr bool came(AttendanceStatus status)
{
    return status == AttendanceStatus::Present || status == AttendanceStatus::Late;
}

/// Who or what made the mark.
enum class AttendanceSource { Desk = 0, Door = 1, Card = 2, Paper = 3, Import = 4 };

struct Attendance {
    MeetingId meeting;
    MemberId member;
    AttendanceStatus status = AttendanceStatus::Present;
    std::optional<Instant> arrived; ///< Only of somebody who came.
    std::optional<Instant> gone;
    MemberId guestOf; ///< Who brought a guest along.
    AttendanceSource source = AttendanceSource::Desk;
    QString note;

    bool operator==(const Attendance&) const = default;
};

/// Heads that were counted and never named.
struct HeadCount {
    MeetingId meeting;
    RowId id;
    int count = 0;
    QString note;

    bool operator==(const HeadCount&) const = default;
};

/// An attendance with what files show beside it.
struct ListedAttendance {
    Attendance attendance;
    QString title;
    QString starts; ///< As CivilTime writes it.
    QString givenName;
    QString familyName;

    bool operator==(const ListedAttendance&) const = default;
};

/// An attendance as it stands in a file. Meeting and member go by their ids, or else by what else is said of
/// them.
struct AttendanceDraft {
    MeetingId meeting;
    QString title;
    std::optional<CivilTime> starts;
    MemberId member;
    QString givenName;
    QString familyName;
    AttendanceStatus status = AttendanceStatus::Present;
    std::optional<Instant> arrived;
    MemberId guestOf;
    AttendanceSource source = AttendanceSource::Import;
    QString note;

    bool operator==(const AttendanceDraft&) const = default;
};

} // namespace hearth
