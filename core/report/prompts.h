// SPDX-License-Identifier: GPL-3.0-or-later
// What people who sit at a table together may begin with: the club's own list, or the usual one.
#pragma once

#include <QStringList>

namespace hearth {

class Club;

/// In the language of a sheet (ISO 639).
[[nodiscard]] QStringList usualPrompts(const QString& language);

/// The club's own, whatever the language; the usual ones where it has written none. Throws `StoreError`.
[[nodiscard]] QStringList promptsOf(Club& club, const QString& language);

/// The prompt for a table of a round, both from 1: no two tables of a round have the same while there are
/// enough, and a table another one each round.
[[nodiscard]] QString promptFor(const QStringList& prompts, int round, int table, int tables);

} // namespace hearth
