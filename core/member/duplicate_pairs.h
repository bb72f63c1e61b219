// SPDX-License-Identifier: GPL-3.0-or-later
// Who may stand in the book twice. People are compared where something brings them together (a name in any
// order, an e-mail, a phone, a birthday, an address), never everybody with everybody, so that 100,000 take a
// moment. What many share tells nobody apart: of the bearers of a common name, and of a number that a whole
// school uses, only those are compared whom something else brings together.
//
// One family name and one e-mail are a family, not a duplicate: without a likely given name nobody is a pair,
// nor with two birthdays that differ by more than a slip.
#pragma once

#include "core/member/duplicate_people_queries.h"

#include <vector>

namespace hearth {

/// Why two people are a pair, in the order in which it is said.
enum class DuplicateReason {
    SameName,
    NamesSwapped,
    NameWrittenOtherwise, ///< Parted into words otherwise.
    MoreNames,            ///< One has a second given or family name.
    Nickname,
    Initial,
    NameSlip,
    SameGivenName,
    SameEmail,
    SamePhone,
    SameBirthday,
    SameDayWithoutYear,
    BirthdaySlip,
    SameAddress,
    DifferentNumbers, ///< Speaks against it.
    SameHousehold,    ///< Speaks against it where the names aren't the same: somebody meant two people.
};

enum class Likelihood { Possible, Likely, VeryLikely };

struct DuplicatePair {
    MemberId first; ///< Who stood in the book first.
    MemberId second;
    Likelihood likelihood = Likelihood::Possible;
    std::vector<DuplicateReason> reasons;

    bool operator==(const DuplicatePair&) const = default;
};

/// Reads and compares; a very large book can be read bit by bit, and compared on another thread.
class DuplicateSearch {
public:
    /// Reads the next `most` people; false where these were the last, and who was told apart is known too.
    /// Throws `StoreError`.
    bool readMore(Database& database, std::size_t most);
    /// The pairs, the likeliest first, then by ids. Touches nothing but what was read.
    [[nodiscard]] std::vector<DuplicatePair> pairs() const;

private:
    std::vector<ComparedPerson> m_people;
    std::set<std::pair<MemberId, MemberId>> m_apart;
};

/// All pairs in the book. Throws `StoreError`.
[[nodiscard]] std::vector<DuplicatePair> findDuplicates(Database& database);

} // namespace hearth
