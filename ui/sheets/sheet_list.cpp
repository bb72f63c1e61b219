// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_list.h"

#include "ui/sheets/badge_sheet.h"
#include "ui/sheets/card_sheet.h"
#include "ui/sheets/certificate_sheet.h"
#include "ui/sheets/envelope_sheet.h"
#include "ui/sheets/greeting_cards.h"
#include "ui/sheets/label_pages.h"
#include "ui/sheets/letter_sheet.h"
#include "ui/sheets/phone_tree_sheet.h"
#include "ui/sheets/poster_sheet.h"
#include "ui/sheets/register_sheet.h"
#include "ui/sheets/roll_call_sheet.h"
#include "ui/sheets/roster_sheet.h"
#include "ui/sheets/seating_sheet.h"
#include "ui/sheets/sheet_sequence.h"
#include "ui/sheets/sign_in_pages.h"
#include "ui/sheets/summary_sheet.h"
#include "ui/sheets/table_card_sheet.h"

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
    auto made = roster(club, order.subject(), order.columns);
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
    if (madeFor == MadeFor::Meeting) {
        options.insert(options.end(), {Option::Month, Option::FileEach});
    }
    return {QString::fromLatin1(word), name, madeFor == MadeFor::Meeting, std::move(options), make};
}

/// One that belongs to a meeting's paper pack.
SheetKind packed(SheetKind kind, int place, const char* paperName)
{
    kind.packPlace = place;
    kind.paperName = paperName;
    return kind;
}

std::vector<SheetKind> meetingSheets()
{
    return {
        packed(kind<makeSignIn>(
                   "sign-in", [] { return SheetList::tr("Sign-in sheet"); }, MadeFor::Meeting,
                   options({{Option::BlankLines}})),
               1, QT_TRANSLATE_NOOP("hearth::Sheet", "Sign-in sheet, at the door")),
        packed(kind<makeRollCall>(
                   "roll-call", [] { return SheetList::tr("Roll call"); }, MadeFor::Meeting,
                   options({{Option::Contacts}})),
               2, QT_TRANSLATE_NOOP("hearth::Sheet", "Roll call, beside the way out")),
        packed(kind<makeBadges>(
                   "badges", [] { return SheetList::tr("Name badges"); }, MadeFor::Meeting,
                   options({people,
                            {Option::PlainOrStock, Option::Start, Option::Outlines, Option::Pronouns,
                             Option::Interests, Option::Tables},
                            adjusted})),
               5, QT_TRANSLATE_NOOP("hearth::Sheet", "Name badges, to be cut")),
        packed(kind<makePlaceCards>(
                   "place-cards", [] { return SheetList::tr("Place cards"); }, MadeFor::Meeting,
                   options({people, {Option::Pronouns, Option::Interests, Option::Tables}, adjusted})),
               6, QT_TRANSLATE_NOOP("hearth::Sheet", "Place cards, to be cut and folded")),
        packed(kind<makePoster>(
                   "poster", [] { return SheetList::tr("Poster"); }, MadeFor::Meeting,
                   options({{Option::Text, Option::TwoUp}})),
               4, QT_TRANSLATE_NOOP("hearth::Sheet", "Poster, for the door")),
        packed(kind<makeTableCards>(
                   "table-cards", [] { return SheetList::tr("Table cards"); }, MadeFor::Meeting,
                   options({{Option::NoPrompts}, adjusted})),
               7, QT_TRANSLATE_NOOP("hearth::Sheet", "Table cards, to be cut and folded")),
        packed(kind<makeSeating>(
                   "seating", [] { return SheetList::tr("Who sits where"); }, MadeFor::Meeting, options({})),
               3, QT_TRANSLATE_NOOP("hearth::Sheet", "Who sits where, at the door")),
        kind<makeInvitations>(
            "invitations", [] { return SheetList::tr("Invitation cards"); }, MadeFor::Meeting,
            options({people, {Option::Text, Option::Sender}, adjusted})),
        kind<makePaperPack>(
            "paper-pack", [] { return SheetList::tr("Paper pack"); }, MadeFor::Meeting,
            options({{Option::BlankLines, Option::Contacts, Option::Pronouns, Option::Interests,
                      Option::Tables, Option::NoPrompts}}))};
}

std::vector<SheetKind> clubSheets()
{
    return {kind<makeRoster>(
                "roster", [] { return SheetList::tr("Roster"); }, MadeFor::Anybody,
                options({people, {Option::Columns}})),
            kind<makeRegister>(
                "register", [] { return SheetList::tr("Register of a term"); }, MadeFor::Anybody,
                options({{Option::Group, Option::From, Option::Until}})),
            kind<makePhoneTree>(
                "phone-tree", [] { return SheetList::tr("Phone tree"); }, MadeFor::Anybody,
                options({people, {Option::Calls, Option::Contacts}})),
            kind<makeCards>(
                "cards", [] { return SheetList::tr("Membership cards"); }, MadeFor::Anybody,
                options({people, {Option::Valid, Option::Photos, Option::Front, Option::Start}, adjusted})),
            kind<makeCertificates>(
                "certificates", [] { return SheetList::tr("Certificates"); }, MadeFor::Anybody,
                options({people, {Option::Heading, Option::Text}})),
            kind<makeWelcomeCards>(
                "welcome-cards", [] { return SheetList::tr("Welcome cards"); }, MadeFor::Anybody,
                options({people, {Option::Text, Option::Sender}, adjusted})),
            kind<makeProgramme>(
                "programme", [] { return SheetList::tr("Programme"); }, MadeFor::Anybody,
                options({{Option::Group, Option::From, Option::Until, Option::TwoUp}})),
            kind<makePrompts>(
                "prompts", [] { return SheetList::tr("Conversation prompts"); }, MadeFor::Anybody,
                options({adjusted})),
            kind<makeSummary>(
                "summary", [] { return SheetList::tr("Attendance summary"); }, MadeFor::Anybody,
                options({{Option::Group, Option::From, Option::Until}}))};
}

std::vector<SheetKind> postSheets()
{
    return {kind<makeLabels>(
                "labels", [] { return SheetList::tr("Address labels"); }, MadeFor::Anybody,
                options({people, {Option::Stock, Option::Start, Option::Apart, Option::Outlines}, adjusted})),
            kind<makeEnvelopes>(
                "envelopes", [] { return SheetList::tr("Envelopes"); }, MadeFor::Anybody,
                options({people, {Option::Envelope, Option::Apart}, adjusted})),
            kind<makeLetters>(
                "letters", [] { return SheetList::tr("Letters"); }, MadeFor::Anybody,
                options({people, {Option::Text, Option::Window, Option::Apart}}))};
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
