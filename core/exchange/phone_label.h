// SPDX-License-Identifier: GPL-3.0-or-later
// What address books call a phone, in the languages that lists come in.
#pragma once

#include <QString>

namespace hearth {

/// "Mobile", "Mobil", "Handy", "Móvil", "Cell": a phone that is carried about.
[[nodiscard]] bool isMobileLabel(const QString& label);

/// "Fax", "HomeFAX", "Telefax": nobody answers there.
[[nodiscard]] bool isFaxLabel(const QString& label);

} // namespace hearth
