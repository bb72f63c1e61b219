// SPDX-License-Identifier: GPL-3.0-or-later
// A PIN that opens something on this laptop. Only its hash is kept: Argon2id with libsodium's "interactive"
// effort, which costs a guess about a tenth of a second.
#pragma once

#include <QString>

namespace hearth {

/// What is kept of a PIN.
[[nodiscard]] QString hashOfPin(const QString& pin);
/// Whether this is the PIN of which `hash` was kept; false for a hash that can't be read.
[[nodiscard]] bool isPinRight(const QString& pin, const QString& hash);

} // namespace hearth
