// SPDX-License-Identifier: GPL-3.0-or-later
// Opening the club that a command names.
#pragma once

#include "core/base/result.h"

#include <QStringView>

#include <memory>

namespace hearth {

class Call;
class Club;

/// The club `FILE`, for looking at it: works also where it can't be written, takes no lock that lasts, and
/// makes no backup. Fails as Busy while a window has it open.
[[nodiscard]] Result<std::unique_ptr<Club>> openToRead(Call& call);

/// What is backed up before a change.
enum class Backup {
    None,
    Daily,        ///< Once a day.
    BeforeImport, ///< In any case.
};

/// The club `FILE`, for changing it, after a backup. One that fails is complained of and stops nothing, for
/// every change can be undone.
[[nodiscard]] Result<std::unique_ptr<Club>> openToWrite(Call& call, Backup backup = Backup::Daily);

/// Speaks the language that the environment or the system asks for, else the club's.
void chooseLanguage(QStringView clubLanguage);

} // namespace hearth
