// SPDX-License-Identifier: GPL-3.0-or-later
// Members by meetings of a term: a mark in each cell, what each came to and how many came to each.
#pragma once

#include "core/attendance/matrix_queries.h"

#include <QAbstractTableModel>

#include <unordered_map>

namespace hearth {

class ChangeSet;
class OpenClub;

class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// A cell's mark as an int of AttendanceStatus, -1 for none.
    static constexpr int markRole = Qt::UserRole + 1;

    explicit MatrixModel(OpenClub& open) : m_open(open) {}

    /// Shows a group's meetings, or the whole club's, from `first` to `last`. Throws `StoreError`.
    void show(GroupId group, QDate first, QDate last);
    /// Reads what the change touched again.
    void follow(const ChangeSet& changes);

    /// Before the meetings: how often somebody came, and of how many complete registers.
    enum Total { Came, Rate, Totals };

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] bool isMeeting(int column) const;
    [[nodiscard]] const Meeting& meetingAt(int column) const;
    [[nodiscard]] MemberId memberAt(int row) const;
    [[nodiscard]] int meetings() const { return static_cast<int>(m_matrix.meetings.size()); }

private:
    [[nodiscard]] std::optional<AttendanceStatus> markAt(int row, int column) const;
    [[nodiscard]] QString total(int row, Total which) const;
    void count(std::size_t meeting);

    struct Person {
        QString name;
        std::size_t row = 0; ///< In the matrix.
    };

    OpenClub& m_open;
    GroupId m_group;
    QDate m_first;
    QDate m_last;
    AttendanceMatrix m_matrix;
    std::vector<Person> m_people;
    std::vector<int> m_came; ///< By meeting.
};

} // namespace hearth
