// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tables as an Office Open XML workbook: a sheet each, with a bold head that stays in sight, a filter,
// columns as wide as their content, days that are days and everything else text as it stands. A row is gone
// from memory when the next one comes, so that a large club takes no more than a small one. The same rows and
// the same `created` give the same bytes.
#pragma once

#include "core/base/clock.h"
#include "core/exchange/row_source.h"
#include "core/exchange/work_folder.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace hearth {

class InputFile;
class OutputFile;

class XlsxWriter {
    Q_DECLARE_TR_FUNCTIONS(hearth::XlsxWriter)

public:
    static constexpr std::int64_t mostRows = 1'048'575; ///< Of a sheet, below its head.

    /// Works in `folder`, which must outlive it.
    XlsxWriter(const WorkFolder& folder, Instant created);
    XlsxWriter(const XlsxWriter&) = delete;
    XlsxWriter& operator=(const XlsxWriter&) = delete;
    ~XlsxWriter();

    /// Adds a sheet of all rows and says how many those are. A column's name says what is in it (`birthday`).
    /// Throws `Refusal` for more than a sheet or a cell can hold, and where there is no room to write.
    std::int64_t addSheet(const QString& name, RowSource& rows);

    /// Puts the workbook together, looks whether it is whole, and hands it to `file`. Nothing is added
    /// afterwards. Throws `Refusal`.
    void finish(OutputFile& file);

private:
    struct Sheet;

    void require(int error) const;
    void writeCell(Sheet& sheet, std::size_t column, const std::string& text);
    void dress(const Sheet& sheet);
    void requireWhole(const InputFile& book) const;

    const WorkFolder& m_folder;
    QString m_path;
    lxw_workbook* m_workbook = nullptr; // closing it frees it
    lxw_format* m_head = nullptr;
    std::vector<lxw_format*> m_formats; // by what a cell shows
    std::vector<std::int64_t> m_rows;   // of each sheet
};

} // namespace hearth
