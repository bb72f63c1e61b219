// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"
#include "tests/ui/sheets/drawn_text.h"
#include "ui/sheets/badge_sheet.h"
#include "ui/sheets/label_pages.h"
#include "ui/sheets/sheet_list.h"

#include <cmath>

using namespace hearth;
using namespace hearth::test;

namespace {

std::unique_ptr<Sheet> made(const SampleClub& sample, const char16_t* word, const SheetOrder& order = {})
{
    return expectValue(findSheetKind(word)->make(*sample.club, order));
}

} // namespace

TEST_CASE("boxes lie within a fifth of a millimetre of every stock, from whatever label on", "[sheets]")
{
    const SampleClub sample(young(60));
    for (const LabelStock& stock : publishedStocks()) {
        SheetOrder order;
        order.stock = stock.code;
        order.firstLabel = stock.perSheet() / 2 + 1;
        const auto sheet = made(sample, u"labels", order);
        const auto& labels = dynamic_cast<const LabelPages&>(*sheet);
        REQUIRE(labels.count() > 10);
        for (int i = 0; i < labels.count(); ++i) {
            const int place = order.firstLabel - 1 + i;
            REQUIRE(labels.pageOf(i) == place / stock.perSheet());
            const QRectF wanted = stock.box(place % stock.perSheet());
            const QRectF box = labels.boxOf(i);
            constexpr double millimetre = 1440 / 25.4; // sheet units
            REQUIRE(std::abs(box.left() / millimetre - wanted.left()) < 0.2);
            REQUIRE(std::abs(box.top() / millimetre - wanted.top()) < 0.2);
            REQUIRE(std::abs(box.width() / millimetre - wanted.width()) < 0.2);
            REQUIRE(std::abs(box.height() / millimetre - wanted.height()) < 0.2);
        }
        REQUIRE(labels.pageOf(labels.count() - 1) == labels.pages() - 1);
    }
}

TEST_CASE("each label's text stays in its box, and no name is left out", "[sheets]")
{
    const SampleClub sample(young(90));
    for (const char16_t* code : {u"L7160", u"L7651", u"5167", u"3475"}) {
        for (const Print print : {Print::Usual, Print::Large}) {
            SheetOrder order;
            order.stock = QString::fromUtf16(code);
            order.print = print;
            order.households = Households::Apart;
            const auto sheet = made(sample, u"labels", order);
            const auto& labels = dynamic_cast<const LabelPages&>(*sheet);
            std::vector<int> touched(static_cast<std::size_t>(labels.count()), 0);
            for (int page = 0; page < sheet->pages(); ++page) {
                for (const DrawnText& text : drawnOn(*sheet, page)) {
                    for (int i = 0; i < labels.count(); ++i) {
                        if (labels.pageOf(i) == page && labels.boxOf(i).contains(text.box.center())) {
                            REQUIRE(labels.boxOf(i).adjusted(0, -60, 0, 60).contains(text.box));
                            ++touched[static_cast<std::size_t>(i)];
                        }
                    }
                }
            }
            for (const int pieces : touched) {
                REQUIRE(pieces >= 2); // a name and an address
            }
        }
    }
}

TEST_CASE("what the printer does to a page is put right", "[sheets]")
{
    const SampleClub sample(young(30));
    const auto first = [&](const PrinterAdjustment& adjustment) {
        SheetOrder order;
        order.adjustment = adjustment;
        return drawnOn(*made(sample, u"labels", order), 0).front().box.topLeft();
    };
    const QPointF plain = first({});
    const QPointF moved = first({2, -1, 100});
    REQUIRE(std::abs(moved.x() - plain.x() - millimetres(2)) < 1);
    REQUIRE(std::abs(moved.y() - plain.y() + millimetres(1)) < 1);
    const QPointF smaller = first({0, 0, 98});
    REQUIRE(std::abs(smaller.x() - plain.x() * 0.98) < 1);
}

TEST_CASE("what can't be printed on labels is a sentence", "[sheets]")
{
    const SampleClub sample(young(10));
    SheetOrder order;
    order.stock = QStringLiteral("L9999");
    for (const char16_t* word : {u"labels", u"badges", u"envelopes"}) {
        const auto sheet = findSheetKind(word)->make(*sample.club, order);
        REQUIRE_FALSE(sheet);
        REQUIRE(sheet.error().sentence.contains(QStringLiteral("L9999")));
    }
    order.stock = QStringLiteral("L7160");
    order.firstLabel = 22;
    const auto beyond = findSheetKind(u"labels")->make(*sample.club, order);
    REQUIRE_FALSE(beyond);
    REQUIRE(beyond.error().sentence.contains(QStringLiteral("22")));
    REQUIRE(beyond.error().sentence.contains(QStringLiteral("21")));
}

TEST_CASE("everybody has one badge and one place card with what they are called", "[sheets]")
{
    for (std::uint64_t seed = 1; seed <= 2; ++seed) {
        const SampleClub sample(young(50, seed));
        const auto people = expectValue(peopleOf(*sample.club, {}));
        const auto badges = made(sample, u"badges");
        REQUIRE(dynamic_cast<const BadgeSheet&>(*badges).count() == static_cast<int>(people.size()));
        REQUIRE(staysOnPaper(*badges));
        const auto drawn = drawnOn(*badges);
        REQUIRE(timesDrawn(drawn, QStringLiteral("Riverside")) == static_cast<int>(people.size()));
        const auto cards = drawnOn(*made(sample, u"place-cards"));
        REQUIRE(timesDrawn(cards, QStringLiteral("Riverside")) == 2 * static_cast<int>(people.size()));
        REQUIRE(timesDrawn(drawn, QStringLiteral("likes")) == 0); // unless it is wished
    }
}

TEST_CASE("an envelope bears the sender and one address", "[sheets]")
{
    const SampleClub sample(young(20));
    for (const char16_t* code : {u"DL", u"C5/6", u"c5", u"#10"}) {
        SheetOrder order;
        order.stock = QString::fromUtf16(code);
        const auto sheet = made(sample, u"envelopes", order);
        REQUIRE(staysOnPaper(*sheet));
        const Mailing post = expectValue(mailing(*sample.club, {}, Households::Merged));
        REQUIRE(sheet->pages() == static_cast<int>(post.items.size()));
        const QRectF page = sheet->paper().page();
        REQUIRE(page.width() > page.height());
        const auto drawn = drawnOn(*sheet, 0);
        REQUIRE(drawn.front().text.contains(QStringLiteral("Riverside")));
        REQUIRE(drawn.back().box.left() > page.width() * 0.4);
        REQUIRE(drawn.back().box.bottom() < page.height() - millimetres(15));
    }
}
