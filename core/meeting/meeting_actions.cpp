// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_actions.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/meeting/kind_queries.h"
#include "core/meeting/meeting_draft.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/meeting_table.h"
#include "core/meeting/series.h"
#include "core/meeting/series_queries.h"
#include "core/meeting/series_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct MeetingActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::MeetingActions)
};

QJsonObject subjectOf(MeetingId id) { return {{QStringLiteral("meeting"), id.text()}}; }

MeetingDraft requireValid(const MeetingDraft& draft)
{
    MeetingDraft meeting = settled(draft);
    auto problems = meetingProblems(meeting);
    if (!problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
    return meeting;
}

void requireFree(Database& database, const Meeting& meeting, MeetingId asked)
{
    const auto there = findMeeting(database, meeting.id);
    if (!there) {
        return;
    }
    if (meeting.id == asked) {
        throw Refusal{Error::invalid(
            {{QStringLiteral("id"), MeetingActions::tr("There is a meeting with the id %1 already. Leave "
                                                       "the id out, and the new one gets its own.")
                                        .arg(asked.text())}})};
    }
    throw Refusal{
        Error::invalid({{QStringLiteral("starts"),
                         MeetingActions::tr("This series has its meeting of that time already: %1, which "
                                            "starts %2. Edit that one, or choose another time.")
                             .arg(there->id.text(), there->starts.text())}})};
}

/// Keeps the occurrence that `meeting` was from being laid out again.
void exclude(Change& change, const Meeting& meeting)
{
    const auto series = meeting.series ? findSeries(change.database(), meeting.series) : std::nullopt;
    if (series && !series->rule.isEmpty() && meeting.occurrence &&
        std::find(series->exclusions.begin(), series->exclusions.end(), *meeting.occurrence) ==
            series->exclusions.end()) {
        insertExclusion(change, series->id, *meeting.occurrence);
    }
}

} // namespace

Meeting resolvedMeeting(Change& change,
                        MeetingReferences& references,
                        const MeetingDraft& settled,
                        const Meeting& before)
{
    Meeting meeting;
    meeting.series = references.series(settled.series);
    if (meeting.series) {
        meeting.occurrence = meeting.series == before.series ? before.occurrence : settled.starts;
    }
    meeting.kind = settled.kind;
    meeting.title = settled.title;
    meeting.starts = settled.starts.value_or(CivilTime());
    meeting.ends = settled.ends.value_or(CivilTime());
    meeting.venue = references.venue(settled.venue);
    meeting.room = settled.room;
    meeting.group = references.group(settled.group);
    meeting.capacity = settled.capacity;
    meeting.technologyFree = settled.technologyFree;
    meeting.status = settled.status;
    meeting.cancelReason = settled.cancelReason;
    meeting.registerState = settled.registerState;
    meeting.notes = settled.notes;
    meeting.id = before.id ? before.id : settled.id;
    if (!meeting.id) {
        meeting.id =
            meeting.series ? occurrenceId(meeting.series, meeting.starts) : change.newId<MeetingId>();
    }
    return meeting;
}

Meeting requireMeeting(Change& change, MeetingId id)
{
    auto meeting = findMeeting(change.database(), id);
    if (!meeting) {
        throw Refusal{Error::of(Error::Kind::Gone,
                                MeetingActions::tr("This meeting is no longer in the book. It may have been "
                                                   "deleted; History can bring it back."))};
    }
    return std::move(*meeting);
}

Result<MeetingId> addMeeting(Club& club, const MeetingDraft& draft)
{
    return club.perform(QStringLiteral("meeting.add"), {}, [&](Change& change) {
        MeetingReferences references(change);
        MeetingDraft filled = draft;
        fillFromKind(change.database(), filled, Said::all());
        const Meeting meeting = resolvedMeeting(change, references, requireValid(filled));
        requireFree(change.database(), meeting, draft.id);
        insertMeeting(change.database(), meeting);
        change.setSubject(subjectOf(meeting.id));
        return meeting.id;
    });
}

Done editMeeting(Club& club, MeetingId id, const MeetingDraft& draft)
{
    return club.perform(QStringLiteral("meeting.edit"), subjectOf(id), [&](Change& change) {
        const Meeting before = requireMeeting(change, id);
        MeetingReferences references(change);
        const Meeting after = resolvedMeeting(change, references, requireValid(draft), before);
        if (after.series != before.series) {
            exclude(change, before);
        }
        updateMeeting(change.database(), after);
    });
}

Done deleteMeeting(Club& club, MeetingId id)
{
    return club.perform(QStringLiteral("meeting.delete"), subjectOf(id), [&](Change& change) {
        const Meeting meeting = requireMeeting(change, id);
        removeMeeting(change.database(), id);
        exclude(change, meeting);
    });
}

Done cancelMeeting(Club& club, MeetingId id, const QString& reason)
{
    return club.perform(QStringLiteral("meeting.cancel"), subjectOf(id), [&](Change& change) {
        Meeting meeting = requireMeeting(change, id);
        meeting.status = MeetingStatus::Cancelled;
        meeting.cancelReason = tidy(reason);
        std::vector<Problem> problems;
        requireLength(problems, QStringLiteral("reason"), meeting.cancelReason, lineLength);
        if (!problems.empty()) {
            throw Refusal{Error::invalid(std::move(problems))};
        }
        updateMeeting(change.database(), meeting);
    });
}

Done uncancelMeeting(Club& club, MeetingId id)
{
    return club.perform(QStringLiteral("meeting.uncancel"), subjectOf(id), [&](Change& change) {
        Meeting meeting = requireMeeting(change, id);
        if (meeting.status != MeetingStatus::Cancelled) {
            return;
        }
        const bool wasHeld = meeting.registerState == RegisterState::Complete;
        meeting.status = wasHeld ? MeetingStatus::Held : MeetingStatus::Planned;
        meeting.cancelReason.clear();
        updateMeeting(change.database(), meeting);
    });
}

} // namespace hearth
