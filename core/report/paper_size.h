// SPDX-License-Identifier: GPL-3.0-or-later
// The papers that sheets are laid out for: some by name, and any other by its size.
#pragma once

#include <QSizeF>
#include <QStringList>

#include <optional>

namespace hearth {

/// How wide or high a paper of one's own may be, in millimetres.
inline constexpr double leastPaper = 100;
inline constexpr double mostPaper = 1'200;

/// The papers that have a name, in their order: `A4`, `Letter`, `A5`, `A6`.
[[nodiscard]] const QStringList& paperNames();

/// Width and height in millimetres, upright, of a paper by its name or, as `120x180`, by its size; nothing
/// where it is neither, or beyond the bounds.
[[nodiscard]] std::optional<QSizeF> paperSize(QStringView word);

} // namespace hearth
