// SPDX-License-Identifier: GPL-3.0-or-later
// A club in memory with a few people and meetings, for the tests of its registers.
#pragma once

#include "core/attendance/attendance.h"
#include "core/meeting/meeting.h"
#include "core/member/member.h"
#include "tests/support/property.h"
#include "tests/support/test_club.h"

namespace hearth::test {

/// The clock stands at 2026-11-22T18:00Z, and the club's zone is UTC.
struct ClubLife : TestClub {
    /// Somebody who belongs from 2020 on.
    MemberId person(const char16_t* given, MemberStatus status = MemberStatus::Full);
    MemberId person(const char16_t* given, MemberStatus status, QDate joined, QDate left);
    MemberId inGroup(const char16_t* given, const char16_t* group);

    MeetingId meeting(const char16_t* starts = u"2026-11-26T19:00", const char16_t* group = u"");

    [[nodiscard]] std::optional<Attendance> mark(MeetingId meeting, MemberId member) const;
    [[nodiscard]] Meeting read(MeetingId meeting) const;
    /// The newest line of History in words.
    [[nodiscard]] QString newestWords() const;
};

/// One random thing that a club does with its people, meetings and registers, by the real actions; it may be
/// refused.
void liveOn(ClubLife& life, Random& random);

} // namespace hearth::test
