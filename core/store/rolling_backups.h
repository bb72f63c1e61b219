// SPDX-License-Identifier: GPL-3.0-or-later
// The backups that nobody has to think of: one a day and one before whatever changes much, in a folder of the
// program's own, thinned so that a day, a week and a month can be gone back to without filling the disk.
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

class Database;

/// Why a backup was made; part of its file's name.
enum class Occasion { Daily, BeforeImport, BeforeMerge, BeforeMigration, ByHand };

struct RollingBackup {
    QString path;
    Instant at = 0;
    Occasion occasion = Occasion::Daily;

    bool operator==(const RollingBackup&) const = default;
};

/// Where a club's backups lie: in the folder `backups/CLUB` under $HEARTH_DATA_DIR or, where that isn't set,
/// under the system's place for a program's data. `clubUid` is the club's id in its outside form.
[[nodiscard]] QString defaultBackupFolder(const QString& clubUid);

/// The backups in `folder`, newest first. Other files there are no business of ours.
[[nodiscard]] std::vector<RollingBackup> rollingBackups(const QString& folder);

/// Makes a verified backup named after `now` and `occasion`, then thins the folder, which is made where it is
/// missing. Returns the backup's path. When it fails, no older backup is gone.
[[nodiscard]] Result<QString> makeRollingBackup(
    Database& source, const QString& folder, Occasion occasion, Instant now, const Progress& progress = {});

/// The daily one, unless there is one already of the day that `now` is in `zone`. Returns its path, or an
/// empty one when it wasn't due.
[[nodiscard]] Result<QString> makeDailyBackup(Database& source,
                                              const QString& folder,
                                              Instant now,
                                              const QTimeZone& zone,
                                              const Progress& progress = {});

/// Which of the backups made at `made` can go: all but the newest ten, the newest of each of the last eight
/// weeks and the newest of each of the last twelve months, both counting the present one. Weeks begin on
/// Monday, days at midnight UTC. Those from after `now` were made under a wrong clock: they are kept, and
/// take nobody's place.
[[nodiscard]] std::vector<Instant> toDelete(std::vector<Instant> made, Instant now);

/// The newest backup that is whole and of at most `newestVersion`: what a damaged club can be replaced by.
[[nodiscard]] std::optional<RollingBackup> newestGood(const QString& folder, int newestVersion);

} // namespace hearth
