// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the picture of who knows whom.
#pragma once

#include "core/connections/net_layout.h"
#include "ui/connections/net_scene.h"

#include <optional>

class QPainter;

namespace hearth {

enum class NetNames { Shown, LeftOut };

struct NetDrawing {
    const NetScene& scene;
    const NetLayout& layout;
    QSizeF person;                      ///< The room that each has.
    std::optional<std::size_t> looksAt; ///< Whose acquaintances stand out.
    std::optional<std::size_t> focused; ///< Where the keyboard is.
    NetNames names = NetNames::Shown;
};

void drawNet(QPainter& painter, const NetDrawing& drawing);

} // namespace hearth
