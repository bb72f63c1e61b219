// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recurrence/repeat.h"
#include "ui/shared/formats.h"

namespace hearth {

/// How something repeats, in words: "every second Thursday", "on the last Friday of each month, not in
/// December, until 30 Jun 2027"; a rule that can't be said is shown as it stands.
[[nodiscard]] QString repeatWords(const Repeat& repeat, QDate first, const Formats& formats);
/// The habit alone, without its end.
[[nodiscard]] QString habitWords(const Repeat& repeat, QDate first, const Formats& formats);

} // namespace hearth
