// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/status_periods.h"

#include <algorithm>

namespace hearth {

namespace {

bool covers(const StatusPeriod& period, QDate day)
{
    return (!period.since.isValid() || period.since <= day) &&
           (!period.until.isValid() || day < period.until);
}

StatusPeriods::iterator current(StatusPeriods& periods, QDate day)
{
    const auto found = std::find_if(periods.rbegin(), periods.rend(),
                                    [&](const StatusPeriod& period) { return covers(period, day); });
    return found == periods.rend() ? periods.end() : std::prev(found.base());
}

StatusPeriods::iterator firstAfter(StatusPeriods& periods, QDate day)
{
    return std::find_if(periods.begin(), periods.end(),
                        [&](const StatusPeriod& period) { return period.since > day; });
}

/// What was still to come doesn't come.
void end(StatusPeriods& periods, QDate today)
{
    periods.erase(firstAfter(periods, today), periods.end());
    if (periods.empty()) {
        periods.push_back({{}, {MemberStatus::Former, {}}, {}, {}});
        return;
    }
    const auto now = current(periods, today);
    if (now == periods.end()) {
        return;
    }
    now->until = today;
    if (now->since == today && periods.size() > 1) { // set wrongly a moment ago
        periods.erase(now);
    }
}

void begin(StatusPeriods& periods, const StatusWord& status, QDate today)
{
    StatusPeriod fresh{{}, status, today, {}};
    if (const auto now = current(periods, today); now == periods.end()) {
        const auto next = firstAfter(periods, today);
        fresh.until = next == periods.end() ? QDate() : next->since;
    } else {
        fresh.until = now->until;
        now->until = today;
        if (now->since == today) { // set wrongly a moment ago
            fresh.id = now->id;
            periods.erase(now);
        }
    }
    const auto place = firstAfter(periods, today);
    if (place != periods.begin()) {
        StatusPeriod& last = *std::prev(place);
        if (last.until == today && last.status == status) { // ended wrongly a moment ago
            last.until = fresh.until;
            return;
        }
    }
    periods.insert(place, fresh);
}

void moveStart(StatusPeriods& periods, QDate joined)
{
    while (periods.size() > 1 && periods.front().until.isValid() && periods.front().until <= joined) {
        periods.erase(periods.begin());
    }
    periods.front().since = joined;
}

void moveEnd(StatusPeriods& periods, QDate left)
{
    while (periods.size() > 1 && left.isValid() && periods.back().since >= left) {
        periods.pop_back();
    }
    periods.back().until = left;
}

} // namespace

Membership membershipOf(const Member& member) { return {member.status, member.joined, member.left}; }

StatusPeriods inOrder(StatusPeriods periods)
{
    std::stable_sort(periods.begin(), periods.end(), [](const StatusPeriod& a, const StatusPeriod& b) {
        return a.since.isValid() && b.since.isValid() ? a.since < b.since
                                                      : !a.since.isValid() && b.since.isValid();
    });
    return periods;
}

StatusWord statusAt(const StatusPeriods& periods, QDate day)
{
    if (periods.empty()) {
        return {MemberStatus::Contact, {}};
    }
    for (auto period = periods.rbegin(); period != periods.rend(); ++period) {
        if (covers(*period, day)) {
            return period->status;
        }
    }
    const bool allToCome = periods.front().since.isValid() && day < periods.front().since;
    return allToCome ? periods.front().status : StatusWord{MemberStatus::Former, {}};
}

QDate joinedOf(const StatusPeriods& periods) { return periods.empty() ? QDate() : periods.front().since; }

QDate leftOf(const StatusPeriods& periods) { return periods.empty() ? QDate() : periods.back().until; }

StatusPeriods firstPeriods(const std::optional<StatusWord>& status, QDate joined, QDate left, QDate today)
{
    StatusWord word = status.value_or(StatusWord());
    if (word == StatusWord{MemberStatus::Former, {}} && left.isValid() && left <= today) {
        word = StatusWord{MemberStatus::Full, {}};
    }
    return {{{}, word, joined, left}};
}

StatusPeriods
editedPeriods(StatusPeriods periods, const Membership& before, const Membership& after, QDate today)
{
    const bool newStatus = after.status && after.status != before.status;
    if (periods.empty()) {
        const bool said = newStatus || after.joined.isValid() || after.left.isValid();
        return said ? firstPeriods(after.status, after.joined, after.left, today) : periods;
    }
    if (newStatus && *after.status == StatusWord{MemberStatus::Former, {}}) {
        end(periods, today);
    } else if (newStatus) {
        begin(periods, *after.status, today);
    }
    if (after.joined != before.joined) {
        moveStart(periods, after.joined);
    }
    if (after.left != before.left) {
        moveEnd(periods, after.left);
    }
    return periods;
}

} // namespace hearth
