// SPDX-License-Identifier: GPL-3.0-or-later
// The window in which those who organize say what tables keep to.
#pragma once

class QWidget;

namespace hearth {

class Frame;

/// Shows the club's rules until the window is closed; each rule added or taken away is a change of its own.
void showRules(Frame& frame, QWidget& parent);

} // namespace hearth
