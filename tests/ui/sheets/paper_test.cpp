// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets on every paper, and within every printer's margins.
#include "core/meeting/meeting_queries.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"
#include "tests/ui/sheets/drawn_text.h"
#include "ui/sheets/sheet_output.h"
#include "ui/sheets/sheet_sequence.h"

#include <QPrinter>

using namespace hearth;
using namespace hearth::test;

namespace {

Result<std::unique_ptr<Sheet>> onPaper(const SampleClub& sample, const SheetKind& kind, SheetOrder order)
{
    if (kind.isOfMeeting) {
        order.meeting = nextMeeting(sample.database(), sample.club->civilNow()).value_or(MeetingId());
    }
    return makeSheet(*sample.club, kind, order);
}

} // namespace

TEST_CASE("every sheet stays on every paper, upright, on its side and in large print", "[sheets]")
{
    const SampleClub sample(young(12));
    for (const char16_t* paper : {u"A4", u"Letter", u"A5", u"A6", u"100x100", u"300x100", u"420x594"}) {
        for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
            for (const Print print : {Print::Usual, Print::Large}) {
                for (const SheetKind& kind : sheetKinds()) {
                    SheetOrder order;
                    order.paper = QString::fromUtf16(paper);
                    order.orientation = orientation;
                    order.print = print;
                    const auto sheet = onPaper(sample, kind, order);
                    CAPTURE(kind.word.toStdString(), order.paper.toStdString(), orientation, print);
                    if (!sheet) { // a card has its size and a letter its window, whatever the paper
                        REQUIRE((kind.word == u"cards" || kind.word == u"letters"));
                        continue;
                    }
                    CHECK(beyondReach(**sheet).toStdString() == "");
                }
            }
        }
    }
}

TEST_CASE("no ink falls where the printer doesn't reach", "[sheets]")
{
    const SampleClub sample(young(12));
    for (const QMarginsF& white :
         {QMarginsF(4.2, 4.2, 4.2, 4.2), QMarginsF(6, 3, 6, 17), QMarginsF(18, 20, 18, 20)}) {
        for (const char16_t* paper : {u"A4", u"A6"}) {
            for (const SheetKind& kind : sheetKinds()) {
                SheetOrder order;
                order.paper = QString::fromUtf16(paper);
                order.unreached = white;
                order.isOutlined = true;
                order.isTwoUp = true;
                order.adjustment = {-2, 1, 101};
                const auto sheet = onPaper(sample, kind, order);
                CAPTURE(kind.word.toStdString(), order.paper.toStdString(), white.top());
                if (!sheet) {
                    REQUIRE((kind.word == u"cards" || kind.word == u"letters"));
                    continue;
                }
                REQUIRE((*sheet)->paper().unreached == white);
                CHECK(beyondReach(**sheet).toStdString() == "");
            }
        }
    }
}

TEST_CASE("a printer that can't fill a stock's labels is said so", "[sheets]")
{
    const SampleClub sample(young(30));
    SheetOrder order;
    order.stock = QStringLiteral("L7651");
    const SheetKind& labels = *findSheetKind(u"labels");
    const auto remark = [&] { return expectValue(onPaper(sample, labels, order))->remark(); };
    order.unreached = {3, 3, 3, 3};
    REQUIRE_FALSE(remark().contains(QStringLiteral("doesn’t reach")));
    order.unreached = {3, 22, 3, 3};
    REQUIRE(remark().contains(QStringLiteral("doesn’t reach")));
}

TEST_CASE("a printer without margins of its own changes nothing", "[sheets]")
{
    const SampleClub sample(young(5));
    const auto sheet = expectValue(onPaper(sample, *findSheetKind(u"roster"), {}));
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    REQUIRE(unreachedBy(printer, *sheet) == QMarginsF());
}

TEST_CASE("a paper that is none is a sentence, and a card finds no room on one that is too small", "[sheets]")
{
    const SampleClub sample(young(5));
    for (const char16_t* paper : {u"A7", u"120", u"10x20", u"120x5000", u"-5x100"}) {
        SheetOrder order;
        order.paper = QString::fromUtf16(paper);
        const auto made = onPaper(sample, *findSheetKind(u"roster"), order);
        REQUIRE_FALSE(made);
        REQUIRE(made.error().kind == Error::Kind::Invalid);
        REQUIRE(made.error().sentence.contains(order.paper));
    }
    SheetOrder order;
    order.paper = QStringLiteral("100x100");
    order.unreached = {12, 12, 12, 12};
    REQUIRE(onPaper(sample, *findSheetKind(u"cards"), order).error().kind == Error::Kind::Invalid);
}
