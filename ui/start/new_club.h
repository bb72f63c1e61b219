// SPDX-License-Identifier: GPL-3.0-or-later
// Making a new club of the few answers that its first page asks for.
#pragma once

#include "core/base/result.h"
#include "core/meeting/first_meetings.h"
#include "core/settings/club_settings.h"

#include <optional>

namespace hearth {

class Clock;

struct NewClub {
    ClubSettings settings; ///< What was left open is settled by the country.
    std::optional<MeetingHabit> habit;
};

/// Makes the club's file. Where that fails, no file is left behind; one that is there already is never
/// touched.
[[nodiscard]] Done makeNewClub(const QString& path, const NewClub& wanted, const Clock& clock);

} // namespace hearth
