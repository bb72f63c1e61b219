// SPDX-License-Identifier: GPL-3.0-or-later
// The window in which a meeting is planned or changed: what, when, where, for whom, and how it repeats.
#pragma once

#include "core/meeting/meeting.h"

#include <QDate>

class QWidget;

namespace hearth {

class Frame;

/// Asks for a new meeting, on `day` or, where none is given, today; with a habit it is a series. The meeting,
/// the first of a series, or none where somebody went back.
[[nodiscard]] MeetingId askForNewMeeting(Frame& frame, QWidget& parent, QDate day = {});
/// Changes a meeting, of a series after asking which of it.
void askToEditMeeting(Frame& frame, QWidget& parent, MeetingId meeting);

} // namespace hearth
