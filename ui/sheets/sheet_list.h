// SPDX-License-Identifier: GPL-3.0-or-later
// Every sheet there is: what the print window offers and what the command line can be asked for.
#pragma once

#include "core/base/result.h"
#include "core/report/roster.h"
#include "core/report/sign_in_sheet.h"
#include "ui/sheets/sheet.h"

#include <memory>
#include <optional>
#include <vector>

namespace hearth {

class Club;

/// What is wanted of a sheet. Each takes what concerns it.
struct SheetOrder {
    MeetingId meeting = {};
    GroupId group = {}; ///< None for the whole club.
    int blankLines = usualBlankLines;
    std::vector<RosterColumn> columns = usualRosterColumns();
    std::optional<QPageSize::PageSizeId> size = {}; ///< Nothing: the club's paper.
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QString language = {}; ///< Empty: the club's.
    Editions editions = Editions::Kept;
};

/// What can be chosen of a sheet beside its paper and its language.
enum class SheetOption { BlankLines, Columns, Group };

struct SheetKind {
    QString word; ///< `sign-in`, as the command line has it.
    /// In the language of the program.
    QString (*name)();
    bool isOfMeeting; ///< Whether it is made for a meeting.
    std::vector<SheetOption> options;
    Result<std::unique_ptr<Sheet>> (*make)(Club& club, const SheetOrder& order);
};

[[nodiscard]] const std::vector<SheetKind>& sheetKinds();
/// Null where there is none of this word.
[[nodiscard]] const SheetKind* findSheetKind(QStringView word);

} // namespace hearth
