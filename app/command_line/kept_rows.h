// SPDX-License-Identifier: GPL-3.0-or-later
// What stays when only the untouched part of an import is taken back, in words.
#pragma once

#include "core/history/touched_rows.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace hearth {

class Club;
class Output;

/// Something with an id of its own that stays.
struct KeptThing {
    QString id;
    QString name;

    bool operator==(const KeptThing&) const = default;
};

/// The things among `rows`; what merely belongs to one of them isn't named.
[[nodiscard]] std::vector<KeptThing> keptThings(Club& club, const std::vector<TouchedRow>& rows);

void tellKept(Output& output, const std::vector<KeptThing>& kept);

/// `[{id,name}]`
[[nodiscard]] QJsonArray asJson(const std::vector<KeptThing>& kept);

} // namespace hearth
