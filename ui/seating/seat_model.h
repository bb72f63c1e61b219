// SPDX-License-Identifier: GPL-3.0-or-later
// The people of one round, table after table, as a list: what the view draws as tables, and what a screen
// reader goes through.
#pragma once

#include "ui/seating/shown_seating.h"

#include <QAbstractListModel>

namespace hearth {

class SeatModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<ShownTable> tables);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] const std::vector<ShownTable>& tables() const { return m_tables; }
    /// The place in `tables` of the one at which this row sits.
    [[nodiscard]] int tableAt(int row) const;
    [[nodiscard]] const ShownSeat& seatAt(int row) const;
    /// The row of the first person at a table, by its place in `tables`.
    [[nodiscard]] int firstRow(int table) const { return m_firsts[static_cast<std::size_t>(table)]; }
    /// −1 where the member isn't shown.
    [[nodiscard]] int rowOf(MemberId member) const;

    /// What stands quietly behind a name: "host", "newcomer", "not coming".
    [[nodiscard]] static QString wordsOf(const ShownSeat& seat);
    /// "Table 3", "Without a seat".
    [[nodiscard]] static QString titleOf(const ShownTable& table);
    /// "4 of 6 pairs new"; empty where nobody could meet.
    [[nodiscard]] static QString newsOf(const ShownTable& table);
    /// "quiet · step-free", as far as it is.
    [[nodiscard]] static QString marksOf(const ShownTable& table);

private:
    std::vector<ShownTable> m_tables;
    std::vector<int> m_firsts;  ///< By table.
    std::vector<int> m_tableOf; ///< By row.
};

} // namespace hearth
