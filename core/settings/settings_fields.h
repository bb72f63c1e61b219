// SPDX-License-Identifier: GPL-3.0-or-later
// What a club says of itself as texts, for the command line: `name, country, zone, language, people, person,
// letterhead, paper, hidden_parts, connects_minors, history_days, history_megabytes`.
#pragma once

#include "core/base/field_text.h"
#include "core/settings/club_settings.h"

namespace hearth {

/// The fields' names, in order.
[[nodiscard]] const QStringList& settingsColumns();
/// Reads the fields given into `draft` and leaves the others as they are; a problem for each that can't be
/// read. `hidden_parts` are the words of what is switched off, parted by semicolons.
[[nodiscard]] std::vector<Problem> readSettingsFields(ClubSettings& draft, const FieldTexts& texts);

} // namespace hearth
