// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_text.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr double smallestAtAll = 0.5; // points, of text that nobody foresaw: tiny, and still not cut
constexpr double shrinkStep = 0.92;
constexpr double wholeWords = 0.45;      // of the size; a word that is longer still is broken somewhere
constexpr double wholeWhereLarge = 0.75; // sooner where several lines are rather wished than smaller ones
constexpr double lineSpacing = 1.16;     // of the size
constexpr double airAround = 1.08;       // of several lines, so that they touch neither rule

std::unique_ptr<QTextLayout> laidOut(const std::vector<TextRun>& runs,
                                     const SheetStyle& style,
                                     double width,
                                     QTextOption::WrapMode wrap = QTextOption::WordWrap)
{
    QString whole;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun& run : runs) {
        if (run.isBold && !style.isBold) {
            QTextCharFormat bold;
            bold.setFontWeight(QFont::Bold);
            formats.push_back({static_cast<int>(whole.size()), static_cast<int>(run.text.size()), bold});
        }
        whole += run.text;
    }
    whole.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_unique<QTextLayout>(whole, sheetFont(style));
    layout->setFormats(formats);
    QTextOption option;
    option.setWrapMode(wrap);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
    }
    layout->endLayout();
    return layout;
}

double widthOf(const QTextLayout& layout)
{
    double width = 0;
    for (int i = 0; i < layout.lineCount(); ++i) {
        width = std::max(width, layout.lineAt(i).naturalTextWidth());
    }
    return width;
}

/// The text in a size in which it fits into `box`: whole in as many lines as it has of its own, else smaller,
/// else in as many as there is height for.
std::unique_ptr<QTextLayout> fitted(const QRectF& box, const std::vector<TextRun>& runs, SheetStyle& style)
{
    constexpr double wide = 1e7;
    const double wanted = style.size;
    auto layout = laidOut(runs, style, wide);
    const double natural = widthOf(*layout);
    const auto heightOf = [&](const QTextLayout& made) {
        return points(style.size * lineSpacing) * made.lineCount() * airAround;
    };
    if (natural <= box.width() && (layout->lineCount() == 1 || heightOf(*layout) <= box.height())) {
        return layout;
    }
    if (layout->lineCount() == 1 && natural * style.least <= box.width()) {
        // Hinting and rounding don't shrink with the size, hence a little less than the proportion.
        style.size = wanted * box.width() / natural * 0.995;
        return laidOut(runs, style, wide);
    }
    const double whole = style.least >= 1 ? wholeWhereLarge : wholeWords;
    for (style.size = wanted;; style.size *= shrinkStep) {
        const bool isWordWhole = style.size > wanted * whole;
        layout = laidOut(runs, style, box.width(),
                         isWordWhole ? QTextOption::WordWrap : QTextOption::WrapAtWordBoundaryOrAnywhere);
        if ((heightOf(*layout) <= box.height() && widthOf(*layout) <= box.width()) ||
            style.size < smallestAtAll) {
            return layout;
        }
    }
}

} // namespace

QColor ink::black() { return {0x11, 0x11, 0x11}; }
QColor ink::quiet() { return {0x55, 0x55, 0x55}; }
QColor ink::line() { return {0xAA, 0xAA, 0xAA}; }

SheetStyle inPrint(SheetStyle style, Print print)
{
    constexpr double largest = 18; // points: where large print begins
    constexpr double larger = 1.3; // of what is big already
    if (print == Print::Large) {
        style.size = std::max(largest, style.size * larger);
        style.least = 1;
    }
    return style;
}

QFont sheetFont(const SheetStyle& style)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(static_cast<int>(points(style.size)));
    font.setWeight(style.isBold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double textWidth(const QString& text, const SheetStyle& style)
{
    return QFontMetricsF(sheetFont(style)).horizontalAdvance(text);
}

double
writeText(QPainter& painter, const QRectF& box, const std::vector<TextRun>& runs, const SheetStyle& wanted)
{
    SheetStyle style = wanted;
    const auto layout = fitted(box, runs, style);
    painter.setPen(style.isQuiet ? ink::quiet() : ink::black());
    const double step = points(style.size * lineSpacing);
    const double capital = QFontMetricsF(sheetFont(style)).capHeight();
    double baseline = style.alignment.testFlag(Qt::AlignTop)
                          ? box.top() + capital + (step - capital) / 2
                          : box.center().y() + capital / 2 - step * (layout->lineCount() - 1) / 2;
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        double left = box.left();
        if (style.alignment.testFlag(Qt::AlignRight)) {
            left = box.right() - line.naturalTextWidth();
        } else if (style.alignment.testFlag(Qt::AlignHCenter)) {
            left = box.center().x() - line.naturalTextWidth() / 2;
        }
        line.draw(&painter,
                  QPointF(left - line.naturalTextRect().left(), baseline - line.ascent() - line.y()));
        baseline += step;
    }
    return style.size;
}

double writeText(QPainter& painter, const QRectF& box, const QString& text, const SheetStyle& style)
{
    return text.isEmpty() ? style.size : writeText(painter, box, {TextRun{text, false}}, style);
}

} // namespace hearth
