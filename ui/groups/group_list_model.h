// SPDX-License-Identifier: GPL-3.0-or-later
// The groups as a table: name, people, leaders, the next meeting; by name in the club's alphabet.
#pragma once

#include "core/group/group_queries.h"

#include <QAbstractTableModel>

#include <vector>

namespace hearth {

class OpenClub;

class GroupListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, People, Leaders, NextMeeting, ColumnCount };

    explicit GroupListModel(OpenClub& open);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Reads the groups again; rows that stay keep their place in views. Throws `StoreError`.
    void refresh();
    [[nodiscard]] GroupId idAt(int row) const;
    /// -1 where there is no such group.
    [[nodiscard]] int rowOf(GroupId id) const;

private:
    struct Line {
        GroupSummary summary;
        QString leaders;
    };

    OpenClub& m_open;
    std::vector<Line> m_lines;
};

} // namespace hearth
