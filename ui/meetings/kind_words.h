// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// What a kind of meeting is called on the screen: its name in the language of the program, or the club's own
/// word as it stands.
[[nodiscard]] QString kindName(const QString& kind);
/// The kind that is kept for what was typed or chosen under such a name.
[[nodiscard]] QString kindNamed(const QString& name);

} // namespace hearth
