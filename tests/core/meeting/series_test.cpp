// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

MeetingDraft thursday(const char16_t* starts)
{
    MeetingDraft draft;
    draft.title = QStringLiteral("Club night");
    draft.series = QStringLiteral("Thursdays");
    draft.starts = CivilTime::fromText(QString::fromUtf16(starts));
    return draft;
}

} // namespace

TEST_CASE("a series and a start give the same meeting id on every machine and for ever", "[meeting][series]")
{
    const CivilTime start = *CivilTime::fromText(u"2026-11-26T19:00");
    // sha256("s0000000000001@2026-11-26T19:00"), first 8 bytes, shifted right by one.
    REQUIRE(occurrenceId(SeriesId(1), start).value() == 8'365'187'123'010'135'995);
    REQUIRE(occurrenceId(SeriesId(2), start) != occurrenceId(SeriesId(1), start));
    REQUIRE(occurrenceId(SeriesId(1), start.plusMinutes(1)) != occurrenceId(SeriesId(1), start));
}

TEST_CASE("a meeting of a series has its id from the series, wherever it is moved", "[meeting][series]")
{
    TestClub test;
    const MeetingId id = expectValue(addMeeting(*test.club, thursday(u"2026-11-26T19:00")));
    const Meeting meeting = *findMeeting(test.database(), id);
    REQUIRE(id == occurrenceId(meeting.series, meeting.starts));
    REQUIRE(meeting.occurrence == meeting.starts);

    MeetingDraft draft = *meetingDraft(test.database(), id);
    draft.starts = CivilTime::fromText(u"2026-11-27T20:00");
    draft.ends = CivilTime::fromText(u"2026-11-27T23:00");
    expectValue(editMeeting(*test.club, id, draft));
    REQUIRE(findMeeting(test.database(), id)->occurrence == meeting.starts);

    const auto again = addMeeting(*test.club, thursday(u"2026-11-26T19:00"));
    REQUIRE(again.error().field == u"starts");
    REQUIRE(again.error().sentence.contains(id.text()));
}

TEST_CASE("a meeting that joins a series has its start as its occurrence, and none once it leaves",
          "[meeting][series]")
{
    TestClub test;
    MeetingDraft draft = thursday(u"2026-11-26T19:00");
    draft.series.clear();
    const MeetingId id = expectValue(addMeeting(*test.club, draft));
    REQUIRE_FALSE(findMeeting(test.database(), id)->occurrence);
    draft.series = QStringLiteral("Thursdays");
    expectValue(editMeeting(*test.club, id, draft));
    REQUIRE(findMeeting(test.database(), id)->occurrence == draft.starts);
    draft.series.clear();
    expectValue(editMeeting(*test.club, id, draft));
    REQUIRE_FALSE(findMeeting(test.database(), id)->occurrence);
}
