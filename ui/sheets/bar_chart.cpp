// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/bar_chart.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr double chartPart = 0.54; // of the width
constexpr double tablePart = 0.42;

void drawBars(QPainter& painter, const QRectF& box, const BarChart& chart, Print print)
{
    double most = 0;
    for (const ChartBar& bar : chart.bars) {
        most = std::max(most, bar.value);
    }
    const double label = points(print == Print::Large ? 30 : 18);
    const QRectF plot = box.adjusted(0, label, 0, -label);
    const double each = plot.width() / static_cast<double>(std::max<std::size_t>(chart.bars.size(), 3));
    const SheetStyle small = inPrint({.size = 9, .alignment = Qt::AlignHCenter, .least = 0.5}, print);
    double left = plot.left();
    for (const ChartBar& bar : chart.bars) {
        const double height = most > 0 ? plot.height() * bar.value / most : 0;
        const QRectF column(left + each * 0.15, plot.bottom() - height, each * 0.7, height);
        painter.fillRect(column, ink::line());
        painter.fillRect(QRectF(column.left(), column.top(), column.width(), points(1.2)), ink::black());
        writeText(painter, {left, column.top() - label, each, label}, bar.cells.value(bar.cells.size() - 1),
                  small);
        writeText(painter, {left + points(1), plot.bottom(), each - points(2), label},
                  bar.shortLabel.isEmpty() ? bar.label : bar.shortLabel, small);
        left += each;
    }
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), points(0.8)), ink::black());
}

void drawTable(QPainter& painter, const QRectF& box, const BarChart& chart, Print print)
{
    const auto columns = static_cast<double>(chart.headings.size());
    const double first = box.width() * 0.4;
    const double other = (box.width() - first) / std::max(1.0, columns - 1);
    const double height = std::min(points(print == Print::Large ? 30 : 17),
                                   box.height() / static_cast<double>(chart.bars.size() + 1));
    const auto row = [&](double top, const QStringList& cells, SheetStyle style) {
        double left = box.left();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            style.alignment = i == 0 ? Qt::AlignLeft : Qt::AlignRight;
            const double width = i == 0 ? first : other;
            writeText(painter, {left, top, width - points(3), height}, cells[i], style);
            left += width;
        }
        painter.fillRect(QRectF(box.left(), top + height, box.width(), points(0.4)), ink::line());
    };
    row(box.top(), chart.headings,
        inPrint({.size = 9, .isBold = true, .isQuiet = true, .least = 0.5}, print));
    double top = box.top() + height;
    for (const ChartBar& bar : chart.bars) {
        row(top, QStringList{bar.label} + bar.cells, inPrint({.size = 10, .least = 0.5}, print));
        top += height;
    }
}

} // namespace

void drawBarChart(QPainter& painter, const QRectF& box, const BarChart& chart, Print print)
{
    const double title = points(print == Print::Large ? 32 : 20);
    const double sentence = points(print == Print::Large ? 52 : 20);
    writeText(painter, {box.left(), box.top(), box.width(), title}, chart.title,
              inPrint({.size = 13, .isBold = true}, print));
    writeText(painter, {box.left(), box.top() + title, box.width(), sentence}, chart.sentence,
              inPrint({.size = 10.5}, print));
    const QRectF rest = box.adjusted(0, title + sentence + points(6), 0, 0);
    drawBars(painter, {rest.left(), rest.top(), rest.width() * chartPart, rest.height()}, chart, print);
    drawTable(painter,
              {rest.right() - rest.width() * tablePart, rest.top(), rest.width() * tablePart, rest.height()},
              chart, print);
}

} // namespace hearth
