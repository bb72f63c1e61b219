// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody asked of the tables, as the work that seats people needs it.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/connections/table_plan.h"
#include "core/connections/tables/table_order.h"

#include <vector>

namespace hearth {

class OpenClub;
class SeatControls;
class ShownSeating;

struct SeatRequest {
    std::vector<MemberId> people = {}; ///< By id.
    TablePlan plan = {};
    TableOrder order = {};
};

/// Fails with Error::NothingToDo where there is nobody to seat, and with Error::Refused where there are too
/// many. Who is locked stays where they are.
[[nodiscard]] Result<SeatRequest>
seatRequest(OpenClub& open, const ShownSeating& shown, const SeatControls& controls);

} // namespace hearth
