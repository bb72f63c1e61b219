// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a club in memory, with a clock that stands still, prompts that answer by script, and
// preferences in a folder of the test's own.
#pragma once

#include "tests/support/test_club.h"
#include "tests/ui/scripted_prompts.h"
#include "ui/window/club_view.h"
#include "ui/window/main_window.h"
#include "ui/window/open_club.h"

#include <QTemporaryDir>

namespace hearth::test {

/// What the club holds.
enum class Holding { Nothing, Sample };

class TestWindow {
public:
    explicit TestWindow(Holding holding = Holding::Sample, int members = 60);
    ~TestWindow();
    TestWindow(const TestWindow&) = delete;
    TestWindow& operator=(const TestWindow&) = delete;

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] ClubView& view() { return *m_window->club(); }
    [[nodiscard]] OpenClub& open() { return view().open(); }
    [[nodiscard]] Club& club() { return open().club(); }
    [[nodiscard]] ScriptedPrompts& prompts() { return m_prompts; }
    /// What the foot says.
    [[nodiscard]] QString foot();

    /// The widget of this name in the window, failing the test where there is none.
    template<class Widget>
    [[nodiscard]] Widget& find(const char* name)
    {
        Widget* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr) {
            throw std::runtime_error(std::string("there is no widget called ") + name);
        }
        return *found;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_folderBefore;
    std::unique_ptr<Preferences> m_preferences;
    ScriptedPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace hearth::test
