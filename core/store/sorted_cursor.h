// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that belong to a noun are keyed by it, so reading many of them together is a merge: each table is
// read once from front to back, and nothing is joined or sorted.
#pragma once

#include "core/store/query.h"

#include <cstdint>
#include <limits>
#include <utility>

namespace hearth {

/// The rows of a query whose first column is their owner, in its order, taken owner by owner.
class SortedCursor {
public:
    explicit SortedCursor(Query rows) : m_rows(std::move(rows)) { step(); }

    /// Calls `take` with each row of `owner`. Owners are asked for in rising order; rows of others are passed
    /// over.
    template<class Take>
    void forEach(std::int64_t owner, const Take& take)
    {
        while (m_owner < owner) {
            step();
        }
        while (m_owner == owner) {
            take(std::as_const(m_rows));
            step();
        }
    }

private:
    void step() { m_owner = m_rows.next() ? m_rows.integer(0) : std::numeric_limits<std::int64_t>::max(); }

    Query m_rows;
    std::int64_t m_owner = 0;
};

} // namespace hearth
