// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what the club says of kinds of meetings. What takes a `Database` throws `StoreError`.
#pragma once

#include "core/meeting/kind.h"
#include "core/meeting/meeting.h"

#include <vector>

namespace hearth {

class Club;
class Database;

[[nodiscard]] std::optional<MeetingKind> findKind(Database& database, KindId id);
/// Of what the club has said something of, whatever the accents and capitals.
[[nodiscard]] std::optional<KindId> findKindNamed(Database& database, const QString& name);
/// Those that the club has said something of, by id.
[[nodiscard]] std::vector<MeetingKind> listKinds(Database& database);
/// All that can be chosen: those that Hearth knows, in their order, then the club's own.
[[nodiscard]] std::vector<MeetingKind> choosableKinds(Database& database);

/// What the club says of the kind with this word; only the word for one that it has said nothing of.
[[nodiscard]] MeetingKind kindOf(Database& database, const QString& word);
/// How long a meeting of the kind lasts: as the club says, else as Hearth has it.
[[nodiscard]] int minutesOf(const MeetingKind& kind);

/// Which of a new meeting's fields its maker has decided, if only to leave them empty.
struct Said {
    bool capacity = false;
    bool group = false;

    [[nodiscard]] static Said all() { return {true, true}; }
};
/// Gives a new meeting what its kind has, where its maker has said nothing of it; the end wherever it is
/// open.
void fillFromKind(Database& database, MeetingDraft& draft, Said said);

/// What the kind is called, also when it is gone, for words.
[[nodiscard]] QString kindWord(Club& club, KindId id);

} // namespace hearth
