// SPDX-License-Identifier: GPL-3.0-or-later
// Taking back a bulk change: its rows aren't in a changeset, they carry the change's id as their origin.
#pragma once

#include "core/history/history.h"

namespace hearth {

/// What of a bulk change has been touched since and therefore stays: by table number and key.
[[nodiscard]] std::vector<TouchedRow> keptOfBulk(const History& history, ChangeId bulk);

/// Deletes the rows whose origin is `bulk`, children first, but for `kept`. Throws `StoreError`.
void removeBulk(const History& history, ChangeId bulk, const std::vector<TouchedRow>& kept);

} // namespace hearth
