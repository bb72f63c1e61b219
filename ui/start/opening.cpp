// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/opening.h"

#include "core/schema.h"
#include "core/settings/settings_queries.h"
#include "core/store/read_copy.h"
#include "ui/window/preferences.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace hearth {

namespace {

Done backUpBeforeMigration(Database& database, const Clock& clock)
{
    const ClubSettings settings = readSettings(database);
    if (settings.uid.isEmpty()) {
        return {};
    }
    const QTimeZone zone(settings.zone.toLatin1());
    const auto made = makeRollingBackup(database, defaultBackupFolder(settings.uid),
                                        Occasion::BeforeMigration, clock.now(zone));
    return made ? Done() : failure(made.error());
}

QString uidKey(const QString& path)
{
    const QByteArray hash =
        QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("uid/") + QString::fromLatin1(hash.toHex());
}

Trouble troubleWith(const QString& path, const Error& error, const Preferences& preferences)
{
    Trouble trouble{path, error, {}};
    const QString uid = preferences.text(uidKey(path));
    if (error.kind == Error::Kind::Damaged && !uid.isEmpty()) {
        trouble.backup = newestGood(defaultBackupFolder(uid), schema().version());
    }
    return trouble;
}

} // namespace

Opening openClubFile(const QString& path, const ClockMaker& clocks, Preferences& preferences)
{
    auto clock = clocks();
    auto how = Opened::Whole;
    auto club = Club::open(path, schema(), *clock, Database::Access::ReadWrite,
                           [&clock](Database& database) { return backUpBeforeMigration(database, *clock); });
    if (!club && club.error().kind == Error::Kind::ReadOnly) {
        how = Opened::ReadOnly;
        club = Club::open(path, schema(), *clock, Database::Access::ReadOnly);
    }
    if (!club) {
        return tl::unexpected<Trouble>(troubleWith(path, club.error(), preferences));
    }
    auto open = std::make_unique<OpenClub>(std::move(*club), std::move(clock), how);
    preferences.noteClub(path);
    preferences.setText(uidKey(path), open->settings().uid);
    return open;
}

Opening openCopyOf(const QString& path, const ClockMaker& clocks)
{
    auto clock = clocks();
    auto club = readCopy(path, schema().version()).and_then([&](std::unique_ptr<Database> database) {
        return Club::over(std::move(database), schema(), *clock);
    });
    if (!club) {
        return tl::unexpected<Trouble>(Trouble{path, club.error(), {}});
    }
    return std::make_unique<OpenClub>(std::move(*club), std::move(clock), Opened::Copy);
}

QString cloudServiceOf(const QString& path)
{
    static const QStringList services{QStringLiteral("Dropbox"),      QStringLiteral("OneDrive"),
                                      QStringLiteral("Google Drive"), QStringLiteral("iCloud"),
                                      QStringLiteral("Nextcloud"),    QStringLiteral("ownCloud"),
                                      QStringLiteral("Syncthing"),    QStringLiteral("pCloud")};
    const QString folder = QFileInfo(path).absolutePath();
    if (folder.contains(QStringLiteral("/Mobile Documents/"))) {
        return QStringLiteral("iCloud"); // what macOS calls its folder
    }
    for (const QString& service : services) {
        for (const QString& part : folder.split(u'/')) {
            if (part.startsWith(service, Qt::CaseInsensitive) ||
                part.compare(QString(service).remove(u' '), Qt::CaseInsensitive) == 0) {
                return service;
            }
        }
    }
    return {};
}

} // namespace hearth
