// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of `hearth print` want of a sheet.
#pragma once

#include "app/command_line/arguments.h"
#include "core/base/result.h"
#include "ui/sheets/sheet_list.h"

#include <tl/expected.hpp>

namespace hearth {

class Club;

/// What the words alone say; nothing of the club is looked at yet. A sentence where they can't be.
[[nodiscard]] tl::expected<SheetOrder, QString> readOrder(const Arguments& arguments, const SheetKind& kind);

/// Finds the meeting (the next, unless another is named), the group or the people.
[[nodiscard]] Done
findSubject(Club& club, const Arguments& arguments, const SheetKind& kind, SheetOrder& order);

/// The options that say what is wanted.
[[nodiscard]] std::vector<OptionRule> orderOptions();

} // namespace hearth
