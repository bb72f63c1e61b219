// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own icons: one stroke on a grid of 24 units, tinted in the ink of the look as they are drawn,
// so that a change of look needs no second set and no bookkeeping.
#pragma once

#include <QIcon>
#include <QStringList>

namespace hearth {

/// The icon of this name in resources/icons; chosen or pressed it is ember. An unknown name draws nothing.
[[nodiscard]] QIcon themedIcon(const QString& name);

/// The names there are.
[[nodiscard]] QStringList iconNames();

} // namespace hearth
