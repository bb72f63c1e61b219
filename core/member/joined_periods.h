// SPDX-License-Identifier: GPL-3.0-or-later
// The times of two people who are one person after all. A day on which both had something counts once; a day
// on which one had counts too. It is arithmetic on two short lists, kept apart from the tables so that it can
// be tested by itself.
#pragma once

#include "core/base/id.h"

#include <QDate>

#include <algorithm>
#include <limits>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace hearth {

/// What held for a time. `since` is invalid where nobody knows, `until` while it lasts; `until` is the first
/// day on which it no longer holds.
template<class Value>
struct Period {
    RowId id;
    Value value;
    QDate since;
    QDate until;

    bool operator==(const Period&) const = default;
};

template<class Value>
using Periods = std::vector<Period<Value>>;

/// The day as a number; an unknown start lies before all days, an end that isn't known behind them.
[[nodiscard]] inline qint64 startDay(QDate since)
{
    return since.isValid() ? since.toJulianDay() : std::numeric_limits<qint64>::min();
}
[[nodiscard]] inline qint64 endDay(QDate until)
{
    return until.isValid() ? until.toJulianDay() : std::numeric_limits<qint64>::max();
}

/// A start that nobody noted is the other's first one, where the other's time began within that period: two
/// records of one membership, and one of them knows when.
template<class Value>
void learnStart(Periods<Value>& periods, const Periods<Value>& other)
{
    QDate first;
    for (const Period<Value>& period : other) {
        if (!period.since.isValid()) {
            return;
        }
        first = first.isValid() ? std::min(first, period.since) : period.since;
    }
    for (Period<Value>& period : periods) {
        if (!period.since.isValid() && first.isValid() && startDay(first) < endDay(period.until)) {
            period.since = first;
        }
    }
}

/// Which of the periods covers `day`; the one that began last where several do.
template<class Value>
[[nodiscard]] const Period<Value>* periodOn(const Periods<Value>& periods, qint64 day)
{
    const Period<Value>* found = nullptr;
    for (const Period<Value>& period : periods) {
        const bool covers = startDay(period.since) <= day && day < endDay(period.until);
        if (covers && (found == nullptr || startDay(found->since) <= startDay(period.since))) {
            found = &period;
        }
    }
    return found;
}

/// The time of both, in order: on a day of both `better(kept's, gone's)` holds. Neighbours of one value are
/// one period. A period keeps the id of the row of `kept` that it continues; others have none.
template<class Value, class Better>
[[nodiscard]] Periods<Value> joinedPeriods(Periods<Value> kept, Periods<Value> gone, Better&& better)
{
    const Periods<Value> asKept = kept;
    learnStart(kept, gone);
    learnStart(gone, asKept);
    std::set<std::pair<qint64, QDate>> bounds; // every day on which something may become different
    for (const Periods<Value>* side : {&std::as_const(kept), &std::as_const(gone)}) {
        for (const Period<Value>& period : *side) {
            bounds.emplace(startDay(period.since), period.since);
            bounds.emplace(endDay(period.until), period.until);
        }
    }
    Periods<Value> joined;
    std::set<RowId> used;
    for (auto bound = bounds.begin(); bound != bounds.end() && std::next(bound) != bounds.end(); ++bound) {
        const auto [day, since] = *bound;
        const QDate until = std::next(bound)->second;
        const Period<Value>* ours = periodOn(kept, day);
        const Period<Value>* theirs = periodOn(gone, day);
        if (ours == nullptr && theirs == nullptr) {
            continue;
        }
        const Value value = ours == nullptr     ? theirs->value
                            : theirs == nullptr ? ours->value
                                                : better(ours->value, theirs->value);
        const bool continues =
            !joined.empty() && joined.back().value == value && endDay(joined.back().until) == day;
        if (!continues) {
            joined.push_back({RowId(), value, since, until});
        }
        joined.back().until = until;
        if (!joined.back().id && ours != nullptr && used.insert(ours->id).second) {
            joined.back().id = ours->id;
        }
    }
    return joined;
}

} // namespace hearth
