// SPDX-License-Identifier: GPL-3.0-or-later
// Events as text, as they lie in the log of a sealed door file.
#pragma once

#include "core/door/door_event.h"

#include <QByteArray>

namespace hearth {

[[nodiscard]] QByteArray asJson(const std::vector<DoorEvent>& events);
/// Nothing for what isn't such a text, or says what no event says.
[[nodiscard]] std::optional<std::vector<DoorEvent>> doorEventsIn(const QByteArray& json);

/// A newcomer as one text, and back; nothing for a text that is none.
[[nodiscard]] QByteArray asJson(const EnteredPerson& person);
[[nodiscard]] std::optional<EnteredPerson> newcomerIn(const QByteArray& json);

} // namespace hearth
