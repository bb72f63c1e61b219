// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/card_code.h"
#include "tests/support/catch.h"

using namespace hearth;

TEST_CASE("a card's code is read back as it was written, with blanks and dashes too", "[door]")
{
    for (const CardCode code : {CardCode{0, 0, 0}, CardCode{999, 999'999, 9}, CardCode{42, 123'456, 3}}) {
        const QString text = code.text();
        REQUIRE(text.size() == 12);
        CHECK(CardCode::fromText(text) == code);
        CHECK(CardCode::fromText(text.left(3) + u'-' + text.mid(3, 6) + u' ' + text.mid(9)) == code);
    }
}

TEST_CASE("a digit that is wrong and two that are swapped are noticed", "[door]")
{
    const QString text = CardCode{42, 123'456, 3}.text();
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = text;
            wrong[i] = digit;
            CHECK(CardCode::fromText(wrong).has_value() == (wrong == text));
        }
        if (i > 0 && text.at(i) != text.at(i - 1)) {
            QString swapped = text;
            std::swap(swapped[i], swapped[i - 1]);
            CHECK_FALSE(CardCode::fromText(swapped));
        }
    }
}

TEST_CASE("what is no card's code isn't taken for one", "[door]")
{
    const QString text = CardCode{42, 123'456, 3}.text();
    for (const QString& other : {QString(), text.left(11), text + u'0', QStringLiteral("Maria"), u'x' + text,
                                 QString(text).replace(3, 1, u'O')}) {
        CHECK_FALSE(CardCode::fromText(other));
    }
}

TEST_CASE("a club's number follows from its uid and stays within three digits", "[door]")
{
    CHECK(CardCode::clubOf(QStringLiteral("a")) == CardCode::clubOf(QStringLiteral("a")));
    int different = 0;
    for (int i = 0; i < 50; ++i) {
        const int club = CardCode::clubOf(QString::number(i));
        CHECK((club >= 0 && club < 1000));
        different += club != CardCode::clubOf(QString::number(i + 1)) ? 1 : 0;
    }
    CHECK(different > 40);
}
