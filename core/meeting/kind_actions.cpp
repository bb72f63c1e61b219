// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/kind_actions.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/meeting/kind_queries.h"
#include "core/meeting/kind_table.h"
#include "core/meeting/meeting_kind.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace hearth {

namespace {

struct KindActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::KindActions)
};

MeetingKind requireKeepableKind(Database& database, const MeetingKind& draft)
{
    MeetingKind kind = draft;
    auto problems = settleKind(kind);
    const auto bearer = findKindNamed(database, kind.name);
    if (bearer && *bearer != kind.id) {
        problems.push_back(
            {QStringLiteral("name"),
             KindActions::tr("There is a kind called \"%1\" already. Change that one, or choose "
                             "another name.")
                 .arg(kind.name)});
    }
    if (!problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
    return kind;
}

MeetingKind requireKind(Database& database, KindId id)
{
    auto kind = findKind(database, id);
    if (!kind) {
        throw Refusal{
            Error::of(Error::Kind::Gone,
                      KindActions::tr("This kind of meeting is no longer in the book. It may have been "
                                      "deleted; History can bring it back."))};
    }
    return std::move(*kind);
}

QJsonObject subjectOf(KindId id) { return {{QStringLiteral("kind"), id.text()}}; }

} // namespace

std::vector<Problem> settleKind(MeetingKind& kind)
{
    std::vector<Problem> problems;
    kind.name = tidy(kind.name);
    kind.group = tidy(kind.group);
    if (kind.name.isEmpty()) {
        problems.push_back(
            {QStringLiteral("name"), KindActions::tr("A kind of meeting needs a name, such as rehearsal.")});
    } else {
        kind.name = meetingKindWord(kind.name);
    }
    requireLength(problems, QStringLiteral("name"), kind.name, lineLength);
    requireLength(problems, QStringLiteral("group"), kind.group, lineLength);
    requireCapacity(problems, kind.capacity);
    if (kind.minutes && (*kind.minutes < 1 || *kind.minutes > longestKind)) {
        problems.push_back({QStringLiteral("minutes"),
                            KindActions::tr("A meeting lasts a minute at least and two weeks at most.")});
    }
    return problems;
}

Result<KindId> addKind(Club& club, const MeetingKind& draft)
{
    return club.perform(QStringLiteral("kind.add"), {}, [&](Change& change) {
        MeetingKind kind = requireKeepableKind(change.database(), draft);
        if (kind.id && findKind(change.database(), kind.id)) {
            throw Refusal{
                Error::invalid({{QStringLiteral("id"),
                                 KindActions::tr("There is a kind with the id %1 already. Leave the id "
                                                 "out, and the new one gets its own.")
                                     .arg(kind.id.text())}})};
        }
        if (!kind.id) {
            kind.id = change.newId<KindId>();
        }
        insertKind(change, kind);
        change.setSubject(subjectOf(kind.id));
        return kind.id;
    });
}

Done editKind(Club& club, const MeetingKind& draft)
{
    return club.perform(QStringLiteral("kind.edit"), subjectOf(draft.id), [&](Change& change) {
        const MeetingKind before = requireKind(change.database(), draft.id);
        const MeetingKind kind = requireKeepableKind(change.database(), draft);
        updateKind(change, kind);
        if (kind.name != before.name) {
            renameKindOfMeetings(change.database(), before.name, kind.name);
        }
    });
}

Done deleteKind(Club& club, KindId id)
{
    return club.perform(QStringLiteral("kind.delete"), subjectOf(id), [&](Change& change) {
        static_cast<void>(requireKind(change.database(), id));
        removeKind(change.database(), id);
    });
}

} // namespace hearth
