// SPDX-License-Identifier: GPL-3.0-or-later
// Members as the exchange contract writes them: the columns in their order, then one for each custom field.
#pragma once

#include "core/exchange/row_source.h"
#include "core/member/member_queries.h"

#include <QStringList>

namespace hearth {

/// `id` to `notes`, without custom fields.
[[nodiscard]] const QStringList& memberColumns();

/// Before a custom field's name: `custom:Shirt size`.
inline constexpr QStringView customPrefix = u"custom:";

/// The cells of one row, in the columns' order; `cells` keeps its storage.
void memberCells(const MemberRow& row, std::vector<std::string>& cells);

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

    MemberReader m_reader;
    MemberRow m_row;
    std::vector<std::string> m_columns;
};

} // namespace hearth
