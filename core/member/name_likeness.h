// SPDX-License-Identifier: GPL-3.0-or-later
// How much two people's names say that they are one person. In any order and script: words are compared,
// never sounds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hearth {

/// What is alike, the most telling first.
enum class NameLikeness {
    Same,    ///< The same words, wherever they stand.
    Swapped, ///< The same words, the given name in the place of the family name.
    Joined, ///< The same letters, parted into words otherwise, as in 山田花子 or "van Dijk" and "Vandijk".
    MoreParts, ///< One has a second given name or a second family name.
    Nickname,  ///< One is short for the other, or is what the other is called.
    Initial,   ///< Of one only the first letter of the given name.
    Slip,      ///< One letter differs. Says something only beside something else.
    Single,    ///< The same, but it is one name alone. As with a slip.
    GivenOnly, ///< The given name, as after a marriage. As with a slip.
    None,
};

/// Whether the names alone make it worth asking.
[[nodiscard]] constexpr bool tellsAlone(NameLikeness likeness) { return likeness <= NameLikeness::Initial; }

/// A name ready to be compared many times.
class ComparedName {
public:
    /// Each in UTF-8, as it stands in the book. A whole name that stands in one field is parted.
    ComparedName(std::string_view given, std::string_view family, std::string_view preferred);

    [[nodiscard]] const std::vector<std::string>& given() const { return m_given; }
    [[nodiscard]] const std::vector<std::string>& family() const { return m_family; }
    [[nodiscard]] const std::vector<std::string>& preferred() const { return m_preferred; }
    /// Whether any word stands in both; quick, and almost never wrong.
    [[nodiscard]] bool hasWordOf(const ComparedName& other) const;
    [[nodiscard]] bool isEmpty() const { return m_given.empty() && m_family.empty(); }

    /// Texts of which two likely names have one in common: to compare those few and not everybody with
    /// everybody. Of single names, and of what says something only beside something else, there are none.
    [[nodiscard]] std::vector<std::string> keys() const;

private:
    void addPairKeys(std::vector<std::string>& keys) const;

    std::vector<std::string> m_given;
    std::vector<std::string> m_family;
    std::vector<std::string> m_preferred;
    std::vector<std::size_t> m_hashes; // of all words

    friend class NamePair;
};

/// The most telling likeness of two names.
[[nodiscard]] NameLikeness likenessOf(const ComparedName& a, const ComparedName& b);

/// Whether the slip of `NameLikeness::Slip` is in the given name: sisters are called alike, families aren't.
[[nodiscard]] bool isSlipInGiven(const ComparedName& a, const ComparedName& b);

} // namespace hearth
