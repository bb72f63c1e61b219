// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/label_stock.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <QFile>

#include <cmath>
#include <set>

using namespace hearth;
using namespace hearth::test;

TEST_CASE("every published stock lies on its paper, and no two labels on each other", "[report]")
{
    std::set<QString> codes;
    for (const LabelStock& stock : publishedStocks()) {
        CAPTURE(stock.code.toStdString());
        REQUIRE(codes.insert(stock.code).second);
        const QRectF paper = stock.paper == u"Letter" ? QRectF(0, 0, 215.9, 279.4) : QRectF(0, 0, 210, 297);
        for (int place = 0; place < stock.perSheet(); ++place) {
            REQUIRE(paper.adjusted(-0.1, -0.1, 0.1, 0.1).contains(stock.box(place)));
            for (int other = 0; other < place; ++other) {
                const QRectF both = stock.box(place).adjusted(0.01, 0.01, -0.01, -0.01) & stock.box(other);
                REQUIRE(both.isEmpty());
            }
        }
    }
}

TEST_CASE("stocks have the sizes that are printed on their boxes", "[report]")
{
    struct Known {
        const char16_t* code;
        QRectF first;
        QRectF last;
    };
    for (const Known& known :
         std::initializer_list<Known>{{u"L7160", {7.21, 15.15, 63.5, 38.1}, {139.29, 243.75, 63.5, 38.1}},
                                      {u"L7163", {4.65, 15.15, 99.1, 38.1}, {106.25, 243.75, 99.1, 38.1}},
                                      {u"L7651", {4.75, 10.7, 38.1, 21.2}, {167.15, 265.1, 38.1, 21.2}},
                                      {u"5160", {4.76, 12.7, 66.68, 25.4}, {144.46, 241.3, 66.68, 25.4}},
                                      {u"5163", {3.97, 12.7, 101.6, 50.8}, {110.33, 215.9, 101.6, 50.8}},
                                      {u"3475", {0, 4.5, 70, 36}, {140, 256.5, 70, 36}}}) {
        const LabelStock stock = expectValue(findStock(QString::fromUtf16(known.code)));
        const auto isClose = [](const QRectF& a, const QRectF& b) {
            return std::abs(a.left() - b.left()) < 0.05 && std::abs(a.top() - b.top()) < 0.05 &&
                   std::abs(a.width() - b.width()) < 0.05 && std::abs(a.height() - b.height()) < 0.05;
        };
        CAPTURE(stock.code.toStdString(), stock.left, stock.top);
        REQUIRE(isClose(stock.box(0), known.first));
        REQUIRE(isClose(stock.box(stock.perSheet() - 1), known.last));
    }
}

TEST_CASE("a stock is found however its code is written, and an unknown one is said so", "[report]")
{
    for (const char16_t* code : {u"L7160", u"l7160", u"Avery L7160", u"J 7160", u"L7160-100"}) {
        REQUIRE(expectValue(findStock(QString::fromUtf16(code))).code == u"L7160");
    }
    REQUIRE(expectValue(findStock(QStringLiteral("Avery Zweckform 3474"))).code == u"3474");
    const auto none = findStock(QStringLiteral("L9999"));
    REQUIRE_FALSE(none);
    REQUIRE(none.error().sentence.contains(QStringLiteral("L9999")));
    REQUIRE(none.error().sentence.contains(QStringLiteral("label-stocks.txt")));
}

TEST_CASE("a club adds stocks of its own by a line of text", "[report]")
{
    const auto own = expectValue(readStocks(QStringLiteral(
        "# mine\n\nHerma 4677; A4; 2; 8; 99,1; 33.8; 4.7; 13.3; 101.6; 33.8 # from the box\n")));
    REQUIRE(own.size() == 1);
    REQUIRE(own.front().code == u"Herma 4677");
    REQUIRE(own.front().width == 99.1);
    REQUIRE(own.front().perSheet() == 16);
    for (const char16_t* wrong :
         {u"X", u"X; A4; 2; 8; 99; 33", u"X; A3; 1; 1; 10; 10; 0; 0; 10; 10",
          u"; A4; 1; 1; 10; 10; 0; 0; 10; 10", u"X; A4; 0; 1; 10; 10; 0; 0; 10; 10",
          u"X; A4; 1; 1; 10; nan; 0; 0; 10; 10", u"X; A4; 3; 1; 100; 10; 0; 0; 100; 10",
          u"X; A4; 2; 1; 50; 10; 0; 0; 20; 10"}) {
        const auto read = readStocks(QStringLiteral("# one\n") + QString::fromUtf16(wrong));
        REQUIRE_FALSE(read);
        REQUIRE(read.error().sentence.contains(u'2'));
    }
}

TEST_CASE("plain paper is cut into as many boxes as it holds, in its middle", "[report]")
{
    const LabelStock cards = cutFrom(QStringLiteral("A4"), {85.6, 53.98}, 3);
    REQUIRE(cards.perSheet() == 10);
    const QRectF last = cards.box(9);
    REQUIRE(std::abs(cards.left - (210 - last.right())) < 0.01);
    REQUIRE(std::abs(cards.top - (297 - last.bottom())) < 0.01);
    REQUIRE(cutFrom(QStringLiteral("Letter"), {85.6, 53.98}, 3).perSheet() == 8);
}
