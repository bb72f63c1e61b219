// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/kind_queries.h"

#include "core/base/text.h"
#include "core/club.h"
#include "core/meeting/meeting_kind.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Kinds {
    Q_DECLARE_TR_FUNCTIONS(hearth::Kinds)
};

MeetingKind kindIn(const Query& row)
{
    MeetingKind kind;
    kind.id = row.id<KindId>(0);
    kind.name = row.text(1);
    if (!row.isNull(2)) {
        kind.minutes = row.smallInteger(2);
    }
    if (!row.isNull(3)) {
        kind.capacity = row.smallInteger(3);
    }
    kind.group = row.text(4);
    return kind;
}

/// The one with the word, moved out of `kinds`; only the word where there is none.
MeetingKind takeNamed(std::vector<MeetingKind>& kinds, const QString& word)
{
    const std::string folded = fold(word);
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const MeetingKind& kind) { return fold(kind.name) == folded; });
    if (found == kinds.end()) {
        return {{}, word, {}, {}, {}};
    }
    MeetingKind taken = std::move(*found);
    kinds.erase(found);
    return taken;
}

} // namespace

std::optional<MeetingKind> findKind(Database& database, KindId id)
{
    Query row = database.query("SELECT k.id, k.word, k.minutes, k.capacity, coalesce(g.name, '')"
                               " FROM meeting_kind AS k LEFT JOIN club_group AS g ON g.id=k.club_group"
                               " WHERE k.id=?1",
                               id);
    return row.next() ? std::optional(kindIn(row)) : std::nullopt;
}

std::optional<KindId> findKindNamed(Database& database, const QString& name)
{
    auto kinds = listKinds(database);
    const KindId id = takeNamed(kinds, name).id;
    return id ? std::optional(id) : std::nullopt;
}

std::vector<MeetingKind> listKinds(Database& database)
{
    std::vector<MeetingKind> kinds;
    Query rows = database.query("SELECT k.id, k.word, k.minutes, k.capacity, coalesce(g.name, '')"
                                " FROM meeting_kind AS k LEFT JOIN club_group AS g ON g.id=k.club_group"
                                " ORDER BY k.id");
    while (rows.next()) {
        kinds.push_back(kindIn(rows));
    }
    return kinds;
}

std::vector<MeetingKind> choosableKinds(Database& database)
{
    std::vector<MeetingKind> said = listKinds(database);
    std::vector<MeetingKind> kinds;
    for (const KnownKind& known : knownKinds()) {
        kinds.push_back(takeNamed(said, known.word.toString()));
    }
    std::sort(said.begin(), said.end(),
              [](const MeetingKind& a, const MeetingKind& b) { return fold(a.name) < fold(b.name); });
    kinds.insert(kinds.end(), said.begin(), said.end());
    return kinds;
}

MeetingKind kindOf(Database& database, const QString& word)
{
    auto kinds = listKinds(database);
    return takeNamed(kinds, meetingKindWord(word));
}

int minutesOf(const MeetingKind& kind) { return kind.minutes.value_or(defaultMinutes(kind.name)); }

void fillFromKind(Database& database, MeetingDraft& draft, Said said)
{
    const MeetingKind kind = kindOf(database, tidy(draft.kind));
    if (draft.starts && draft.starts->isValid() && !draft.ends) {
        draft.ends = draft.starts->plusMinutes(minutesOf(kind));
    }
    if (!said.capacity) {
        draft.capacity = kind.capacity;
    }
    if (!said.group) {
        draft.group = kind.group;
    }
}

QString kindWord(Club& club, KindId id)
{
    if (const auto kind = findKind(club.database(), id)) {
        return kind->name;
    }
    return club.history()
        .removedText("meeting_kind", id.value(), "word")
        .value_or(Kinds::tr("a kind that was deleted"));
}

} // namespace hearth
