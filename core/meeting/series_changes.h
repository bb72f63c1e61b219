// SPDX-License-Identifier: GPL-3.0-or-later
// Changing, moving, cancelling or deleting one meeting of a series, this and those that follow, or all.
// Nothing that a meeting already holds is lost, and each is one change that undo takes back whole.
#pragma once

#include "core/base/result.h"
#include "core/meeting/series.h"

namespace hearth {

class Club;
class Database;

enum class SeriesScope {
    ThisOne,
    Following, ///< This one and those that were meant to come after it.
    All,
};

/// Gives the meeting the fields of `after`, and with it the others that `scope` says: of these each field
/// that changes where it was the same as this one's, so that what was said of a single evening stays. Where
/// the day, the times or the rule change, those that hold nothing yet move along, as the rule says anew, and
/// the series goes on under its name while the one so far ends before this meeting; meetings that are past,
/// have a register or stand at a time of their own stay. `rule` empty: as it was, moved along with the day;
/// the error about `rule` says where only a person can tell. Of a meeting without a series only ThisOne is
/// allowed. `inHolidays`: what is to become of the series' meetings in holidays, where that changes.
/// Otherwise as `editMeeting`.
[[nodiscard]] Done changeMeetings(Club& club,
                                  MeetingId id,
                                  const MeetingDraft& after,
                                  SeriesScope scope,
                                  const QString& rule = {},
                                  std::optional<InHolidays> inHolidays = {});

/// Cancels the meeting and with it the planned ones of the series that `scope` says; returns how many.
[[nodiscard]] Result<int> cancelMeetings(Club& club, MeetingId id, SeriesScope scope, const QString& reason);
/// Cancels whatever is planned from `first` to `last`, both included, of `group` or of everybody.
[[nodiscard]] Result<int>
cancelStretch(Club& club, QDate first, QDate last, GroupId group, const QString& reason);
/// Deletes the meeting, and with it those of the series that `scope` says and that hold nothing; the series
/// leaves them out from then on, or ends. Returns how many.
[[nodiscard]] Result<int> deleteMeetings(Club& club, MeetingId id, SeriesScope scope);

/// Whether nothing would be lost with it: planned, without register, heads, invitations or notes of its own.
[[nodiscard]] bool holdsNothing(Database& database, const Meeting& meeting, const QString& usualNotes);

} // namespace hearth
