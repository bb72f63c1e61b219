// SPDX-License-Identifier: GPL-3.0-or-later
// What the picture of who knows whom shows: names short enough to stand in it, groups, and who is tied to
// whom, all by number.
#pragma once

#include "core/connections/club_net.h"
#include "core/connections/net_layout.h"

#include <QString>
#include <QStringList>

#include <map>

namespace hearth {

class OpenClub;

/// Why somebody is drawn with a sign of their own.
enum class NetMark {
    None,
    Rim,   ///< A ring.
    Holds, ///< A diamond.
};

struct NetScene {
    struct Person {
        MemberId member;
        QString name;  ///< In full.
        QString label; ///< "Hanna B."
        std::size_t group = 0;
        std::vector<std::size_t> knows; ///< Ascending.
        NetMark mark = NetMark::None;
    };
    struct Tie {
        std::size_t a = 0;
        std::size_t b = 0;
    };

    std::vector<Person> people; ///< In the alphabet's order.
    QStringList groups;         ///< In the alphabet's order; the last is that of who is in none.
    std::vector<NetTie> ties;   ///< The nearest few of each: they decide on the places.
    std::vector<Tie> fresh;     ///< New pairs.
    std::map<MemberId, std::size_t> numbers;
};

/// Whose signs are shown.
enum class NetMarks { None, Rim, Holds, Fresh };

[[nodiscard]] NetScene netScene(OpenClub& open, const ClubNet& net, NetMarks marks);

} // namespace hearth
