// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a record of a source into a member, as the mapping says.
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/import_mapping.h"
#include "core/exchange/import_report.h"
#include "core/exchange/member_fields.h"

namespace hearth {

/// A row read: the member it describes, and what in it can't be.
struct MemberRowRead {
    Member draft;
    std::vector<Problem> problems;
    bool isBlank = false; ///< Nothing at all stands in it.
};

class MemberDrafts {
public:
    MemberDrafts(const ImportMapping& mapping, FieldRules rules, CellFidelity fidelity);

    /// The order of days and months in each date column, where it isn't the rules' own.
    void setDateOrder(std::size_t column, DateOrder order) { m_columns.at(column).dateOrder = order; }
    /// Whether a column holds dates, and so must be seen whole before any of it is read.
    [[nodiscard]] bool isDate(std::size_t column) const;
    [[nodiscard]] std::size_t columnCount() const { return m_columns.size(); }

    [[nodiscard]] MemberRowRead read(const CsvRecord& record) const;
    /// A field as it is meant: without its formula escape, unless cells are exact.
    [[nodiscard]] std::string_view cell(std::string_view field) const;

private:
    struct Column {
        ColumnTarget target;
        std::optional<MemberField> field;
        QString custom;
        DateOrder dateOrder = DateOrder::YearMonthDay;
    };

    [[nodiscard]] bool isTooLong(const CsvRecord& record) const;
    void
    readCell(MemberRowRead& row, const Column& column, const QString& text, const CsvRecord& record) const;
    void readPlain(MemberRowRead& row, const Column& column, const QString& text) const;
    static void
    readContact(Member& draft, const Column& column, const QString& text, const CsvRecord& record);

    std::vector<Column> m_columns;
    /// In which order the cells are read: what goes behind or into the gaps of another comes after it.
    std::vector<std::size_t> m_order;
    FieldRules m_rules;
    CellFidelity m_fidelity;
};

} // namespace hearth
