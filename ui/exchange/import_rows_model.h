// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of an import with what will become of it and why, before anything is changed.
#pragma once

#include "core/exchange/import_session.h"
#include "ui/window/theme/tokens.h"

#include <QAbstractTableModel>

#include <vector>

namespace hearth {

class OpenClub;

/// What a row is counted under.
enum class RowKind { New, Updated, Unchanged, Skipped, ToDecide, Refused };

class ImportRowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, What, Name, Birthday, Phone, Email, Joined, Why, ColumnCount };

    explicit ImportRowsModel(OpenClub& open) : m_open(open) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Shows what was looked at, which must live until `clear`.
    void show(const MemberPlan* plan, const ImportReport& report);
    void clear();
    /// Shows only rows of this kind; all without one.
    void narrow(std::optional<RowKind> kind);

    [[nodiscard]] int count(RowKind kind) const { return m_counts.at(static_cast<std::size_t>(kind)); }
    [[nodiscard]] RowKind kindAt(int row) const;
    [[nodiscard]] Tone toneAt(int row) const;
    /// The planned row; null where the source isn't members.
    [[nodiscard]] const PlannedMember* plannedAt(int row) const;
    /// Where this line stands, -1 for nowhere.
    [[nodiscard]] int rowOf(std::int64_t line) const;

    /// "new", "to decide"
    [[nodiscard]] static QString kindName(RowKind kind);

private:
    [[nodiscard]] static RowKind kindOf(const PlannedMember& row);
    [[nodiscard]] QString text(const PlannedMember& row, int column) const;
    void fill();

    OpenClub& m_open;
    const MemberPlan* m_plan = nullptr;
    std::vector<RejectedRow> m_rejected; ///< Where there is no plan.
    std::optional<RowKind> m_narrowed;
    std::vector<std::size_t> m_shown;
    std::array<int, 6> m_counts{};
};

} // namespace hearth
