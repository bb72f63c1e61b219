// SPDX-License-Identifier: GPL-3.0-or-later
// How somebody, or a group, comes over a stretch of time. Only meetings that took place and whose register is
// complete count: a cancelled or unrecorded one is nobody's absence. Everything here throws `StoreError`.
#pragma once

#include "core/attendance/attendance.h"
#include "core/base/day_range.h"
#include "core/meeting/meeting.h"

#include <optional>
#include <vector>

namespace hearth {

class Database;

/// A weekday and how many of the visits fell on it.
struct UsualDay {
    Qt::DayOfWeek day = Qt::Monday;
    int visits = 0;

    bool operator==(const UsualDay&) const = default;
};

struct VisitLine {
    MeetingId meeting;
    QString title;
    CivilTime starts;
    AttendanceStatus status = AttendanceStatus::Present;

    bool operator==(const VisitLine&) const = default;
};

struct MemberAttendance {
    std::vector<VisitLine> lines; ///< Newest first.
    int present = 0;              ///< Came, the late ones among them.
    int late = 0;
    int excused = 0;
    int absent = 0;
    QDate firstSeen; ///< Invalid for somebody who never came.
    QDate lastSeen;
    int absentInARow = 0; ///< Since the person last came; being excused neither counts nor ends it.
    /// The weekday of most visits, where it is at least half of three or more.
    std::optional<UsualDay> usualDay;

    /// Of the meetings the person came to or was absent from, the part they came to: 0 to 1. None where there
    /// are no such meetings.
    [[nodiscard]] std::optional<double> rate() const;
};

[[nodiscard]] MemberAttendance attendanceOf(Database& database, MemberId member, const DayRange& range);

/// How many came to one of a group's meetings.
struct GroupEvening {
    MeetingId meeting;
    QString title;
    CivilTime starts;
    int came = 0; ///< Heads among them.
    int excused = 0;
    int absent = 0;

    bool operator==(const GroupEvening&) const = default;
};

/// How one of the group's people came to its meetings.
struct GroupPerson {
    MemberId member;
    int came = 0;
    int absent = 0;
    QDate lastSeen; ///< At one of its meetings; invalid where never.

    bool operator==(const GroupPerson&) const = default;
};

struct GroupAttendance {
    std::vector<GroupEvening> evenings; ///< Newest first.
    std::vector<GroupPerson> people;    ///< Who is in it on `today`, by id.
    double averageCame = 0;             ///< To an evening.
    std::optional<UsualDay> usualDay;   ///< On which most came, by the same rule.

    /// As of a member, over all of its evenings.
    [[nodiscard]] std::optional<double> rate() const;
};

[[nodiscard]] GroupAttendance
attendanceOf(Database& database, GroupId group, const DayRange& range, QDate today);

} // namespace hearth
