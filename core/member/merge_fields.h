// SPDX-License-Identifier: GPL-3.0-or-later
// Two members side by side, field by field: what differs, what can be chosen, and what happens where nobody
// chooses. Fields go by the exchange contract's names, but that an address is one field, since the street of
// one and the town of the other is nobody's address; `card_code`, `sort_name` and `photo` have no column
// there.
#pragma once

#include "core/base/result.h"
#include "core/member/member.h"
#include "core/member/member_key.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace hearth {

class Club;

/// Whose value a merged member has.
enum class From {
    Kept,
    Gone,
    Both, ///< Lists and notes: what either holds, once.
};

/// By field; what isn't named is as proposed.
using MergeChoice = std::map<QString, From>;

struct MergeField {
    QString name;
    bool differs = false;
    bool mayBeBoth = false;
    /// The value that isn't empty; of two the one of `kept`, of consents the later; both where that can be.
    From proposed = From::Kept;

    bool operator==(const MergeField&) const = default;
};

struct MergeComparison {
    MergedPair pair;
    Member kept;
    Member gone;
    QByteArray keptPhoto;
    QByteArray gonePhoto;
    /// In order; those that are empty on both sides are left out.
    std::vector<MergeField> fields;

    /// Null where there is no such field.
    [[nodiscard]] const MergeField* find(const QString& field) const;
};

/// What `choice` says of the field, else what is proposed.
[[nodiscard]] From chosenFor(const MergeField& field, const MergeChoice& choice);

/// Every name that a field can have, but for the club's own, which are `custom:` and theirs.
[[nodiscard]] QStringList mergeFieldNames();

/// Reads both. Fails with a sentence where the two can't be merged: because they are one and the same, are
/// gone, were forgotten, or went into somebody else before.
[[nodiscard]] Result<MergeComparison> compareForMerge(Club& club, const MergedPair& pair);

/// What stands in the way of merging these two, or nothing.
[[nodiscard]] std::optional<Error> mergeObstacle(Club& club, const MergedPair& pair);

} // namespace hearth
