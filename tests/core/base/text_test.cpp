// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/catch.h"

#include <utility>
#include <vector>

using namespace hearth;

namespace {

using Pair = std::pair<const char16_t*, const char*>;

void requireFolds(const std::vector<Pair>& pairs)
{
    for (const auto& [text, folded] : pairs) {
        const QString written = QString::fromUtf16(text);
        CAPTURE(written);
        REQUIRE(fold(written) == folded);
        REQUIRE(fold(std::string_view(written.toStdString())) == folded);
        REQUIRE(fold(std::string_view(folded)) == folded);
    }
}

} // namespace

TEST_CASE("accents and case don't stand in the way of a search", "[text]")
{
    requireFolds({{u"Müller", "muller"},
                  {u"Mu\u0308ller", "muller"},
                  {u"Łódź", "lodz"},
                  {u"ÉLODIE", "elodie"},
                  {u"Nguyễn", "nguyen"},
                  {u"İpek Işık", "ipek isik"},
                  {u"Ёлкин", "елкин"},
                  {u"Σωκράτης ΣΩΚΡΑΤΗΣ", "σωκρατησ σωκρατησ"}});
}

TEST_CASE("letters without an accent to drop are spelled out", "[text]")
{
    requireFolds({{u"Weiß STRAẞE", "weiss strasse"},
                  {u"Ærøskøbing", "aeroskobing"},
                  {u"Þórður Œuvre", "thordur oeuvre"},
                  {u"Đặng Đorđe", "dang dorde"},
                  {u"Ħal Għaxaq ŋ", "hal ghaxaq n"},
                  {u"Əliyev", "eliyev"},
                  {u"ﬁancé Ⅳ", "fiance iv"}});
}

TEST_CASE("apostrophes are dropped and dashes are blanks, whichever of them was typed", "[text]")
{
    requireFolds({{u"O'Brien O’Brien Oʼbrien O`brien", "obrien obrien obrien obrien"},
                  {u"Anne-Marie Anne\u2010Marie Anne\u2013Marie", "anne marie anne marie anne marie"},
                  {u"Gal·la Kaʻahumanu", "galla kaahumanu"},
                  {u"089-12 34", "089 12 34"}});
}

TEST_CASE("white space is single, absent at the ends, and what can't be seen is gone", "[text]")
{
    requireFolds({{u"  Ann\u00A0\t Lee \n", "ann lee"},
                  {u"\u202EAnn\u200F\u00ADa\uFEFF", "anna"},
                  {u"", ""},
                  {u" - ", ""},
                  {u"´¨", ""}});
    std::string buffer = "before ";
    appendFolded(buffer, u"  Ann  ");
    REQUIRE(buffer == "before ann");
}

TEST_CASE("other scripts keep the letters that tell words apart", "[text]")
{
    requireFolds({{u"مُحَمَّد", "محمد"},
                  {u"محـــمد", "محمد"},
                  {u"أحمد إبراهيم", "احمد ابراهيم"},
                  {u"علی کریمی", "علي كريمي"},
                  {u"שָׁלוֹם", "שלומ"},
                  {u"देवी", "देवी"},
                  {u"फ़रहान", "फरहान"},
                  {u"o\u0338", "o"},
                  {u"ｶﾀｶﾅ", "カタカナ"},
                  {u"ﾋﾟｱ", "ヒ\u309Aア"},
                  {u"ピア", "ヒ\u309Aア"},
                  {u"山田太郎", "山田太郎"},
                  {u"𠮷野家", "𠮷野家"},
                  {u"٠١٢ १२", "012 12"},
                  {u"ﷺ", "صلي الله عليه وسلم"}});
}

TEST_CASE("a broken text is folded as far as it can be read", "[text]")
{
    REQUIRE(fold(std::string_view("A\xFF\xC3(B\xE2\x82")) == "a(b");
    REQUIRE(fold(std::string_view("\xED\xA0\x80X\xC0\xAF\xF4\x90\x80\x80Y")) == "xy");
    const QString half = QString(QChar(0xD842)) + u'X' + QChar(0xDFB7);
    REQUIRE(fold(half) == "x");
}

TEST_CASE("folding a folded text changes nothing, for every character there is", "[text]")
{
    for (char32_t code = 1; code <= 0x2FFFF; ++code) {
        if (QChar::isSurrogate(code)) {
            continue;
        }
        const std::string once = fold(QString::fromUcs4(&code, 1));
        if (fold(std::string_view(once)) != once) {
            FAIL("U+" << std::hex << static_cast<std::uint32_t>(code));
        }
    }
}

TEST_CASE("a tidied value has no blanks or marks that nobody meant", "[text]")
{
    const std::vector<std::pair<QString, QString>> pairs{
        {QStringLiteral("Ann Lee"), QStringLiteral("Ann Lee")},
        {QStringLiteral("  Ann \u00A0\t Lee\r\n"), QStringLiteral("Ann Lee")},
        {QStringLiteral("\u202A+49 89 1234\u202C"), QStringLiteral("+49 89 1234")},
        {QStringLiteral("\uFEFFZoe\u0308\u0007"), QStringLiteral("Zoë")},
        {QStringLiteral("a\u0085b\u2028c"), QStringLiteral("a b c")},
        {QStringLiteral("می\u200Cخواهم"), QStringLiteral("می\u200Cخواهم")},
        {QStringLiteral("🏴\U000E0067\U000E007F 👩\u200D🌾"),
         QStringLiteral("🏴\U000E0067\U000E007F 👩\u200D🌾")},
        {QStringLiteral("soft\u00ADhyphen"), QStringLiteral("softhyphen")},
        {QStringLiteral(" "), QString()},
        {QString(), QString()}};
    for (const auto& [typed, kept] : pairs) {
        CAPTURE(typed);
        REQUIRE(tidy(typed) == kept);
        REQUIRE(tidy(kept) == kept);
    }
    REQUIRE(tidy(QString(QChar(0xD842)) + u'X').endsWith(u'X'));
}

TEST_CASE("notes keep their lines and nothing else of what broke them", "[text]")
{
    REQUIRE(tidyLines(u"\r\n one  two \r\rthree\u2028four\n\n") == QStringLiteral("one two\n\nthree\nfour"));
    REQUIRE(tidyLines(u" \n ").isEmpty());
    REQUIRE(tidyLines(u"one\r\ntwo") == QStringLiteral("one\ntwo"));
}
