// SPDX-License-Identifier: GPL-3.0-or-later
// The changes that can be made to members. Each is one line in History and can be undone, but for forgetting.
#pragma once

#include "core/base/result.h"
#include "core/member/member.h"
#include "core/member/member_key.h"
#include "core/member/status_periods.h"

#include <QByteArray>

namespace hearth {

class Change;
class Club;

/// Adds a member; groups, interests, households and custom fields that it names are made with it. Without a
/// status it is full; without a day of joining it joins today, unless it has left already. A valid
/// `member.id` is kept, unless it is taken. Fails with every problem of every field at once.
[[nodiscard]] Result<MemberId> addMember(Club& club, Member member);

/// Makes the member `before`, as it was read, into `after`: only what differs is written, so that an edit of
/// the phone doesn't undo somebody's edit of the name. Fails with Gone where the member was deleted
/// meanwhile.
[[nodiscard]] Done editMember(Club& club, const Member& before, Member after);

/// The work of `editMember` within a larger change, such as an import.
void writeEdit(Change& change, const Member& before, const Member& after);

/// Makes the member's statuses over time these, in whatever order they come: for the past, where `editMember`
/// knows but today. A period that keeps its id stays the same row. Fails with the problems of `problemsOf`,
/// whose places are those after ordering, with Gone where the member was deleted meanwhile.
[[nodiscard]] Done setStatusPeriods(Club& club, MemberId member, StatusPeriods periods);

/// Deletes a member with all that belongs to it, attendance too: undoable.
[[nodiscard]] Done deleteMember(Club& club, MemberId member, const MemberKeys& keys);

/// Sets or (empty) removes the photo. JPEG, PNG or WebP of at most 5 MiB; anything else is refused.
[[nodiscard]] Done setPhoto(Club& club, MemberId member, const QByteArray& bytes);

/// Forgets a person for good: the member and all that belongs to it go, the data of every change that touched
/// it too, and the file is rewritten so that no byte of it stays. Only a tombstone with the id remains. Not
/// undoable. A member who was deleted before can be forgotten too, since History still holds the person; and
/// where rewriting failed, on a full disk, forgetting again does it. Groups and interests stay: they are the
/// club's. Backups and door files made before still hold the person; whoever asked for it must be told.
[[nodiscard]] Done forgetMember(Club& club, MemberId member, const MemberKeys& keys);

} // namespace hearth
