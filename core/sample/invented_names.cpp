// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/invented_names.h"

#include "core/sample/word_lists.h"

namespace hearth {

namespace {

std::vector<FamilyName> familiesOf(const QStringList& written)
{
    std::vector<FamilyName> families;
    for (const QString& name : written) {
        const auto bar = name.indexOf(u'|');
        families.push_back(bar < 0 ? FamilyName{name, name} : FamilyName{name.left(bar), name.mid(bar + 1)});
    }
    return families;
}

NameTradition readTradition(const WordSection& section)
{
    NameTradition tradition;
    tradition.name = section.name;
    tradition.weight = section.word(QStringLiteral("weight")).toInt();
    if (section.word(QStringLiteral("order")) == u"family") {
        tradition.order = NameOrder::FamilyFirst;
    }
    if (section.word(QStringLiteral("habit")) == u"own") {
        tradition.habit = FamilyHabit::Own;
    }
    tradition.women = section.list(QStringLiteral("women"));
    tradition.men = section.list(QStringLiteral("men"));
    tradition.particles = section.list(QStringLiteral("particles"));
    tradition.families = familiesOf(section.list(QStringLiteral("family")));
    if (const QString count = section.word(QStringLiteral("given")); !count.isEmpty()) {
        tradition.fewestGiven = count.section(u'-', 0, 0).toInt();
        tradition.mostGiven = count.section(u'-', 1, 1).toInt();
    }
    if (const QString count = section.word(QStringLiteral("families")); !count.isEmpty()) {
        tradition.familyCount = count.toInt();
    }
    return tradition;
}

/// `el` before a name and `Ben-` joined to it.
QString withParticle(const QString& particle, const QString& name)
{
    return particle.endsWith(u'-') ? particle + name : particle + u' ' + name;
}

struct GivenName {
    QString given;
    QString preferred;
};

GivenName readGiven(const QString& written)
{
    const auto bracket = written.indexOf(u" (");
    return bracket < 0 ? GivenName{written, {}}
                       : GivenName{written.left(bracket), written.mid(bracket + 2).chopped(1)};
}

} // namespace

InventedNames::InventedNames()
{
    for (const WordSection& section : readWordSections(QStringLiteral("names.txt"))) {
        m_traditions.push_back(readTradition(section));
        m_weights += m_traditions.back().weight;
    }
}

const NameTradition& InventedNames::drawTradition(RandomSource& random) const
{
    return traditionAt(random.between(1, m_weights));
}

const NameTradition& InventedNames::traditionOf(std::size_t home, std::uint64_t seed) const
{
    // Steps of the golden ratio, in fractions of 2^32: they never crowd.
    constexpr std::uint64_t step = 2'654'435'769;
    const std::uint64_t place = (RandomSource(seed).bits() + home * step) & 0xffff'ffffU;
    return traditionAt(static_cast<std::int64_t>((place * static_cast<std::uint64_t>(m_weights)) >> 32U) + 1);
}

const NameTradition& InventedNames::traditionAt(std::int64_t weight) const
{
    std::int64_t rest = weight;
    for (const NameTradition& tradition : m_traditions) {
        rest -= tradition.weight;
        if (rest <= 0) {
            return tradition;
        }
    }
    return m_traditions.back();
}

FamilyName drawFamily(RandomSource& random, const NameTradition& tradition)
{
    constexpr int withParticlePercent = 45;
    if (tradition.families.empty()) {
        return {};
    }
    FamilyName family = random.pick(tradition.families);
    for (int i = 1; i < tradition.familyCount; ++i) {
        const FamilyName second = random.pick(tradition.families);
        if (second.masculine != family.masculine) {
            family.masculine += u' ' + second.masculine;
            family.feminine += u' ' + second.feminine;
        }
    }
    if (!tradition.particles.isEmpty() && random.chance(withParticlePercent)) {
        const QString particle = random.pick(tradition.particles);
        family = {withParticle(particle, family.masculine), withParticle(particle, family.feminine)};
    }
    return family;
}

PersonName drawPerson(RandomSource& random, const NameTradition& tradition, const FamilyName& family)
{
    constexpr int nicknamePercent = 60;
    const bool isWoman = random.chance(50);
    const QStringList& names = isWoman ? tradition.women : tradition.men;
    const auto count = random.between(tradition.fewestGiven, tradition.mostGiven);
    const GivenName first = readGiven(random.pick(names));
    PersonName person;
    person.given = first.given;
    person.order = tradition.order;
    person.family = isWoman ? family.feminine : family.masculine;
    if (!first.preferred.isEmpty() && random.chance(nicknamePercent)) {
        person.preferred = first.preferred;
    }
    QStringList taken{first.given};
    for (std::int64_t i = 1; i < count; ++i) {
        const QString next = readGiven(random.pick(names)).given;
        if (!taken.contains(next)) {
            taken += next;
        }
    }
    if (taken.size() > 2 && person.preferred.isEmpty()) {
        person.preferred = first.given; // nobody is called by four names
    }
    person.given = taken.join(u' ');
    return person;
}

} // namespace hearth
