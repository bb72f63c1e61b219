// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in a group today: leaders first, then by name.
#pragma once

#include "core/group/group.h"

#include <QAbstractTableModel>

#include <vector>

namespace hearth {

class OpenClub;

class GroupPeopleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Part, LastSeen, ColumnCount };

    explicit GroupPeopleModel(OpenClub& open);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Shows this group's people. Throws `StoreError`.
    void show(GroupId group);
    [[nodiscard]] MemberId memberAt(int row) const;
    [[nodiscard]] bool isLeader(int row) const;
    [[nodiscard]] bool contains(MemberId member) const;

private:
    struct Line {
        GroupMembership membership;
        QString name;
    };

    [[nodiscard]] QString text(const Line& line, int column) const;

    OpenClub& m_open;
    std::vector<Line> m_lines;
};

} // namespace hearth
