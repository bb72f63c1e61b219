// SPDX-License-Identifier: GPL-3.0-or-later
// What a door writes down, once and for all: each event says what a mark is from then on. Nothing is ever
// changed or taken out, so that what several doors wrote can be put together in any order, any number of
// times, and gives the same register.
#pragma once

#include "core/attendance/attendance.h"
#include "core/member/person_name.h"

#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

namespace hearth {

enum class DoorEventKind {
    Present = 0,
    Late = 1,
    Excused = 2,
    Absent = 3,
    TakenBack = 4, ///< There is no mark any more.
    Newcomer = 5,  ///< Somebody was entered who isn't in the book.
    Heads = 6,     ///< Heads that were counted, or counted no longer.
};

inline constexpr std::int64_t ownDoor = 0;  ///< That of the club's own laptop.
inline constexpr std::int64_t ownDesk = -1; ///< What the club's own laptop decided.

/// Which event it is, everywhere and for ever.
struct DoorStamp {
    std::int64_t door = 0; ///< A number that nobody else draws, or one of the two above.
    std::int64_t seq = 0;  ///< 0 is no event. Rises within a door.

    [[nodiscard]] explicit operator bool() const { return seq != 0; }
    auto operator<=>(const DoorStamp&) const = default;
};

/// What somebody new said of themselves.
struct EnteredPerson {
    PersonName name;
    QStringList emails;
    QStringList phones;
    std::optional<bool> mayBeWritten;

    bool operator==(const EnteredPerson&) const = default;
};

struct DoorEvent {
    DoorStamp stamp;
    DoorStamp after; ///< The event about the same mark, or the same heads, that this one replaces; or none.
    DoorEventKind kind = DoorEventKind::Present;
    MeetingId meeting;
    Instant at = 0; ///< When it was written down.

    // Of a mark, and `member` of a newcomer.
    MemberId member;
    std::optional<Instant> arrived;
    std::optional<Instant> gone;
    MemberId guestOf;
    AttendanceSource source = AttendanceSource::Door;
    QString note; ///< Of heads as well.

    // Of heads.
    RowId heads;
    int count = 0;

    EnteredPerson person; ///< Of a newcomer.

    bool operator==(const DoorEvent&) const = default;
};

/// Whether it says something of somebody's mark.
[[nodiscard]] constexpr bool isMark(DoorEventKind kind) { return kind <= DoorEventKind::TakenBack; }

/// Whether a door can have written this down; a file may say anything.
[[nodiscard]] bool isPossible(const DoorEvent& event);

/// The event that says what `mark` says, with neither stamp nor time.
[[nodiscard]] DoorEvent eventOf(const Attendance& mark);
/// The mark that an event of a mark says; nothing where it was taken back.
[[nodiscard]] std::optional<Attendance> markOf(const DoorEvent& event);

} // namespace hearth
