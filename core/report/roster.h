// SPDX-License-Identifier: GPL-3.0-or-later
// What a printed roster shows: the people of the club or of a group, and what is wanted of each beside the
// name. What is private stands on it only where it was asked for by name.
#pragma once

#include "core/base/result.h"
#include "core/report/sheet_head.h"
#include "core/report/sheet_people_queries.h"
#include "core/report/sheet_subject.h"

#include <array>
#include <optional>
#include <vector>

namespace hearth {

class Club;

/// What can stand beside a name; the words are those of the exchange contract.
enum class RosterColumn { Number, Status, Groups, Roles, Joined, Phone, Mobile, Email, Address, Birthday };

inline constexpr std::array allRosterColumns{
    RosterColumn::Number,  RosterColumn::Status,  RosterColumn::Groups, RosterColumn::Roles,
    RosterColumn::Joined,  RosterColumn::Phone,   RosterColumn::Mobile, RosterColumn::Email,
    RosterColumn::Address, RosterColumn::Birthday};

/// `groups`, as the command line and preferences have it.
[[nodiscard]] QString rosterColumnWord(RosterColumn column);
[[nodiscard]] std::optional<RosterColumn> rosterColumnFromWord(QStringView word);
/// Whether a roster with it is nobody's business but the club's.
[[nodiscard]] bool isPrivate(RosterColumn column);
/// Number, groups and roles: what may hang on a wall.
[[nodiscard]] std::vector<RosterColumn> usualRosterColumns();

struct RosterRow {
    SheetPerson person;
    QStringList cells; ///< One for each column: lists have a line for each item, days are as `YYYY-MM-DD`.

    bool operator==(const RosterRow&) const = default;
};

struct Roster {
    SheetHead head;
    QString subject; ///< The group or the meeting; empty for the whole club.
    std::vector<RosterColumn> columns;
    bool isConfidential = false;
    std::vector<RosterRow> rows; ///< In the order of paper.

    bool operator==(const Roster&) const = default;
};

/// Fails with Error::Gone where the subject is no longer in the book.
[[nodiscard]] Result<Roster>
roster(Club& club, const SheetSubject& subject, const std::vector<RosterColumn>& columns);

} // namespace hearth
