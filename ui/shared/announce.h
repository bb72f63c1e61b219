// SPDX-License-Identifier: GPL-3.0-or-later
// Saying something aloud: what a screen reader tells of a result or an error that others see.
#pragma once

#include <QString>

class QWidget;

namespace hearth {

/// How soon it should be said.
enum class Urgency { WhenIdle, AtOnce };

/// Has a screen reader say `sentence`. Qt 6.8 and later have an event for it; before, `shownIn`, the widget
/// that shows the sentence, takes it for its name and says that it has changed.
void announce(QWidget& shownIn, const QString& sentence, Urgency urgency = Urgency::WhenIdle);

} // namespace hearth
