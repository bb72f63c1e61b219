// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_files.h"

#include "core/door/door_file.h"
#include "core/door/take_in_actions.h"
#include "core/door/take_in_words.h"
#include "core/store/rolling_backups.h"
#include "ui/shared/prompts.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace hearth {

namespace {

struct DoorFiles {
    Q_DECLARE_TR_FUNCTIONS(hearth::DoorFiles)
};

QString doorFilter() { return DoorFiles::tr("Door files (%1)").arg(QStringLiteral("*.hearth")); }

/// Both times the same; nothing where somebody went back.
std::optional<QString> newPassphrase(Frame& frame)
{
    const QString title = DoorFiles::tr("A passphrase for the door file");
    QString label = DoorFiles::tr("Choose one that whoever opens the door will remember:");
    while (true) {
        const auto first = frame.prompts().secret(title, label);
        if (!first) {
            return std::nullopt;
        }
        const auto second = frame.prompts().secret(title, DoorFiles::tr("Once more, to be sure:"));
        if (!second) {
            return std::nullopt;
        }
        if (!first->isEmpty() && *first == *second) {
            return first;
        }
        label = first->isEmpty() ? DoorFiles::tr("An empty one seals nothing. Choose another:")
                                 : DoorFiles::tr("These weren’t the same. Choose one again:");
    }
}

/// By path; nothing where somebody went back.
std::optional<QMap<QString, QString>> passphrasesFor(Frame& frame, const QStringList& paths)
{
    QMap<QString, QString> passphrases;
    for (const QString& path : paths) {
        if (doorFileForm(path) == DoorFileForm::Sealed) {
            const auto passphrase = frame.prompts().secret(
                DoorFiles::tr("Sealed with a passphrase"),
                DoorFiles::tr("The passphrase of %1:").arg(QFileInfo(path).fileName()));
            if (!passphrase) {
                return std::nullopt;
            }
            passphrases[path] = *passphrase;
        }
    }
    return passphrases;
}

Done readAndLook(Club& club,
                 const QMap<QString, QString>& passphrases,
                 const QStringList& paths,
                 std::vector<DoorTakings>& takings,
                 TakeInReport& report)
{
    for (const QString& path : paths) {
        auto read = readDoorFile(path, passphrases.value(path), club.history().schema());
        if (!read) {
            return failure(std::move(read.error()));
        }
        takings.push_back(std::move(*read));
    }
    auto looked = lookAtTakings(club, takings);
    if (!looked) {
        return failure(std::move(looked.error()));
    }
    report = std::move(*looked);
    return {};
}

Done backUpAndTakeIn(Club& club,
                     const QString& backups,
                     const std::vector<DoorTakings>& takings,
                     const Progress& progress)
{
    if (!club.database().isInMemory()) {
        const auto backup =
            makeRollingBackup(club.database(), backups, Occasion::BeforeMerge, club.now(), progress);
        if (!backup) {
            return failure(backup.error());
        }
    }
    const auto taken = takeIn(club, takings);
    return taken ? Done() : failure(taken.error());
}

/// Which offer was chosen, 1 for looking at the likely duplicates afterwards.
std::optional<int> askToTakeIn(Frame& frame, const QStringList& paths, const TakeInReport& report)
{
    QStringList offers{DoorFiles::tr("Take in")};
    if (!report.duplicates.empty()) {
        offers += DoorFiles::tr("Take in and look at who is there twice");
    }
    return frame.prompts().ask({paths.size() == 1 ? DoorFiles::tr("Take in the check-ins of this door?")
                                                  : DoorFiles::tr("Take in the check-ins of %n doors?",
                                                                  nullptr, static_cast<int>(paths.size())),
                                takeInLines(frame.open().club(), report).join(u'\n'), offers, 0});
}

} // namespace

QStringList doorFilesAmong(const QList<QUrl>& urls)
{
    QStringList paths;
    for (const QUrl& url : urls) {
        if (url.isLocalFile() && doorFileForm(url.toLocalFile()) != DoorFileForm::None) {
            paths += url.toLocalFile();
        }
    }
    return paths;
}

void makeDoorFileFor(Frame& frame)
{
    const auto chosen = frame.prompts().ask(
        {DoorFiles::tr("Make a door file for another laptop?"),
         DoorFiles::tr("It holds names, numbers and cards, but no contact data and no notes, and opens at a "
                       "door alone. Sealed, nobody reads or changes it without the passphrase; unsealed, "
                       "damage is noticed, but not what somebody changes on purpose."),
         {DoorFiles::tr("Sealed with a passphrase…"), DoorFiles::tr("Unsealed…")},
         0});
    if (!chosen) {
        return;
    }
    DoorFileOrder order;
    if (*chosen == 0) {
        const auto passphrase = newPassphrase(frame);
        if (!passphrase) {
            return;
        }
        order.passphrase = *passphrase;
    }
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    order.target = frame.prompts().fileToSave(
        {DoorFiles::tr("Where is the door file to be?"),
         documents.filePath(DoorFiles::tr("Door %1").arg(frame.open().today().toString(Qt::ISODate)) +
                            QStringLiteral(".hearth")),
         doorFilter()});
    if (order.target.isEmpty()) {
        return;
    }
    DoorFileMade made;
    const Done done = frame.work(DoorFiles::tr("Making a door file"), [&](const Progress&) -> Done {
        const auto written = makeDoorFile(frame.open().club(), order);
        if (!written) {
            return failure(written.error());
        }
        made = *written;
        return {};
    });
    if (complainUnless(frame, done)) {
        frame.say(DoorFiles::tr("Made a door file with the names of %n people.", nullptr, made.people));
    }
}

void chooseDoorFile(Frame& frame)
{
    const QString path =
        frame.prompts().fileToOpen({DoorFiles::tr("Take in a door file"), QString(), doorFilter()});
    if (!path.isEmpty()) {
        takeInDoorFiles(frame, {path});
    }
}

void takeInDoorFiles(Frame& frame, const QStringList& paths)
{
    const auto passphrases = passphrasesFor(frame, paths);
    if (!passphrases) {
        return;
    }
    Club& club = frame.open().club();
    std::vector<DoorTakings> takings;
    TakeInReport report;
    const Done looked = frame.work(DoorFiles::tr("Looking at the door’s check-ins"), [&](const Progress&) {
        return readAndLook(club, *passphrases, paths, takings, report);
    });
    if (!complainUnless(frame, looked)) {
        return;
    }
    if (report.added == 0) {
        frame.say(takeInLines(club, report).join(u' '));
        return;
    }
    const auto chosen = askToTakeIn(frame, paths, report);
    if (!chosen) {
        return;
    }
    const QString backups = defaultBackupFolder(frame.open().settings().uid);
    const Done taken =
        frame.work(DoorFiles::tr("Taking in the door’s check-ins"), [&](const Progress& progress) {
            return backUpAndTakeIn(club, backups, takings, progress);
        });
    if (!complainUnless(frame, taken)) {
        return;
    }
    frame.say(DoorFiles::tr("Took in %n entries of another door.", nullptr, report.added));
    if (*chosen == 1) {
        frame.go({QStringLiteral("duplicates"), {}});
    }
}

} // namespace hearth
