// SPDX-License-Identifier: GPL-3.0-or-later
// Every sheet there is: what the print window offers and what the command line can be asked for.
#pragma once

#include "core/base/result.h"
#include "ui/sheets/sheet_choices.h"
#include "ui/sheets/sheet_order.h"

#include <memory>
#include <vector>

namespace hearth {

class Club;

struct SheetKind {
    QString word; ///< `sign-in`, as the command line has it.
    /// In the language of the program.
    QString (*name)() = nullptr;
    /// Whether it is made for a meeting; one that also takes a group or people can do without.
    bool isOfMeeting = false;
    /// What can be chosen of it beside its paper and its language.
    std::vector<SheetOption> options;
    Result<std::unique_ptr<Sheet>> (*make)(Club& club, const SheetOrder& order) = nullptr;

    /// Its place in a meeting's paper pack; 0 where it isn't in it. Of one that is: what the cover calls it,
    /// marked for translation as a text of sheets.
    int packPlace = 0;
    const char* paperName = nullptr;

    [[nodiscard]] bool has(SheetOption option) const;
};

[[nodiscard]] const std::vector<SheetKind>& sheetKinds();
/// Null where there is none of this word.
[[nodiscard]] const SheetKind* findSheetKind(QStringView word);

} // namespace hearth
