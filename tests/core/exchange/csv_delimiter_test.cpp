// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_delimiter.h"
#include "tests/support/catch.h"

using namespace hearth;

namespace {

char sniffed(std::string_view text) { return sniffDelimiter(text, CsvScanner::Extent::Whole); }

} // namespace

TEST_CASE("the delimiter is what splits header and rows alike", "[csv]")
{
    REQUIRE(sniffed("a,b\n1,2\n") == ',');
    REQUIRE(sniffed("a;b\n1;2\n") == ';');
    REQUIRE(sniffed("a\tb\n1\t2\n") == '\t');
    REQUIRE(sniffed("a|b\n1|2\n") == '|');
    REQUIRE(sniffed("a;b") == ';');
}

TEST_CASE("commas and lists inside cells don't mislead the delimiter", "[csv]")
{
    REQUIRE(sniffed("name,groups\nAnna,Chess; Go; Bridge\nBo,Chess; Go; Cards\n") == ',');
    REQUIRE(sniffed("name;fee\nAnna;1,50\nBo;2,50\n") == ';');
    REQUIRE(sniffed("\"last, first\";mail\n\"Olsen, Bo\";bo@example.org\n") == ';');
    REQUIRE(sniffed("name;notes, remarks;mail\nAnna;a;x\nBo;b, c, d;y\n") == ';');
    REQUIRE(sniffed("a;b;c\n1;2\n1;2;3\n1;2;3\n") == ';');
}

TEST_CASE("a single column has a comma for a delimiter", "[csv]")
{
    REQUIRE(sniffed("name\nAnna\nBo; Olsen\n") == ',');
    REQUIRE(sniffed("") == ',');
    REQUIRE(sniffed("\"never closed; a\n") == ',');
}

TEST_CASE("only Excel's own line names the delimiter", "[csv]")
{
    REQUIRE(separatorLine("sep=;\r\na")->length == 7);
    REQUIRE(separatorLine("sep=\t\na")->delimiter == '\t');
    REQUIRE(separatorLine("sep=|")->length == 5);
    REQUIRE_FALSE(separatorLine("sep=;;\n"));
    REQUIRE_FALSE(separatorLine("sep=x\n"));
    REQUIRE_FALSE(separatorLine("sep=\n"));
    REQUIRE_FALSE(separatorLine("separate\n"));
    REQUIRE(sniffed("sep=|\na;b|c;d\n") == '|');
}
