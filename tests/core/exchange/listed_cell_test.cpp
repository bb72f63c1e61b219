// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell.h"
#include "core/exchange/listed_cell.h"
#include "tests/support/catch.h"

using namespace hearth;

namespace {

QStringList parted(const char16_t* text) { return QString::fromUtf16(text).split(u'/'); }

} // namespace

TEST_CASE("names in a cell are parted by what the cell holds", "[exchange][cell]")
{
    CHECK(listedNames(QStringLiteral("Choir ::: Chess, beginners")) == parted(u"Choir/Chess, beginners"));
    CHECK(listedNames(QStringLiteral("Chess, beginners; Go")) == parted(u"Chess, beginners/Go"));
    CHECK(listedNames(QStringLiteral("Choir,Chess , Go")) == parted(u"Choir/Chess/Go"));
    CHECK(listedNames(QStringLiteral("\"Choir\",\"Chess\"")) == parted(u"Choir/Chess"));
    CHECK(listedNames(QStringLiteral("Choir\nChess|Go")) == parted(u"Choir/Chess|Go"));
    CHECK(listedNames(QStringLiteral("Choir, Choir,")) == parted(u"Choir"));
    CHECK(listedNames(QString()).isEmpty());
}

TEST_CASE("several e-mail addresses in a cell are several, and one with its name is one", "[exchange][cell]")
{
    CHECK(listedEmails(QStringLiteral("a@x.org; b@x.org")) == parted(u"a@x.org/b@x.org"));
    CHECK(listedEmails(QStringLiteral("a@x.org b@x.org,a@x.org")) == parted(u"a@x.org/b@x.org"));
    CHECK(listedEmails(QStringLiteral("Ada Bell <a@x.org>")) == parted(u"a@x.org"));
    CHECK(listedEmails(QStringLiteral("mailto:a@x.org")) == parted(u"a@x.org"));
    CHECK(listedEmails(QStringLiteral("nobody at home")) == parted(u"nobody at home"));
}

TEST_CASE("several phone numbers in a cell are several, and a slash within one parts nothing",
          "[exchange][cell]")
{
    CHECK(listedPhones(QStringLiteral("0441 555010; 0171 5550132")) == parted(u"0441 555010/0171 5550132"));
    CHECK(listedPhones(QStringLiteral("07700 900111 / 07700 900222")) ==
          parted(u"07700 900111/07700 900222"));
    CHECK(listedPhones(QStringLiteral("0441/555010")) == QStringList{QStringLiteral("0441/555010")});
    CHECK(listedPhones(QStringLiteral("'0441 555010")) == QStringList{QStringLiteral("0441 555010")});
    CHECK(listedPhones(QStringLiteral("555010, evenings")) ==
          QStringList{QStringLiteral("555010, evenings")});
}

TEST_CASE("a cell is taken out of what guards it from a spreadsheet", "[exchange][cell]")
{
    CHECK(plainCell("=\"0123\"") == "0123");
    CHECK(plainCell("'+49 441 555") == "+49 441 555");
    CHECK(plainCell("'=\"0123\"") == "=\"0123\""); // escaped by Hearth: it is meant
    CHECK(plainCell("=1+1") == "=1+1");
    CHECK(plainCell("=\"") == "=\"");
    CHECK(withoutZeroGuard(QStringLiteral("'01067")) == u"01067");
    CHECK(withoutZeroGuard(QStringLiteral("'t Hof")) == u"'t Hof");
}

TEST_CASE("a cell may say that there is nothing", "[exchange][cell]")
{
    for (const char16_t* text : {u"-", u"--", u"n/a", u"N/A", u"#N/A", u"?", u"k.A.", u"null", u" – "}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK(saysNothing(QString::fromUtf16(text)));
    }
    for (const char16_t* text : {u"0", u"x", u"a@b", u"05.03."}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK_FALSE(saysNothing(QString::fromUtf16(text)));
    }
}
