// SPDX-License-Identifier: GPL-3.0-or-later
// A table on paper: columns side by side, their headings repeated on every page, a line under each row and a
// stronger one under every fifth, for the eye that looks along it.
#pragma once

#include "ui/sheets/sheet_text.h"

#include <QRectF>
#include <QStringList>

#include <vector>

namespace hearth {

class RuledRows {
public:
    struct Column {
        QString heading;
        double width = 0; ///< In points.
    };

    /// `area`: what there is for headings and rows on each page, in sheet units.
    RuledRows(const QRectF& area,
              std::vector<Column> columns,
              int rows,
              double most,
              double least,
              Print print = Print::Usual);

    /// In points: at most `most`, less where that saves a page, and never less than `least`.
    [[nodiscard]] double rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int pages() const;
    /// The rows of a page, from `first` until before `end`.
    struct Span {
        int first = 0;
        int end = 0;
    };
    [[nodiscard]] Span rowsOn(int page) const;
    /// Where a cell's text goes.
    [[nodiscard]] QRectF cell(int row, int column) const;
    /// Those of the columns that have any width.
    [[nodiscard]] QStringList headings() const;
    /// Headings and lines.
    void draw(QPainter& painter, int page) const;

private:
    [[nodiscard]] double top(int row) const;

    QRectF m_area;
    std::vector<Column> m_columns;
    int m_rows;
    Print m_print;
    int m_rowsEach = 1;
    double m_rowHeight;
};

} // namespace hearth
