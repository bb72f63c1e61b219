// SPDX-License-Identifier: GPL-3.0-or-later
// The list of members as a table: who is shown and in which order are numbers from the core's indexes, and a
// row's words are read when it is drawn. A change moves only the rows that it touched.
#pragma once

#include "core/member/member_order.h"
#include "ui/members/member_columns.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>
#include <vector>

namespace hearth {

class MemberFilter;
class OpenClub;

class MemberListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Of a cell: its member's id in its outside form.
    static constexpr int idRole = Qt::UserRole + 1;
    /// Of a cell: the member's status as a number.
    static constexpr int statusRole = Qt::UserRole + 2;

    MemberListModel(OpenClub& open, const MemberFilter& filter);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder direction) override;

    /// Shows whom the filter lets through and `typed` finds.
    void search(const QString& typed);
    /// The filter says something else now.
    void refilter();

    [[nodiscard]] MemberId idAt(int row) const;
    /// -1 where this member isn't shown.
    [[nodiscard]] int rowOf(MemberId id) const;
    [[nodiscard]] std::vector<MemberId> shown() const;

private:
    struct Line {
        Member member;
        std::optional<MemberFigures> figures;
    };

    [[nodiscard]] std::vector<MemberRowNumber> wanted();
    void show(std::vector<MemberRowNumber> rows);
    void follow(const std::vector<MemberRowNumber>& touched);
    void startAfresh();
    void tellFigures();
    void followFigures();
    void refreshFigures();
    [[nodiscard]] const Line* line(MemberRowNumber row) const;
    [[nodiscard]] int placeOf(MemberRowNumber row) const;

    OpenClub& m_open;
    const MemberFilter& m_filter;
    QString m_typed;
    MemberColumn m_sorted = MemberColumn::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<MemberRowNumber> m_shown;
    mutable QCache<MemberRowNumber, Line> m_lines;
    bool m_hasLastSeen = false;
};

} // namespace hearth
