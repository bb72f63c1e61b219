// SPDX-License-Identifier: GPL-3.0-or-later
// Letters on the screen, for a door without a keyboard.
#pragma once

#include <QWidget>

namespace hearth {

class DoorLetters final : public QWidget {
    Q_OBJECT

public:
    DoorLetters();

Q_SIGNALS:
    void typed(const QString& letter);
    void erased();

private:
    void addRow(const QString& letters);
};

} // namespace hearth
