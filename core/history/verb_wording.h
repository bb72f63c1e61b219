// SPDX-License-Identifier: GPL-3.0-or-later
// How a verb reads in History. Each noun lists its own in x_wording; core/wording joins the lists.
#pragma once

#include "core/history/entry.h"

#include <QString>

#include <vector>

namespace hearth {

class Club;

struct VerbWording {
    QStringView verb; ///< `member.add`
    /// The sentence in today's language with today's names; it copes with everything the entry names being
    /// gone.
    QString (*words)(Club& club, const HistoryEntry& entry) = nullptr;
};

} // namespace hearth
