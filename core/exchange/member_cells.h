// SPDX-License-Identifier: GPL-3.0-or-later
// Members as the exchange contract writes them: the columns in their order, then one for each custom field.
#pragma once

#include "core/exchange/row_source.h"
#include "core/member/member_queries.h"

#include <QStringList>

namespace hearth {

/// `id` to `notes`, without custom fields.
[[nodiscard]] const QStringList& memberColumns();

/// Columns between these and the custom fields that are there only where somebody has a value in them.
[[nodiscard]] const QStringList& rareMemberColumns();

/// Before a custom field's name: `custom:Shirt size`.
inline constexpr QStringView customPrefix = u"custom:";

class MemberCells final : public RowSource {
public:
    /// Everybody by id, as at a day.
    MemberCells(Database& database, QDate asAt);
    /// One member.
    MemberCells(Database& database, QDate asAt, MemberId member);

    [[nodiscard]] const std::vector<std::string>& columns() const override { return m_columns; }
    bool next(std::vector<std::string>& cells) override;
    /// The row last read.
    [[nodiscard]] const MemberRow& row() const { return m_row; }

private:
    void nameColumns();
    void fill(std::vector<std::string>& cells) const;

    MemberReader m_reader;
    MemberRow m_row;
    std::vector<std::string> m_columns;
};

} // namespace hearth
