// SPDX-License-Identifier: GPL-3.0-or-later
// A benchmark is a file with one function and a line in benchmarks.cpp.
#pragma once

#include "core/club.h"
#include "tests/bench/report.h"

#include <QString>

#include <memory>
#include <vector>

namespace hearth::bench {

/// The large club's file, closed; whoever opens it closes it again, and leaves what the others measure alone.
struct LargeClub {
    QString folder; ///< On a real disk; files may be made in it.
    QString path;

    [[nodiscard]] std::unique_ptr<Club> open() const;
    /// A copy of the file under another name, replacing an earlier one.
    [[nodiscard]] QString copy(const QString& name) const;
};

struct Benchmark {
    QStringView name; ///< For `--only`.
    void (*run)(const LargeClub& club, Report& report);
};

/// All of them, in the order in which they run.
[[nodiscard]] const std::vector<Benchmark>& benchmarks();

} // namespace hearth::bench
