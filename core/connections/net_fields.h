// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of the groups in the picture of who knows whom, and the places in each: bands of whole columns
// and rows, parted so that the picture is as low as may be.
#pragma once

#include "core/connections/net_layout.h"

namespace hearth {

struct NetFields {
    std::vector<QRectF> fields; ///< By group.
    QSizeF size;
    NetMeasures measures;
};

/// Fields with room for so many people each, in `measures.room` or, where that is too little, in a higher
/// one.
[[nodiscard]] NetFields layOutFields(const std::vector<std::size_t>& sizes, const NetMeasures& measures);

/// `count` places in a group's field, those nearest to its middle first.
[[nodiscard]] std::vector<QPointF> placesIn(const NetFields& fields, std::size_t group, std::size_t count);

} // namespace hearth
