// SPDX-License-Identifier: GPL-3.0-or-later
// Text on paper. What is too long for its place is set smaller, then in two lines, and never cut; the
// baseline stays where it is, whatever script comes and however high its letters.
#pragma once

#include "ui/sheets/sheet.h"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace hearth {

/// Greys that survive a photocopier.
namespace ink {
[[nodiscard]] QColor black();
[[nodiscard]] QColor quiet();
[[nodiscard]] QColor line();
} // namespace ink

struct SheetStyle {
    double size = 11; ///< In points.
    bool isBold = false;
    bool isQuiet = false;
    /// Left, right or centred in the box; with AlignTop it begins at the top instead of lying in the middle.
    Qt::Alignment alignment = Qt::AlignLeft;
    double least = 0.8; ///< Of the size, in one line, before it is set in several.
};

/// The style in large print: at least 18 points, and in several lines rather than smaller.
[[nodiscard]] SheetStyle inPrint(SheetStyle style, Print print);

/// A piece of a text that may be bolder than the rest.
struct TextRun {
    QString text;
    bool isBold = false;

    bool operator==(const TextRun&) const = default;
};

[[nodiscard]] QFont sheetFont(const SheetStyle& style);
/// How wide the text is in one line, in sheet units.
[[nodiscard]] double textWidth(const QString& text, const SheetStyle& style);

/// Writes `runs` into `box`, in the middle of its height; returns the size in points that it took to fit.
/// Line breaks in the text are kept.
double
writeText(QPainter& painter, const QRectF& box, const std::vector<TextRun>& runs, const SheetStyle& wanted);
double writeText(QPainter& painter, const QRectF& box, const QString& text, const SheetStyle& style);

} // namespace hearth
