// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are kept in a club: told by their first bytes, whatever their names say.
#pragma once

#include <QByteArray>

namespace hearth {

/// Whether it begins as JPEG, PNG or WebP does.
[[nodiscard]] bool isPicture(const QByteArray& bytes);

} // namespace hearth
