// SPDX-License-Identifier: GPL-3.0-or-later
// What a member can be found by, folded and written straight from SQLite's rows into one buffer: no QString
// is made on the way. Emergency contacts are left out: they are other people's, and nobody looks for a member
// by them.
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <functional>
#include <string>

namespace hearth {

class Database;

/// Between the fields of one member; no folded text holds it, so nothing is ever found across two fields.
inline constexpr char fieldEnd = '\n';

/// Whether private notes can be searched; at the door and on sheets they can't.
enum class SearchedNotes { Included, LeftOut };

struct SearchedText {
    SearchedNotes notes = SearchedNotes::Included;
    /// What the six statuses are called besides the words in files, in the language of the window.
    std::array<QString, 6> statusNames;
};

/// Appends the folded fields of every member with an id from `first` to `last` to `out`, in the order of the
/// ids. `begins` is called with each member before its first byte is written. Status, groups and roles are
/// those of `today` or later. Throws `StoreError`.
void appendMemberTexts(Database& database,
                       const SearchedText& text,
                       QDate today,
                       MemberId first,
                       MemberId last,
                       std::string& out,
                       const std::function<void(MemberId)>& begins);

} // namespace hearth
