// SPDX-License-Identifier: GPL-3.0-or-later
// Where people stand in the picture of who knows whom: each group has a field of its own, each person a place
// in it with room for the name, so that no name ever covers another; those who know each other stand near
// each other. The same people and ties always give the same picture.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace hearth {

/// Two who know each other, by their numbers; how strongly they draw each other, above 0.
struct NetTie {
    std::size_t a = 0;
    std::size_t b = 0;
    double pull = 1;
};

/// Lengths are in pixels, or whatever the caller draws in.
struct NetMeasures {
    QSizeF room;        ///< What the picture has; it grows downwards where that isn't enough.
    QSizeF person;      ///< What a person with a name needs.
    double heading = 0; ///< The height of a group's name, at the top of its field.
    double gap = 0;     ///< Between fields, and within each around its people.
};

struct NetLayout {
    std::vector<QRectF> fields;  ///< By group.
    std::vector<QPointF> places; ///< By person: the middle of the room that the person has.
    QSizeF size;
};

/// `groupOf` says of each person in which of so many groups they stand; a group without anybody has an empty
/// field.
[[nodiscard]] NetLayout layOutNet(const std::vector<std::size_t>& groupOf,
                                  std::size_t groups,
                                  const std::vector<NetTie>& ties,
                                  const NetMeasures& measures);

} // namespace hearth
