// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one person as a file: JSON for other programs, or text to read.
#pragma once

#include "core/member/member_everything_queries.h"

#include <QByteArray>

namespace hearth {

/// An object with the person's name, each table's rows, what is only mentioned, and the history.
[[nodiscard]] QByteArray asJsonFile(Club& club, const EverythingAboutPerson& everything);

/// The same, to be read.
[[nodiscard]] QByteArray asTextFile(Club& club, const EverythingAboutPerson& everything);

} // namespace hearth
