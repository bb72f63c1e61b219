// SPDX-License-Identifier: GPL-3.0-or-later
// A few bars beside the table that says the same in numbers: legible in grey, and to whoever sees no chart.
#pragma once

#include "ui/sheets/sheet_text.h"

#include <vector>

namespace hearth {

struct ChartBar {
    QString label;
    double value = 0;
    QStringList cells;       ///< The row of the table, after the label.
    QString shortLabel = {}; ///< Under the bar; empty for the label itself.
};

struct BarChart {
    QString title;
    QString sentence;
    QStringList headings; ///< Of the table, the label's first.
    std::vector<ChartBar> bars;
};

/// The title on top, the sentence below it, then the bars to the left and the table to the right.
void drawBarChart(QPainter& painter, const QRectF& box, const BarChart& chart, Print print);

} // namespace hearth
