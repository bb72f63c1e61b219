// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings as the exchange contract writes them: `id, series, kind, title, starts, ends, venue, group,
// capacity, technology_free, status, register, notes`. One code for the command line, JSON, export and
// import.
#pragma once

#include "core/base/field_text.h"
#include "core/meeting/meeting.h"

namespace hearth {

/// The columns' names, in order.
[[nodiscard]] const QStringList& meetingColumns();
/// A meeting's cells, in the columns' order.
[[nodiscard]] QStringList meetingCells(const ListedMeeting& meeting);
/// Reads the fields given into `draft` and leaves the others as they are; a problem for each that can't be
/// read. A draft that has both times keeps its length when only its start is moved.
[[nodiscard]] std::vector<Problem> readMeetingFields(MeetingDraft& draft, const FieldTexts& texts);

/// `planned`, `held` or `cancelled`.
[[nodiscard]] QString meetingStatusWord(MeetingStatus status);
/// `none`, `open` or `complete`.
[[nodiscard]] QString registerStateWord(RegisterState state);

} // namespace hearth
