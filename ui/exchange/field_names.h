// SPDX-License-Identifier: GPL-3.0-or-later
// What the exchange contract's fields are called on the screen.
#pragma once

#include <QString>

namespace hearth {

/// "Given name" for `given_name`, the club's own name for `custom:X`; a field without a name is called by its
/// own word.
[[nodiscard]] QString fieldName(const QString& field);

/// "Members" for `members`.
[[nodiscard]] QString nounName(const QString& noun);

} // namespace hearth
