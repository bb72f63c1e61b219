// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/door/door_files.h"
#include "ui/start/beginning.h"
#include "ui/start/one_window.h"
#include "ui/start/upkeep.h"
#include "ui/window/club_view.h"
#include "ui/window/command_palette.h"
#include "ui/window/menus.h"
#include "ui/window/page_list.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QWidget>

#include <algorithm>

namespace hearth {

namespace {

const QString geometryKey = QStringLiteral("window/geometry");
constexpr QSize firstSize(1280, 800);
constexpr QSize leastSize(640, 480);

/// The first file with one of these endings among what is being dragged, empty where there is none.
QString fileAmong(const QMimeData& data, std::initializer_list<QStringView> endings)
{
    for (const QUrl& url : data.urls()) {
        const QString name = url.fileName();
        if (url.isLocalFile() && std::any_of(endings.begin(), endings.end(), [&](QStringView ending) {
                return name.endsWith(ending, Qt::CaseInsensitive);
            })) {
            return url.toLocalFile();
        }
    }
    return {};
}

QString clubAmong(const QMimeData& data) { return fileAmong(data, {u".hearth"}); }

/// A list that could be imported.
QString listAmong(const QMimeData& data)
{
    return fileAmong(data, {u".csv", u".tsv", u".vcf", u".vcard", u".xlsx", u".ods", u".ics", u".json"});
}

} // namespace

MainWindow::MainWindow(Preferences& preferences, ClockMaker clocks, Prompts* prompts)
    : m_preferences(preferences),
      m_clocks(std::move(clocks)),
      m_ownPrompts(prompts == nullptr ? std::make_unique<DialogPrompts>(this) : nullptr),
      m_prompts(prompts == nullptr ? m_ownPrompts.get() : prompts),
      m_content(new QStackedWidget),
      m_menus(std::make_unique<Menus>(*this))
{
    setCentralWidget(m_content);
    setAcceptDrops(true);
    setMinimumSize(leastSize);
    resize(firstSize);
    restorePlace();
    closeClub();
}

MainWindow::~MainWindow() = default;

void MainWindow::openFile(const QString& path)
{
    if (raiseWindowOf(path)) {
        return; // it is open already, here or in another window
    }
    if (Beginning* beginning = begin()) {
        beginning->openFile(path);
    }
}

void MainWindow::show(std::unique_ptr<OpenClub> open)
{
    m_club = new ClubView(std::move(open), *m_prompts, m_preferences);
    connect(m_club, &ClubView::titleChanged, this, &MainWindow::refreshTitle);
    connect(m_club, &ClubView::findWanted, this, &MainWindow::showPalette);
    m_beginning = nullptr;
    replace(m_club);
    m_claim = std::make_unique<WindowClaim>(m_club->open().club().path(), *this);
    m_club->go({pageList().front().id, {}});
    refreshTitle();
    lookAfter(*m_club);
}

void MainWindow::closeClub()
{
    m_club = nullptr;
    m_claim.reset();
    m_beginning = new Beginning(m_preferences, *m_prompts, m_clocks,
                                [this](std::unique_ptr<OpenClub> open) { show(std::move(open)); });
    replace(m_beginning);
    refreshTitle();
}

void MainWindow::showPage(const Place& place)
{
    if (m_club != nullptr && !place.page.isEmpty()) {
        m_club->go(place);
    }
}

void MainWindow::chooseFile()
{
    if (Beginning* beginning = begin()) {
        beginning->chooseFile();
    }
}

void MainWindow::makeNewClub()
{
    if (Beginning* beginning = begin()) {
        beginning->askForNewClub();
    }
}

void MainWindow::openSample()
{
    if (Beginning* beginning = begin()) {
        beginning->openSample();
    }
}

void MainWindow::showPalette()
{
    if (m_club != nullptr) {
        CommandPalette(*m_club, m_menus->actions(), this).exec();
    }
}

void MainWindow::setLook(Look look)
{
    applyTheme(look, zoomInUse());
    m_preferences.setLook(look, zoomInUse());
}

void MainWindow::changeZoom(double by)
{
    applyTheme(lookInUse(), zoomInUse() + by);
    m_preferences.setLook(lookInUse(), zoomInUse());
}

void MainWindow::resetZoom() { changeZoom(1.0 - zoomInUse()); }

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!leaveClub()) {
        event->ignore();
        return;
    }
    m_preferences.setBlob(geometryKey, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange) {
        applyTheme(lookInUse(), zoomInUse());
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!clubAmong(*event->mimeData()).isEmpty() || !listAmong(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = clubAmong(*event->mimeData());
    const QStringList doors = m_club == nullptr ? QStringList() : doorFilesAmong(event->mimeData()->urls());
    if (!doors.isEmpty() && m_club->open().canWrite()) {
        event->acceptProposedAction();
        takeInDoorFiles(*m_club, doors);
    } else if (!path.isEmpty()) {
        event->acceptProposedAction();
        openFile(path);
    } else if (m_club != nullptr && m_club->open().canWrite()) {
        event->acceptProposedAction();
        m_club->go({QStringLiteral("import"), listAmong(*event->mimeData())});
    }
}

void MainWindow::restorePlace()
{
    const QByteArray geometry = m_preferences.blob(geometryKey);
    if (!geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
}

void MainWindow::refreshTitle()
{
    const bool isOpen = m_club != nullptr;
    setWindowTitle(isOpen ? tr("%1 – Hearth").arg(m_club->open().settings().name) : tr("Hearth"));
    setWindowFilePath(isOpen ? m_club->open().club().path() : QString());
    m_menus->refresh();
}

void MainWindow::replace(QWidget* content)
{
    QWidget* before = m_content->currentWidget();
    m_content->setCurrentIndex(m_content->addWidget(content));
    if (before != nullptr) {
        m_content->removeWidget(before);
        before->deleteLater();
    }
}

Beginning* MainWindow::begin()
{
    if (m_club != nullptr) {
        if (!leaveClub()) {
            return nullptr;
        }
        closeClub();
    }
    return m_beginning;
}

bool MainWindow::leaveClub() { return m_club == nullptr || m_club->leave(); }

} // namespace hearth
