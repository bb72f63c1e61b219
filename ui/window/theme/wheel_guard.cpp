// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theme/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace hearth {

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::Wheel && widget != nullptr && !widget->hasFocus()) {
        event->ignore(); // whatever is around it takes it
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hearth
