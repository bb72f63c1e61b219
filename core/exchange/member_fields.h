// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a member's fields from texts, as files and the command line name them: one code for both.
#pragma once

#include "core/base/date_text.h"
#include "core/base/error.h"
#include "core/member/member.h"

#include <map>
#include <vector>

namespace hearth {

/// How the texts are to be understood.
struct FieldRules {
    DateOrder dateOrder = DateOrder::YearMonthDay;
    QDate today;
    /// Own words for a status that the club has already.
    std::map<QString, MemberStatus> statusWords;
};

/// A field of a member that a text can be read into. Contact points come in order: a second e-mail is one of
/// its own.
enum class MemberField {
    Id,
    Number,
    GivenName,
    FamilyName,
    PreferredName,
    Status,
    Email,
    Email2,
    Phone,
    Mobile,
    Street,
    City,
    Region,
    Postcode,
    Country,
    Birthday,
    Joined,
    Left,
    Household,
    Groups,
    Roles,
    Interests,
    EmergencyName,
    EmergencyPhone,
    PhotoConsent,
    EmailConsent,
    Notes,
    Connections,
    Custom, ///< Named beside it.
};

/// The field that the exchange contract calls `name`; nothing for an unknown one. `custom:X` is Custom.
[[nodiscard]] std::optional<MemberField> memberField(QStringView name);

/// Reads `text` into `draft`. An empty text clears the field. Returns the problem where the text can't be
/// read, and then leaves the field alone. `dateOrder` is the column's, which may differ from the rules'. An
/// id that isn't one is passed over: it was another program's.
[[nodiscard]] std::optional<Problem> readMemberField(Member& draft,
                                                     MemberField field,
                                                     const QString& custom,
                                                     const QString& text,
                                                     const FieldRules& rules,
                                                     DateOrder dateOrder);

/// Reads all of `texts`, by the contract's names, which must be known; every problem at once.
[[nodiscard]] std::vector<Problem>
readMemberFields(Member& draft, const std::map<QString, QString>& texts, const FieldRules& rules);

} // namespace hearth
