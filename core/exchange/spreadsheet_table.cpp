// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/spreadsheet_table.h"

#include "core/exchange/noun.h"

#include <QCoreApplication>

namespace hearth {

namespace {

/// How much like a list a sheet looks; more is better.
enum class Likeness {
    Nothing, ///< No filled cell.
    Heading, ///< A header and no rows, or one line of text.
    Column,  ///< Rows of a single column, such as the text of a cover sheet.
    List,
};

class SpreadsheetTable final : public SourceTable {
    Q_DECLARE_TR_FUNCTIONS(hearth::SpreadsheetTable)

public:
    SpreadsheetTable(std::shared_ptr<const WorkbookCells> workbook, const SheetCells& sheet)
        : m_workbook(std::move(workbook)), m_sheet(sheet)
    {
        takeHeader();
    }

    [[nodiscard]] Likeness likeness() const
    {
        if (m_sheet.cells.empty()) {
            return Likeness::Nothing;
        }
        if (m_first == m_sheet.cells.size()) {
            return Likeness::Heading;
        }
        return m_isSingleColumn ? Likeness::Column : Likeness::List;
    }

    void setNoun(const QString& noun) { m_noun = noun; }

    [[nodiscard]] QString description() const override
    {
        const bool isOneOfSeveral = m_workbook->sheets().size() > 1 && m_noun.isEmpty();
        return (isOneOfSeveral ? tr("only sheet “%1”") : tr("sheet “%1”")).arg(m_sheet.name);
    }

    [[nodiscard]] Result<bool> next(CsvRecord& record) override
    {
        const std::vector<FilledCell>& cells = m_sheet.cells;
        if (m_at == cells.size()) {
            return false;
        }
        const std::size_t end = endOfRow(m_at);
        record.line = cells[m_at].row;
        record.fields.clear();
        for (; m_at < end; ++m_at) {
            const FilledCell& cell = cells[m_at];
            if (cell.column >= record.fields.size()) {
                record.fields.resize(cell.column + 1);
            }
            record.fields[cell.column] = m_workbook->textOf(cell);
        }
        return true;
    }

    [[nodiscard]] Done rewind() override
    {
        m_at = m_first;
        return {};
    }

private:
    [[nodiscard]] std::size_t endOfRow(std::size_t begin) const
    {
        std::size_t end = begin;
        while (end < m_sheet.cells.size() && m_sheet.cells[end].row == m_sheet.cells[begin].row) {
            ++end;
        }
        return end;
    }

    /// Where the header's row begins.
    [[nodiscard]] std::size_t headerBegin() const
    {
        constexpr int mostTitleRows = 20; // further down, a second cell is a remark
        std::size_t begin = 0;
        for (int row = 0; row <= mostTitleRows && begin < m_sheet.cells.size(); ++row) {
            const std::size_t end = endOfRow(begin);
            if (end - begin > 1) {
                return begin;
            }
            begin = end;
        }
        return 0;
    }

    void takeHeader()
    {
        m_at = headerBegin();
        m_isSingleColumn = endOfRow(m_at) - m_at == 1;
        CsvRecord head;
        if (next(head)) {
            for (const std::string_view name : head.fields) {
                m_header += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())).simplified();
            }
        }
        m_first = m_at;
    }

    std::shared_ptr<const WorkbookCells> m_workbook;
    const SheetCells& m_sheet;
    std::size_t m_first = 0; // the cell that begins the first record
    std::size_t m_at = 0;
    bool m_isSingleColumn = false;
};

using Sheets = std::vector<std::unique_ptr<SpreadsheetTable>>;

SourceTables tablesByNoun(const WorkbookCells& workbook, Sheets& sheets)
{
    SourceTables tables;
    for (const ExchangeNoun& noun : exchangeNouns()) {
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const QString name = workbook.sheets()[i].name.trimmed();
            if (sheets[i] && name.compare(noun.plural, Qt::CaseInsensitive) == 0 &&
                sheets[i]->likeness() >= Likeness::Column) {
                sheets[i]->setNoun(noun.plural);
                tables.push_back(std::move(sheets[i]));
                break;
            }
        }
    }
    return tables;
}

} // namespace

Result<SourceTables> spreadsheetTables(const std::shared_ptr<const WorkbookCells>& workbook,
                                       const InputFile& file)
{
    Sheets sheets;
    for (const SheetCells& sheet : workbook->sheets()) {
        sheets.push_back(std::make_unique<SpreadsheetTable>(workbook, sheet));
    }
    SourceTables tables = tablesByNoun(*workbook, sheets);
    if (tables.empty()) {
        std::unique_ptr<SpreadsheetTable> best;
        for (auto& sheet : sheets) {
            if (sheet->likeness() > (best ? best->likeness() : Likeness::Nothing)) {
                best = std::move(sheet);
            }
        }
        if (best) {
            tables.push_back(std::move(best));
        }
    }
    if (tables.empty()) {
        return failure(Error::of(
            Error::Kind::Unreadable,
            SpreadsheetTable::tr("%1 holds no table: none of its sheets that are shown has a filled "
                                 "cell. Look whether the list is on a hidden sheet.")
                .arg(file.fileName())));
    }
    return tables;
}

} // namespace hearth
