// SPDX-License-Identifier: GPL-3.0-or-later
// A new meeting by its title, its day and its time.
#pragma once

class QWidget;

namespace hearth {

class Frame;

/// Asks, adds it and shows it on Today; nothing where somebody went back.
void askForNewMeeting(Frame& frame, QWidget& parent);

} // namespace hearth
