// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_draft.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/meeting_table.h"
#include "core/wording.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

MeetingDraft clubNight(const char16_t* starts = u"2026-11-26T19:00")
{
    MeetingDraft draft;
    draft.title = QStringLiteral("Club night");
    draft.starts = CivilTime::fromText(QString::fromUtf16(starts));
    return draft;
}

QString newestWords(Club& club) { return wordingOf(club, club.history().list().front()); }

} // namespace

TEST_CASE("a meeting needs a title and a start; the rest follows", "[meeting]")
{
    TestClub test;
    const MeetingId id = expectValue(addMeeting(*test.club, clubNight()));
    const Meeting meeting = *findMeeting(test.database(), id);
    REQUIRE(meeting.kind == u"club night");
    REQUIRE(meeting.ends.text() == u"2026-11-26T22:00");
    REQUIRE(meeting.status == MeetingStatus::Planned);
    REQUIRE(meeting.registerState == RegisterState::None);
    REQUIRE_FALSE(meeting.series);
    REQUIRE(newestWords(*test.club) == u"Added the meeting Club night on 26 Nov 2026");
}

TEST_CASE("each kind has its own length, and a club its own kinds", "[meeting]")
{
    const auto ends = [](const char16_t* kind) {
        MeetingDraft draft = clubNight();
        draft.kind = QString::fromUtf16(kind);
        return settled(draft).ends->text();
    };
    REQUIRE(ends(u"Class") == u"2026-11-26T20:30");
    REQUIRE(ends(u"OUTING") == u"2026-11-27T03:00");
    REQUIRE(ends(u"séance") == u"2026-11-26T21:00");
    MeetingDraft draft = clubNight();
    draft.kind = QStringLiteral("Workshop Session");
    REQUIRE(settled(draft).kind == u"workshop session");
    draft.kind = QStringLiteral("Séance");
    REQUIRE(settled(draft).kind == u"Séance");
}

TEST_CASE("every problem of a meeting is told at once, and nothing is kept", "[meeting]")
{
    TestClub test;
    const std::string before = dump(test.database());
    MeetingDraft bad;
    bad.title = QString(201, u'x');
    bad.starts = CivilTime::fromText(u"2026-11-26T19:00");
    bad.ends = CivilTime::fromText(u"2026-11-26T19:00");
    bad.capacity = 100'001;
    bad.notes = QString(20'001, u'x');
    bad.venue = QStringLiteral("Town hall");
    const auto refused = addMeeting(*test.club, bad);
    REQUIRE(refused.error().kind == Error::Kind::Invalid);
    QStringList fields;
    for (const Problem& problem : refused.error().problems) {
        fields += problem.field;
        REQUIRE_FALSE(problem.sentence.isEmpty());
    }
    REQUIRE(fields.join(u' ') == u"title ends capacity notes");
    REQUIRE(dump(test.database()) == before);
    REQUIRE(test.club->history().list().empty());

    const auto bare = addMeeting(*test.club, MeetingDraft());
    REQUIRE(bare.error().problems.size() == 2);
    REQUIRE(bare.error().problems[0].field == u"title");
    REQUIRE(bare.error().problems[1].field == u"starts");
}

TEST_CASE("200 characters beyond the first plane fit into a title", "[meeting]")
{
    TestClub test;
    MeetingDraft draft = clubNight();
    draft.title = QStringLiteral("🎲").repeated(200);
    REQUIRE(addMeeting(*test.club, draft).has_value());
    draft.title += u'x';
    REQUIRE_FALSE(addMeeting(*test.club, draft).has_value());
}

TEST_CASE("series, place and group that a meeting names are made once, and go with an undo", "[meeting]")
{
    TestClub test;
    const std::string empty = dump(test.database());
    MeetingDraft draft = clubNight();
    draft.series = QStringLiteral("Thursdays");
    draft.venue = QStringLiteral("Café Müller");
    draft.group = QStringLiteral("Chess");
    static_cast<void>(expectValue(addMeeting(*test.club, draft)));
    draft.starts = CivilTime::fromText(u"2026-12-03T19:00");
    draft.venue = QStringLiteral("cafe muller");
    draft.series = QStringLiteral("THURSDAYS");
    static_cast<void>(expectValue(addMeeting(*test.club, draft)));
    const auto meetings = listMeetings(test.database());
    REQUIRE(meetings.size() == 2);
    REQUIRE(meetings[1].venue == u"Café Müller");
    REQUIRE(meetings[1].series == u"Thursdays");
    REQUIRE(meetings[1].group == u"Chess");
    REQUIRE(meetings[0].meeting.venue == meetings[1].meeting.venue);
    expectValue(test.club->undo());
    expectValue(test.club->undo());
    REQUIRE(dump(test.database()) == empty);
}

TEST_CASE("an edit keeps the id, and one that changes nothing leaves no trace", "[meeting]")
{
    TestClub test;
    const MeetingId id = expectValue(addMeeting(*test.club, clubNight()));
    MeetingDraft draft = *meetingDraft(test.database(), id);
    const ChangeId before = test.club->newestEntry();
    expectValue(editMeeting(*test.club, id, draft));
    REQUIRE(test.club->newestEntry() == before);
    draft.title = QStringLiteral("Games night");
    draft.capacity = 40;
    draft.technologyFree = true;
    expectValue(editMeeting(*test.club, id, draft));
    REQUIRE(meetingDraft(test.database(), id) == draft);
    REQUIRE(newestWords(*test.club) == u"Edited the meeting Games night on 26 Nov 2026");
}

TEST_CASE("a meeting is deleted with its register and heads, and comes back with them", "[meeting]")
{
    TestClub test;
    const MeetingId id = expectValue(addMeeting(*test.club, clubNight()));
    expectValue(test.club->perform(QStringLiteral("test"), {}, [&](Change& change) {
        change.database().run("INSERT INTO member (id) VALUES (1)");
        change.database().run("INSERT INTO attendance (meeting, member, status, source) VALUES (?1, 1, 0, 0)",
                              id);
        change.database().run("INSERT INTO head_count (meeting, id, count) VALUES (?1, 1, 12)", id);
    }));
    const std::string before = dump(test.database());
    expectValue(deleteMeeting(*test.club, id));
    REQUIRE(test.database().number("SELECT count(*) FROM attendance") == 0);
    REQUIRE(newestWords(*test.club) == u"Deleted the meeting Club night on 26 Nov 2026");
    REQUIRE(deleteMeeting(*test.club, id).error().kind == Error::Kind::Gone);
    REQUIRE(editMeeting(*test.club, id, clubNight()).error().kind == Error::Kind::Gone);
    REQUIRE(cancelMeeting(*test.club, id, {}).error().kind == Error::Kind::Gone);
    expectValue(test.club->undo());
    REQUIRE(dump(test.database()) == before);
}

TEST_CASE("a meeting is cancelled with a reason, and the cancelling taken back", "[meeting]")
{
    TestClub test;
    const MeetingId id = expectValue(addMeeting(*test.club, clubNight()));
    const std::string before = dump(test.database());
    expectValue(cancelMeeting(*test.club, id, QStringLiteral(" Burst  pipe ")));
    REQUIRE(findMeeting(test.database(), id)->status == MeetingStatus::Cancelled);
    REQUIRE(findMeeting(test.database(), id)->cancelReason == u"Burst pipe");
    REQUIRE(newestWords(*test.club) == u"Cancelled Club night on 26 Nov 2026");

    const ChangeId once = test.club->newestEntry();
    expectValue(cancelMeeting(*test.club, id, QStringLiteral("Burst pipe")));
    REQUIRE(test.club->newestEntry() == once);

    expectValue(uncancelMeeting(*test.club, id));
    REQUIRE(dump(test.database()) == before);
    const ChangeId back = test.club->newestEntry();
    expectValue(uncancelMeeting(*test.club, id));
    REQUIRE(test.club->newestEntry() == back);
}

TEST_CASE("a meeting keeps the id it comes with, unless that is taken", "[meeting]")
{
    TestClub test;
    MeetingDraft draft = clubNight();
    draft.id = MeetingId(4711);
    REQUIRE(expectValue(addMeeting(*test.club, draft)) == draft.id);
    REQUIRE(addMeeting(*test.club, draft).error().field == u"id");
}

TEST_CASE("a bulk change may add meetings at a place and edit another one there", "[meeting]")
{
    TestClub test;
    MeetingDraft draft = clubNight();
    draft.venue = QStringLiteral("Town hall");
    const MeetingId there = expectValue(addMeeting(*test.club, draft));
    const std::string before = dump(test.database());
    expectValue(test.club->perform(QStringLiteral("test"), {}, [&](Change& change) {
        MeetingReferences recorded(change);
        draft.title = QStringLiteral("Games night");
        const Meeting stands = *findMeeting(change.database(), there);
        updateMeeting(change.database(), resolvedMeeting(change, recorded, settled(draft), stands));
        const auto pause = change.bulk();
        MeetingReferences references(change, change.id());
        draft.series = QStringLiteral("Thursdays");
        draft.starts = CivilTime::fromText(u"2026-12-03T19:00");
        draft.ends.reset();
        insertMeeting(change.database(), resolvedMeeting(change, references, settled(draft)), change.id());
    }));
    REQUIRE(listMeetings(test.database()).size() == 2);
    expectValue(test.club->undo());
    REQUIRE(dump(test.database()) == before);
}
