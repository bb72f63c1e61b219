// SPDX-License-Identifier: GPL-3.0-or-later
// The property that guards undo, with the actions that people use: after any of them, undoing all gives the
// club as it was, and redoing all the club as it became.
#include "core/attendance/check_in.h"
#include "core/attendance/register_actions.h"
#include "core/group/group_actions.h"
#include "core/group/group_queries.h"
#include "core/household/household_actions.h"
#include "core/household/household_queries.h"
#include "core/interest/interest_actions.h"
#include "core/interest/interest_queries.h"
#include "core/meeting/meeting_actions.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/member/merge_actions.h"
#include "core/registry.h"
#include "tests/core/member/random_members.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr int histories = 100;
constexpr int actionsEach = 30;
constexpr std::int64_t day = 86'400'000;

/// Many of the actions are refused, for a name that is taken or somebody who is gone: then they must leave
/// nothing behind.
class RandomActions {
public:
    RandomActions(TestClub& test, Random& random) : m_test(test), m_club(*test.club), m_random(random) {}

    void once()
    {
        if (m_random.chance(30)) {
            m_test.clock.advance(m_random.between(0, 3) * day);
        }
        switch (m_random.between(0, 10)) {
        case 0:
        case 1:
        case 2:
            static_cast<void>(addMember(m_club, someMember()));
            break;
        case 3:
        case 4:
            edit();
            break;
        case 5:
            static_cast<void>(deleteMember(m_club, MemberId(any("member")), memberKeys()));
            break;
        case 6:
            static_cast<void>(setPhoto(m_club, MemberId(any("member")),
                                       m_random.chance(70) ? QByteArray("\xff\xd8\xff") : QByteArray()));
            break;
        case 7:
            named();
            break;
        case 8:
            alike();
            break;
        default:
            meeting();
        }
    }

private:
    std::int64_t any(const char* table)
    {
        const std::int64_t count = m_club.database().number("SELECT count(*) FROM " + std::string(table));
        return count == 0 ? 0
                          : m_club.database().number("SELECT id FROM " + std::string(table) +
                                                         " ORDER BY id LIMIT 1 OFFSET ?1",
                                                     m_random.between(0, count - 1));
    }
    QString word() { return m_random.pick(someWords()); }

    Member someMember()
    {
        Member member = randomMember(m_random);
        member.custom[word()] = m_random.text(6);
        if (m_random.chance(50)) {
            member.photoConsent = m_random.chance(50);
        }
        if (m_random.chance(20)) {
            member.status = StatusWord{MemberStatus::Full, word()};
        }
        return member;
    }

    void edit()
    {
        const auto before = readMember(m_club, MemberId(any("member")));
        if (!before) {
            return;
        }
        Member after = someMember();
        if (m_random.chance(50)) { // most edits change but one thing
            after = *before;
            after.status = StatusWord{static_cast<MemberStatus>(m_random.between(0, 5)), {}};
            after.groups = {word()};
        }
        static_cast<void>(editMember(m_club, *before, after));
    }

    void alike()
    {
        const MemberId one(any("member"));
        const MemberId other(any("member"));
        if (m_random.chance(60)) {
            MergeChoice choice;
            for (const QString& field : mergeFieldNames()) {
                if (m_random.chance(30)) {
                    choice[field] = m_random.chance(50) ? From::Gone : From::Kept;
                }
            }
            static_cast<void>(mergeMembers(m_club, {one, other}, choice, memberKeys()));
        } else {
            static_cast<void>(tellApart(m_club, one, other));
        }
    }

    void named()
    {
        const GroupId group(any("club_group"));
        const HouseholdId household(any("household"));
        switch (m_random.between(0, 6)) {
        case 0:
            static_cast<void>(addGroup(m_club, {{}, word(), m_random.text(9)}));
            break;
        case 1:
            static_cast<void>(editGroup(m_club, {group, word(), m_random.text(9)}));
            break;
        case 2:
            static_cast<void>(deleteGroup(m_club, group));
            break;
        case 3:
            static_cast<void>(setGroupPart(m_club, group, MemberId(any("member")), GroupPart::Leader));
            break;
        case 4:
            static_cast<void>(editHousehold(m_club, {household, word(), m_random.text(9)}));
            break;
        case 5:
            static_cast<void>(deleteHousehold(m_club, household));
            break;
        default:
            static_cast<void>(renameInterest(m_club, InterestId(any("interest")), word()));
        }
    }

    void meeting()
    {
        const MeetingId meeting(any("meeting"));
        switch (m_random.between(0, 4)) {
        case 0: {
            MeetingDraft draft;
            draft.title = QStringLiteral("Club night");
            draft.group = m_random.chance(50) ? word() : QString();
            draft.starts = CivilTime{m_club.today(), QTime(19, 0)};
            static_cast<void>(addMeeting(m_club, draft));
            break;
        }
        case 1:
        case 2: {
            CheckInOptions options;
            options.guestOf = m_random.chance(30) ? MemberId(any("member")) : MemberId();
            static_cast<void>(checkIn(m_club, meeting, MemberId(any("member")), options));
            break;
        }
        case 3:
            static_cast<void>(closeRegister(m_club, meeting));
            break;
        default:
            static_cast<void>(deleteMeeting(m_club, meeting));
        }
    }

    TestClub& m_test;
    Club& m_club;
    Random& m_random;
};

} // namespace

TEST_CASE("after any actions undo all gives the start, redo all the end", "[history][property]")
{
    property("undo and redo actions", histories, [](Random& random) {
        TestClub test;
        RandomActions actions(test, random);
        std::vector<std::string> states{dump(test.database())};
        for (int i = 0; i < actionsEach; ++i) {
            const ChangeId before = test.club->newestEntry();
            actions.once();
            if (test.club->newestEntry() != before) {
                states.push_back(dump(test.database()));
            } else {
                REQUIRE(dump(test.database()) == states.back());
            }
        }
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            expectValue(test.club->undo());
            REQUIRE(dump(test.database()) == states[i]);
        }
        for (std::size_t i = 1; i < states.size(); ++i) {
            expectValue(test.club->redo());
            REQUIRE(dump(test.database()) == states[i]);
        }
    });
}

TEST_CASE("actions undone in any order with what builds on them leave no reference hanging",
          "[history][property]")
{
    property("undo actions selectively", histories, [](Random& random) {
        TestClub test;
        RandomActions actions(test, random);
        for (int i = 0; i < actionsEach; ++i) {
            actions.once();
        }
        const std::string end = dump(test.database());
        std::size_t undone = 0;
        const auto entries = test.club->history().list();
        for (int i = 0; i < 4 && !entries.empty(); ++i) {
            const auto result = test.club->undo(random.pick(entries).id, UndoScope::WithLater);
            if (result) {
                undone += result->changes.size();
            } else { // undone already, or its name was given to another meanwhile
                REQUIRE((result.error().kind == Error::Kind::Refused ||
                         result.error().sentence.contains(u"is called")));
            }
            REQUIRE(test.database().number("SELECT count(*) FROM pragma_foreign_key_check") == 0);
            REQUIRE(test.database().number(
                        "SELECT count(*) FROM custom_value WHERE owner NOT IN (SELECT id FROM member)") == 0);
        }
        for (std::size_t i = 0; i < undone; ++i) {
            expectValue(test.club->redo());
        }
        REQUIRE(dump(test.database()) == end);
    });
}
