// SPDX-License-Identifier: GPL-3.0-or-later
// The window: a club, or the page to begin with, under the menus. Everything about a club is its view's;
// everything about beginning is the start page's.
#pragma once

#include "ui/shared/prompts.h"
#include "ui/window/clock_maker.h"
#include "ui/window/preferences.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace hearth {

class Beginning;
class ClubView;
class Menus;
class OpenClub;
class WindowClaim;
struct Place;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `prompts` may be null: then the window asks by itself.
    MainWindow(Preferences& preferences, ClockMaker clocks, Prompts* prompts = nullptr);
    ~MainWindow() override;

    /// Opens the club at `path` in this window, or shows what is in the way. The club that was open is closed
    /// first.
    void openFile(const QString& path);
    /// Shows a club that is open already.
    void show(std::unique_ptr<OpenClub> open);
    using QMainWindow::show;
    /// Closes the club and shows the page to begin with.
    void closeClub();
    /// Shows this page of the open club; an empty or unknown one is passed over.
    void showPage(const Place& place);
    /// Null while none is open.
    [[nodiscard]] ClubView* club() const { return m_club; }
    [[nodiscard]] Preferences& preferences() const { return m_preferences; }
    [[nodiscard]] Prompts& prompts() const { return *m_prompts; }
    [[nodiscard]] const ClockMaker& clocks() const { return m_clocks; }

    void chooseFile();
    void makeNewClub();
    void openSample();
    void showPalette();
    void setLook(Look look);
    void changeZoom(double by);
    void resetZoom();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void restorePlace();
    void refreshTitle();
    void replace(QWidget* content);
    [[nodiscard]] bool leaveClub();
    /// The pages without a club, after the one that is open was left; null where it can't be.
    [[nodiscard]] Beginning* begin();

    Preferences& m_preferences;
    ClockMaker m_clocks;
    std::unique_ptr<Prompts> m_ownPrompts;
    Prompts* m_prompts;
    QStackedWidget* m_content;
    Beginning* m_beginning = nullptr;
    ClubView* m_club = nullptr;
    std::unique_ptr<Menus> m_menus;
    std::unique_ptr<WindowClaim> m_claim;
};

} // namespace hearth
