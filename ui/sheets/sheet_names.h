// SPDX-License-Identifier: GPL-3.0-or-later
// A person's name as it stands on a list: filed by the bold part.
#pragma once

#include "core/member/person_name.h"
#include "ui/sheets/sheet_text.h"

namespace hearth {

/// "**Müller**, Jürgen", "**Chen** Wei".
[[nodiscard]] std::vector<TextRun> nameRuns(const PersonName& name);

} // namespace hearth
