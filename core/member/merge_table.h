// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a merge: the fields as they were chosen, and the alias that stays. Everything here throws
// `StoreError` and runs inside the caller's change.
#pragma once

#include "core/member/merge_fields.h"

namespace hearth {

/// Makes every field that differs what was chosen: a text is written to `kept`, and of what has rows of its
/// own those that weren't chosen are removed; the others are joined afterwards.
void writeChosenFields(Change& change, const MergeComparison& comparison, const MergeChoice& choice);

/// Removes the row of the one who goes, to which nothing refers any more.
void removeMerged(Change& change, MemberId gone);

/// Leaves word that `pair.gone` is `pair.kept` now. `lost` holds a number and a card that found no place
/// there.
struct LostKeys {
    QString number;
    QString cardCode;
};
void writeAlias(Change& change, const MergedPair& pair, const LostKeys& lost);

/// The notes of both, one behind the other; once where one holds the other.
[[nodiscard]] QString joinedNotes(const QString& kept, const QString& gone);

} // namespace hearth
