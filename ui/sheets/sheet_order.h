// SPDX-License-Identifier: GPL-3.0-or-later
// What is wanted of a sheet: by whoever fills in the print window, or writes a command. Each sheet takes what
// concerns it.
#pragma once

#include "core/report/mailing.h"
#include "core/report/phone_tree.h"
#include "core/report/roster.h"
#include "core/report/sign_in_sheet.h"
#include "ui/sheets/label_sheet.h"
#include "ui/sheets/sheet.h"

#include <QDate>

#include <vector>

namespace hearth {

/// What lies beside the name only where somebody wishes it.
enum class Beside : unsigned {
    Pronouns = 1,
    Interests = 2,
    Contacts = 4,
    Photos = 8,
    Tables = 16,
    NoPrompts = 32
};

struct SheetOrder {
    MeetingId meeting = {};
    GroupId group = {};
    std::vector<MemberId> members = {};
    bool isWholeClub = false; ///< Also of a sheet for a meeting.
    int blankLines = usualBlankLines;
    std::vector<RosterColumn> columns = usualRosterColumns();
    QString paper = {};       ///< As `paperSize` knows it; empty for the club's.
    QMarginsF unreached = {}; ///< Of `SheetPaper`.
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    QString language = {}; ///< Empty: the club's.
    Editions editions = Editions::Kept;
    Print print = Print::Usual;

    QString stock = {}; ///< Of labels or envelopes; empty for the sheet's usual one.
    int firstLabel = 1; ///< So many places before it are used up.
    PrinterAdjustment adjustment = {};
    bool isOutlined = false; ///< Labels with their edges, to see whether the printer meets them.
    Households households = Households::Merged;
    unsigned beside = 0; ///< Of `Beside`.

    QDate from = {}; ///< Of a term; invalid for the usual one.
    QDate until = {};
    int callsEach = usualCalls;
    QDate validUntil = {};   ///< Of cards; invalid for the year's end.
    QDate month = {};        ///< A day of it: for each of its meetings instead of one.
    bool isFileEach = false; ///< Then a file for each of them instead of one for all.
    QString heading = {};    ///< Of a certificate; empty for the usual one.
    QString text =
        {}; ///< Of letters, certificates and cards, with fields to fill in; of a poster, more words.
    QString sender = {};  ///< Who welcomes or invites; empty to be signed by hand.
    QString window = {};  ///< Of a letter's envelope; empty as the country has it.
    bool isTwoUp = false; ///< Twice on a page, to be cut in half.
    bool isFrontOnly = false;

    [[nodiscard]] bool has(Beside what) const { return (beside & static_cast<unsigned>(what)) != 0; }
    /// Some people, else a group, else the meeting's people; of none of these, and where that is said, the
    /// whole club.
    [[nodiscard]] SheetSubject subject() const;
};

/// The paper and the language of the order, else the club's: both are put into `head`.
[[nodiscard]] SheetPaper settledPaper(SheetHead& head, const SheetOrder& order);

} // namespace hearth
