// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/property.h"

#include <array>
#include <set>

using namespace hearth::test;

TEST_CASE("the same seed draws the same values on every machine", "[property]")
{
    Random random(1);
    REQUIRE(random.bits() == 0x910a2dec89025cc1);
    Random again(7);
    Random other(7);
    REQUIRE(again.text(40) == other.text(40));
    REQUIRE(again.bits() == other.bits());
}

TEST_CASE("a range includes both of its ends and nothing else", "[property]")
{
    Random random(3);
    std::set<std::int64_t> seen;
    for (int i = 0; i < 200; ++i) {
        seen.insert(random.between(-1, 2));
    }
    REQUIRE(seen == std::set<std::int64_t>{-1, 0, 1, 2});
    REQUIRE(random.between(5, 5) == 5);
    static_cast<void>(random.between(INT64_MIN, INT64_MAX)); // no division by zero
}

TEST_CASE("a property runs its body as often as asked, each time with other values", "[property]")
{
    std::set<std::uint64_t> drawn;
    property("counting", 50, [&drawn](Random& random) { drawn.insert(random.bits()); });
    REQUIRE(drawn.size() == 50);
}

TEST_CASE("a property's texts are well-formed and of many scripts", "[property]")
{
    bool beyondBasicPlane = false;
    property("texts", 100, [&beyondBasicPlane](Random& random) {
        const QString text = random.text(30);
        REQUIRE(QString::fromUtf8(text.toUtf8()) == text);
        REQUIRE_FALSE(text.contains(QChar(u'\0')));
        beyondBasicPlane = beyondBasicPlane || text.toStdU32String().size() < std::size_t(text.size());
        const std::array colours{1, 2, 3};
        REQUIRE(random.pick(colours) <= 3);
        REQUIRE(random.pick({1, 2, 3}) <= 3);
    });
    REQUIRE(beyondBasicPlane);
}
