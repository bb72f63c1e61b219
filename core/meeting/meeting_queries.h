// SPDX-License-Identifier: GPL-3.0-or-later
// Reads meetings and finds the one that is meant. What takes a `Database` throws `StoreError`; `Club::read`
// turns it into an error.
#pragma once

#include "core/base/result.h"
#include "core/meeting/meeting.h"

#include <optional>
#include <vector>

namespace hearth {

class Club;
class Database;

enum class MeetingOrder {
    ByStart, ///< As lists show them: by start, then id.
    ById,    ///< As files hold them.
};

[[nodiscard]] std::optional<Meeting> findMeeting(Database& database, MeetingId id);
/// All of them, past and cancelled too.
[[nodiscard]] std::vector<ListedMeeting> listMeetings(Database& database,
                                                      MeetingOrder order = MeetingOrder::ByStart);
/// Those that start within the time from `from` until just before `until`, by start; cancelled ones too.
[[nodiscard]] std::vector<ListedMeeting>
meetingsBetween(Database& database, const CivilTime& from, const CivilTime& until);
/// Those whose register is open though they have ended by `now`, the latest first, at most `most`.
[[nodiscard]] std::vector<ListedMeeting>
meetingsWithOpenRegister(Database& database, const CivilTime& now, int most);
/// Those that ended from `since` until `now` and of whom nothing was recorded, the latest first, at most
/// `most`; not the cancelled ones.
[[nodiscard]] std::vector<ListedMeeting>
meetingsWithoutRegister(Database& database, const CivilTime& since, const CivilTime& now, int most);
/// Those in whose title each word of `typed` occurs, those nearest to `now` first, at most `most`.
[[nodiscard]] std::vector<ListedMeeting>
meetingsTitled(Database& database, const CivilTime& now, const QString& typed, std::size_t most);
/// The meeting with its names; nothing when it is gone.
[[nodiscard]] std::optional<ListedMeeting> findListedMeeting(Database& database, MeetingId id);
/// The meeting as a draft to be edited; nothing when it is gone.
[[nodiscard]] std::optional<MeetingDraft> meetingDraft(Database& database, MeetingId id);

/// The meeting that is meant by an id, by `next` (the earliest one not cancelled that hasn't ended: still
/// running, about to start, or else to come) or by a day as `2026-11-26` (the one that starts on it; a
/// cancelled one only where no other does). Fails with Error::Gone where there is none and Error::Ambiguous,
/// listing ids, where a day has several.
[[nodiscard]] Result<Meeting> findMeeting(Club& club, const QString& wanted);

/// The id that `next` means, none where nothing is to come.
[[nodiscard]] std::optional<MeetingId> nextMeeting(Database& database, const CivilTime& now);

/// What the meeting is called in words, as in "Club night on 26 Nov 2026", also when it is gone.
[[nodiscard]] QString meetingName(Club& club, MeetingId id);
/// The same from the id's outside form, as History's subjects hold it.
[[nodiscard]] QString meetingName(Club& club, const QString& idText);

} // namespace hearth
