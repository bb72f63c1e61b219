// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_list.h"

#include "ui/sheets/badge_sheet.h"
#include "ui/sheets/envelope_sheet.h"
#include "ui/sheets/label_pages.h"
#include "ui/sheets/roster_sheet.h"
#include "ui/sheets/sign_in_pages.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct SheetList {
    Q_DECLARE_TR_FUNCTIONS(hearth::SheetList)
};

using Option = SheetOption;

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

std::vector<SheetKind> meetingSheets()
{
    return {
        {QStringLiteral("sign-in"),
         [] { return SheetList::tr("Sign-in sheet"); },
         true,
         {Option::BlankLines, Option::Large},
         makeSignIn},
        {QStringLiteral("badges"),
         [] { return SheetList::tr("Name badges"); },
         true,
         {Option::Group, Option::Members, Option::PlainOrStock, Option::Start, Option::Outlines,
          Option::Across, Option::Down, Option::Scale, Option::Pronouns, Option::Interests, Option::Large},
         makeBadges},
        {QStringLiteral("place-cards"),
         [] { return SheetList::tr("Place cards"); },
         true,
         {Option::Group, Option::Members, Option::Pronouns, Option::Interests, Option::Across, Option::Down,
          Option::Scale, Option::Large},
         makePlaceCards}};
}

std::vector<SheetKind> clubSheets()
{
    return {{QStringLiteral("roster"),
             [] { return SheetList::tr("Roster"); },
             false,
             {Option::Group, Option::Columns, Option::Large},
             makeRoster},
            {QStringLiteral("labels"),
             [] { return SheetList::tr("Address labels"); },
             false,
             {Option::Group, Option::Members, Option::Meeting, Option::Stock, Option::Start, Option::Apart,
              Option::Outlines, Option::Across, Option::Down, Option::Scale, Option::Large},
             makeLabels},
            {QStringLiteral("envelopes"),
             [] { return SheetList::tr("Envelopes"); },
             false,
             {Option::Group, Option::Members, Option::Meeting, Option::Envelope, Option::Apart,
              Option::Across, Option::Down, Option::Scale, Option::Large},
             makeEnvelopes}};
}

} // namespace

bool SheetKind::has(SheetOption option) const
{
    return std::find(options.begin(), options.end(), option) != options.end();
}

const std::vector<SheetKind>& sheetKinds()
{
    static const std::vector<SheetKind> kinds = [] {
        std::vector<SheetKind> all = meetingSheets();
        for (SheetKind& kind : clubSheets()) {
            all.push_back(std::move(kind));
        }
        return all;
    }();
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
