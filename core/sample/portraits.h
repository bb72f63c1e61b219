// SPDX-License-Identifier: GPL-3.0-or-later
// Gives the sample club's people names, addresses and all else that stands in the book about them. Made up
// one by one, as they are written; who lives together shares an address and often a name.
#pragma once

#include "core/base/random_source.h"
#include "core/sample/invented_names.h"
#include "core/sample/person.h"
#include "core/sample/word_lists.h"

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace hearth {

class Portraits {
public:
    /// `homes` and `words` live longer.
    Portraits(const std::vector<Home>& homes, const ClubWords& words, std::uint64_t seed);

    /// What the household is called; no other one is.
    [[nodiscard]] QString nameHousehold(std::size_t home);

    /// Everything about a person but groups, offices and the household's name. Each person is asked for once,
    /// in the order in which they were entered, since numbers are given out on the way.
    [[nodiscard]] Member member(const Person& person);

private:
    /// What those of one home have in common.
    struct Shared {
        const NameTradition* tradition = nullptr;
        const NameTradition* partnerTradition = nullptr;
        FamilyName family;
        FamilyName partnerFamily;
        Address address;
        QString phone;
        QString mail; ///< Empty where everybody has an own one.
    };

    [[nodiscard]] Shared sharedBy(std::size_t home) const;
    [[nodiscard]] PersonName nameOf(const Shared& shared, std::size_t home, int place) const;
    [[nodiscard]] Address address(RandomSource& random) const;
    void addContacts(Member& member, const Person& person, const Shared& shared, RandomSource& random);
    void addEmergency(Member& member, const Person& person, const Shared& shared, RandomSource& random) const;
    void addAnswers(Member& member, const Person& person, RandomSource& random) const;
    [[nodiscard]] QString freshMail(const PersonName& name, RandomSource& random);
    [[nodiscard]] QString oneOf(const QString& key, RandomSource& random) const;

    const std::vector<Home>& m_homes;
    const ClubWords& m_words;
    std::uint64_t m_seed;
    InventedNames m_names;
    std::unordered_map<QString, int> m_mailNames; ///< How often each was given out.
    std::set<std::string> m_householdNames;       ///< Folded.
    int m_lastNumber = 0;
};

} // namespace hearth
