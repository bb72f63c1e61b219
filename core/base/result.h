// SPDX-License-Identifier: GPL-3.0-or-later
// Above the store every function that can fail says so in its type.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace hearth {

template<class T>
using Result = tl::expected<T, Error>;

/// The result of something that has nothing to hand back.
using Done = Result<void>;

/// Shorthand for returning a failure from a function that returns a `Result`.
inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

} // namespace hearth
