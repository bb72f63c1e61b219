// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/sheets/sheet.h"
#include "ui/sheets/sheet_names.h"
#include "ui/sheets/sheet_text.h"

#include <QImage>
#include <QPainter>

using namespace hearth;

namespace {

constexpr int canvas = 3'000;

/// What was inked, in sheet units.
QRect inked(const QRectF& box, const std::vector<TextRun>& runs, const SheetStyle& style)
{
    QImage picture(canvas, canvas, QImage::Format_RGB32);
    picture.fill(Qt::white);
    {
        QPainter painter(&picture);
        writeText(painter, box, runs, style);
    }
    QRect found;
    for (int y = 0; y < canvas; ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < canvas; ++x) {
            if (qGray(line[x]) < 200) {
                found |= QRect(x, y, 1, 1);
            }
        }
    }
    return found;
}

QString longName() { return QStringLiteral("Vázquez de Parga Ortiz de Zárate y Fernández de la Hoz"); }

} // namespace

TEST_CASE("text too long for its place is set smaller or in two lines, and never leaves it", "[sheets]")
{
    const QRectF box(800, 1'000, points(60), points(23));
    for (const QString& text : {QStringLiteral("Ada"), QStringLiteral("Chrząszczewska"), longName(),
                                QString(200, u'W'), QString(400, u'm')}) {
        const QRect ink = inked(box, {{text, true}}, {.size = 12});
        CAPTURE(text.toStdString(), ink.left(), ink.right(), ink.top(), ink.bottom());
        REQUIRE_FALSE(ink.isEmpty());
        REQUIRE(box.adjusted(-points(1), -points(2), points(1), points(2)).contains(QRectF(ink)));
    }
}

TEST_CASE("text that fits keeps its size", "[sheets]")
{
    QImage picture(canvas, canvas, QImage::Format_RGB32);
    QPainter painter(&picture);
    REQUIRE(writeText(painter, QRectF(0, 0, points(140), points(23)), QStringLiteral("Ada"), {.size = 12}) ==
            12);
    const double smaller = writeText(painter, QRectF(0, 0, points(60), points(23)), longName(), {.size = 12});
    REQUIRE(smaller < 12);
}

TEST_CASE("text stands to the left, to the right or in the middle of its place", "[sheets]")
{
    const QRectF box(200, 200, 2'000, points(20));
    const auto at = [&](Qt::Alignment alignment) {
        return inked(box, {{QStringLiteral("Ada"), false}}, {.size = 12, .alignment = alignment});
    };
    REQUIRE(at(Qt::AlignLeft).left() < 260);
    REQUIRE(at(Qt::AlignRight).right() > 2'140);
    REQUIRE(std::abs(at(Qt::AlignHCenter).center().x() - 1'200) < 30);
}

TEST_CASE("a name is bold where it is filed", "[sheets]")
{
    REQUIRE(nameRuns({QStringLiteral("Jürgen"), QStringLiteral("Müller"), {}, {}}) ==
            std::vector<TextRun>{{QStringLiteral("Müller"), true}, {QStringLiteral(", Jürgen"), false}});
    REQUIRE(nameRuns({QStringLiteral("Wei"), QStringLiteral("Chen"), {}, {}, NameOrder::FamilyFirst}) ==
            std::vector<TextRun>{{QStringLiteral("Chen"), true}, {QStringLiteral(" Wei"), false}});
    REQUIRE(nameRuns({QStringLiteral("Mulyono"), {}, {}, {}}) ==
            std::vector<TextRun>{{QStringLiteral("Mulyono"), true}});
}

TEST_CASE("a long word is set smaller rather than broken", "[sheets]")
{
    const QRectF box(200, 1'000, points(90), points(40));
    const SheetStyle style{.size = 12, .isBold = true};
    const QString word = QStringLiteral("Wolfeschlegelsteinhausen");
    const QRect ink = inked(box, {{word, true}}, style);
    REQUIRE(ink.height() < points(12)); // one line
    REQUIRE(ink.width() > points(70));
}
