// SPDX-License-Identifier: GPL-3.0-or-later
// What an import is asked for, and what it answers.
#pragma once

#include "core/base/date_text.h"
#include "core/base/id.h"
#include "core/base/progress.h"

#include <QString>

#include <cstdint>
#include <map>
#include <vector>

namespace hearth {

/// What happens to a row whose person or meeting is in the club already.
enum class Matches {
    Update, ///< What the row says goes over what was there; an empty cell never erases.
    Fill,   ///< Only what was empty is filled.
    Skip,   ///< The row is passed over.
    Add,    ///< It is added as somebody new all the same.
};

/// Whether members and meetings that an attendance list names are made where they are missing.
enum class Missing { Reject, Create };

/// How a file's cells are taken.
enum class CellFidelity {
    Tidy,  ///< As people and spreadsheets write them: an apostrophe before a formula comes off.
    Exact, ///< To the byte, as an exact export wrote them.
};

/// Whom a row of which several people could be meant is about, as somebody decided who knows them.
struct RowDecision {
    MemberId person; ///< None: somebody new.
};

struct ImportOptions {
    QString noun;                      ///< `members`; empty: told by the header.
    std::map<QString, QString> chosen; ///< Column → field, over what was recognised.
    Matches matches = Matches::Update;
    std::map<std::int64_t, RowDecision> decided = {}; ///< By the row's line.
    /// How dates are meant that their column can't tell, as somebody said who knows the list.
    std::optional<DateOrder> dateOrder = {};
    Missing missing = Missing::Reject;
    CellFidelity fidelity = CellFidelity::Tidy;
    bool dryRun = false; ///< Look, and change nothing.
    Progress progress;
};

struct RejectedRow {
    std::int64_t line = 0; ///< The physical line, the header's being 1.
    QString reason;
};

struct ImportReport {
    QString noun;
    QString format; ///< What the file was recognised as.
    std::int64_t read = 0;
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t skipped = 0;
    std::vector<RejectedRow> rejected;
    std::map<QString, QString> mapping;
    ChangeId change; ///< None where nothing changed.
};

} // namespace hearth
