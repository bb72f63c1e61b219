// SPDX-License-Identifier: GPL-3.0-or-later
// A large invented club, written straight into the tables since it is not the writing that is measured:
// 100,000 members, of whom 5,000 come to 520 weekly meetings a million times.
#pragma once

#include <QString>

namespace hearth::bench {

inline constexpr int memberCount = 100'000;
inline constexpr int regularCount = 5'000;
inline constexpr int meetingCount = 520;
inline constexpr int attendanceCount = 1'000'000;

/// Makes the file at `path`, which isn't there yet. Every time the same.
void makeLargeClub(const QString& path);

} // namespace hearth::bench
