// SPDX-License-Identifier: GPL-3.0-or-later
// The filled cells of a workbook's sheets, packed so that a club of 100,000 people fits into a few megabytes:
// every text is kept once, however many cells show it, and an empty cell takes no room. What no list of
// people or meetings ever holds is refused with a sentence before it fills the memory.
#pragma once

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearth {

/// Where a text lies among those of the workbook; without a length it is an empty cell's.
struct CellText {
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
};

struct FilledCell {
    std::uint32_t row = 1; ///< The first is 1, as the spreadsheet shows it.
    std::uint32_t column = 0;
    CellText text;
};

struct SheetCells {
    QString name;
    std::vector<FilledCell> cells; ///< Row by row.
};

class WorkbookCells {
    Q_DECLARE_TR_FUNCTIONS(hearth::WorkbookCells)

public:
    static constexpr std::uint64_t mostRows = 1'048'576; ///< So many rows and columns do all programs have.
    static constexpr std::uint64_t mostColumns = 16'384;
    static constexpr std::size_t mostCells = 10'000'000;             ///< Of all sheets.
    static constexpr std::size_t mostText = std::size_t{256} << 20U; ///< Bytes.

    /// `fileName`: for the sentence about what is refused.
    explicit WorkbookCells(QString fileName) : m_fileName(std::move(fileName)) {}

    /// What is added from here on belongs to this sheet.
    void beginSheet(const QString& name);
    /// Puts the rows of the sheet in order, should the file not have had them so.
    void endSheet();

    /// Keeps a text for `add`; one of nothing but blanks is that of an empty cell. Nothing when it is too
    /// much.
    [[nodiscard]] std::optional<CellText> keep(std::string_view utf8);

    /// Fills a cell; with an empty text nothing happens. False when it is too far out or too much.
    [[nodiscard]] bool add(std::uint64_t row, std::uint64_t column, CellText text);

    /// Repeats the cells of the last row so often below it. False when that is too much.
    [[nodiscard]] bool repeatLastRow(std::uint64_t row, std::uint64_t times);

    /// Why the last call refused, for the reader.
    [[nodiscard]] const QString& complaint() const { return m_complaint; }

    [[nodiscard]] const std::vector<SheetCells>& sheets() const { return m_sheets; }
    [[nodiscard]] std::string_view textOf(const FilledCell& cell) const
    {
        return std::string_view(m_texts).substr(cell.text.offset, cell.text.length);
    }

private:
    bool refuse(const QString& complaint);
    bool refuseDistance();
    bool refuseAmount();

    QString m_fileName;
    QString m_complaint;
    std::string m_texts;
    std::vector<SheetCells> m_sheets;
    std::size_t m_cells = 0;
};

} // namespace hearth
