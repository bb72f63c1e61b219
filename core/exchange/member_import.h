// SPDX-License-Identifier: GPL-3.0-or-later
// Members from a table: first a plan that says of every row what will become of it and why, then one change.
// A row that can't be taken is rejected with its reason and the rest goes in.
#pragma once

#include "core/exchange/import_mapping.h"
#include "core/exchange/import_report.h"
#include "core/exchange/source_table.h"
#include "core/member/member.h"

#include <deque>
#include <memory>

namespace hearth {

class Club;

enum class RowFate { Add, Update, Unchanged, Skip, Reject };

struct PlannedMember {
    std::int64_t line = 0;
    RowFate fate = RowFate::Add;
    QString reason;                   ///< Why it is skipped or rejected, or whom it was matched with.
    std::vector<Problem> problems;    ///< Of a rejected one, those that are about a field.
    std::vector<MemberId> candidates; ///< Of a rejected one, the people of the club who could be meant.
    Member draft;                     ///< What is added, or the member as it will be.
    std::unique_ptr<Member> before;   ///< For an update, the member as it is.
};

struct MemberPlan {
    std::deque<PlannedMember> rows; ///< A deque, since members are large and never move in one.

    [[nodiscard]] std::int64_t count(RowFate fate) const;
};

/// Looks, and changes nothing. Unreadable where the source breaks off, Cancelled where nobody wants it any
/// more.
[[nodiscard]] Result<MemberPlan>
planMembers(Club& club, SourceTable& table, const ImportMapping& mapping, const ImportOptions& options);

/// Makes the plan one change. Returns it; none where there is nothing to do. `file` is named in History.
[[nodiscard]] Result<ChangeId>
importMembers(Club& club, MemberPlan plan, const ImportOptions& options, const QString& file);

} // namespace hearth
