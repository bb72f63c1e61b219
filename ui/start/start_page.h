// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program begins when it wasn't told which club: those opened before, and the ways to another.
#pragma once

#include <QWidget>

namespace hearth {

class Preferences;

class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(const Preferences& preferences);

Q_SIGNALS:
    void fileChosen(const QString& path);
    void openWanted();
    void newWanted();
    void sampleWanted();
};

} // namespace hearth
