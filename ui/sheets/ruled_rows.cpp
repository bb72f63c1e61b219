// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/ruled_rows.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

double headingHeightIn(Print print) { return print == Print::Large ? 30 : 20; } // points
constexpr double padding = 4; // points, left of a cell's text
constexpr int strongEvery = 5;

int fitting(double height, double each)
{
    return std::max(1, static_cast<int>(std::floor(height / each + 1e-6)));
}

int pagesOf(int rows, int each) { return std::max(1, (rows + each - 1) / each); }

} // namespace

RuledRows::RuledRows(
    const QRectF& area, std::vector<Column> columns, int rows, double most, double least, Print print)
    : m_area(area), m_columns(std::move(columns)), m_rows(rows), m_print(print), m_rowHeight(most)
{
    const double height = area.height() / sheetUnitsPerPoint - headingHeightIn(print);
    m_rowsEach = fitting(height, most);
    const int fewest = pagesOf(rows, fitting(height, least));
    if (fewest < pagesOf(rows, m_rowsEach)) {
        m_rowsEach = (rows + fewest - 1) / fewest;
        m_rowHeight = std::min(most, height / m_rowsEach);
        m_rowsEach = fitting(height, m_rowHeight);
    }
}

int RuledRows::pages() const { return pagesOf(m_rows, m_rowsEach); }

RuledRows::Span RuledRows::rowsOn(int page) const
{
    return {page * m_rowsEach, std::min((page + 1) * m_rowsEach, m_rows)};
}

double RuledRows::top(int row) const
{
    return m_area.top() + points(headingHeightIn(m_print) + row % m_rowsEach * m_rowHeight);
}

QRectF RuledRows::cell(int row, int column) const
{
    double left = 0;
    for (int i = 0; i < column; ++i) {
        left += m_columns[static_cast<std::size_t>(i)].width;
    }
    const double width = m_columns[static_cast<std::size_t>(column)].width;
    return {m_area.left() + points(left + padding), top(row), points(width - 2 * padding),
            points(m_rowHeight)};
}

QStringList RuledRows::headings() const
{
    QStringList headings;
    for (const Column& column : m_columns) {
        if (column.width > 0) {
            headings += column.heading;
        }
    }
    return headings;
}

void RuledRows::draw(QPainter& painter, int page) const
{
    double left = m_area.left();
    for (const Column& column : m_columns) {
        if (column.width <= 0) {
            continue; // no room for it on this paper
        }
        writeText(painter,
                  QRectF(left + points(padding), m_area.top(), points(column.width - 2 * padding),
                         points(headingHeightIn(m_print))),
                  column.heading,
                  inPrint({.size = 9, .isBold = true, .isQuiet = true, .least = 0.5}, m_print));
        left += points(column.width);
    }
    const auto drawLine = [&](double y, double thickness, const QColor& colour) {
        painter.fillRect(QRectF(m_area.left(), y, m_area.width(), points(thickness)), colour);
    };
    drawLine(m_area.top() + points(headingHeightIn(m_print)), 0.9, ink::black());
    const Span span = rowsOn(page);
    for (int row = span.first; row < span.end; ++row) {
        const bool isStrong = (row + 1) % strongEvery == 0;
        drawLine(top(row) + points(m_rowHeight), isStrong ? 0.7 : 0.5, isStrong ? ink::quiet() : ink::line());
    }
}

} // namespace hearth
