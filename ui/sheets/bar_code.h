// SPDX-License-Identifier: GPL-3.0-or-later
// Codes that a scanner reads, as rectangles to be filled: sharp on paper at any size.
#pragma once

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace hearth {

enum class BarCodeKind { Qr, Code128 };

struct BarCode {
    std::vector<QRectF> bars;
    QSizeF size; ///< In the bars' unit; without any quiet zone.
};

/// Nothing where this kind can't hold the text: Code 128 has no letters beyond Latin ones.
[[nodiscard]] std::optional<BarCode> encodeBarCode(const QString& text, BarCodeKind kind);

/// Fills the bars into `box`, as wide and as high as it is. Whoever calls leaves it white all around.
void drawBarCode(QPainter& painter, const BarCode& code, const QRectF& box);

} // namespace hearth
