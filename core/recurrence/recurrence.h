// SPDX-License-Identifier: GPL-3.0-or-later
// When something repeats: a rule of RFC 5545, laid out on the wall clock. 19:00 stays 19:00 whatever daylight
// saving does.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

/// How a rule ends.
enum class RuleEnd { Endless, Count, Until };

class Recurrence {
public:
    /// Of a rule such as `FREQ=WEEKLY;INTERVAL=2;BYDAY=TH` (with or without `RRULE:` before it) that begins
    /// at `first` on the wall clock of `zone`. A last day without a time counts whole; a last moment in UTC,
    /// as other calendars write it, is put on the wall clock. A rule that can't be is answered with an error
    /// that says why and what would do: not RFC 5545, several times a day, numbered weekdays within weeks,
    /// days of the month within weeks, days or weeks of the year within less than years, a count beside a
    /// last day, never within `yearsLookedAhead` years, more than `mostOccurrences`.
    [[nodiscard]] static Result<Recurrence>
    of(const QString& rule, const CivilTime& first, const QTimeZone& zone);

    static constexpr int mostOccurrences = 5'000;
    static constexpr int yearsLookedAhead = 30;
    static constexpr int greatestInterval = 1'000;

    /// The rule in one fixed spelling.
    [[nodiscard]] const QString& rule() const { return m_rule; }
    [[nodiscard]] RuleEnd end() const { return m_end; }

    /// The occurrences that start before `until`, in order, at most `most`. The beginning is one of them only
    /// where the rule says so.
    [[nodiscard]] std::vector<CivilTime> before(const CivilTime& until, int most = mostOccurrences) const;
    /// The first so many.
    [[nodiscard]] std::vector<CivilTime> first(int count) const;

private:
    Recurrence() = default;

    QString m_rule;
    CivilTime m_first;
    RuleEnd m_end = RuleEnd::Endless;
};

} // namespace hearth
