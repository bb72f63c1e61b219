// SPDX-License-Identifier: GPL-3.0-or-later
// How a long piece of work tells how far it has come, and learns that nobody wants it any more.
#pragma once

#include <cstdint>
#include <functional>

namespace hearth {

/// The answer to being told of progress. After `Cancel` everything is as it was before the work began.
enum class GoOn { Yes, Cancel };

/// Called now and then with how much is done of how much there is, in units of the work's own. May be empty.
using Progress = std::function<GoOn(std::int64_t done, std::int64_t total)>;

/// Tells `progress` when there is one.
[[nodiscard]] inline GoOn tell(const Progress& progress, std::int64_t done, std::int64_t total)
{
    return progress ? progress(done, total) : GoOn::Yes;
}

} // namespace hearth
