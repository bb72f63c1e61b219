// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the club that a command names.
#pragma once

#include "core/base/result.h"

#include <QStringView>

#include <memory>

namespace hearth {

class Call;
class Club;

/// What a command works on.
enum class Takes {
    ClubsAlone,
    DoorFilesToo, ///< With `--passphrase-file` also sealed ones.
};

/// The club `FILE`, for looking at it: works also where it can't be written, takes no lock that lasts, and
/// makes no backup. Fails as Busy while a window has it open.
[[nodiscard]] Result<std::unique_ptr<Club>> openToRead(Call& call, Takes takes = Takes::ClubsAlone);

/// What is backed up before a change.
enum class Backup {
    None,
    Daily,        ///< Once a day.
    BeforeImport, ///< In any case, as is the next.
    BeforeMerge,
};

/// The club `FILE`, for changing it, after a backup. One that fails is complained of and stops nothing, for
/// every change can be undone. Of a door file none is made: what happens at a door stands in its log.
[[nodiscard]] Result<std::unique_ptr<Club>>
openToWrite(Call& call, Backup backup = Backup::Daily, Takes takes = Takes::ClubsAlone);

/// The passphrase that `--passphrase-file` names; empty where it isn't given.
[[nodiscard]] Result<QString> givenPassphrase(const Call& call);

/// Speaks the language that the environment or the system asks for, else the club's.
void chooseLanguage(QStringView clubLanguage);

} // namespace hearth
