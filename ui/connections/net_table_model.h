// SPDX-License-Identifier: GPL-3.0-or-later
// The table beside the picture of who knows whom, with the same to read: pairs, or people with a reason.
// Every cell has a second text in which nobody is named, for what is copied.
#pragma once

#include "core/base/id.h"

#include <QAbstractTableModel>
#include <QCollator>

#include <functional>
#include <vector>

namespace hearth {

class NetTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The text of a cell with "Person 3" for a name.
    static constexpr int namelessRole = Qt::UserRole + 1;

    struct Cell {
        QString text;
        QString nameless;  ///< Empty where the text names nobody.
        double number = 0; ///< What a column of numbers sorts by.
    };
    struct Row {
        MemberId member; ///< Whom the row leads to.
        MemberId other;  ///< The second one of a pair, none elsewhere.
        std::vector<Cell> cells;
    };

    explicit NetTableModel(const QLocale& locale);

    /// Shows these rows, in the order in which the table was sorted last. `numbers` says which columns hold
    /// numbers.
    void show(const QStringList& headings, std::vector<Row> rows, std::vector<bool> numbers);
    /// Only rows in which this member is; none for all of them.
    void narrow(MemberId member);
    [[nodiscard]] const Row& rowAt(int row) const
    {
        return m_rows.at(m_shown.at(static_cast<std::size_t>(row)));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();

    QCollator m_collator;
    QStringList m_headings;
    std::vector<bool> m_numbers;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown; ///< Places in m_rows.
    MemberId m_only;
    int m_column = 0;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace hearth
