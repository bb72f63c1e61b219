// SPDX-License-Identifier: GPL-3.0-or-later
// Where labels and cards lie on the paper, measured on the PDF by somebody else's eyes.
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"
#include "ui/sheets/card_sheet.h"
#include "ui/sheets/label_pages.h"
#include "ui/sheets/sheet_list.h"
#include "ui/sheets/sheet_output.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr double dotsPerMillimetre = 20;
constexpr double mostOff = 0.2; // millimetres

/// The first page of the sheet's PDF; null where nothing here draws one.
QImage drawnPdf(const Sheet& sheet)
{
    const QString raster = QStandardPaths::findExecutable(QStringLiteral("pdftoppm"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sheet.pdf")));
    if (raster.isEmpty() || !file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(pdfOf(sheet));
    file.close();
    const QString page = folder.filePath(QStringLiteral("page"));
    QProcess::execute(raster,
                      {QStringLiteral("-r"), QString::number(dotsPerMillimetre * 25.4),
                       QStringLiteral("-gray"), QStringLiteral("-singlefile"), file.fileName(), page});
    return QImage(page + QStringLiteral(".pgm"));
}

/// Millimetres from `expected` to the middle of the nearest line that crosses the way there; far where none
/// does. `alongX`: whether the way goes from left to right, at the height `across`.
double offBy(const QImage& page, bool alongX, double expected, double across)
{
    constexpr double looked = 0.8; // millimetres to either side
    const int fixed = qRound(across * dotsPerMillimetre);
    int first = -1;
    int last = -1;
    for (int at = qRound((expected - looked) * dotsPerMillimetre);
         at <= qRound((expected + looked) * dotsPerMillimetre); ++at) {
        const QPoint point = alongX ? QPoint(at, fixed) : QPoint(fixed, at);
        if (page.rect().contains(point) && qGray(page.pixel(point)) < 230) {
            first = first < 0 ? at : first;
            last = at;
        }
    }
    constexpr double far = 100;
    return first < 0 ? far : std::abs((first + last + 1) / 2.0 / dotsPerMillimetre - expected);
}

} // namespace

TEST_CASE("every label of a PDF lies within a fifth of a millimetre of its stock", "[sheets]")
{
    const SampleClub sample(young(90));
    for (const char16_t* code :
         {u"L7160", u"L7163", u"L7651", u"L4785", u"3652", u"5160", u"5163", u"5395"}) {
        SheetOrder order;
        order.stock = QString::fromUtf16(code);
        order.isOutlined = true;
        const auto sheet = expectValue(findSheetKind(u"labels")->make(*sample.club, order));
        const QImage page = drawnPdf(*sheet);
        if (page.isNull()) {
            return; // told by the layout's boxes alone
        }
        const LabelStock stock = expectValue(findStock(order.stock));
        const auto& labels = dynamic_cast<const LabelPages&>(*sheet);
        for (int i = 0; i < labels.count() && labels.pageOf(i) == 0; ++i) {
            const QRectF box = stock.box(i);
            const double corner = 1.5; // millimetres from it, where no text is
            CAPTURE(order.stock.toStdString(), i);
            for (const double x : {box.left(), box.right()}) {
                const bool isAtEdge = x < 0.5 || x > page.width() / dotsPerMillimetre - 0.5;
                REQUIRE((isAtEdge || offBy(page, true, x, box.top() + corner) < mostOff));
            }
            for (const double y : {box.top(), box.bottom()}) {
                const bool isAtEdge = y < 0.5 || y > page.height() / dotsPerMillimetre - 0.5;
                REQUIRE((isAtEdge || offBy(page, false, y, box.left() + corner) < mostOff));
            }
        }
    }
}

TEST_CASE("the marks around a PDF's cards cut them to a fifth of a millimetre", "[sheets]")
{
    const SampleClub sample(young(20));
    for (const char16_t* paper : {u"A4", u"Letter"}) {
        SheetOrder order;
        order.paper = QString::fromUtf16(paper);
        const auto sheet = expectValue(makeCards(*sample.club, order));
        const QImage page = drawnPdf(*sheet);
        if (page.isNull()) {
            return;
        }
        const auto& cards = dynamic_cast<const CardSheet&>(*sheet);
        for (int i = 0; i < cards.count() && cards.pageOf(i) == 0; ++i) {
            const QRectF box(cards.boxOf(i).topLeft() / unitsPerMillimetre,
                             cards.boxOf(i).size() / unitsPerMillimetre);
            REQUIRE(std::abs(box.width() - 85.60) < 0.01);
            REQUIRE(std::abs(box.height() - 53.98) < 0.01);
            const double beside = 1.2; // millimetres outside of the card, where the marks are
            REQUIRE(offBy(page, true, box.left(), box.top() - beside) < mostOff);
            REQUIRE(offBy(page, true, box.right(), box.bottom() + beside) < mostOff);
            REQUIRE(offBy(page, false, box.top(), box.left() - beside) < mostOff);
            REQUIRE(offBy(page, false, box.bottom(), box.right() + beside) < mostOff);
        }
    }
}
