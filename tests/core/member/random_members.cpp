// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/member/random_members.h"

#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/registry.h"

namespace hearth::test {

using namespace Qt::StringLiterals;

const QStringList& someWords()
{
    static const QStringList words{u"Anna"_s,      u"Müller"_s, u"an"_s,     u"ER"_s,   u"Łódź"_s,
                                   u"07700 900"_s, u"chess"_s,  u"o'Neil"_s, u"花子"_s, u"trial"_s,
                                   u"former"_s,    u"x-y"_s,    u"12"_s,     u"Lane"_s};
    return words;
}

Member randomMember(Random& random)
{
    const auto word = [&] { return random.pick(someWords()); };
    const auto some = [&] { return random.chance(50) ? QStringList{word()} : QStringList(); };
    Member member;
    member.name = {word(), word(), random.chance(20) ? word() : QString(), {}, NameOrder::GivenFirst};
    member.phones = random.chance(50) ? QStringList{u"07700 900 12"_s} : QStringList();
    member.emails = random.chance(50) ? QStringList{u"anna.an@example.org"_s} : QStringList();
    member.address.street = word();
    member.groups = some();
    member.households = some();
    member.interests = some();
    member.roles = some();
    member.notes = random.chance(30) ? random.text(20) : QString();
    member.status = StatusWord{random.chance(50) ? MemberStatus::Full : MemberStatus::Trial, {}};
    if (random.chance(70)) {
        member.joined = QDate(2020, 3, static_cast<int>(random.between(1, 3)));
    }
    return member;
}

void happen(Club& club, Random& random)
{
    Database& database = club.database();
    const MemberId someone(database.number("SELECT id FROM member ORDER BY (id * ?1) % 1000003 LIMIT 1",
                                           random.between(1, 1000)));
    switch (random.between(0, 7)) {
    case 0:
    case 1:
        static_cast<void>(addMember(club, randomMember(random)));
        break;
    case 2:
        if (const auto before = readMember(club, someone)) {
            Member after = randomMember(random);
            after.id = before->id;
            after.joined = before->joined;
            static_cast<void>(editMember(club, *before, after));
        }
        break;
    case 3:
        static_cast<void>(deleteMember(club, someone, memberKeys()));
        break;
    case 4:
        static_cast<void>(club.undo());
        break;
    case 5:
        static_cast<void>(club.redo());
        break;
    case 6: // a shared name changes
        static_cast<void>(club.perform(u"rename"_s, {}, [&](Change& change) {
            const char* table = random.pick({"club_group", "household", "interest"});
            change.database().run(std::string("UPDATE ") + table +
                                  " SET name=name || 'er' WHERE id=(SELECT min(id) FROM " + table + ")");
        }));
        break;
    default:
        static_cast<void>(club.perform(u"bulk"_s, {}, [&](Change& change) {
            const auto pause = change.bulk();
            for (int i = 0; i < 3; ++i) {
                change.database().run(
                    "INSERT INTO member (id, given_name, origin) VALUES (?1, 'Annabulk', ?2)",
                    change.newId<MemberId>(), change.id());
            }
        }));
    }
}

} // namespace hearth::test
