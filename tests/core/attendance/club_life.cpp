// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/attendance/club_life.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/attendance/register_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_actions.h"
#include "core/registry.h"
#include "core/wording.h"

namespace hearth::test {

namespace {

Member named(const char16_t* given)
{
    Member member;
    member.name.given = QString::fromUtf16(given);
    member.joined = QDate(2020, 1, 1);
    return member;
}

template<class SomeId>
SomeId anyOf(Database& database, Random& random, const std::string& table)
{
    const auto count = database.number("SELECT count(*) FROM " + table);
    if (count == 0) {
        return SomeId(1); // of nothing at all: every action must refuse it
    }
    return SomeId(database.number("SELECT id FROM " + table + " ORDER BY id LIMIT 1 OFFSET ?1",
                                  random.between(0, count - 1)));
}

MeetingDraft randomMeeting(Random& random)
{
    MeetingDraft draft;
    draft.title = random.chance(95) ? QStringLiteral("Club night") : QString();
    draft.starts = CivilTime{QDate(2026, 1, 1).addDays(random.between(0, 40)), QTime(19, 0)};
    draft.series = random.pick({QString(), QStringLiteral("Thursdays"), QStringLiteral("Fridays")});
    draft.group = random.pick({QString(), QString(), QStringLiteral("Chess")});
    draft.venue = random.pick({QString(), QStringLiteral("Town hall")});
    return draft;
}

void mark(ClubLife& life, Random& random)
{
    CheckInOptions options;
    if (random.chance(60)) {
        options.status = static_cast<AttendanceStatus>(random.between(0, 3));
    }
    if (random.chance(20)) {
        options.guestOf = anyOf<MemberId>(life.database(), random, "member");
    }
    std::vector<MemberId> members;
    for (auto left = random.between(1, 4); left > 0; --left) {
        members.push_back(anyOf<MemberId>(life.database(), random, "member"));
    }
    static_cast<void>(
        checkIn(*life.club, anyOf<MeetingId>(life.database(), random, "meeting"), members, options));
}

void addSomebody(ClubLife& life, Random& random)
{
    Member member = named(u"Ada");
    member.joined = QDate(2026, 1, 1).addDays(random.between(-30, 30));
    member.status = StatusWord{static_cast<MemberStatus>(random.between(0, 4)), {}};
    if (random.chance(30)) {
        member.left = member.joined.addDays(random.between(1, 60));
    }
    if (random.chance(40)) {
        member.groups = QStringList{QStringLiteral("Chess")};
    }
    static_cast<void>(addMember(*life.club, member));
}

} // namespace

MemberId ClubLife::person(const char16_t* given, MemberStatus status)
{
    return person(given, status, QDate(2020, 1, 1), QDate());
}

MemberId ClubLife::person(const char16_t* given, MemberStatus status, QDate joined, QDate left)
{
    Member member = named(given);
    member.status = StatusWord{status, {}};
    member.joined = joined;
    member.left = left;
    return expectValue(addMember(*club, member));
}

MemberId ClubLife::inGroup(const char16_t* given, const char16_t* group)
{
    Member member = named(given);
    member.groups = QStringList{QString::fromUtf16(group)};
    return expectValue(addMember(*club, member));
}

MeetingId ClubLife::meeting(const char16_t* starts, const char16_t* group)
{
    MeetingDraft draft;
    draft.title = QStringLiteral("Club night");
    draft.starts = CivilTime::fromText(QString::fromUtf16(starts));
    draft.group = QString::fromUtf16(group);
    return expectValue(addMeeting(*club, draft));
}

std::optional<Attendance> ClubLife::mark(MeetingId meeting, MemberId member) const
{
    return findAttendance(database(), meeting, member);
}

Meeting ClubLife::read(MeetingId meeting) const { return *findMeeting(database(), meeting); }

QString ClubLife::newestWords() const { return wordingOf(*club, club->history().list().front()); }

void liveOn(ClubLife& life, Random& random)
{
    Club& club = *life.club;
    Database& database = life.database();
    life.clock.advance(random.between(0, 100'000));
    const auto meeting = anyOf<MeetingId>(database, random, "meeting");
    const auto member = anyOf<MemberId>(database, random, "member");
    switch (random.between(0, 14)) {
    case 0:
        addSomebody(life, random);
        break;
    case 1:
        static_cast<void>(addMeeting(club, randomMeeting(random)));
        break;
    case 2:
        static_cast<void>(editMeeting(club, meeting, randomMeeting(random)));
        break;
    case 3:
        if (random.chance(40)) {
            static_cast<void>(deleteMeeting(club, meeting));
        }
        break;
    case 4:
        static_cast<void>(cancelMeeting(club, meeting, QStringLiteral("Snow")));
        break;
    case 5:
        static_cast<void>(uncancelMeeting(club, meeting));
        break;
    case 6:
    case 7:
        static_cast<void>(closeRegister(club, meeting));
        break;
    case 8:
        static_cast<void>(reopenRegister(club, meeting));
        break;
    case 9:
        static_cast<void>(removeMarks(club, meeting, {member}));
        break;
    case 10:
        static_cast<void>(addHeads(club, meeting, static_cast<int>(random.between(0, 20))));
        static_cast<void>(setHeads(club, meeting, static_cast<int>(random.between(0, 20))));
        break;
    case 11:
        if (random.chance(30)) {
            static_cast<void>(deleteMember(club, member, memberKeys()));
        }
        break;
    default:
        mark(life, random);
    }
}

} // namespace hearth::test
