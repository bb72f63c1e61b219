// SPDX-License-Identifier: GPL-3.0-or-later
// What a sheet writes on a page, piece by piece and where: read from its drawing, so that no font's ligatures
// and no PDF reader stand between.
#pragma once

#include "ui/sheets/sheet.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace hearth::test {

struct DrawnText {
    QString text;
    QRectF box;            ///< In sheet units, around the font's height and the text's width.
    bool isTurned = false; ///< Reads from below.
};

[[nodiscard]] std::vector<DrawnText> drawnOn(const Sheet& sheet, int page);
/// Of all pages.
[[nodiscard]] std::vector<DrawnText> drawnOn(const Sheet& sheet);
/// All of it in one text, pieces parted by line breaks.
[[nodiscard]] QString textOn(const Sheet& sheet);
/// How many pieces are exactly this text, or hold it.
[[nodiscard]] int timesDrawn(const std::vector<DrawnText>& drawn, const QString& text);
/// The boxes around all else that is drawn on a page: lines, frames, pictures, as far as they aren't clipped.
[[nodiscard]] std::vector<QRectF> shapesOn(const Sheet& sheet, int page);
/// What lies where the printer doesn't reach, a rounding aside; empty where nothing does.
[[nodiscard]] QString beyondReach(const Sheet& sheet);
/// Texts that are written into each other, accents and descenders aside; empty where none are.
[[nodiscard]] QString writtenOver(const Sheet& sheet);
/// Whether there is nothing beyond the printer's reach.
[[nodiscard]] bool staysOnPaper(const Sheet& sheet);

} // namespace hearth::test
