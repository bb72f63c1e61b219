// SPDX-License-Identifier: GPL-3.0-or-later
// The time is handed in, never asked of the machine in passing: so a test, a rescue or a sample club can
// stand on any day, and what is civil (a meeting at 19:00) is never mixed up with an instant (an arrival).
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

#include <compare>
#include <cstdint>
#include <optional>

namespace hearth {

/// A date and a time of day on the club's wall clock, with no zone of its own.
struct CivilTime {
    QDate date;
    QTime time{0, 0};

    [[nodiscard]] bool isValid() const { return date.isValid() && time.isValid(); }

    /// `2026-11-26T19:00`; seconds are written only where there are any.
    [[nodiscard]] QString text() const;

    /// Reads `YYYY-MM-DD`, or that with `T` or a space and `HH:MM[:SS]`. Nothing when the day doesn't exist.
    [[nodiscard]] static std::optional<CivilTime> fromText(QStringView text);

    /// Seconds from `other` to this, both read on the same wall clock.
    [[nodiscard]] std::int64_t secondsSince(const CivilTime& other) const;
    [[nodiscard]] CivilTime plusMinutes(std::int64_t minutes) const;

    bool operator==(const CivilTime&) const = default;
    std::strong_ordering operator<=>(const CivilTime& other) const;
};

/// An instant in milliseconds since 1970, UTC.
using Instant = std::int64_t;

/// `2026-11-26T18:52:07.125Z`.
[[nodiscard]] QString instantText(Instant instant);
/// Reads an ISO instant with `Z` or an offset.
[[nodiscard]] std::optional<Instant> instantFromText(QStringView text);

/// What the club's clock shows at `instant`.
[[nodiscard]] CivilTime civilAt(Instant instant, const QTimeZone& zone);
/// The instant of a civil time; one that daylight saving skips moves forward, one that occurs twice is the
/// first.
[[nodiscard]] Instant instantOf(const CivilTime& civil, const QTimeZone& zone);

/// Says what time it is.
class Clock {
public:
    virtual ~Clock() = default;
    /// The present instant; `zone` is the club's, for clocks that are set by its wall.
    [[nodiscard]] virtual Instant now(const QTimeZone& zone) const = 0;
};

/// The machine's own time.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now(const QTimeZone& zone) const override;
};

/// A clock that stands still, at an instant or at a time on the club's wall.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant instant) : m_instant(instant) {}
    explicit FixedClock(const CivilTime& civil) : m_civil(civil) {}

    /// Reads `--now`: an ISO instant with `Z` or offset, or a civil time of the club.
    [[nodiscard]] static std::optional<FixedClock> fromText(QStringView text);

    [[nodiscard]] Instant now(const QTimeZone& zone) const override;

private:
    std::optional<Instant> m_instant;
    CivilTime m_civil;
};

} // namespace hearth
