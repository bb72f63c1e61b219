// SPDX-License-Identifier: GPL-3.0-or-later
// Lines and properties of cards, as the versions and the programs write them.
#include "core/exchange/encoding.h"
#include "core/exchange/vcard_reader.h"
#include "core/exchange/vcard_text.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

using namespace hearth;
using namespace hearth::test;
using namespace std::string_literals;

namespace {

std::vector<VCard> cardsOf(const std::string& bytes)
{
    VCardReader reader(bytes);
    std::vector<VCard> cards;
    VCard card;
    while (reader.next(card)) {
        cards.push_back(card);
    }
    return cards;
}

/// The value of the one card's `name` when `line` stands in it.
std::string valueIn(const std::string& line, std::string_view name = "NOTE")
{
    const auto cards = cardsOf("BEGIN:VCARD\r\n" + line + "\r\nEND:VCARD\r\n");
    REQUIRE(cards.size() == 1);
    const VCardProperty* property = cards.front().find(name);
    return property == nullptr ? "(none)"s : vcard::unescaped(property->value);
}

std::string inUtf16(std::string_view ascii)
{
    std::string bytes("\xFF\xFE");
    for (const char letter : ascii) {
        bytes += letter;
        bytes += '\0';
    }
    return bytes;
}

} // namespace

TEST_CASE("cards are read one after the other, whatever ends their lines", "[exchange][vcard]")
{
    for (const std::string end : {"\r\n", "\n", "\r"}) {
        const auto cards = cardsOf("BEGIN:VCARD" + end + "FN:Ada" + end + "END:VCARD" + end + end +
                                   "begin:vcard" + end + "fn:Bo" + end + "end:vcard");
        REQUIRE(cards.size() == 2);
        CHECK(cards[0].line == 1);
        CHECK(cards[0].find("FN")->value == "Ada");
        CHECK(cards[1].line == 5);
        CHECK(cards[1].find("FN")->value == "Bo");
    }
}

TEST_CASE("folded lines are joined before their bytes are text", "[exchange][vcard]")
{
    CHECK(valueIn("NOTE:one\r\n  two\r\n\tthree") == "one twothree");
    CHECK(valueIn("NOTE:Z\xC3\r\n \xBC"
                  "rich\r\nX-A:b") == "Zürich"); // inside a character
    CHECK(valueIn("NOTE;ENCODING=QUOTED-PRINTABLE:Gr=C3=B6=\r\n=C3=9Fe=0D=0Azwei") == "Größe\nzwei");
    CHECK(valueIn("NOTE;QUOTED-PRINTABLE;CHARSET=UTF-8:a=  \r\n b") == "a b");
    CHECK(valueIn("NOTE;ENCODING=QUOTED-PRINTABLE:a=") == "a="); // the card's end isn't part of it
    CHECK(valueIn("NOTE:a=\r\nX-B:c") == "a=");
}

TEST_CASE("an encoding and a charset are told by their names, or by the bytes", "[exchange][vcard]")
{
    CHECK(valueIn("NOTE;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Gr=F6=DFe") == "Größe");
    CHECK(valueIn("NOTE;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:=C3=BC") == "Ã¼");
    CHECK(valueIn("NOTE;ENCODING=QUOTED-PRINTABLE:Gr=F6=DFe") == "Größe");
    CHECK(valueIn("NOTE;ENCODING=QUOTED-PRINTABLE:Gr=C3=B6=C3=9Fe") == "Größe");
    CHECK(valueIn("NOTE;ENCODING=b:R3LDtsOfZQ==") == "Größe");
    CHECK(valueIn("NOTE;BASE64:R3LDtsOf\r\n ZQ==\r\n") == "Größe");
    // One file may hold both: a phone's own cards, and those it was sent.
    const auto cards = cardsOf("BEGIN:VCARD\nFN:Gr\xF6\xDF"
                               "e\nNOTE:Gr\xC3\xB6\xC3\x9F"
                               "e\nEND:VCARD\n");
    CHECK(cards.front().find("FN")->value == "Größe");
    CHECK(cards.front().find("NOTE")->value == "Größe");
    CHECK(cardsOf(inUtf16("BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n")).front().find("FN")->value == "Ada");
    CHECK(cardsOf("\xEF\xBB\xBF"
                  "BEGIN:VCARD\nFN:Ada\n")
              .front()
              .find("FN")
              ->value == "Ada");
    CHECK(valueIn("NOTE:a"s + '\0' + "b") == "ab");
}

TEST_CASE("escapes are taken off, and separators that were encoded part nothing", "[exchange][vcard]")
{
    CHECK(valueIn(R"(NOTE:a\nb\Nc\, d\; \"e\\n\" \x)") == "a\nb\nc, d; \"e\\n\" \\x");
    const auto cards =
        cardsOf("BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:M=C3=BCller=3B;Anna=2C=20B;;;\nEND:VCARD\n");
    const auto parts = vcard::parts(cards.front().find("N")->value, ';');
    REQUIRE(parts.size() == 5);
    CHECK(vcard::unescaped(parts[0]) == "Müller;");
    CHECK(vcard::unescaped(parts[1]) == "Anna, B");
    const auto whole = cardsOf("BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:M=C3=BCller=3BAnna\nEND:VCARD\n");
    CHECK(vcard::parts(whole.front().find("N")->value, ';').size() == 2);
}

TEST_CASE("parameters are bare, named or quoted", "[exchange][vcard]")
{
    const auto old = parseVCardProperty("TEL;HOME;CELL;PREF:555 0100");
    REQUIRE(old);
    CHECK(old->hasType("HOME"));
    CHECK(old->hasType("CELL"));
    CHECK(old->preference() == 1);
    const auto apple = parseVCardProperty("item1.EMAIL;type=INTERNET;type=home:a@example.org");
    REQUIRE(apple);
    CHECK(apple->group == "ITEM1");
    CHECK(apple->name == "EMAIL");
    CHECK(apple->hasType("HOME"));
    CHECK(apple->preference() == 101);
    const auto fresh =
        parseVCardProperty(R"(ADR;TYPE="home,work";LABEL="5: ^'High^' St^nX^^";PREF=20:;;5;X)");
    REQUIRE(fresh);
    CHECK(fresh->hasType("WORK"));
    CHECK(fresh->parameter("LABEL") == "5: \"High\" St\nX^");
    CHECK(fresh->preference() == 20);
    CHECK(fresh->value == ";;5;X");
    for (const char* broken : {"", "no colon", ":value", "TEL;TYPE=\"home:1", "TEL;HOME", "A B:c", "a.:b"}) {
        CHECK_FALSE(parseVCardProperty(broken).has_value());
    }
}

TEST_CASE("what is broken costs no more than itself", "[exchange][vcard]")
{
    CHECK(valueIn("garbage\r\n;;;\r\nNOTE:kept") == "kept");
    SECTION("a card that breaks off keeps what it has, at the end of the file and before the next card")
    {
        const auto cards = cardsOf("BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Bo");
        REQUIRE(cards.size() == 2);
        CHECK(cards[0].find("FN")->value == "Ada");
        CHECK(cards[1].line == 3);
        CHECK(cards[1].find("FN")->value == "Bo");
    }
    SECTION("a card within a card is passed over")
    {
        for (const std::string agent : {"AGENT:\nBEGIN:VCARD", "AGENT: BEGIN:VCARD"}) {
            const auto cards = cardsOf("BEGIN:VCARD\nFN:Ada\n" + agent + "\nFN:Bo\nNOTE:his\n" + agent +
                                       "\nFN:Cy\nEND:VCARD\nEND:VCARD\nNOTE:hers\nEND:VCARD\n");
            REQUIRE(cards.size() == 1);
            CHECK(cards[0].find("FN")->value == "Ada");
            CHECK(cards[0].find("NOTE")->value == "hers");
        }
    }
    SECTION("a line beyond all measure is left out, and so are pictures")
    {
        const auto cards = cardsOf("BEGIN:VCARD\nNOTE:" + std::string(VCardLines::longest, 'x') +
                                   "\nPHOTO;ENCODING=b:" + std::string(1000, 'A') + "\nFN:Ada\nEND:VCARD\n");
        REQUIRE(cards.size() == 1);
        CHECK(cards[0].properties.size() == 1);
        CHECK(cards[0].find("FN")->value == "Ada");
    }
    SECTION("a card without end keeps only so much")
    {
        std::string bytes = "BEGIN:VCARD\n";
        for (std::size_t i = 0; i < 2 * VCardReader::mostProperties; ++i) {
            bytes += "NOTE:x\n";
        }
        CHECK(cardsOf(bytes).front().properties.size() == VCardReader::mostProperties);
    }
}

TEST_CASE("what is escaped and folded is read back the same", "[exchange][vcard]")
{
    property("a text through a card", 300, [](Random& random) {
        const QString text = random.text(200);
        std::string line = "NOTE:";
        vcard::appendEscaped(line, text.toStdString());
        const std::string begin = "BEGIN:VCARD\r\n";
        std::string file = begin;
        vcard::appendFolded(file, line);
        const auto cards = cardsOf(file);
        REQUIRE(cards.front().properties.size() == 1);
        QString meant = text;
        meant.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        CHECK(vcard::unescaped(cards.front().properties.front().value) == meant.toStdString());
        for (std::size_t at = begin.size(); at < file.size();) {
            const std::size_t end = file.find("\r\n", at);
            CHECK(end - at <= 75);
            CHECK(validUtf8Length(std::string_view(file).substr(at, end - at)) == end - at);
            at = end + 2;
        }
    });
}
