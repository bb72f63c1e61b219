// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the wheel from changing a choice that the pointer only passes over: without the keyboard's focus a
// box lets the page scroll on.
#pragma once

#include <QObject>

namespace hearth {

class WheelGuard final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace hearth
