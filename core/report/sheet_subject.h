// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a sheet is: the people of a meeting, of a group, some that were chosen, or the whole club.
#pragma once

#include "core/base/result.h"
#include "core/member/member.h"
#include "core/report/sheet_people_queries.h"

#include <vector>

namespace hearth {

class Club;

/// The first of these that says anything counts; nothing is the whole club.
struct SheetSubject {
    std::vector<MemberId> members = {};
    MeetingId meeting = {};
    GroupId group = {};

    bool operator==(const SheetSubject&) const = default;
};

/// A person with all that the book says of them, for sheets that show more than a name.
struct FullPerson {
    SheetPerson person;
    Member member;

    bool operator==(const FullPerson&) const = default;
};

/// The day whose groups and statuses count: the meeting's, else today. Throws `StoreError`.
[[nodiscard]] QDate dayOf(Club& club, const SheetSubject& subject);

/// Everybody once, in the order of paper. Fails with Error::Gone where the meeting, the group or somebody is
/// no longer in the book.
[[nodiscard]] Result<std::vector<SheetPerson>> peopleOf(Club& club, const SheetSubject& subject);
[[nodiscard]] Result<std::vector<FullPerson>> fullPeopleOf(Club& club, const SheetSubject& subject);

/// What the sheet is about in a few words: the meeting's title or the group's name; empty for the whole club.
[[nodiscard]] QString subjectName(Club& club, const SheetSubject& subject);

/// What a field of the club's own holds that is called one of these, whatever capitals; empty for none.
[[nodiscard]] QString customValue(const Member& member, std::initializer_list<const char16_t*> names);

} // namespace hearth
