// SPDX-License-Identifier: GPL-3.0-or-later
// What a window shows while no club is open: where to begin, a new club's few questions, or what is in the
// way of a file.
#pragma once

#include "ui/start/opening.h"

#include <QStackedWidget>

#include <functional>
#include <memory>

namespace hearth {

class Prompts;
struct NewClub;

class Beginning final : public QStackedWidget {
    Q_OBJECT

public:
    /// `opened` takes over each club that was opened here.
    Beginning(Preferences& preferences,
              Prompts& prompts,
              ClockMaker clocks,
              std::function<void(std::unique_ptr<OpenClub>)> opened);

    void openFile(const QString& path);
    void chooseFile();
    void askForNewClub();
    void openSample();
    void showStart();

private:
    void take(Opening opening);
    void showTrouble(const Trouble& trouble);
    void restore(const Trouble& trouble);
    void make(const NewClub& wanted);
    void showPage(QWidget* page);

    Preferences& m_preferences;
    Prompts& m_prompts;
    ClockMaker m_clocks;
    std::function<void(std::unique_ptr<OpenClub>)> m_opened;
};

} // namespace hearth
