// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/name_likeness.h"
#include "core/member/name_words.h"
#include "core/member/nicknames.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace hearth;

namespace {

ComparedName name(const char* given, const char* family, const char* preferred = "")
{
    return {given, family, preferred};
}

/// The same whoever stands first.
NameLikeness likeness(const ComparedName& a, const ComparedName& b)
{
    CHECK(likenessOf(a, b) == likenessOf(b, a));
    return likenessOf(a, b);
}

bool shareKey(const ComparedName& a, const ComparedName& b)
{
    const auto keys = a.keys();
    const auto others = b.keys();
    return std::any_of(keys.begin(), keys.end(), [&](const std::string& key) {
        return std::find(others.begin(), others.end(), key) != others.end();
    });
}

} // namespace

TEST_CASE("the same words are the same name, in any order and script", "[member][duplicates]")
{
    using enum NameLikeness;
    CHECK(likeness(name("Anna", "Müller"), name("ANNA", "muller")) == Same);
    CHECK(likeness(name("Anna", "Müller"), name("Anna", "Mueller")) == Same);
    CHECK(likeness(name("Łukasz", "O’Brien"), name("Lukasz", "OBrien")) == Same);
    CHECK(likeness(name("Олена", "Шевченко"), name("ОЛЕНА", "шевченко")) == Same);
    CHECK(likeness(name("Anna", "Müller"), name("Müller", "Anna")) == Swapped);
    CHECK(likeness(name("Anna", "Müller"), name("Anna Müller", "")) == Same);
    CHECK(likeness(name("Anna Maria", "Silva Santos"), name("Maria Anna", "Santos Silva")) == Same);
    CHECK(likeness(name("Dr. Anna", "Müller"), name("Anna", "Müller")) == Same);
    CHECK(likeness(name("花子", "山田"), name("山田花子", "")) == Joined);
    CHECK(likeness(name("Jan", "van Dijk"), name("Jan", "Vandijk")) == Joined);
    CHECK(likeness(name("Anna", "Müller"), name("Анна", "Мюллер")) == None); // words are compared, not sounds
}

TEST_CASE("second names, short forms and initials are alike", "[member][duplicates]")
{
    using enum NameLikeness;
    CHECK(likeness(name("Anna", "Müller"), name("Anna Maria", "Müller")) == MoreParts);
    CHECK(likeness(name("Anna", "Müller"), name("Anna", "Müller-Lüdenscheidt")) == MoreParts);
    CHECK(likeness(name("William", "Smith"), name("Bill", "Smith")) == Nickname);
    CHECK(likeness(name("Johannes", "Weiß"), name("Hans", "Weiss")) == Nickname);
    CHECK(likeness(name("Małgorzata", "Nowak"), name("Gosia", "Nowak")) == Nickname);
    CHECK(likeness(name("Александр", "Иванов"), name("Саша", "Иванов")) == Nickname);
    CHECK(likeness(name("Francisco", "García"), name("Paco", "García")) == Nickname);
    CHECK(likeness(name("Quirina", "Zapf", "Mausi"), name("Mausi", "Zapf")) == Nickname);
    CHECK(likeness(name("Anna", "Müller"), name("A.", "Müller")) == Initial);
    CHECK(likeness(name("Anna Maria", "Müller"), name("Anna Elisabeth", "Müller")) == None);
    CHECK(likeness(name("Bill", "Smith"), name("Bob", "Smith")) == None);
    CHECK(likeness(name("Anna", "Müller", "Mausi"), name("Lena", "Müller", "Mausi")) == None);
}

TEST_CASE("a slip is one letter, in words long enough to tell", "[member][duplicates]")
{
    using enum NameLikeness;
    CHECK(likeness(name("Katharina", "Müller"), name("Katarina", "Müller")) == Slip);
    CHECK(likeness(name("Anna", "Kowalski"), name("Anna", "Kowalksi")) == Slip);
    CHECK(likeness(name("Anna", "Kowalski"), name("Anna", "Kowelski")) == Slip);
    CHECK(likeness(name("Jan", "Novák"), name("Jana", "Novák")) == None);
    CHECK(likeness(name("Anna", "Müller"), name("Anna", "Schmidt")) == GivenOnly);
    CHECK(likeness(name("Cher", ""), name("Cher", "")) == Single);
    CHECK(likeness(name("", ""), name("", "")) == None);
    CHECK(isSlipInGiven(name("Katharina", "Müller"), name("Katarina", "Müller")));
    CHECK_FALSE(isSlipInGiven(name("Anna", "Kowalski"), name("Anna", "Kowelski")));
}

TEST_CASE("one slip is a letter more, less, another, or two exchanged", "[member][duplicates]")
{
    CHECK(isOneSlip("kowalski", "kowalksi"));
    CHECK(isOneSlip("kowalski", "kowalsk"));
    CHECK(isOneSlip("kowalski", "kowaliski"));
    CHECK(isOneSlip("kowalski", "xowalski"));
    CHECK(isOneSlip("шевченко", "шевчнеко"));
    CHECK_FALSE(isOneSlip("kowalski", "kowalski"));
    CHECK_FALSE(isOneSlip("kowalski", "kowlaksi"));
    CHECK_FALSE(isOneSlip("kowalski", "kowlsik"));
    CHECK_FALSE(isOneSlip("anna", "hanna"));
    CHECK_FALSE(isOneSlip("kowalski", "nowalska"));
}

TEST_CASE("names that tell alone have a key in common", "[member][duplicates]")
{
    const std::vector<std::pair<ComparedName, ComparedName>> alike{
        {name("Anna", "Müller"), name("Müller", "Anna")},
        {name("Anna", "Müller"), name("Anna Müller", "")},
        {name("Anna Maria", "Silva Santos"), name("Maria Anna", "Santos Silva")},
        {name("花子", "山田"), name("山田花子", "")},
        {name("Jan", "van Dijk"), name("Jan", "Vandijk")},
        {name("Anna", "Müller"), name("Anna Maria", "Müller")},
        {name("Anna", "Müller"), name("Anna", "Müller-Lüdenscheidt")},
        {name("William", "Smith"), name("Bill", "Smith")},
        {name("Quirina", "Zapf", "Mausi"), name("Mausi", "Zapf")},
        {name("Anna", "Müller"), name("A.", "Müller")}};
    for (const auto& [a, b] : alike) {
        INFO(a.given().front() << ' ' << b.given().front());
        CHECK(tellsAlone(likeness(a, b)));
        CHECK(shareKey(a, b));
    }
    CHECK(name("Cher", "").keys().empty());
}
