// SPDX-License-Identifier: GPL-3.0-or-later
// Who in the club is the person of this row? By id, number, e-mail and name, phone and name, name and
// birthday, in that order, and never by the name alone. Different ids or different numbers are never the same
// person, and neither are two who were born a generation apart, so that namesakes and families that share an
// e-mail stay apart.
#pragma once

#include "core/exchange/key_index.h"
#include "core/member/member.h"

#include <string>
#include <vector>

namespace hearth {

class MemberMatching {
public:
    using Place = KeyIndex::Place;

    /// Somebody who can be found; `line` is where in the file, 0 for those in the club already.
    struct Known {
        MemberId id;
        bool hasNumber = false;
        Birthday birthday; ///< Without a year where it isn't known.
        std::int64_t line = 0;
    };

    /// What was found.
    struct Match {
        enum class Kind { Nobody, One, Several, SameNameOnly };
        Kind kind = Kind::Nobody;
        /// The one, or all those in question.
        std::vector<Place> people;
    };

    /// Makes `member` findable: by its id at once, by all else when somebody without an id is looked for,
    /// which in a file that Hearth wrote itself never happens. `member` must stay where it is until then, or
    /// until `settle`.
    void add(const Member& member, std::int64_t line);
    /// Makes `member`, who was added, findable by an id and a number that were another's before the two were
    /// merged; the number may be empty.
    void addAlias(MemberId alias, const QString& number, MemberId member);
    /// Makes all that were added findable by everything now.
    void settle();
    /// Whether they are, and none of the members that were given must stay where it is any longer.
    [[nodiscard]] bool isSettled() const { return m_unsettled.empty(); }
    [[nodiscard]] Match find(const Member& draft);
    [[nodiscard]] const Known& known(Place place) const { return m_known.at(place); }
    [[nodiscard]] bool hasId(MemberId id) const;

private:
    using Places = std::vector<Place>;

    void collect(const std::string& key, const Member& draft, Places& places) const;
    void narrowByBirthday(const Member& draft, Places& places) const;

    std::vector<Known> m_known;
    std::vector<std::pair<const Member*, Place>> m_unsettled;
    KeyIndex m_places; // keys of all kinds, told apart by their first letter
};

} // namespace hearth
