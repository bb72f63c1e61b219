// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program begins when it wasn't told which club: those opened before, and the ways to another.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace hearth {

class Preferences;

class StartPage final : public QScrollArea {
    Q_OBJECT

public:
    explicit StartPage(const Preferences& preferences);

Q_SIGNALS:
    void fileChosen(const QString& path);
    void forgetWanted(const QString& path);
    void openWanted();
    void newWanted();
    void sampleWanted();

private:
    void addRecent(QVBoxLayout& column, const QStringList& paths);
    void addWays(QVBoxLayout& column, bool isFirstStart);
};

} // namespace hearth
