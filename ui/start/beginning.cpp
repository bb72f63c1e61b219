// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/beginning.h"

#include "core/sample/sample.h"
#include "core/schema.h"
#include "core/store/backup.h"
#include "ui/shared/prompts.h"
#include "ui/shared/work_panel.h"
#include "ui/start/new_club.h"
#include "ui/start/new_club_page.h"
#include "ui/start/start_page.h"
#include "ui/start/trouble_page.h"
#include "ui/window/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace hearth {

namespace {

const QString ending = QStringLiteral(".hearth");

QString withEnding(const QString& path)
{
    return path.isEmpty() || path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

/// A path in `folder` that no file has yet.
QString freePath(const QString& folder, const QString& name)
{
    QString path = QDir(folder).filePath(name + ending);
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = QDir(folder).filePath(name + QStringLiteral(" %1").arg(number) + ending);
    }
    return path;
}

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

QString dataFolder()
{
    const QString set = qEnvironmentVariable("HEARTH_DATA_DIR");
    return set.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : set;
}

} // namespace

Beginning::Beginning(Preferences& preferences,
                     Prompts& prompts,
                     ClockMaker clocks,
                     std::function<void(std::unique_ptr<OpenClub>)> opened)
    : m_preferences(preferences), m_prompts(prompts), m_clocks(std::move(clocks)), m_opened(std::move(opened))
{
    setObjectName(QStringLiteral("beginning"));
    showStart();
}

void Beginning::openFile(const QString& path) { take(openClubFile(path, m_clocks, m_preferences)); }

void Beginning::chooseFile()
{
    const QString path = m_prompts.fileToOpen(
        {tr("Open a club"), documents(), tr("Hearth clubs (%1)").arg(QStringLiteral("*.hearth"))});
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void Beginning::askForNewClub()
{
    auto* page = new NewClubPage;
    connect(page, &NewClubPage::cancelled, this, &Beginning::showStart);
    connect(page, &NewClubPage::made, this, [this, page] { make(page->wanted()); });
    showPage(page);
}

void Beginning::openSample()
{
    const QString folder = QDir(dataFolder()).filePath(QStringLiteral("samples"));
    QDir().mkpath(folder);
    const QString path = freePath(folder, tr("Sample club"));
    const auto clock = m_clocks();
    const Done done = runBehindPanel(*window(), tr("Inventing a club"), [&](const Progress& progress) {
        auto club = Club::create(path, schema(), *clock);
        return club ? makeSample(**club, {}, progress) : failure(club.error());
    });
    if (done) {
        openFile(path);
        m_preferences.forgetClub(path); // it is no club of anybody's
    } else {
        QFile::remove(path);
        showTrouble({path, done.error(), {}});
    }
}

void Beginning::showStart()
{
    auto* start = new StartPage(m_preferences);
    connect(start, &StartPage::fileChosen, this, &Beginning::openFile);
    connect(start, &StartPage::openWanted, this, &Beginning::chooseFile);
    connect(start, &StartPage::newWanted, this, &Beginning::askForNewClub);
    connect(start, &StartPage::sampleWanted, this, &Beginning::openSample);
    connect(start, &StartPage::forgetWanted, this, [this](const QString& path) {
        m_preferences.forgetClub(path);
        showStart();
    });
    showPage(start);
}

void Beginning::take(Opening opening)
{
    if (opening) {
        m_opened(std::move(*opening));
    } else {
        showTrouble(opening.error());
    }
}

void Beginning::showTrouble(const Trouble& trouble)
{
    auto* page = new TroublePage(trouble);
    connect(page, &TroublePage::back, this, &Beginning::showStart);
    connect(page, &TroublePage::retryWanted, this, [this, trouble] { openFile(trouble.path); });
    connect(page, &TroublePage::copyWanted, this,
            [this, trouble] { take(openCopyOf(trouble.path, m_clocks)); });
    connect(page, &TroublePage::restoreWanted, this, [this, trouble] { restore(trouble); });
    connect(page, &TroublePage::otherWanted, this, &Beginning::chooseFile);
    connect(page, &TroublePage::forgetWanted, this, [this, trouble] {
        m_preferences.forgetClub(trouble.path);
        showStart();
    });
    showPage(page);
}

void Beginning::restore(const Trouble& trouble)
{
    const QFileInfo damaged(trouble.path);
    const QString suggested =
        freePath(damaged.absolutePath(), tr("%1 restored").arg(damaged.completeBaseName()));
    const QString path =
        withEnding(m_prompts.fileToSave({tr("Where is the restored club to be?"), suggested,
                                         tr("Hearth clubs (%1)").arg(QStringLiteral("*.hearth"))}));
    if (path.isEmpty() || !trouble.backup) {
        return;
    }
    const Done done = runBehindPanel(*window(), tr("Restoring"), [&](const Progress& progress) {
        return restoreFile(trouble.backup->path, path, schema().version(), progress);
    });
    if (done) {
        openFile(path);
    } else {
        showTrouble({path, done.error(), {}});
    }
}

void Beginning::make(const NewClub& wanted)
{
    const QString name = wanted.settings.name.isEmpty() ? tr("Our club") : wanted.settings.name;
    const QString path = withEnding(m_prompts.fileToSave(
        {tr("Where is the club’s file to be?"), freePath(documents(), QString(name).replace(u'/', u'-')),
         tr("Hearth clubs (%1)").arg(QStringLiteral("*.hearth"))}));
    if (path.isEmpty()) {
        return;
    }
    const auto clock = m_clocks();
    if (const Done done = makeNewClub(path, wanted, *clock); !done) {
        showTrouble({path, done.error(), {}});
        return;
    }
    openFile(path);
}

void Beginning::showPage(QWidget* page)
{
    QWidget* before = currentWidget();
    setCurrentIndex(addWidget(page));
    if (before != nullptr) {
        removeWidget(before);
        before->deleteLater(); // it may be in the middle of the signal that led here
    }
    page->setFocus();
}

} // namespace hearth
