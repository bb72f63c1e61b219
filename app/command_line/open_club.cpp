// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/open_club.h"

#include "app/command_line/call.h"
#include "core/base/seal.h"
#include "core/base/translation.h"
#include "core/club.h"
#include "core/door/door_file.h"
#include "core/meeting/series_layout.h"
#include "core/schema.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "core/store/migration.h"
#include "core/store/rolling_backups.h"
#include "core/store/verify.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct OpenClub {
    Q_DECLARE_TR_FUNCTIONS(hearth::OpenClub)
};

QString fileOf(const Call& call) { return call.argument(u"FILE"); }

/// From here on what is said is said in the club's language, unless another was asked for.
std::unique_ptr<Club> speaking(std::unique_ptr<Club> club)
{
    chooseLanguage(readSettings(club->database()).language);
    return club;
}

/// Returns the backup's path, or nothing where none was due. A club that isn't one yet has no place for them.
Result<QString> makeBackup(Database& database, Occasion occasion, const Clock& clock)
{
    const ClubSettings settings = readSettings(database);
    if (settings.uid.isEmpty()) {
        return QString();
    }
    const QTimeZone zone(settings.zone.toLatin1());
    const QString folder = defaultBackupFolder(settings.uid);
    return occasion == Occasion::Daily ? makeDailyBackup(database, folder, clock.now(zone), zone)
                                       : makeRollingBackup(database, folder, occasion, clock.now(zone));
}

bool isDoorToOpen(const Call& call, Takes takes)
{
    return takes == Takes::DoorFilesToo && doorFileForm(fileOf(call)) != DoorFileForm::None;
}

Occasion occasionOf(Backup backup)
{
    switch (backup) {
    case Backup::BeforeImport:
        return Occasion::BeforeImport;
    case Backup::BeforeMerge:
        return Occasion::BeforeMerge;
    default:
        return Occasion::Daily;
    }
}

} // namespace

Result<QString> givenPassphrase(const Call& call)
{
    return call.arguments().has(u"--passphrase-file")
               ? readPassphrase(call.arguments().value(u"--passphrase-file"))
               : QString();
}

Result<std::unique_ptr<Club>> openToRead(Call& call, Takes takes)
{
    const QString path = fileOf(call);
    if (isDoorToOpen(call, takes)) {
        return givenPassphrase(call)
            .and_then([&](const QString& passphrase) {
                return openDoorFileToRead(path, passphrase, schema(), call.clock());
            })
            .map(speaking);
    }
    try {
        auto database = openToRead(path, schema().version());
        if (schemaVersion(*database) == schema().version()) {
            return Club::over(std::move(database), schema(), call.clock()).map(speaking);
        }
    } catch (const StoreError& error) {
        return failure(error.toError(path));
    }
    return openToWrite(call); // an older file must be brought up to date first
}

Result<std::unique_ptr<Club>> openToWrite(Call& call, Backup backup, Takes takes)
{
    if (isDoorToOpen(call, takes)) {
        return givenPassphrase(call)
            .and_then([&](const QString& passphrase) {
                return openDoorFile(fileOf(call), passphrase, schema(), call.clock());
            })
            .map(speaking);
    }
    const auto beforeMigration = [&](Database& database) -> Done {
        const auto made = makeBackup(database, Occasion::BeforeMigration, call.clock());
        return made ? Done() : failure(made.error());
    };
    auto club = Club::open(fileOf(call), schema(), call.clock(), Database::Access::ReadWrite, beforeMigration)
                    .map(speaking);
    if (!club) {
        return club;
    }
    if (const auto made = extendSeries(**club); !made) {
        Output::complain(made.error().sentence);
    }
    if (backup == Backup::None) {
        return club;
    }
    const auto made = makeBackup((*club)->database(), occasionOf(backup), call.clock());
    if (!made) {
        Output::complain(
            OpenClub::tr("No backup could be made before the change. %1").arg(made.error().sentence));
    } else if (!made->isEmpty()) {
        static_cast<void>(keepHistoryBounded(**club)); // the next day tries again
    }
    return club;
}

void chooseLanguage(QStringView clubLanguage)
{
    useLanguage(interfaceLanguage(qEnvironmentVariable("HEARTH_LANGUAGE"), QLocale::system(), clubLanguage));
}

} // namespace hearth
