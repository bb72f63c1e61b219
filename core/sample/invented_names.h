// SPDX-License-Identifier: GPL-3.0-or-later
// Names for invented people, from many traditions and scripts: one name or many, family first or last, with
// particles, with a man's and a woman's form, very long and very short.
#pragma once

#include "core/base/random_source.h"
#include "core/member/person_name.h"

#include <QStringList>

#include <vector>

namespace hearth {

/// A family's name as its men and its women bear it; both empty in a tradition without family names.
struct FamilyName {
    QString masculine;
    QString feminine;
};

/// Whether a family shares one name, or everybody has an own one.
enum class FamilyHabit { Shared, Own };

struct NameTradition {
    QString name;
    int weight = 0; ///< How often it is drawn, of the sum of all.
    NameOrder order = NameOrder::GivenFirst;
    FamilyHabit habit = FamilyHabit::Shared;
    QStringList women; ///< Given names, some with a preferred one in brackets.
    QStringList men;
    QStringList particles;
    std::vector<FamilyName> families;
    int fewestGiven = 1;
    int mostGiven = 1;
    int familyCount = 1;
};

class InventedNames {
public:
    /// Reads the lists.
    InventedNames();

    [[nodiscard]] const std::vector<NameTradition>& traditions() const { return m_traditions; }
    [[nodiscard]] const NameTradition& drawTradition(RandomSource& random) const;
    /// The tradition of the home of this number. Spread evenly, so that a small club too has people from
    /// everywhere; `seed` says where to begin.
    [[nodiscard]] const NameTradition& traditionOf(std::size_t home, std::uint64_t seed) const;

private:
    [[nodiscard]] const NameTradition& traditionAt(std::int64_t weight) const;

    std::vector<NameTradition> m_traditions;
    int m_weights = 0;
};

[[nodiscard]] FamilyName drawFamily(RandomSource& random, const NameTradition& tradition);
/// Somebody of that family.
[[nodiscard]] PersonName
drawPerson(RandomSource& random, const NameTradition& tradition, const FamilyName& family);

} // namespace hearth
