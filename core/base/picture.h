// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are kept in a club: told by their first bytes, whatever their names say.
#pragma once

#include <QByteArray>

namespace hearth {

/// Whether it begins as JPEG, PNG or WebP does.
[[nodiscard]] bool isPicture(const QByteArray& bytes);

/// The largest photo of a person that a club keeps, in bytes.
inline constexpr qsizetype largestPhoto = 5 * 1024 * 1024;

/// Whether it is a picture and small enough to be somebody's photo.
[[nodiscard]] bool isPhoto(const QByteArray& bytes);

} // namespace hearth
