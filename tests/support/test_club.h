// SPDX-License-Identifier: GPL-3.0-or-later
// Real clubs for tests: in memory or in a temporary folder, with a clock that stands still until it is moved.
#pragma once

#include "core/club.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace hearth::test {

/// A clock that tests move by hand.
class MovableClock final : public Clock {
public:
    explicit MovableClock(Instant instant) : m_instant(instant) {}
    [[nodiscard]] Instant now(const QTimeZone&) const override { return m_instant; }
    void advance(std::int64_t milliseconds) { m_instant += milliseconds; }
    void set(Instant instant) { m_instant = instant; }

private:
    Instant m_instant;
};

/// 2026-11-22T18:00:00Z, a Sunday.
inline constexpr Instant testNow = 1'795'370'400'000;

/// A club and all it needs, in memory.
struct TestClub {
    TestClub();

    MovableClock clock{testNow};
    std::unique_ptr<Club> club;

    [[nodiscard]] Database& database() const { return club->database(); }
};

/// A club in a file of its own folder.
struct TestClubFile {
    TestClubFile();

    QTemporaryDir folder;
    QString path;
    MovableClock clock{testNow};
    std::unique_ptr<Club> club;

    /// Closes and opens it again, as another run of the program would.
    void reopen();
};

/// Every row of every recorded table, in order: equal dumps are equal clubs.
[[nodiscard]] std::string dump(Database& database);

/// The value of a result, failing the test with its sentence where there is none.
template<class T>
T expectValue(Result<T> result)
{
    if (!result) {
        throw std::runtime_error(result.error().sentence.toStdString() + " / " +
                                 result.error().detail.toStdString());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace hearth::test
