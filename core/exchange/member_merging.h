// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_report.h"
#include "core/member/member.h"

namespace hearth {

/// `there` with what `draft` says put over it (`Update`) or into its gaps (`Fill`). An empty value never
/// erases. Groups, interests, households and roles are added to, never taken away, but for exact cells, which
/// stand for the whole list.
[[nodiscard]] Member
mergedMember(const Member& there, const Member& draft, Matches matches, CellFidelity fidelity, QDate today);

} // namespace hearth
