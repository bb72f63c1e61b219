// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the rows of a member who goes into another, table by table, for the registry: each of these
// is the rule of one column. Rows that go over carry no origin any more, since somebody has touched them.
// Everything here throws `StoreError` and runs inside the caller's change.
#pragma once

#include "core/member/member_key.h"

namespace hearth {

/// The rule of a table that has none of its own: what Moves names the other, of two rows with one key that of
/// `kept` stays.
void joinRows(Change& change, const MemberKey& key, const MergedPair& pair);

/// E-mails and phones stand behind those of `kept`; one that `kept` has already, whatever the spaces and
/// capitals, isn't taken twice.
void joinContacts(Change& change, const MergedPair& pair);
/// The program keeps one address: that of `kept`, where there is one.
void joinAddresses(Change& change, const MergedPair& pair);
/// The time of both counts once. Where both had a status, one that counts as a member wins over guest, guest
/// over contact, contact over former; else that of `kept` holds. A start that one doesn't know is the
/// other's.
void joinStatuses(Change& change, const MergedPair& pair);
/// The time of both in one group counts once; who led it by either led it.
void joinGroups(Change& change, const MergedPair& pair);
/// The terms of both in one office count once.
void joinRoles(Change& change, const MergedPair& pair);
/// The later answer holds; of two given on one day, or who knows when, the one that says no.
void joinConsents(Change& change, const MergedPair& pair);
/// Relations go over; one between the two, or that is there already, vanishes.
void joinRelations(Change& change, const MergedPair& pair);
void joinRelationsOfOthers(Change& change, const MergedPair& pair);
/// Whom either was told apart from is told apart from both; that the two themselves were is forgotten.
void joinApart(Change& change, const MergedPair& pair);

} // namespace hearth
