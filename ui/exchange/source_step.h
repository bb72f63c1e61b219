// SPDX-License-Identifier: GPL-3.0-or-later
// The first step of an import: a file, or what was copied.
#pragma once

#include <QWidget>

class QPushButton;

namespace hearth {

class SourceStep final : public QWidget {
    Q_OBJECT

public:
    SourceStep();

    /// Puts the keyboard where one begins.
    void begin();

Q_SIGNALS:
    void fileWanted();
    void pasteWanted();

private:
    QPushButton* m_choose;
};

} // namespace hearth
