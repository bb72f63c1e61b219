// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to meetings: each function is one change. Those on a meeting that is there fail with
// Error::Gone when it has been deleted meanwhile.
#pragma once

#include "core/base/result.h"
#include "core/meeting/meeting.h"

namespace hearth {

class Change;
class Club;
class MeetingReferences;

/// Adds a meeting; the series, place and group that it names are made where there are none. Fails with
/// Error::Invalid and every field's problem at once. A meeting of a series has its id from the series and its
/// start, so a second one at the same start is refused.
[[nodiscard]] Result<MeetingId> addMeeting(Club& club, const MeetingDraft& draft);
/// Makes the meeting what the draft says; its id stays. One that is put into a series has its present start
/// as its occurrence.
[[nodiscard]] Done editMeeting(Club& club, MeetingId id, const MeetingDraft& draft);
/// Deletes the meeting with its register and heads, all of which an undo brings back. One that a series' rule
/// means is excluded from it, so that it doesn't come again.
[[nodiscard]] Done deleteMeeting(Club& club, MeetingId id);

/// Calls the meeting off. What its register holds stays, and counts for nobody. On one cancelled already only
/// the reason changes.
[[nodiscard]] Done cancelMeeting(Club& club, MeetingId id, const QString& reason);
/// Takes the cancelling back: held where its register is complete, else planned.
[[nodiscard]] Done uncancelMeeting(Club& club, MeetingId id);

/// The meeting that a settled draft without problems describes, `before` being what stands there now, if
/// anything; for actions and for imports.
[[nodiscard]] Meeting resolvedMeeting(Change& change,
                                      MeetingReferences& references,
                                      const MeetingDraft& settled,
                                      const Meeting& before = {});

/// Within a change: the meeting, or a refusal that says it is gone.
[[nodiscard]] Meeting requireMeeting(Change& change, MeetingId id);

} // namespace hearth
