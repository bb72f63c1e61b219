// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_list.h"

#include "ui/sheets/badge_sheet.h"
#include "ui/sheets/card_sheet.h"
#include "ui/sheets/envelope_sheet.h"
#include "ui/sheets/label_pages.h"
#include "ui/sheets/phone_tree_sheet.h"
#include "ui/sheets/register_sheet.h"
#include "ui/sheets/roll_call_sheet.h"
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

using Options = std::vector<SheetOption>;

/// For whomever: a group, some people, a meeting.
const Options people{Option::Group, Option::Members, Option::Meeting};
const Options adjusted{Option::Across, Option::Down, Option::Scale};

/// What can be chosen of a sheet; large print of every one.
Options options(std::initializer_list<Options> parts)
{
    Options all;
    for (const Options& part : parts) {
        all.insert(all.end(), part.begin(), part.end());
    }
    all.push_back(Option::Large);
    return all;
}

enum class MadeFor { Meeting, Anybody };

template<auto make>
SheetKind kind(const char* word, QString (*name)(), MadeFor madeFor, Options options)
{
    return {QString::fromLatin1(word), name, madeFor == MadeFor::Meeting, std::move(options), make};
}

std::vector<SheetKind> meetingSheets()
{
    return {kind<makeSignIn>(
                "sign-in", [] { return SheetList::tr("Sign-in sheet"); }, MadeFor::Meeting,
                options({{Option::BlankLines}})),
            kind<makeRollCall>(
                "roll-call", [] { return SheetList::tr("Roll call"); }, MadeFor::Meeting,
                options({{Option::Contacts}})),
            kind<makeBadges>(
                "badges", [] { return SheetList::tr("Name badges"); }, MadeFor::Meeting,
                options({people,
                         {Option::PlainOrStock, Option::Start, Option::Outlines, Option::Pronouns,
                          Option::Interests},
                         adjusted})),
            kind<makePlaceCards>(
                "place-cards", [] { return SheetList::tr("Place cards"); }, MadeFor::Meeting,
                options({people, {Option::Pronouns, Option::Interests}, adjusted}))};
}

std::vector<SheetKind> clubSheets()
{
    return {kind<makeRoster>(
                "roster", [] { return SheetList::tr("Roster"); }, MadeFor::Anybody,
                options({{Option::Group, Option::Columns}})),
            kind<makeRegister>(
                "register", [] { return SheetList::tr("Register of a term"); }, MadeFor::Anybody,
                options({{Option::Group, Option::From, Option::Until}})),
            kind<makePhoneTree>(
                "phone-tree", [] { return SheetList::tr("Phone tree"); }, MadeFor::Anybody,
                options({people, {Option::Calls, Option::Contacts}})),
            kind<makeCards>(
                "cards", [] { return SheetList::tr("Membership cards"); }, MadeFor::Anybody,
                options({people, {Option::Valid, Option::Photos, Option::Front, Option::Start}, adjusted}))};
}

std::vector<SheetKind> postSheets()
{
    return {kind<makeLabels>(
                "labels", [] { return SheetList::tr("Address labels"); }, MadeFor::Anybody,
                options({people, {Option::Stock, Option::Start, Option::Apart, Option::Outlines}, adjusted})),
            kind<makeEnvelopes>(
                "envelopes", [] { return SheetList::tr("Envelopes"); }, MadeFor::Anybody,
                options({people, {Option::Envelope, Option::Apart}, adjusted}))};
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
        for (std::vector<SheetKind> some : {clubSheets(), postSheets()}) {
            std::move(some.begin(), some.end(), std::back_inserter(all));
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
