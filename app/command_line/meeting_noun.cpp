// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/meeting_noun.h"

#include "app/command_line/people_and_meetings.h"
#include "core/club.h"
#include "core/meeting/kind_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_fields.h"
#include "core/meeting/meeting_queries.h"

namespace hearth {

namespace {

Result<QString> addMeetingFrom(Club& club, const FieldTexts& texts)
{
    MeetingDraft draft;
    if (auto problems = readMeetingFields(draft, texts); !problems.empty()) {
        return failure(Error::invalid(std::move(problems)));
    }
    const Done filled =
        club.read([&](Database& database) { // with what the kind has where nothing is said of it
            fillFromKind(
                database, draft,
                {texts.contains(QStringLiteral("capacity")), texts.contains(QStringLiteral("group"))});
        });
    if (!filled) {
        return failure(filled.error());
    }
    return addMeeting(club, draft).map([](MeetingId id) { return id.text(); });
}

Result<QString> editMeetingFrom(Club& club, const QString& wanted, const FieldTexts& texts)
{
    const auto meeting = meetingMeantBy(club, wanted);
    if (!meeting) {
        return failure(meeting.error());
    }
    const auto before = club.read([&](Database& database) { return meetingDraft(database, meeting->id); });
    if (!before) {
        return failure(before.error());
    }
    MeetingDraft draft = before->value_or(MeetingDraft());
    if (auto problems = readMeetingFields(draft, texts); !problems.empty()) {
        return failure(Error::invalid(std::move(problems)));
    }
    if (texts.contains(QStringLiteral("id")) && draft.id != meeting->id) {
        return failure(idStays(meeting->id.text()));
    }
    return editMeeting(club, meeting->id, draft).map([&] { return meeting->id.text(); });
}

Result<QString> removeMeantMeeting(Club& club, const QString& wanted)
{
    return meetingMeantBy(club, wanted).and_then([&](const Meeting& meeting) {
        return deleteMeeting(club, meeting.id).map([&] { return meeting.id.text(); });
    });
}

} // namespace

Noun meetingNoun()
{
    return {.singular = u"meeting",
            .plural = u"meetings",
            .fields = [] { return meetingColumns(); },
            .ownFields = {},
            .add = addMeetingFrom,
            .edit = editMeetingFrom,
            .remove = removeMeantMeeting};
}

} // namespace hearth
