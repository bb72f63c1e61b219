// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever two people were and whatever is chosen: a merge loses no meeting and no reference, its undo gives
// the club as it was, and its redo the merged one.
#include "core/attendance/check_in.h"
#include "core/attendance/register_actions.h"
#include "core/group/group_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/member/merge_actions.h"
#include "core/registry.h"
#include "tests/core/member/random_members.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"
#include "tests/support/test_club.h"

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr int clubs = 150;
constexpr int people = 5;
constexpr int meetings = 4;
constexpr int deeds = 25;

class RandomClub {
public:
    explicit RandomClub(Random& random) : m_random(random)
    {
        for (int i = 0; i < people; ++i) {
            Member member = randomMember(m_random);
            member.number = m_random.chance(60) ? QString::number(i) : QString();
            member.cardCode = m_random.chance(30) ? QString::number(100 + i) : QString();
            member.custom[QStringLiteral("Shirt")] = m_random.chance(50) ? m_random.text(4) : QString();
            member.photoConsent = m_random.chance(50) ? std::optional(m_random.chance(50)) : std::nullopt;
            members.push_back(expectValue(addMember(club(), member)));
        }
        for (int i = 0; i < meetings; ++i) {
            MeetingDraft draft;
            draft.title = QStringLiteral("Club night");
            draft.starts = CivilTime{club().today().addDays(-7 * i), QTime(19, 0)};
            m_meetings.push_back(expectValue(addMeeting(club(), draft)));
        }
        for (int i = 0; i < deeds; ++i) {
            deed();
        }
    }

    [[nodiscard]] Club& club() { return *test.club; }

    TestClub test;
    std::vector<MemberId> members;

private:
    void deed()
    {
        const MemberId one = m_random.pick(members);
        const MemberId other = m_random.pick(members);
        test.clock.advance(m_random.between(0, 3) * 86'400'000);
        switch (m_random.between(0, 6)) {
        case 0:
        case 1:
        case 2: {
            CheckInOptions options;
            options.status = static_cast<AttendanceStatus>(m_random.between(0, 3));
            options.source = static_cast<AttendanceSource>(m_random.between(0, 4));
            options.guestOf = m_random.chance(30) ? other : MemberId();
            static_cast<void>(checkIn(club(), m_random.pick(m_meetings), one, options));
            break;
        }
        case 3:
            static_cast<void>(tellApart(club(), one, other));
            break;
        case 4:
            relate(one, other);
            break;
        case 5:
            static_cast<void>(setPhoto(club(), one, QByteArray("\xff\xd8\xff") + char('0' + members.size())));
            break;
        default:
            static_cast<void>(editStatus(one));
        }
    }

    void relate(MemberId one, MemberId other)
    {
        expectValue(club().perform(QStringLiteral("test"), {}, [&](Change& change) {
            change.database().run("INSERT INTO relation (member, id, other, kind) VALUES (?1, ?2, ?3, ?4)",
                                  one, change.newId<RowId>(), other, m_random.between(0, 2));
            change.database().run("INSERT OR IGNORE INTO invitation (meeting, member) VALUES (?1, ?2)",
                                  m_random.pick(m_meetings), one);
        }));
    }

    Done editStatus(MemberId one)
    {
        const Member before = expectValue(readMember(club(), one));
        Member after = before;
        after.status = StatusWord{static_cast<MemberStatus>(m_random.between(0, 5)), {}};
        after.groups = {m_random.pick(someWords())};
        after.roles = m_random.chance(50) ? QStringList{m_random.pick(someWords())} : QStringList();
        return editMember(club(), before, after);
    }

    Random& m_random;
    std::vector<MeetingId> m_meetings;
};

MergeChoice someChoice(Random& random)
{
    MergeChoice choice;
    for (const QString& field : mergeFieldNames()) {
        if (random.chance(30)) {
            choice[field] = random.chance(50) ? From::Gone : From::Kept;
        }
    }
    return choice;
}

void requireNothingOf(Database& database, MemberId gone)
{
    for (const MemberKey& key : memberKeys()) {
        INFO(key.table << '.' << key.column);
        REQUIRE(database.number("SELECT count(*) FROM " + std::string(key.table) + " WHERE " +
                                    std::string(key.column) + "=?1",
                                gone) == 0);
    }
    REQUIRE(database.number("SELECT count(*) FROM pragma_foreign_key_check") == 0);
    REQUIRE(database.number("SELECT count(*) FROM attendance WHERE member=guest_of") == 0);
    REQUIRE(database.number("SELECT count(*) FROM told_apart WHERE member>=other") == 0);
    REQUIRE(database.number("SELECT count(*) FROM member_alias WHERE id=?1", gone) == 1);
}

} // namespace

TEST_CASE("a merge loses nothing, undo brings both back exactly, redo the merged",
          "[member][merge][property]")
{
    property("merge then undo", clubs, [](Random& random) {
        RandomClub there(random);
        Database& database = there.test.database();
        std::vector<std::string> states{dump(database)};
        while (there.members.size() > 2) {
            const MergedPair pair{there.members[0], there.members[1]};
            const auto visited = [&](MemberId a, MemberId b) {
                return database.number(
                    "SELECT count(DISTINCT meeting) FROM attendance WHERE member=?1 OR member=?2", a, b);
            };
            const auto cameBefore = database.number(
                "SELECT count(DISTINCT meeting) FROM attendance WHERE status<2 AND (member=?1 OR member=?2)",
                pair.kept, pair.gone);
            const auto before = visited(pair.kept, pair.gone);
            expectValue(mergeMembers(there.club(), pair, someChoice(random), memberKeys()));
            there.members.erase(there.members.begin() + 1);
            requireNothingOf(database, pair.gone);
            REQUIRE(visited(pair.kept, pair.kept) == before);
            REQUIRE(database.number("SELECT count(*) FROM attendance WHERE status<2 AND member=?1",
                                    pair.kept) == cameBefore);
            states.push_back(dump(database));
        }
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            expectValue(there.club().undo());
            REQUIRE(dump(database) == states[i]);
        }
        for (std::size_t i = 1; i < states.size(); ++i) {
            expectValue(there.club().redo());
            REQUIRE(dump(database) == states[i]);
        }
    });
}
