// SPDX-License-Identifier: GPL-3.0-or-later
// One row of what belongs to a member: written alike whether the member is new, edited or imported.
// Everything here throws `StoreError` and runs inside the caller's change; `origin` is the bulk change that
// adds the row, or none.
#pragma once

#include "core/base/id.h"
#include "core/member/member.h"
#include "core/member/status_periods.h"

#include <string_view>

namespace hearth {

class Database;
class MemberReferences;

enum class ContactKind { Email = 0, Phone = 1, Mobile = 2 };
/// 2 is the door's own: found by letters.
enum class ConsentKind { Photo = 0, Email = 1, Connections = 3 };

/// The day as the tables hold it, empty where it is invalid.
[[nodiscard]] QString dayText(QDate day);

struct PartKey {
    MemberId member;
    std::int64_t id = 0;
};

void insertContact(Database& database,
                   PartKey key,
                   ContactKind kind,
                   const QString& value,
                   qsizetype position,
                   ChangeId origin = {});
void insertAddress(Database& database, PartKey key, const Address& address, ChangeId origin = {});
void insertPeriod(Database& database,
                  MemberReferences& references,
                  PartKey key,
                  const StatusPeriod& period,
                  ChangeId origin = {});
void insertGroupPeriod(
    Database& database, PartKey key, GroupId group, const QString& since, ChangeId origin = {});
void insertRole(
    Database& database, PartKey key, const QString& role, const QString& since, ChangeId origin = {});
/// Replaces an answer given before.
void writeConsent(
    Database& database, MemberId member, ConsentKind kind, bool given, QDate since, ChangeId origin = {});
/// Takes an answer back: nobody was asked.
void removeConsent(Database& database, MemberId member, ConsentKind kind);

} // namespace hearth
