// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

/// The club's clock stands at 2026-11-22T18:00.
struct Prepared : TestClub {
    MeetingId add(const char16_t* starts, const char16_t* ends)
    {
        MeetingDraft draft;
        draft.title = QStringLiteral("Club night");
        draft.starts = CivilTime::fromText(QString::fromUtf16(starts));
        draft.ends = CivilTime::fromText(QString::fromUtf16(ends));
        return expectValue(addMeeting(*club, draft));
    }

    Result<Meeting> find(const QString& wanted) { return findMeeting(*club, wanted); }
    MeetingId found(const char16_t* wanted) { return expectValue(find(QString::fromUtf16(wanted))).id; }
    Error::Kind refused(const char16_t* wanted) { return find(QString::fromUtf16(wanted)).error().kind; }
};

} // namespace

TEST_CASE("next is the meeting that runs, or starts soon, or is the earliest to come", "[meeting]")
{
    Prepared test;
    REQUIRE(test.refused(u"next") == Error::Kind::Gone);
    static_cast<void>(test.add(u"2026-11-22T15:00", u"2026-11-22T18:00")); // ends this very minute
    REQUIRE(test.refused(u"next") == Error::Kind::Gone);
    const MeetingId later = test.add(u"2026-11-29T19:00", u"2026-11-29T22:00");
    REQUIRE(test.found(u"next") == later);
    const MeetingId soon = test.add(u"2026-11-22T20:00", u"2026-11-22T22:00");
    REQUIRE(test.found(u"NEXT") == soon);
    const MeetingId running = test.add(u"2026-11-22T16:00", u"2026-11-22T18:01");
    REQUIRE(test.found(u"next") == running);
    expectValue(cancelMeeting(*test.club, running, {}));
    expectValue(cancelMeeting(*test.club, soon, {}));
    REQUIRE(test.found(u"next") == later);
}

TEST_CASE("a day means the meeting that starts on it", "[meeting]")
{
    Prepared test;
    const MeetingId afternoon = test.add(u"2026-11-26T15:00", u"2026-11-27T02:00");
    REQUIRE(test.found(u"2026-11-26") == afternoon);
    REQUIRE(test.refused(u"2026-11-27") == Error::Kind::Gone);
    const MeetingId evening = test.add(u"2026-11-26T19:00", u"2026-11-26T22:00");
    const auto several = test.find(QStringLiteral("2026-11-26"));
    REQUIRE(several.error().kind == Error::Kind::Ambiguous);
    REQUIRE(several.error().sentence.contains(afternoon.text()));
    REQUIRE(several.error().sentence.contains(evening.text()));
    expectValue(cancelMeeting(*test.club, afternoon, {}));
    REQUIRE(test.found(u"2026-11-26") == evening);
    expectValue(cancelMeeting(*test.club, evening, {}));
    REQUIRE(test.refused(u"2026-11-26") == Error::Kind::Ambiguous);
    expectValue(deleteMeeting(*test.club, evening));
    REQUIRE(test.found(u"2026-11-26") == afternoon);
}

TEST_CASE("an id finds its meeting, anything else gets a sentence", "[meeting]")
{
    Prepared test;
    const MeetingId id = test.add(u"2026-11-26T19:00", u"2026-11-26T22:00");
    REQUIRE(expectValue(test.find(id.text().toUpper())).id == id);
    expectValue(deleteMeeting(*test.club, id));
    REQUIRE(test.find(id.text()).error().kind == Error::Kind::Gone);
    REQUIRE(test.refused(u"yesterday") == Error::Kind::Invalid);
    REQUIRE(test.refused(u"2026-02-30") == Error::Kind::Invalid);
    REQUIRE(test.refused(u"") == Error::Kind::Invalid);
}

TEST_CASE("meetings are listed by start, or by id as files hold them", "[meeting]")
{
    Prepared test;
    const MeetingId late = test.add(u"2026-11-26T19:00", u"2026-11-26T22:00");
    const MeetingId early = test.add(u"2025-11-26T19:00", u"2025-11-26T22:00");
    auto listed = listMeetings(test.database());
    REQUIRE(listed.size() == 2);
    REQUIRE(listed[0].meeting.id == early);
    listed = listMeetings(test.database(), MeetingOrder::ById);
    REQUIRE(listed[0].meeting.id == late);
}

TEST_CASE("a meeting is named with its day, also when it is gone", "[meeting]")
{
    Prepared test;
    const MeetingId id = test.add(u"2026-11-26T19:00", u"2026-11-26T22:00");
    REQUIRE(meetingName(*test.club, id) == u"Club night on 26 Nov 2026");
    expectValue(deleteMeeting(*test.club, id));
    REQUIRE(meetingName(*test.club, id.text()) == u"Club night on 26 Nov 2026");
    REQUIRE(meetingName(*test.club, QStringLiteral("nonsense")) == u"a deleted meeting");
}

TEST_CASE("meetings of which nothing was recorded are found once they have ended", "[meeting]")
{
    Prepared test;
    const CivilTime now = test.club->civilNow();
    const MeetingId older = test.add(u"2026-11-12T19:00", u"2026-11-12T22:00");
    const MeetingId newer = test.add(u"2026-11-19T19:00", u"2026-11-19T22:00");
    static_cast<void>(test.add(u"2026-11-22T17:00", u"2026-11-22T20:00")); // still runs
    static_cast<void>(test.add(u"2026-10-01T19:00", u"2026-10-01T22:00")); // too long ago
    const MeetingId cancelled = test.add(u"2026-11-18T19:00", u"2026-11-18T22:00");
    expectValue(cancelMeeting(*test.club, cancelled, {}));
    const CivilTime since{QDate(2026, 11, 1), QTime(0, 0)};
    const auto found = meetingsWithoutRegister(test.database(), since, now, 10);
    REQUIRE(found.size() == 2);
    CHECK(found[0].meeting.id == newer);
    CHECK(found[1].meeting.id == older);
    CHECK(meetingsWithoutRegister(test.database(), since, now, 1).size() == 1);
}
