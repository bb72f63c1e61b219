// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hearth {

class Frame;

/// Asks from when until when, of whom and why, and calls off what is planned then.
void askToCancelStretch(Frame& frame, QWidget& parent);

} // namespace hearth
