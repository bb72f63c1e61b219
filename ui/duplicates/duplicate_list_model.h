// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs who may be one person, the likeliest first: who, why, and how likely, in words.
#pragma once

#include "core/member/duplicate_pairs.h"

#include <QAbstractTableModel>

#include <vector>

namespace hearth {

class OpenClub;

class DuplicateListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { People, Why, HowLikely, ColumnCount };

    explicit DuplicateListModel(OpenClub& open);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Takes the pairs as they are now; those that stay keep their place in views.
    void refresh();
    /// Null for no row.
    [[nodiscard]] const DuplicatePair* pairAt(int row) const;
    /// -1 where the two are no pair.
    [[nodiscard]] int rowOf(MemberId first, MemberId second) const;

private:
    [[nodiscard]] QString people(std::size_t row) const;

    OpenClub& m_open;
    std::vector<DuplicatePair> m_pairs;
    mutable std::vector<QString> m_people; ///< Made when first shown.
};

} // namespace hearth
