// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of labels as they are sold: how many, how large, and where each lies on the paper. The sizes are
// those that the makers publish; what isn't among them is added by a line of a text file.
#pragma once

#include "core/base/result.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace hearth {

/// All lengths are millimetres.
struct LabelStock {
    QString code;  ///< As it stands on the box: `L7160`.
    QString paper; ///< As `paperSize` knows it, upright.
    int columns = 1;
    int rows = 1;
    double width = 0; ///< Of one label.
    double height = 0;
    double left = 0; ///< From the paper's edge to the first label.
    double top = 0;
    double across = 0; ///< From one label's left edge to the next one's.
    double down = 0;   ///< From one label's top edge to the next one's.

    [[nodiscard]] int perSheet() const { return columns * rows; }
    /// Where the label lies on the paper; they go by rows from 0.
    [[nodiscard]] QRectF box(int place) const;
    bool operator==(const LabelStock&) const = default;
};

/// Those that are known without anybody's help.
[[nodiscard]] const std::vector<LabelStock>& publishedStocks();

/// Reads stocks from text, one a line: `code; paper; columns; rows; width; height; left; top; across; down`.
/// Blank lines and what follows `#` say nothing. Fails with Error::Invalid, naming the line.
[[nodiscard]] Result<std::vector<LabelStock>> readStocks(const QString& text);

/// `label-stocks.txt` in the program's data folder, which needn't be there.
[[nodiscard]] QString ownStocksPath();

/// Somebody's own stocks, then those that are published. Fails where the own ones can't be read.
[[nodiscard]] Result<std::vector<LabelStock>> knownStocks();

/// The stock of this code, whatever its capitals and blanks and whether the maker is named before it. Fails
/// with Error::Invalid where there is none.
[[nodiscard]] Result<LabelStock> findStock(const QString& code);

/// The room at the edges of plain paper for the printer's margins, unless they are known.
inline constexpr double plainMargin = 6;

/// As many boxes of this size as plain paper holds, in the middle of it and `margin` from its edges; `gap`
/// lies between them. A box that is larger than the paper is made to fit.
[[nodiscard]] LabelStock
cutFrom(const QString& paper, const QSizeF& box, double gap = 0, double margin = plainMargin);

} // namespace hearth
