// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/door/door_files.h"
#include "ui/window/club_view.h"
#include "ui/window/main_window.h"
#include "ui/window/page_list.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>

namespace hearth {

namespace {
constexpr int mostNumbered = 9; // Ctrl+1 to Ctrl+9
} // namespace

Menus::Menus(MainWindow& window) : m_window(window)
{
    QMenuBar& bar = *window.menuBar();
    fillClub(*bar.addMenu(tr("&Club")));
    fillEdit(*bar.addMenu(tr("&Edit")));
    fillView(*bar.addMenu(tr("&View")));
}

std::vector<QAction*> Menus::actions() const
{
    std::vector<QAction*> usable;
    for (const Entry& entry : m_entries) {
        if (entry.action->isEnabled() && entry.action->isVisible()) {
            usable.push_back(entry.action);
        }
    }
    return usable;
}

void Menus::refresh()
{
    ClubView* club = m_window.club();
    const bool canWrite = club != nullptr && club->open().canWrite();
    for (const Entry& entry : m_entries) {
        entry.action->setEnabled(entry.needs == Needs::Nothing ||
                                 (entry.needs == Needs::Club ? club != nullptr : canWrite));
    }
}

QAction* Menus::add(QMenu& menu,
                    const QString& name,
                    const QString& text,
                    const QKeySequence& keys,
                    Needs needs,
                    const std::function<void()>& run)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    m_entries.push_back({action, needs});
    return action;
}

void Menus::fillClub(QMenu& menu)
{
    add(menu, QStringLiteral("newClub"), tr("&New club…"), {}, Needs::Nothing,
        [this] { m_window.makeNewClub(); });
    add(menu, QStringLiteral("openClub"), tr("&Open…"), QKeySequence::Open, Needs::Nothing,
        [this] { m_window.chooseFile(); });
    QMenu* recent = menu.addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    add(menu, QStringLiteral("sampleClub"), tr("Open the &sample club"), {}, Needs::Nothing,
        [this] { m_window.openSample(); });
    menu.addSeparator();
    add(menu, QStringLiteral("import"), tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I), Needs::Writing,
        [this] {
            m_window.club()->go({QStringLiteral("import"), {}});
        });
    add(menu, QStringLiteral("export"), tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), Needs::Club,
        [this] {
            m_window.club()->go({QStringLiteral("export"), {}});
        });
    menu.addSeparator();
    add(menu, QStringLiteral("makeDoorFile"), tr("Make a &door file…"), {}, Needs::Club,
        [this] { makeDoorFileFor(*m_window.club()); });
    add(menu, QStringLiteral("takeInDoorFile"), tr("&Take in a door file…"), {}, Needs::Writing,
        [this] { chooseDoorFile(*m_window.club()); });
    menu.addSeparator();
    add(menu, QStringLiteral("closeClub"), tr("&Close the club"), QKeySequence::Close, Needs::Club, [this] {
        if (m_window.club()->leave()) {
            m_window.closeClub();
        }
    });
    QAction* quit = add(menu, QStringLiteral("quit"), tr("&Quit"), QKeySequence::Quit, Needs::Nothing,
                        [this] { m_window.close(); });
    quit->setMenuRole(QAction::QuitRole);
}

void Menus::fillEdit(QMenu& menu)
{
    add(menu, QStringLiteral("undo"), tr("&Undo"), QKeySequence::Undo, Needs::Writing,
        [this] { m_window.club()->undo(); });
    add(menu, QStringLiteral("redo"), tr("&Redo"), QKeySequence::Redo, Needs::Writing,
        [this] { m_window.club()->redo(); });
    menu.addSeparator();
    add(menu, QStringLiteral("find"), tr("&Find on this page"), QKeySequence::Find, Needs::Club,
        [this] { m_window.club()->startSearch(); });
    add(menu, QStringLiteral("findAnything"), tr("Find &anything…"), QKeySequence(Qt::CTRL | Qt::Key_K),
        Needs::Club, [this] { m_window.showPalette(); });
    menu.addSeparator();
    add(menu, QStringLiteral("duplicates"), tr("Members in the book &twice…"), {}, Needs::Club, [this] {
        m_window.club()->go({QStringLiteral("duplicates"), {}});
    });
}

void Menus::fillView(QMenu& menu)
{
    addPages(menu);
    add(menu, QStringLiteral("back"), tr("&Back"), QKeySequence::Back, Needs::Club,
        [this] { m_window.club()->goBack(); });
    menu.addSeparator();
    add(menu, QStringLiteral("zoomIn"), tr("&Larger text"), QKeySequence::ZoomIn, Needs::Nothing,
        [this] { m_window.changeZoom(zoomStep); });
    add(menu, QStringLiteral("zoomOut"), tr("&Smaller text"), QKeySequence::ZoomOut, Needs::Nothing,
        [this] { m_window.changeZoom(-zoomStep); });
    add(menu, QStringLiteral("zoomReset"), tr("&Ordinary text"), QKeySequence(Qt::CTRL | Qt::Key_0),
        Needs::Nothing, [this] { m_window.resetZoom(); });
    menu.addSeparator();
    QAction* settings = add(menu, QStringLiteral("settings"), tr("Se&ttings"), QKeySequence::Preferences,
                            Needs::Club, [this] {
                                m_window.club()->go({QStringLiteral("settings"), {}});
                            });
    settings->setMenuRole(QAction::PreferencesRole);
    auto* looks = new QActionGroup(this);
    for (const auto& [look, text] :
         {std::pair(Look::System, tr("Look as the system")), std::pair(Look::Light, tr("Light")),
          std::pair(Look::Dark, tr("Dark"))}) {
        QAction* action = add(menu, QStringLiteral("look-") + lookWord(look), text, {}, Needs::Nothing,
                              [this, look = look] { m_window.setLook(look); });
        action->setCheckable(true);
        action->setChecked(look == lookInUse());
        looks->addAction(action);
    }
}

void Menus::fillRecent(QMenu& menu)
{
    menu.clear();
    for (const QString& path : m_window.preferences().recentClubs()) {
        QAction* action = menu.addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_window.openFile(path); });
    }
    menu.setEnabled(!menu.isEmpty());
}

void Menus::addPages(QMenu& menu)
{
    int number = 0;
    for (const PageEntry& entry : pageList()) {
        if (!entry.end) {
            continue;
        }
        ++number;
        const QKeySequence keys = number <= mostNumbered
                                      ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))
                                      : QKeySequence();
        add(menu, QStringLiteral("page-") + entry.id, entry.name(), keys, Needs::Club, [this, id = entry.id] {
            m_window.club()->go({id, {}});
        });
    }
    menu.addSeparator();
}

} // namespace hearth
