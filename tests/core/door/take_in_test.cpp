// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/attendance/register_actions.h"
#include "core/door/arrival_actions.h"
#include "core/door/newcomer_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/member/merge_actions.h"
#include "core/registry.h"
#include "tests/core/door/two_doors.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr Instant minute = 60'000;

void arrive(Laptop& laptop, MeetingId meeting, MemberId member)
{
    expectValue(arriveAtDoor(*laptop.club, meeting, member, AttendanceSource::Door));
}

CheckInOptions as(AttendanceStatus status)
{
    CheckInOptions options;
    options.status = status;
    return options;
}

} // namespace

TEST_CASE("what a door wrote down is in the register, and one undo takes it out", "[door]")
{
    TwoDoors doors;
    Laptop laptop(doors.doorFile(), doors.clock);
    arrive(laptop, doors.night, doors.ada);
    doors.clock.advance(minute);
    expectValue(arriveAtDoor(*laptop.club, doors.night, doors.ben, AttendanceSource::Card));
    const std::string before = dump(doors.database());
    const TakeInReport report = doors.take({laptop.takings()});
    CHECK(report.events == 2);
    CHECK(report.added == 2);
    CHECK(report.marks == 2);
    CHECK(report.change.isValid());
    CHECK(doors.mark(doors.night, doors.ada)->arrived == testNow);
    CHECK(doors.mark(doors.night, doors.ben)->source == AttendanceSource::Card);
    CHECK(doors.read(doors.night).registerState == RegisterState::Open);
    CHECK(doors.newestWords() == u"Took in 2 entries of another door: Club night on 26 Nov 2026");
    const std::string after = dump(doors.database());
    expectValue(doors.club->undo());
    CHECK(dump(doors.database()) == before);
    expectValue(doors.club->redo());
    CHECK(dump(doors.database()) == after);
}

TEST_CASE("what a door brings a second time changes nothing and leaves no line in History", "[door]")
{
    TwoDoors doors;
    Laptop laptop(doors.doorFile(), doors.clock);
    arrive(laptop, doors.night, doors.ada);
    doors.take({laptop.takings()});
    const std::string before = dump(doors.database());
    const ChangeId newest = doors.club->newestEntry();
    const TakeInReport report = doors.take({laptop.takings(), laptop.takings()});
    CHECK(report.events == 2);
    CHECK(report.known() == 2);
    CHECK(report.marks == 0);
    CHECK_FALSE(report.change.isValid());
    CHECK(doors.club->newestEntry() == newest);
    CHECK(dump(doors.database()) == before);
}

TEST_CASE("of several doors the earliest arrival wins, also the own laptop's", "[door]")
{
    TwoDoors doors;
    const QByteArray file = doors.doorFile();
    Laptop first(file, doors.clock);
    Laptop second(file, doors.clock);
    arrive(second, doors.night, doors.ada);
    doors.clock.advance(minute);
    arrive(first, doors.night, doors.ada);
    expectValue(arriveAtDoor(*doors.club, doors.night, doors.ben, AttendanceSource::Door));
    doors.clock.advance(minute);
    arrive(first, doors.night, doors.ben);
    expectValue(arriveAtDoor(*doors.club, doors.night, doors.ada, AttendanceSource::Door));
    doors.take({first.takings()});
    doors.take({second.takings()});
    CHECK(doors.mark(doors.night, doors.ada)->arrived == testNow);
    CHECK(doors.mark(doors.night, doors.ben)->arrived == testNow + minute);
}

TEST_CASE("a decision of the own laptop's desk stands against every door, and the report says so", "[door]")
{
    TwoDoors doors;
    Laptop laptop(doors.doorFile(), doors.clock);
    arrive(laptop, doors.night, doors.ada);
    arrive(laptop, doors.night, doors.ben);
    expectValue(checkIn(*doors.club, doors.night, doors.ada, as(AttendanceStatus::Excused)));
    const TakeInReport report = doors.take({laptop.takings()});
    CHECK(report.standing == std::vector<StandingMark>{{doors.night, doors.ada}});
    CHECK(doors.mark(doors.night, doors.ada)->status == AttendanceStatus::Excused);
    CHECK(doors.mark(doors.night, doors.ben)->status == AttendanceStatus::Present);
    expectValue(removeMarks(*doors.club, doors.night, {doors.ben})); // it was somebody else
    doors.clock.advance(minute);
    expectValue(removeMarks(*laptop.club, doors.night, {doors.ben}));
    arrive(laptop, doors.night, doors.ben);
    doors.take({laptop.takings()});
    CHECK_FALSE(doors.mark(doors.night, doors.ben));
}

TEST_CASE("an edit on the own laptop stands though the mark came from a door", "[door]")
{
    TwoDoors doors;
    const QByteArray file = doors.doorFile();
    Laptop first(file, doors.clock);
    Laptop second(file, doors.clock);
    arrive(second, doors.night, doors.ada);
    doors.clock.advance(minute);
    arrive(first, doors.night, doors.ada);
    doors.take({first.takings()});
    Attendance edited = *doors.mark(doors.night, doors.ada);
    edited.arrived = testNow + 5 * minute;
    expectValue(editMark(*doors.club, edited));
    doors.take({second.takings()});
    CHECK(doors.mark(doors.night, doors.ada)->arrived == testNow + 5 * minute);
}

TEST_CASE("a note on the own laptop stays while the arrival becomes an earlier one", "[door]")
{
    TwoDoors doors;
    const QByteArray file = doors.doorFile();
    Laptop first(file, doors.clock);
    Laptop second(file, doors.clock);
    arrive(second, doors.night, doors.ada);
    doors.clock.advance(minute);
    arrive(first, doors.night, doors.ada);
    doors.take({first.takings()});
    Attendance edited = *doors.mark(doors.night, doors.ada);
    edited.note = QStringLiteral("brought cake");
    expectValue(editMark(*doors.club, edited));
    doors.take({second.takings()});
    CHECK(doors.mark(doors.night, doors.ada)->arrived == testNow);
    CHECK(doors.mark(doors.night, doors.ada)->note == u"brought cake");
}

TEST_CASE("what was taken back at the door is taken back here, whatever was taken in before", "[door]")
{
    TwoDoors doors;
    Laptop laptop(doors.doorFile(), doors.clock);
    arrive(laptop, doors.night, doors.ada);
    doors.take({laptop.takings()});
    laptop.reopen(doors.clock); // under another number, and still it knows what it replaces
    expectValue(laptop.club->undo());
    doors.take({laptop.takings()});
    CHECK_FALSE(doors.mark(doors.night, doors.ada));
}

TEST_CASE("somebody absent only because the register was closed was there when a door says so", "[door]")
{
    TwoDoors doors;
    Laptop laptop(doors.doorFile(), doors.clock);
    arrive(laptop, doors.night, doors.ada);
    expectValue(checkIn(*doors.club, doors.night, doors.ben, as(AttendanceStatus::Absent)));
    arrive(laptop, doors.night, doors.ben);
    expectValue(closeRegister(*doors.club, doors.night));
    doors.take({laptop.takings()});
    CHECK(doors.mark(doors.night, doors.ada)->status == AttendanceStatus::Present);
    CHECK(doors.mark(doors.night, doors.ben)->status == AttendanceStatus::Absent); // that was decided
    CHECK(doors.mark(doors.night, doors.cleo)->status == AttendanceStatus::Absent);
    CHECK(doors.read(doors.night).registerState == RegisterState::Complete);
    expectValue(laptop.club->undo()); // Ben's
    expectValue(laptop.club->undo());
    doors.take({laptop.takings()});
    CHECK(doors.mark(doors.night, doors.ada)->status == AttendanceStatus::Absent);
    arrive(laptop, doors.night, doors.ada);
    doors.take({laptop.takings()});
    CHECK(doors.mark(doors.night, doors.ada)->status == AttendanceStatus::Present);
}

TEST_CASE("closing a register at a door makes nobody absent in the club's book", "[door]")
{
    TwoDoors doors;
    Laptop laptop(doors.doorFile(), doors.clock);
    arrive(laptop, doors.night, doors.ada);
    expectValue(closeRegister(*laptop.club, doors.night));
    const TakeInReport report = doors.take({laptop.takings()});
    CHECK(report.added == 1);
    CHECK_FALSE(doors.mark(doors.night, doors.ben));
    CHECK(doors.read(doors.night).registerState == RegisterState::Open);
}

TEST_CASE("newcomers come with what they said, under one id, and likely namesakes are offered", "[door]")
{
    TwoDoors doors;
    const QByteArray file = doors.doorFile();
    Laptop first(file, doors.clock);
    Laptop second(file, doors.clock);
    Newcomer newcomer;
    newcomer.name.given = QStringLiteral("Nadia");
    newcomer.name.family = QStringLiteral("Roth");
    newcomer.contact = QStringLiteral("nadia@example.org");
    newcomer.mayBeWritten = true;
    newcomer.broughtBy = doors.ada;
    const MemberId atFirst = expectValue(registerNewcomer(*first.club, doors.night, newcomer));
    newcomer.contact = QStringLiteral("07700 900123");
    const MemberId atSecond = expectValue(registerNewcomer(*second.club, doors.night, newcomer));
    const TakeInReport looked = expectValue(lookAtTakings(*doors.club, {first.takings(), second.takings()}));
    CHECK_FALSE(isThere(doors.database(), atFirst));
    TakeInReport report = doors.take({first.takings(), second.takings()});
    report.change = {};
    CHECK(report == looked);
    CHECK(report.newcomers.size() == 2);
    REQUIRE(report.duplicates.size() == 1);
    CHECK(std::set{report.duplicates[0].pair.first, report.duplicates[0].pair.second} ==
          std::set{atFirst, atSecond});
    CHECK(report.duplicates[0].name == u"Nadia Roth");
    CHECK(report.duplicates[0].otherName == u"Nadia Roth");
    const Member kept = expectValue(readMember(*doors.club, atFirst));
    CHECK(kept.emails == QStringList{QStringLiteral("nadia@example.org")});
    CHECK(kept.emailConsent == true);
    CHECK(kept.status->status == MemberStatus::Guest);
    CHECK(doors.mark(doors.night, atFirst)->guestOf == doors.ada);
}

TEST_CASE("a newcomer who was taken back at the door isn't added", "[door]")
{
    TwoDoors doors;
    Laptop laptop(doors.doorFile(), doors.clock);
    Newcomer newcomer;
    newcomer.name.given = QStringLiteral("Asdf");
    const MemberId id = expectValue(registerNewcomer(*laptop.club, doors.night, newcomer));
    expectValue(laptop.club->undo());
    const TakeInReport report = doors.take({laptop.takings()});
    CHECK(report.newcomers.empty());
    CHECK(report.leftOut == 0);
    CHECK_FALSE(isThere(doors.database(), id));
}

TEST_CASE("door files bring nobody back who was forgotten or deleted, and follow a merge", "[door]")
{
    TwoDoors doors;
    Laptop laptop(doors.doorFile(), doors.clock);
    Newcomer newcomer;
    newcomer.name.given = QStringLiteral("Nadia");
    const MemberId nadia = expectValue(registerNewcomer(*laptop.club, doors.night, newcomer));
    doors.take({laptop.takings()});
    expectValue(deleteMember(*doors.club, nadia, memberKeys()));
    for (const MemberId member : {doors.ada, doors.ben, doors.cleo}) {
        arrive(laptop, doors.night, member);
    }
    expectValue(forgetMember(*doors.club, doors.ada, memberKeys()));
    expectValue(mergeMembers(*doors.club, {doors.cleo, doors.ben}, {}, memberKeys()));
    const TakeInReport report = doors.take({laptop.takings()});
    CHECK(report.leftOut == 1);
    CHECK_FALSE(isThere(doors.database(), nadia));
    CHECK_FALSE(isThere(doors.database(), doors.ada));
    CHECK_FALSE(doors.mark(doors.night, doors.ben));
    CHECK(doors.mark(doors.night, doors.cleo)->status == AttendanceStatus::Present);
}

TEST_CASE("heads counted at doors add up, and each door corrects its own", "[door]")
{
    TwoDoors doors;
    const QByteArray file = doors.doorFile();
    Laptop first(file, doors.clock);
    Laptop second(file, doors.clock);
    expectValue(addHeads(*first.club, doors.night, 12, QStringLiteral("school class")));
    expectValue(addHeads(*second.club, doors.night, 3));
    doors.take({first.takings()});
    expectValue(setHeads(*first.club, doors.night, 10));
    doors.take({second.takings(), first.takings()});
    CHECK(doors.database().number("SELECT sum(count) FROM head_count WHERE meeting=?1", doors.night) == 13);
}

TEST_CASE("another club's door and a cancelled meeting are refused whole, with a sentence", "[door]")
{
    TwoDoors doors;
    Laptop laptop(doors.doorFile(), doors.clock);
    arrive(laptop, doors.night, doors.ada);
    const std::string before = dump(doors.database());
    DoorTakings other = laptop.takings();
    other.clubUid = QStringLiteral("0b7e6c1c-2f0e-4c53-9c1d-222222222222");
    other.path = QStringLiteral("other.hearth");
    const auto foreign = takeIn(*doors.club, {laptop.takings(), other});
    REQUIRE_FALSE(foreign);
    CHECK(foreign.error().sentence ==
          u"other.hearth is the door file of another club, and nothing of it was taken in.");
    CHECK(dump(doors.database()) == before);
    expectValue(cancelMeeting(*doors.club, doors.night, QStringLiteral("snow")));
    const std::string cancelled = dump(doors.database());
    const auto refused = takeIn(*doors.club, {laptop.takings()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence.contains(u"which was cancelled"));
    CHECK_FALSE(lookAtTakings(*doors.club, {laptop.takings()}));
    CHECK(dump(doors.database()) == cancelled);
}

TEST_CASE("entries of a meeting that was deleted are left out and counted", "[door]")
{
    TwoDoors doors;
    const MeetingId other = doors.meeting(u"2026-11-28T19:00");
    Laptop laptop(doors.doorFile(), doors.clock);
    arrive(laptop, doors.night, doors.ada);
    arrive(laptop, other, doors.ada);
    expectValue(deleteMeeting(*doors.club, other));
    const TakeInReport report = doors.take({laptop.takings()});
    CHECK(report.leftOut == 1);
    CHECK(report.marks == 1);
}
