// SPDX-License-Identifier: GPL-3.0-or-later
// The sample club: a town's games club with people from everywhere, to try the program on, to show it and to
// measure it with. Everybody in it is invented, and looks so: their mail goes to example.org and their phones
// ring nowhere.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>

namespace hearth {

class Club;

struct SampleOptions {
    int members = 214; ///< Exactly so many, of every status; at most a million.
    int years = 3;     ///< How long ago the club began; at most fifty.
    std::uint64_t seed = 1;
    /// How many people the register of one meeting holds at most: in a club of thousands most never come.
    int longestRegister = 2'000;
};

/// Fills a club just made, around its clock's now; its history stays empty. The same options and the same now
/// give the same club, ids included, on every machine. There is always a meeting within the next seven days
/// that isn't cancelled. Refused where the history has begun, or the options are out of range; after a cancel
/// only the club's settings have been written.
[[nodiscard]] Done makeSample(Club& club, const SampleOptions& options = {}, const Progress& progress = {});

} // namespace hearth
