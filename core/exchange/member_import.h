// SPDX-License-Identifier: GPL-3.0-or-later
// Members from a table: first a plan that says of every row what will become of it and why, then one change.
// A row that can't be taken is rejected with its reason and the rest goes in.
#pragma once

#include "core/exchange/import_mapping.h"
#include "core/exchange/import_report.h"
#include "core/exchange/source_table.h"
#include "core/member/member.h"

#include <deque>
#include <functional>
#include <memory>

namespace hearth {

class Club;

enum class RowFate { Add, Update, Unchanged, Skip, Reject };

struct PlannedMember {
    std::int64_t line = 0;
    RowFate fate = RowFate::Add;
    QString reason;                ///< Why it is skipped, rejected or in doubt.
    std::vector<Problem> problems; ///< Of a rejected one, those that are about a field.
    /// The people of the club who could be meant: of a rejected row, or of an added one its namesakes.
    std::vector<MemberId> candidates;
    Member draft;                   ///< What is added, or the member as it will be.
    std::unique_ptr<Member> before; ///< For an update, the member as it is.
    bool bringsPhoto = false;       ///< Whether a photo comes with it that is taken.
};

struct MemberPlan {
    std::deque<PlannedMember> rows; ///< A deque, since members are large and never move in one.
    /// How many were added at once and aren't among the rows: their drafts would fill the memory.
    std::int64_t addedAtOnce = 0;

    [[nodiscard]] std::int64_t count(RowFate fate) const;
    [[nodiscard]] std::int64_t read() const { return addedAtOnce + static_cast<std::int64_t>(rows.size()); }
};

/// Is given each row that adds somebody, as soon as that is certain and while the rows after it are still
/// being read; the plan doesn't keep it afterwards, unless a photo may come with it. What makes a person
/// findable must stay in the draft: names, id, number, contacts, birthday.
using NewMemberSink = std::function<void(PlannedMember&)>;

/// Looks, and itself changes nothing. Unreadable where the source breaks off, Cancelled where nobody wants it
/// any more.
[[nodiscard]] Result<MemberPlan> planMembers(Club& club,
                                             SourceTable& table,
                                             const ImportMapping& mapping,
                                             const ImportOptions& options,
                                             const NewMemberSink& added = {});

/// What an import did: of every row what became of it, and the change; none where there was nothing to do.
struct ImportedMembers {
    MemberPlan plan;
    ChangeId change;
};

/// Plans and carries out, as one change. `file` is named in History.
[[nodiscard]] Result<ImportedMembers> importMembers(Club& club,
                                                    SourceTable& table,
                                                    const ImportMapping& mapping,
                                                    const ImportOptions& options,
                                                    const QString& file);

} // namespace hearth
