// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/test_window.h"

#include "core/base/translation.h"
#include "core/sample/sample.h"
#include "core/schema.h"
#include "core/settings/settings_actions.h"
#include "ui/window/foot.h"
#include "ui/window/theme/theme.h"

#include <QApplication>

namespace hearth::test {

namespace {

std::unique_ptr<OpenClub> makeClub(Holding holding, int members)
{
    auto clock = std::make_unique<FixedClock>(testNow);
    auto club = expectValue(Club::over(Database::inMemory(), schema(), *clock));
    if (holding == Holding::Sample) {
        SampleOptions options;
        options.members = members;
        options.years = 1;
        expectValue(makeSample(*club, options));
    } else {
        ClubSettings settings;
        settings.name = QStringLiteral("Empty club");
        settings.country = QStringLiteral("GB");
        expectValue(beginClub(*club, settled(settings, {})));
    }
    return std::make_unique<OpenClub>(std::move(club), std::move(clock), Opened::Whole);
}

} // namespace

TestWindow::TestWindow(Holding holding, int members) : m_folderBefore(qgetenv("HEARTH_DATA_DIR"))
{
    static const bool isEnglish = useLanguage(u"en"); // once: a test may choose another later
    static_cast<void>(isEnglish);
    qputenv("HEARTH_DATA_DIR", m_folder.path().toLocal8Bit());
    applyTheme(Look::Light, 1.0);
    m_preferences = std::make_unique<Preferences>();
    m_window = std::make_unique<MainWindow>(
        *m_preferences, [] { return std::make_unique<FixedClock>(testNow); }, &m_prompts);
    m_window->show(makeClub(holding, members));
    m_window->resize(1280, 800);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QApplication::processEvents();
}

TestWindow::~TestWindow()
{
    m_window.reset();
    qputenv("HEARTH_DATA_DIR", m_folderBefore);
}

QString TestWindow::foot() { return view().findChild<Foot*>()->sentence(); }

} // namespace hearth::test
