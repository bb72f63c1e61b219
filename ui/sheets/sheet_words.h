// SPDX-License-Identifier: GPL-3.0-or-later
// What several sheets say, said alike.
#pragma once

#include "core/meeting/meeting.h"
#include "ui/sheets/sheet_language.h"

namespace hearth {

/// "Thursday 26 November 2026, 19:00–22:00".
[[nodiscard]] QString whenOf(const Meeting& meeting, const SheetLanguage& language);
/// The same and " · Library hall · Room 2 · Chess".
[[nodiscard]] QString whenAndWhere(const ListedMeeting& listed, const SheetLanguage& language);
/// "Library hall · Room 2", empty where nobody said.
[[nodiscard]] QString whereOf(const ListedMeeting& listed);

} // namespace hearth
