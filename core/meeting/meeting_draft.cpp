// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_draft.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/meeting/meeting_kind.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct MeetingDrafts {
    Q_DECLARE_TR_FUNCTIONS(hearth::MeetingDrafts)
};

constexpr int firstYear = 1000; // a year of four digits, so that times sort as texts
constexpr int lastYear = 9999;

bool isKeepable(const CivilTime& time)
{
    return time.isValid() && time.date.year() >= firstYear && time.date.year() <= lastYear;
}

void requireTimes(std::vector<Problem>& problems, const MeetingDraft& draft)
{
    const QString starts = QStringLiteral("starts");
    const QString ends = QStringLiteral("ends");
    if (!draft.starts) {
        problems.push_back(
            {starts, MeetingDrafts::tr("A meeting needs a day and a time when it starts, such as "
                                       "2026-11-26T19:00.")});
        return;
    }
    if (!isKeepable(*draft.starts)) {
        problems.push_back(
            {starts, MeetingDrafts::tr("The start is a day or a time that doesn't exist. Write it such as "
                                       "2026-11-26T19:00.")});
        return;
    }
    if (!draft.ends || !isKeepable(*draft.ends)) {
        problems.push_back({ends, MeetingDrafts::tr("The end is a day or a time that doesn't exist. Write it "
                                                    "such as 2026-11-26T22:00, or leave it empty.")});
    } else if (*draft.ends <= *draft.starts) {
        problems.push_back(
            {ends, MeetingDrafts::tr("The meeting would end before it starts. Check both days and times.")});
    }
}

} // namespace

MeetingDraft settled(const MeetingDraft& draft)
{
    MeetingDraft meeting = draft;
    for (QString* line : {&meeting.series, &meeting.kind, &meeting.title, &meeting.venue, &meeting.room,
                          &meeting.group, &meeting.cancelReason}) {
        *line = tidy(*line);
    }
    meeting.notes = tidyLines(meeting.notes);
    meeting.kind = meetingKindWord(meeting.kind);
    if (meeting.starts && meeting.starts->isValid() && !meeting.ends) {
        meeting.ends = meeting.starts->plusMinutes(defaultMinutes(meeting.kind));
    }
    if (meeting.status != MeetingStatus::Cancelled) {
        meeting.cancelReason.clear();
    }
    return meeting;
}

std::vector<Problem> meetingProblems(const MeetingDraft& settled)
{
    std::vector<Problem> problems;
    if (settled.title.isEmpty()) {
        problems.push_back(
            {QStringLiteral("title"), MeetingDrafts::tr("A meeting needs a title, such as Club night.")});
    }
    requireLength(problems, QStringLiteral("series"), settled.series, lineLength);
    requireLength(problems, QStringLiteral("kind"), settled.kind, lineLength);
    requireLength(problems, QStringLiteral("title"), settled.title, lineLength);
    requireTimes(problems, settled);
    requireLength(problems, QStringLiteral("venue"), settled.venue, lineLength);
    requireLength(problems, QStringLiteral("room"), settled.room, lineLength);
    requireLength(problems, QStringLiteral("group"), settled.group, lineLength);
    requireCapacity(problems, settled.capacity);
    requireLength(problems, QStringLiteral("reason"), settled.cancelReason, lineLength);
    requireLength(problems, QStringLiteral("notes"), settled.notes, notesLength);
    return problems;
}

} // namespace hearth
