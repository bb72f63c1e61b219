// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_error.h"
#include "tests/support/catch.h"

#include <optional>
#include <ostream>

namespace hearth::test {

/// The kind of `StoreError` that `work` throws; nothing when it throws none.
template<class Work>
[[nodiscard]] std::optional<Error::Kind> failureOf(const Work& work)
{
    try {
        work();
    } catch (const StoreError& error) {
        UNSCOPED_INFO(error.what());
        return error.kind();
    }
    return std::nullopt;
}

} // namespace hearth::test

template<>
struct Catch::StringMaker<hearth::Error::Kind> {
    static std::string convert(hearth::Error::Kind kind)
    {
        return "Error::Kind " + std::to_string(static_cast<int>(kind));
    }
};
