// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_queries.h"
#include "core/meeting/meeting_queries.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

TEST_CASE("nobody in a sample club comes before joining or after leaving", "[sample]")
{
    const SampleClub sample;
    REQUIRE(sample.count("SELECT count(*) FROM attendance") > 5'000);
    REQUIRE(sample.count("SELECT count(*) FROM attendance a JOIN meeting m ON m.id=a.meeting WHERE"
                         " substr(m.starts, 1, 10) < (SELECT min(since) FROM member_status s WHERE"
                         " s.member=a.member)") == 0);
    REQUIRE(sample.count("SELECT count(*) FROM attendance a JOIN meeting m ON m.id=a.meeting WHERE EXISTS"
                         " (SELECT 1 FROM member_status s WHERE s.member=a.member AND s.until<>'')"
                         " AND NOT EXISTS (SELECT 1 FROM member_status s WHERE s.member=a.member AND"
                         " (s.until='' OR substr(m.starts, 1, 10) < s.until))") == 0);
}

TEST_CASE("a sample club's complete registers say of everybody expected whether they came", "[sample]")
{
    const SampleClub sample;
    int complete = 0;
    for (const ListedMeeting& listed : listMeetings(sample.database())) {
        const Meeting& meeting = listed.meeting;
        if (meeting.registerState != RegisterState::Complete) {
            continue;
        }
        ++complete;
        CAPTURE(meeting.title.toStdString(), meeting.starts.text().toStdString());
        std::vector<MemberId> marked;
        for (const Attendance& mark : listRegister(sample.database(), meeting.id)) {
            if (!mark.guestOf) {
                marked.push_back(mark.member);
            }
        }
        auto expected = expectedAt(sample.database(), meeting);
        std::sort(expected.begin(), expected.end());
        REQUIRE(marked == expected);
    }
    REQUIRE(complete > 200);
}

TEST_CASE("a sample club's meetings are held before now and planned after it, and some cancelled", "[sample]")
{
    const SampleClub sample;
    const CivilTime now = sample.club->civilNow();
    int cancelled = 0;
    int unfinished = 0;
    for (const ListedMeeting& listed : listMeetings(sample.database())) {
        const Meeting& meeting = listed.meeting;
        CAPTURE(meeting.title.toStdString(), meeting.starts.text().toStdString());
        REQUIRE(meeting.ends > meeting.starts);
        if (meeting.status == MeetingStatus::Cancelled) {
            ++cancelled;
            REQUIRE_FALSE(meeting.cancelReason.isEmpty());
            REQUIRE(meeting.registerState == RegisterState::None);
            REQUIRE(listRegister(sample.database(), meeting.id).empty());
        } else {
            REQUIRE((meeting.status == MeetingStatus::Held) == (meeting.ends <= now));
            unfinished += meeting.status == MeetingStatus::Held && meeting.kind != u"committee" &&
                          meeting.registerState != RegisterState::Complete;
        }
    }
    REQUIRE(cancelled > 10);
    REQUIRE(unfinished >= 1);
    REQUIRE(unfinished <= 4);
}

TEST_CASE("a sample club's guests come with somebody who was there", "[sample]")
{
    const SampleClub sample;
    REQUIRE(sample.count("SELECT count(*) FROM attendance WHERE guest_of IS NOT NULL") > 5);
    REQUIRE(sample.count("SELECT count(*) FROM attendance g WHERE guest_of IS NOT NULL AND NOT EXISTS"
                         " (SELECT 1 FROM attendance h WHERE h.meeting=g.meeting AND h.member=g.guest_of AND"
                         " h.status<2)") == 0);
}

TEST_CASE("a sample club fits its hall, and fewer come in summer", "[sample]")
{
    const SampleClub sample;
    const auto average = [&](const std::string& months) {
        return sample.count(
            "SELECT avg(n) FROM (SELECT count(*) n FROM attendance a JOIN meeting m ON"
            " m.id=a.meeting WHERE a.status<2 AND m.club_group IS NULL AND m.kind='club night'"
            " AND substr(m.starts, 6, 2) IN (" +
            months + ") GROUP BY m.id)");
    };
    REQUIRE(average("'10','11','02','03'") > 25);
    REQUIRE(average("'10','11','02','03'") < 90);
    REQUIRE(average("'07','08'") * 4 < average("'10','11','02','03'") * 3);
    REQUIRE(sample.count("SELECT max(n) FROM (SELECT count(*) n FROM attendance WHERE status<2 GROUP BY"
                         " meeting)") <= 120);
    REQUIRE(sample.count("SELECT count(*) FROM head_count") > 0);
}

TEST_CASE("people of a sample club arrive around the start on the club's own clock", "[sample]")
{
    const SampleClub sample;
    int known = 0;
    for (const ListedMeeting& listed : listMeetings(sample.database())) {
        const Instant begins = instantOf(listed.meeting.starts, QTimeZone("Europe/London"));
        for (const Attendance& mark : listRegister(sample.database(), listed.meeting.id)) {
            REQUIRE((!mark.arrived || came(mark.status)));
            if (mark.arrived) {
                ++known;
                const Instant minutes = (*mark.arrived - begins) / 60'000;
                REQUIRE(minutes >= -15);
                REQUIRE(minutes <= 55);
                REQUIRE((minutes > 10) == (mark.status == AttendanceStatus::Late));
            }
        }
    }
    REQUIRE(known > 1'000);
}

TEST_CASE("a large sample club's registers hold no more than asked for", "[sample]")
{
    SampleOptions options = young(2'000);
    options.longestRegister = 100;
    const SampleClub sample(options);
    REQUIRE(sample.count("SELECT max(n) FROM (SELECT count(*) n FROM attendance WHERE guest_of IS NULL GROUP"
                         " BY meeting)") < 150);
}
