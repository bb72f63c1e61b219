// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/invented_names.h"
#include "core/sample/word_lists.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <map>
#include <set>

using namespace hearth;
using namespace hearth::test;

namespace {

std::vector<PersonName> draw(int count)
{
    const InventedNames names;
    RandomSource random(7);
    std::vector<PersonName> people;
    for (int i = 0; i < count; ++i) {
        const NameTradition& tradition = names.drawTradition(random);
        people.push_back(drawPerson(random, tradition, drawFamily(random, tradition)));
    }
    return people;
}

} // namespace

TEST_CASE("every tradition of names has women, men and a weight", "[sample]")
{
    const InventedNames names;
    for (const NameTradition& tradition : names.traditions()) {
        CAPTURE(tradition.name.toStdString());
        REQUIRE(tradition.weight > 0);
        REQUIRE(tradition.women.size() >= 5);
        REQUIRE(tradition.men.size() >= 5);
        for (const FamilyName& family : tradition.families) {
            REQUIRE_FALSE(family.masculine.isEmpty());
            REQUIRE_FALSE(family.feminine.isEmpty());
        }
        REQUIRE((tradition.families.empty() || tradition.families.size() >= 5));
    }
}

TEST_CASE("no list of the sample club has an empty item", "[sample]")
{
    for (const char16_t* file : {u"names.txt", u"club.txt"}) {
        for (const WordSection& section : readWordSections(QString::fromUtf16(file))) {
            for (const auto& [key, items] : section.lists) {
                CAPTURE(section.name.toStdString(), key.toStdString());
                REQUIRE_FALSE(items.contains(QString()));
            }
        }
    }
}

TEST_CASE("invented names come from many scripts, most of them Latin", "[sample]")
{
    std::map<QChar::Script, int> scripts;
    for (const PersonName& name : draw(5'000)) {
        ++scripts[name.given.at(0).script()];
    }
    for (const QChar::Script script :
         {QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Hangul, QChar::Script_Cyrillic,
          QChar::Script_Greek, QChar::Script_Arabic, QChar::Script_Hebrew, QChar::Script_Devanagari,
          QChar::Script_Tamil, QChar::Script_Bengali, QChar::Script_Thai, QChar::Script_Georgian,
          QChar::Script_Armenian, QChar::Script_Ethiopic}) {
        CAPTURE(static_cast<int>(script));
        REQUIRE(scripts[script] > 0);
    }
    REQUIRE(scripts[QChar::Script_Latin] > 4'000);
    REQUIRE(scripts[QChar::Script_Latin] < 4'600);
}

TEST_CASE("invented names are short, long, single, with particles and with either name first", "[sample]")
{
    std::set<std::string> found;
    for (const PersonName& name : draw(5'000)) {
        const QString whole = fullName(name);
        REQUIRE_FALSE(whole.isEmpty());
        if (name.family.isEmpty()) {
            found.insert("one name");
        }
        if (name.family.size() <= 2 && !name.family.isEmpty()) {
            found.insert("short");
        }
        if ((name.given + name.family).size() > 45) {
            found.insert("long");
        }
        if (name.family.startsWith(u"van der ") || name.family.startsWith(u"al-")) {
            found.insert("particle");
        }
        if (name.order == NameOrder::FamilyFirst) {
            found.insert("family first");
        }
        if (!name.preferred.isEmpty()) {
            found.insert("preferred");
        }
    }
    REQUIRE(found.size() == 6);
}

TEST_CASE("a sample club of 150 homes has nearly every tradition", "[sample]")
{
    const InventedNames names;
    for (const std::uint64_t seed : {0U, 1U, 2U, 77U}) {
        std::set<QString> found;
        for (std::size_t home = 0; home < 150; ++home) {
            found.insert(names.traditionOf(home, seed).name);
        }
        CAPTURE(seed);
        REQUIRE(found.size() * 10 >= names.traditions().size() * 8);
    }
}
