// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

using namespace hearth;

using Items = std::vector<std::string>;

TEST_CASE("a guarded formula comes back as it was, whatever stood before it", "[cell]")
{
    for (const char* text : {"=1", "+49 30", "-", "@x", "\tx", "\rx", "'", "''", "'x", "", "x", "´=1"}) {
        CAPTURE(text);
        REQUIRE(stripFormulaEscape(escapeFormula(text)) == text);
    }
    REQUIRE(escapeFormula("=1") == "'=1");
    REQUIRE(escapeFormula("'=1") == "'=1");
    REQUIRE(escapeFormula(escapeFormula("=1")) == "'=1");
    REQUIRE(escapeFormula("'n Boek") == "'n Boek");
    REQUIRE(stripFormulaEscape("'n Boek") == "'n Boek");
    REQUIRE(stripFormulaEscape("'+49 30") == "+49 30");
    test::property("formulas", 2000, [](test::Random& random) {
        const std::string text = random.bytes(5, "=+-@\t\ra ");
        REQUIRE(stripFormulaEscape(escapeFormula(text)) == text);
        REQUIRE_FALSE(std::string_view("=+-@\t\r").find(escapeFormula(text + 'a').front()) !=
                      std::string_view::npos);
    });
}

TEST_CASE("a list is joined by semicolons, and only items that would break it are quoted", "[cell]")
{
    REQUIRE(joinList(Items{"Chess", "Board games"}) == "Chess; Board games");
    REQUIRE(joinList(Items{"a;b", "say \"hi\"", ""}) == "\"a;b\"; \"say \"\"hi\"\"\"; \"\"");
    REQUIRE(joinList(Items{}).empty());
    REQUIRE(joinList(QStringList{QStringLiteral("Schäfer"), QStringLiteral("x;y")}) == u"Schäfer; \"x;y\"");
}

TEST_CASE("a list written by hand is read with or without spaces and stray semicolons", "[cell]")
{
    REQUIRE(splitList(" Chess;Go ;; Cards; ") == Items{"Chess", "Go", "Cards"});
    REQUIRE(splitList("\"a;b\" ; c") == Items{"a;b", "c"});
    REQUIRE(splitList("").empty());
    REQUIRE(splitList(" ; ").empty());
    REQUIRE(splitList("\"\"") == Items{""});
    REQUIRE(splitList("5\" discs; \"half") == Items{"5\" discs", "\"half"});
    REQUIRE(splitList("\"a\" b; \"c; d") == Items{"\"a\" b", "\"c", "d"});
    REQUIRE(splitList(QStringView(u"Schäfer; \"x;y\"")) ==
            QStringList{QStringLiteral("Schäfer"), QStringLiteral("x;y")});
}

TEST_CASE("the items of any list come back from its cell", "[cell]")
{
    test::property("lists", 3000, [](test::Random& random) {
        Items items(random.index(4));
        for (std::string& item : items) {
            item = random.chance(30) ? random.text(5).toStdString() : random.bytes(5, "\"\";; a\n");
        }
        CAPTURE(items);
        REQUIRE(splitList(joinList(items)) == items);
    });
}

TEST_CASE("yes and no are understood in eight languages and as ticks", "[cell]")
{
    for (const char16_t* word : {u"yes", u"Ja", u"OUI", u"sí", u"SÌ", u"sim", u"tak", u"TRUE", u"1", u"x",
                                 u"X", u"O", u"s", u"T", u"✓", u"✔\uFE0F", u" y ", u"si\u0301", u"WAHR"}) {
        CAPTURE(QString::fromUtf16(word));
        REQUIRE(yesNo(QStringView(word)) == true);
    }
    for (const char16_t* word :
         {u"no", u"Nein", u"non", u"nee", u"NÃO", u"nao", u"nie", u"False", u"0", u"FAŁSZ"}) {
        CAPTURE(QString::fromUtf16(word));
        REQUIRE(yesNo(QStringView(word)) == false);
    }
    for (const char* word : {"", " ", "maybe", "2", "yes please", "-", "?"}) {
        CAPTURE(word);
        REQUIRE_FALSE(yesNo(std::string_view(word)).has_value());
    }
    REQUIRE(yesNo(std::string_view("não")) == false);
}
