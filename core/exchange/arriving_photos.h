// SPDX-License-Identifier: GPL-3.0-or-later
// Photos that come with the rows of a source, such as those in an address book's cards.
#pragma once

#include "core/exchange/member_import.h"

namespace hearth {

class Change;

/// Marks the rows of `plan` whose photo is to be taken: of new people each, of those in the club one that
/// differs, and where gaps are filled only the first. A row that would bring nothing but a photo is an update
/// then; one whose picture can't be taken says so. Throws `StoreError`.
void seePhotos(Club& club, SourceTable& table, Matches matches, MemberPlan& plan);

/// Writes the photos of the marked rows of this fate. `origin`: the bulk change that adds the people, or
/// none. Throws `StoreError`.
void writePhotos(Change& change, SourceTable& table, const MemberPlan& plan, RowFate fate, ChangeId origin);

} // namespace hearth
