// SPDX-License-Identifier: GPL-3.0-or-later
// A window on a club of people and evenings that a test makes one by one. The clock stands at
// 2026-11-22T18:00, a Sunday.
#pragma once

#include "tests/ui/test_window.h"

#include <map>
#include <string>

namespace hearth::test {

struct ConnectionsClub {
    /// Somebody who joined that day.
    MemberId person(const char16_t* given, QDate joined = QDate(2020, 1, 1));
    /// An evening to which these came.
    MeetingId evening(const char16_t* starts, const std::vector<MemberId>& who);
    /// A meeting that nobody is marked at yet.
    MeetingId planned(const char16_t* starts);
    /// Ada, Ben, Cem and Dua on four evenings, at two tables each time.
    void makeCircle();

    void go(const QString& page, const QString& subject = {});
    /// Clicks the visible button of this name.
    void click(const char* name);
    /// All that visible labels under `name` say.
    [[nodiscard]] QString said(const char* name);

    TestWindow test{Holding::Nothing};
    std::map<std::u16string, MemberId> people;
};

/// Ctrl+C, without leaving Ctrl pressed for whatever comes after.
void pressCopy(QWidget& widget);

} // namespace hearth::test
