// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/busy_club.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/check_in.h"
#include "core/attendance/leaving_actions.h"
#include "core/attendance/mark_actions.h"
#include "core/attendance/register_actions.h"
#include "core/attendance/waiting_actions.h"
#include "core/connections/buddy_actions.h"
#include "core/connections/seat_actions.h"
#include "core/connections/seating_rule_actions.h"
#include "core/connections/taking_part.h"
#include "core/door/card_actions.h"
#include "core/door/collecting_actions.h"
#include "core/door/newcomer_actions.h"
#include "core/door/pick_up_actions.h"
#include "core/door/take_in_actions.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/noun.h"
#include "core/group/group_actions.h"
#include "core/group/group_queries.h"
#include "core/household/household_actions.h"
#include "core/household/household_queries.h"
#include "core/interest/interest_actions.h"
#include "core/interest/interest_queries.h"
#include "core/meeting/holiday_actions.h"
#include "core/meeting/kind_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/series_actions.h"
#include "core/meeting/series_changes.h"
#include "core/meeting/series_queries.h"
#include "core/member/custom_field_actions.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/member/merge_actions.h"
#include "core/registry.h"
#include "core/report/paper_entry.h"
#include "core/report/sign_in_sheet.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "core/venue/venue_actions.h"
#include "core/venue/venue_queries.h"
#include "tests/core/member/sample_member.h"
#include "tests/support/test_club.h"

namespace hearth::test {

namespace {

MemberId changeMembers(Club& club)
{
    const MemberId member = expectValue(addMember(club, wholeMember()));
    const Member before = expectValue(readMember(club, member));
    Member after = before;
    after.notes += QStringLiteral(" more");
    expectValue(editMember(club, before, after));
    expectValue(setPhoto(club, member, QByteArray("\xff\xd8\xff")));
    expectValue(setStatusPeriods(club, member, {{{}, {MemberStatus::Trial, {}}, QDate(2020, 1, 1), {}}}));
    const MemberId other = expectValue(addMember(club, namedMember(u"Otto", u"")));
    expectValue(deleteMember(club, other, memberKeys()));
    const MemberId again = expectValue(addMember(club, namedMember(u"Quirina", u"Zapfhahn")));
    const MemberId namesake = expectValue(addMember(club, namedMember(u"Quirina", u"Zapfhahn")));
    expectValue(tellApart(club, member, namesake));
    expectValue(mergeMembers(club, {member, again}, {}, memberKeys()));
    return member;
}

void changeNamedNouns(Club& club, MemberId member)
{
    Database& database = club.database();
    Group group{{}, QStringLiteral("Yoga"), {}};
    group.id = expectValue(addGroup(club, group));
    group.name = QStringLiteral("Pilates");
    expectValue(editGroup(club, group));
    expectValue(deleteGroup(club, group.id));
    const GroupId chess = *findGroupNamed(database, QStringLiteral("Chess"));
    expectValue(setGroupPart(club, chess, member, GroupPart::Leader));
    expectValue(setGroupPart(club, chess, member, GroupPart::Member));
    expectValue(removeFromGroup(club, chess, member));
    expectValue(addToGroup(club, chess, {member}));
    Household household{{}, QStringLiteral("Silva"), {}};
    household.id = expectValue(addHousehold(club, household));
    household.notes = QStringLiteral("Two letters");
    expectValue(editHousehold(club, household));
    expectValue(deleteHousehold(club, household.id));
    expectValue(renameInterest(club, listInterests(database).front().id, QStringLiteral("Walking")));
    Venue venue;
    venue.name = QStringLiteral("Library");
    venue.id = expectValue(addVenue(club, venue));
    venue.capacity = 12;
    expectValue(editVenue(club, venue));
    expectValue(deleteVenue(club, venue.id));
    Series repeated;
    repeated.name = QStringLiteral("Repeated");
    repeated.rule = QStringLiteral("FREQ=WEEKLY;COUNT=6");
    repeated.pattern.starts = CivilTime{club.today(), QTime(9, 0)};
    expectValue(addSeries(club, repeated));
    const auto meetings = meetingsInSeries(database, *findSeriesNamed(database, repeated.name));
    MeetingDraft later = meetingDraft(database, meetings.at(1)).value_or(MeetingDraft());
    later.starts = later.starts->plusMinutes(30);
    expectValue(changeMeetings(club, meetings.at(1), later, SeriesScope::Following));
    expectValue(cancelMeetings(club, meetings.at(4), SeriesScope::Following, QStringLiteral("Snow")));
    expectValue(cancelStretch(club, club.today(), club.today().addDays(8), {}, {}));
    expectValue(deleteMeetings(club, meetings.at(3), SeriesScope::Following));
    expectValue(changeMeetings(club, meetings.front(),
                               meetingDraft(database, meetings.front()).value_or(later),
                               SeriesScope::Following, {}, InHolidays::Skip));
    Holiday holiday{{}, QStringLiteral("Half-term"), club.today(), club.today().addDays(4)};
    holiday.id = expectValue(addHoliday(club, holiday));
    holiday.last = club.today().addDays(9);
    expectValue(editHoliday(club, holiday));
    expectValue(deleteHoliday(club, holiday.id));
    expectValue(addHoliday(club, {{}, QStringLiteral("Easter"), club.today().addDays(30), {}}));
    MeetingKind kind{{}, QStringLiteral("rehearsal"), 90, 20, QStringLiteral("Chess")};
    kind.id = expectValue(addKind(club, kind));
    kind.minutes = 120;
    expectValue(editKind(club, kind));
    expectValue(deleteKind(club, kind.id));
    expectValue(addKind(club, {{}, QStringLiteral("hike"), 300, {}, {}}));
    Series series;
    series.name = QStringLiteral("Sundays");
    series.id = expectValue(addSeries(club, series));
    series.name = QStringLiteral("Every Sunday");
    expectValue(editSeries(club, series));
    expectValue(deleteSeries(club, series.id));
    ClubSettings settings = expectValue(club.read(readSettings));
    settings = settled(settings, QStringLiteral("club.hearth"));
    settings.name = QStringLiteral("The Lantern Club");
    expectValue(editSettings(club, settings));
    expectValue(setLogo(club, QByteArray("\xff\xd8\xff")));
    expectValue(setDoorPin(club, QStringLiteral("4711")));
    DoorSettings door = expectValue(club.read(readDoorSettings));
    door.showsCount = true;
    expectValue(editDoorSettings(club, door));
    static_cast<void>(expectValue(issueCard(club, member)));
    expectValue(withdrawCard(club, member));
    expectValue(setFindable(club, member, Findable::Whole));
    const CustomFieldId field = expectValue(addCustomField(club, QStringLiteral("Instrument")));
    expectValue(renameCustomField(club, field, QStringLiteral("Plays")));
    expectValue(moveCustomField(club, field, 0));
    expectValue(deleteCustomField(club, field));
}

void changeTables(Club& club, MeetingId meeting, MemberId member, MemberId guest)
{
    expectValue(moveSeat(club, meeting, 0, member, 2));
    expectValue(swapSeats(club, meeting, 1, member, guest));
    expectValue(moveSeat(club, meeting, 0, member, 1));
    expectValue(swapSeats(club, meeting, 0, member, guest));
    expectValue(holdSeats(club, meeting, 0, {member}, SeatHold::Locked));
    expectValue(holdSeats(club, meeting, 0, {member}, SeatHold::Free));
    expectValue(leaveTables(club, meeting, {guest}));
    const auto read =
        expectValue(club.read([&](Database& database) { return findMeeting(database, meeting); }));
    expectValue(seatLate(club, *read, {guest}));
    TablePlan plan;
    plan.quiet = {2};
    expectValue(planTables(club, meeting, plan));
    const SeatingRuleId rule = expectValue(addSeatingRule(club, {{}, SeatingRuleKind::Apart, member, guest}));
    static_cast<void>(expectValue(addSeatingRule(club, {{}, SeatingRuleKind::HostAtEach, {}, {}})));
    expectValue(deleteSeatingRule(club, rule));
}

void changeMeetings(Club& club, MemberId member)
{
    MeetingDraft draft;
    draft.title = QStringLiteral("Club night");
    draft.series = QStringLiteral("Thursdays");
    draft.venue = QStringLiteral("Town hall");
    draft.group = QStringLiteral("Chess");
    draft.starts = CivilTime{club.today(), QTime(19, 0)};
    const MeetingId meeting = expectValue(addMeeting(club, draft));
    draft.title = QStringLiteral("Long club night");
    expectValue(editMeeting(club, meeting, draft));
    expectValue(checkIn(club, meeting, member));
    expectValue(removeMarks(club, meeting, {member}));
    const MemberId guest =
        expectValue(addGuest(club, meeting, nameFromLine(QStringLiteral("Gina Guest")), member));
    Attendance said = expectValue(club.read(
        [&](Database& database) { return findAttendance(database, meeting, guest).value_or(Attendance()); }));
    said.note = QStringLiteral("brings clocks");
    expectValue(editMark(club, said));
    expectValue(checkIn(club, meeting, member));
    static_cast<void>(expectValue(addHeads(club, meeting, 3)));
    expectValue(setHeads(club, meeting, 5));
    expectValue(notePrinted(club, expectValue(signInSheet(club, meeting)).edition));
    expectValue(enterFromPaper(club, meeting, QStringLiteral("1 late 4 guests")));
    Newcomer newcomer;
    newcomer.name.given = QStringLiteral("Nadia");
    const MemberId nadia = expectValue(registerNewcomer(club, meeting, newcomer));
    expectValue(leaveMeeting(club, meeting, nadia));
    expectValue(comeBack(club, meeting, nadia));
    static_cast<void>(expectValue(pickUpCode(club, meeting, nadia)));
    expectValue(setCollecting(club, nadia, {QStringLiteral("Aunt Rosa"), {}}));
    const MemberId late = expectValue(addMember(club, namedMember(u"Lotte", u"Late")));
    static_cast<void>(expectValue(joinWaitingLine(club, meeting, late)));
    expectValue(leaveWaitingLine(club, meeting, late));
    expectValue(giveBuddy(club, {nadia, late}));
    expectValue(endBuddy(club, nadia));
    expectValue(setTakesPart(club, late, TakesPart::No));
    expectValue(editPrompts(club, {QStringLiteral("What did you learn to cook first?")}));
    DoorEvent left;
    left.stamp = {7, 1};
    left.kind = DoorEventKind::Excused;
    left.meeting = meeting;
    left.member = nadia;
    expectValue(takeIn(club, {{QStringLiteral("door"), {}, {left}}}));
    static_cast<void>(expectValue(closeRegister(club, meeting)));
    expectValue(reopenRegister(club, meeting));
    expectValue(keepSeating(club, meeting, {{{member}, {guest}}, {{member, guest}}}));
    changeTables(club, meeting, member, guest);
    expectValue(keepSeating(club, meeting, {}));
    draft.series.clear();
    const MeetingId other = expectValue(addMeeting(club, draft));
    expectValue(cancelMeeting(club, other, QStringLiteral("Snow")));
    expectValue(uncancelMeeting(club, other));
    expectValue(deleteMeeting(club, other));
}

} // namespace

void doEverything(Club& club)
{
    const MemberId member = changeMembers(club);
    changeNamedNouns(club, member);
    changeMeetings(club, member);
    const MemberId forgotten = expectValue(addMember(club, namedMember(u"Nobody", u"")));
    expectValue(forgetMember(club, forgotten, memberKeys()));
}

void importEverything(Club& club, const QString& folder)
{
    TestClub from;
    doEverything(*from.club);
    for (const ExchangeNoun& noun : exchangeNouns()) {
        const QString path = folder + u'/' + noun.plural + QStringLiteral(".csv");
        ExportOptions exact;
        exact.formulas = Formulas::Keep;
        static_cast<void>(expectValue(exportNoun(*from.club, noun, path, exact)));
        ImportOptions options;
        options.noun = noun.plural;
        options.fidelity = CellFidelity::Exact;
        static_cast<void>(expectValue(importFile(club, path, options)));
    }
}

} // namespace hearth::test
