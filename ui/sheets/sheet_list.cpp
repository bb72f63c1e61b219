// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_list.h"

#include "ui/sheets/roster_sheet.h"
#include "ui/sheets/sign_in_pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct SheetList {
    Q_DECLARE_TR_FUNCTIONS(hearth::SheetList)
};

/// The order's paper and language, else the club's.
SheetPaper settledPaper(SheetHead& head, const SheetOrder& order)
{
    if (!order.language.isEmpty()) {
        head.language = order.language;
    }
    SheetPaper paper = paperNamed(head.paper, order.orientation);
    paper.size = order.size.value_or(paper.size);
    return paper;
}

Result<std::unique_ptr<Sheet>> makeSignIn(Club& club, const SheetOrder& order)
{
    auto sheet = signInSheet(club, order.meeting, order.blankLines, order.editions);
    if (!sheet) {
        return failure(sheet.error());
    }
    const SheetPaper paper = settledPaper(sheet->head, order);
    return std::make_unique<SignInPages>(std::move(*sheet), paper);
}

Result<std::unique_ptr<Sheet>> makeRoster(Club& club, const SheetOrder& order)
{
    auto made = roster(club, order.group, order.columns);
    if (!made) {
        return failure(made.error());
    }
    const SheetPaper paper = settledPaper(made->head, order);
    return std::make_unique<RosterSheet>(*made, paper);
}

} // namespace

const std::vector<SheetKind>& sheetKinds()
{
    static const std::vector<SheetKind> kinds{
        {QStringLiteral("sign-in"),
         [] { return SheetList::tr("Sign-in sheet"); },
         true,
         {SheetOption::BlankLines},
         makeSignIn},
        {QStringLiteral("roster"),
         [] { return SheetList::tr("Roster"); },
         false,
         {SheetOption::Group, SheetOption::Columns},
         makeRoster},
    };
    return kinds;
}

const SheetKind* findSheetKind(QStringView word)
{
    const auto& kinds = sheetKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const SheetKind& kind) { return kind.word == word; });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace hearth
