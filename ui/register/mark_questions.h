// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a register: who brought this guest, when did they arrive, what is to be noted, how many
// came unnamed. Each asks and makes the one change, or complains and changes nothing.
#pragma once

#include "core/attendance/attendance.h"
#include "core/meeting/meeting.h"

class QTableView;

namespace hearth {

class Frame;

void askForHost(Frame& frame, const Attendance& mark);
void askForArrival(Frame& frame, const Meeting& meeting, const Attendance& mark);
void askForNote(Frame& frame, const Attendance& mark);
void askForHeads(Frame& frame, MeetingId meeting);

/// Gives the columns of a register's table their widths at the present size of text.
void setColumnWidths(QTableView& table);
/// In a narrow window takes from the names' column what is too much, and gives it back where there is room.
void fitColumns(QTableView& table);

} // namespace hearth
