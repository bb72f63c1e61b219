// SPDX-License-Identifier: GPL-3.0-or-later
// A member: anyone in the book. The status says whether full member, trial, honorary, guest, contact or
// former.
#pragma once

#include "core/base/birthday.h"
#include "core/base/id.h"
#include "core/member/person_name.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace hearth {

enum class MemberStatus { Full = 0, Trial = 1, Honorary = 2, Guest = 3, Contact = 4, Former = 5 };

/// Whether people of this status are the members that a count shows: full, trial and honorary.
[[nodiscard]] constexpr bool counts(MemberStatus status) { return status <= MemberStatus::Honorary; }

/// `full trial honorary guest contact former`, as files and the command line write them.
[[nodiscard]] QString statusText(MemberStatus status);
[[nodiscard]] std::optional<MemberStatus> statusFromText(QStringView text);

/// One of the six, or a club's own word mapped to one.
struct StatusWord {
    MemberStatus status = MemberStatus::Full;
    QString word; ///< Empty for the six themselves.

    [[nodiscard]] QString text() const { return word.isEmpty() ? statusText(status) : word; }
    bool operator==(const StatusWord&) const = default;
};

struct Address {
    QString street;
    QString city;
    QString region;
    QString postcode;
    QString country;

    [[nodiscard]] bool isEmpty() const { return *this == Address(); }
    bool operator==(const Address&) const = default;
};

/// A member with all that belongs to it, as at one day: the value that forms, the command line and imports
/// fill. Groups, households, interests and roles go by their names, which are unique; what isn't there yet is
/// made with it.
struct Member {
    MemberId id;
    QString number;
    PersonName name;
    std::optional<StatusWord> status; ///< As at the day; in a draft nothing means: full.
    QDate joined;                     ///< The first day of the first status, invalid where unknown.
    QDate left;                       ///< The day the last status ended, invalid while it lasts.
    QStringList emails;               ///< In order of preference, as are the others.
    QStringList phones;
    QStringList mobiles;
    Address address;
    std::optional<Birthday> birthday;
    QStringList households;
    QStringList groups;
    QStringList roles;
    QStringList interests;
    QString cardCode;
    QString emergencyName;
    QString emergencyPhone;
    std::optional<bool> photoConsent; ///< Nothing: not asked.
    std::optional<bool> emailConsent;
    /// Nothing: part of Connections, as is everybody who never said otherwise.
    std::optional<bool> connections;
    QString notes;
    std::map<QString, QString> custom; ///< By the field's name.

    bool operator==(const Member&) const = default;
};

} // namespace hearth
