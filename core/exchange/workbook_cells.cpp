// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook_cells.h"

#include "core/exchange/csv_scanner.h"

#include <algorithm>

namespace hearth {

namespace {

bool isEarlierRow(const FilledCell& a, const FilledCell& b) { return a.row < b.row; }

} // namespace

void WorkbookCells::beginSheet(const QString& name) { m_sheets.push_back({name, {}}); }

void WorkbookCells::endSheet()
{
    std::vector<FilledCell>& cells = m_sheets.back().cells;
    if (!std::is_sorted(cells.begin(), cells.end(), isEarlierRow)) {
        std::stable_sort(cells.begin(), cells.end(), isEarlierRow);
    }
}

std::optional<CellText> WorkbookCells::keep(std::string_view utf8)
{
    if (utf8.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return CellText{};
    }
    if (utf8.size() > CsvScanner::longestField) {
        refuse(tr("In %1 a cell holds more than 1 MB of text. Shorten it and import the file again.")
                   .arg(m_fileName));
        return std::nullopt;
    }
    if (m_texts.size() + utf8.size() > mostText) {
        refuseAmount();
        return std::nullopt;
    }
    const auto offset = static_cast<std::uint32_t>(m_texts.size());
    m_texts += utf8;
    return CellText{offset, static_cast<std::uint32_t>(utf8.size())};
}

bool WorkbookCells::add(std::uint64_t row, std::uint64_t column, CellText text)
{
    if (text.length == 0) {
        return true;
    }
    if (row > mostRows || column >= mostColumns) {
        return refuseDistance();
    }
    if (m_cells >= mostCells) {
        return refuseAmount();
    }
    m_sheets.back().cells.push_back(
        {static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(column), text});
    ++m_cells;
    return true;
}

bool WorkbookCells::repeatLastRow(std::uint64_t row, std::uint64_t times)
{
    std::vector<FilledCell>& cells = m_sheets.back().cells;
    const auto isOfRow = [&](const FilledCell& cell) { return cell.row == row; };
    const auto count =
        static_cast<std::size_t>(std::find_if_not(cells.rbegin(), cells.rend(), isOfRow) - cells.rbegin());
    if (count == 0) {
        return true;
    }
    if (row + times > mostRows) {
        return refuseDistance();
    }
    if (count * times > mostCells - m_cells) {
        return refuseAmount();
    }
    for (std::uint64_t below = 1; below <= times; ++below) {
        const std::size_t first = cells.size() - count;
        for (std::size_t i = first; i < first + count; ++i) {
            const FilledCell cell = cells[i];
            cells.push_back({static_cast<std::uint32_t>(row + below), cell.column, cell.text});
        }
    }
    m_cells += count * times;
    return true;
}

bool WorkbookCells::refuse(const QString& complaint)
{
    m_complaint = complaint;
    return false;
}

bool WorkbookCells::refuseDistance()
{
    return refuse(tr("%1 has a cell beyond row 1,048,576 or column XFD, further out than any list reaches. "
                     "Look whether it is the right file.")
                      .arg(m_fileName));
}

bool WorkbookCells::refuseAmount()
{
    return refuse(
        tr("%1 holds more than 10 million filled cells or 256 MB of text, and so is hardly a list of "
           "people or meetings. Look whether it is the right file.")
            .arg(m_fileName));
}

} // namespace hearth
