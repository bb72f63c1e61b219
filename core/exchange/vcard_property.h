// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a card, taken apart: `item1.TEL;TYPE=cell,voice;PREF=1:555 0100`. vCard 2.1 writes its
// parameters bare (`TEL;HOME;CELL:`), 3.0 and 4.0 with names and quotes; both end up the same here.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hearth {

struct VCardParameter {
    std::string name; ///< In capitals.
    std::string value;
};

struct VCardProperty {
    std::string group; ///< `ITEM1`, in capitals; empty where it stands alone.
    std::string name;  ///< In capitals.
    /// Each value by itself: TYPE=cell,voice is two of them.
    std::vector<VCardParameter> parameters;
    std::string value; ///< Still escaped.

    /// The value of the first such parameter, empty where there is none.
    [[nodiscard]] std::string_view parameter(std::string_view capitals) const;
    /// Whether a TYPE names it, in any case.
    [[nodiscard]] bool hasType(std::string_view capitals) const;
    /// How much it is preferred: 1 (most) to 100, and 101 where nothing says so (RFC 6350, 5.3); the earlier
    /// versions' `pref` among the types is 1.
    [[nodiscard]] int preference() const;
};

/// Takes a line apart. Nothing where it has no name or no colon, or a quote in it is never closed.
[[nodiscard]] std::optional<VCardProperty> parseVCardProperty(std::string_view line);

} // namespace hearth
