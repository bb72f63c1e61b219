// SPDX-License-Identifier: GPL-3.0-or-later
// Property tests: a body run many times over values drawn at random, for whatever has an inverse or a rule.
// The runs are the same on every machine and every day, so that a red build is about the change at hand; a
// failure prints its seed, and HEARTH_TEST_SEED=that repeats it as the first run. HEARTH_TEST_SEED=random
// goes looking for new ones.
#pragma once

#include "core/base/random_source.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace hearth::test {

/// Numbers, choices and texts from a seed.
class Random : public RandomSource {
public:
    using RandomSource::RandomSource;

    /// Up to `longest` bytes out of `alphabet`.
    [[nodiscard]] std::string bytes(std::size_t longest, std::string_view alphabet);
    /// Up to `longest` characters of many scripts, with the quotes, commas, spaces, marks and signs that
    /// break things; always well-formed, never with a NUL.
    [[nodiscard]] QString text(int longest);
};

/// Runs `body` `runs` times, each with its own seed; a failing check inside it shows that seed.
void property(const char* name, int runs, const std::function<void(Random&)>& body);

} // namespace hearth::test
