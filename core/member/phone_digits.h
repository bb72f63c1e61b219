// SPDX-License-Identifier: GPL-3.0-or-later
// A phone number by its digits alone, so that it is the same however it was written, with its country or
// without.
#pragma once

#include <string>
#include <string_view>

namespace hearth {

struct PhoneDigits {
    std::string digits;           ///< Without the zeros that lead abroad or out of town.
    bool isInternational = false; ///< The country stands before them.

    bool operator==(const PhoneDigits&) const = default;
};

/// The digits of what somebody typed, in any script; `(0)` behind a country is left out.
[[nodiscard]] PhoneDigits phoneDigits(std::string_view utf8);

/// Whether both reach one phone. With a country on one side only, the rest must be the same, and long enough
/// not to be so by chance.
[[nodiscard]] bool isSamePhone(const PhoneDigits& a, const PhoneDigits& b);

/// What two texts of one phone have in common; empty of a number too short to be anybody's own.
[[nodiscard]] std::string_view phoneKey(const PhoneDigits& phone);

} // namespace hearth
