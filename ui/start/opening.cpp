// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/opening.h"

#include "core/schema.h"
#include "core/settings/settings_queries.h"
#include "core/store/rolling_backups.h"

namespace hearth {

namespace {

Done backUpBeforeMigration(Database& database, const Clock& clock)
{
    const ClubSettings settings = readSettings(database);
    if (settings.uid.isEmpty()) {
        return {};
    }
    const auto made =
        makeRollingBackup(database, defaultBackupFolder(settings.uid), Occasion::BeforeMigration,
                          clock.now(QTimeZone(settings.zone.toLatin1())));
    return made ? Done() : failure(made.error());
}

} // namespace

tl::expected<std::unique_ptr<OpenClub>, Trouble> openClubFile(const QString& path, const ClockMaker& clocks)
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
        return tl::unexpected<Trouble>(Trouble{path, club.error()});
    }
    return std::make_unique<OpenClub>(std::move(*club), std::move(clock), how);
}

} // namespace hearth
