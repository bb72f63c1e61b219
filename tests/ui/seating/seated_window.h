// SPDX-License-Identifier: GPL-3.0-or-later
// The page of tonight's tables, with a handful of people expected, for the tests of seating.
#pragma once

#include "core/attendance/attendance.h"
#include "core/connections/seat.h"
#include "tests/ui/test_window.h"

namespace hearth::test {

struct SeatedWindow {
    /// So many people of the names Ada, Ben, Cem, Dua, Eve, Fay, Gus, Hal, at most eight.
    explicit SeatedWindow(std::size_t count = 6);

    void settle();
    void click(const char* name);
    /// Presses the button that seats everybody, and waits until they are.
    void seat();
    void waitUntilSeated();
    void mark(std::size_t person, AttendanceStatus status);
    [[nodiscard]] MemberSeating kept();
    void keep(const MemberSeating& seating);
    /// The text of a label.
    [[nodiscard]] QString said(const char* name);

    TestWindow test{Holding::Nothing};
    std::vector<MemberId> people;
    MeetingId night;
};

} // namespace hearth::test
