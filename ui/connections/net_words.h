// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a club's connections: one plain sentence for each thing that is found, and the rows of its
// table.
#pragma once

#include "core/connections/club_net.h"
#include "ui/connections/net_table_model.h"

namespace hearth {

class OpenClub;

/// What can be looked at; in the order in which it stands on the page.
enum class Finding { Everybody, Fresh, Rim, Held };

/// `when`: the stretch of time of new pairs, within a sentence.
[[nodiscard]] QString
findingSentence(OpenClub& open, const ClubNet& net, Finding finding, const QString& when);

struct NetTable {
    QStringList headings;
    std::vector<NetTableModel::Row> rows;
    std::vector<bool> numbers;
};

[[nodiscard]] NetTable netTable(OpenClub& open, const ClubNet& net, Finding finding);

/// What is said where a club has too little behind it to say who knows whom; empty where it has enough.
[[nodiscard]] QString tooLittleYet(const Met& met);

} // namespace hearth
