// SPDX-License-Identifier: GPL-3.0-or-later
// What was measured: ours beside its floor from the same run (the raw SQLite call, a plain loop), so that a
// ratio holds on any machine, and beside the bar it has to stay under.
#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace hearth::bench {

/// Milliseconds of single runs.
class Times {
public:
    void add(double milliseconds) { m_times.push_back(milliseconds); }
    [[nodiscard]] std::size_t count() const { return m_times.size(); }
    /// The time that `part` (0 to 1) of the runs stay under. There is at least one.
    [[nodiscard]] double percentile(double part) const;
    [[nodiscard]] double median() const { return percentile(0.5); }

private:
    std::vector<double> m_times;
};

/// How long `work` takes.
template<class Work>
double millisecondsOf(Work&& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// How long `work` takes when nothing else gets in its way: the quickest of some attempts. For work that is
/// nothing but computing; what waits for a disk is told by its median.
template<class Work>
double quickestOf(int attempts, Work&& work)
{
    double quickest = millisecondsOf(work);
    for (int i = 1; i < attempts; ++i) {
        quickest = std::min(quickest, millisecondsOf(work));
    }
    return quickest;
}

struct Measurement {
    QString what;
    double ours = 0;                 ///< Milliseconds.
    std::optional<double> floor;     ///< Milliseconds.
    std::optional<double> mostTime;  ///< The bar in milliseconds,
    std::optional<double> mostRatio; ///< or in times the floor. Neither: told for its own sake.
    std::size_t runs = 1;

    [[nodiscard]] bool isOk() const;
};

class Report {
public:
    enum class Form { Lines, Json };
    explicit Report(Form form) : m_form(form) {}

    /// Prints it at once, or keeps it for the JSON.
    void add(const Measurement& measurement);
    /// Prints what is still to be printed; whether every bar was kept.
    [[nodiscard]] bool finish() const;

private:
    Form m_form;
    std::vector<Measurement> m_measurements;
};

} // namespace hearth::bench
