// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_order.h"
#include "core/member/member_queries.h"
#include "tests/core/member/random_members.h"
#include "tests/support/catch.h"

#include <QCollator>

#include <algorithm>
#include <map>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

void add(TestClub& club,
         const QString& given,
         const QString& family,
         const std::function<void(Member&)>& fill = {})
{
    Member member;
    member.name.given = given;
    member.name.family = family;
    if (fill) {
        fill(member);
    }
    expectValue(addMember(*club.club, member));
}

/// The given names, in order.
QStringList inOrder(TestClub& club, MemberColumn column, Qt::SortOrder direction = Qt::AscendingOrder)
{
    MemberRows rows(*club.club);
    MemberOrder order(rows, QLocale(u"de"_s));
    QStringList names;
    for (const MemberRowNumber row : order.arranged(column, direction)) {
        names += expectValue(readMember(*club.club, rows.id(row))).name.given;
    }
    return names;
}

/// The order as one would write it down: every comparison asks the collator.
class Naive {
public:
    Naive(Club& club, const QLocale& locale) : m_collator(locale)
    {
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        MemberReader reader(club.database(), club.today());
        MemberRow row;
        while (reader.next(row)) {
            m_members.push_back(asMember(row, reader.customFields()));
        }
    }

    [[nodiscard]] std::vector<MemberId> sorted(MemberColumn column, Qt::SortOrder direction) const
    {
        auto members = m_members;
        std::sort(members.begin(), members.end(), [&](const Member& a, const Member& b) {
            const QString x = text(column, a);
            const QString y = text(column, b);
            if (x.isEmpty() != y.isEmpty()) {
                return y.isEmpty();
            }
            const int compared =
                direction == Qt::AscendingOrder ? m_collator.compare(x, y) : m_collator.compare(y, x);
            const int named = m_collator.compare(filingName(a.name), filingName(b.name));
            return compared != 0 ? compared < 0 : named != 0 ? named < 0 : a.id < b.id;
        });
        std::vector<MemberId> ids;
        for (const Member& member : members) {
            ids.push_back(member.id);
        }
        return ids;
    }

private:
    [[nodiscard]] QString text(MemberColumn column, const Member& member) const
    {
        switch (column) {
        case MemberColumn::Name:
            return filingName(member.name);
        case MemberColumn::Called:
            return calledName(member.name);
        case MemberColumn::Joined:
            return member.joined.toString(Qt::ISODate);
        case MemberColumn::Group:
            return member.groups.isEmpty()
                       ? QString()
                       : *std::min_element(member.groups.begin(), member.groups.end(), m_collator);
        default:
            return {};
        }
    }

    QCollator m_collator;
    std::vector<Member> m_members;
};

} // namespace

TEST_CASE("members stand by family name and then by what they are called", "[search][order]")
{
    TestClub club;
    add(club, u"Zoe"_s, u"Muller"_s);
    add(club, u"Ägidius"_s, u"Öttl"_s);
    add(club, u"Anna"_s, u"Müller"_s);
    add(club, u"Bob"_s, u"zorn"_s);
    add(club, u"Wim"_s, u"van Dijk"_s, [](Member& member) { member.name.sort = u"Dijk"_s; });
    add(club, u"Maria"_s, {});
    add(club, u"Gwendolyn"_s, u"Adler"_s, [](Member& member) { member.name.preferred = u"Ann"_s; });
    add(club, u"Bert"_s, u"Adler"_s);
    CHECK(inOrder(club, MemberColumn::Name).join(u' ') == u"Gwendolyn Bert Wim Maria Anna Zoe Ägidius Bob");
    CHECK(inOrder(club, MemberColumn::Name, Qt::DescendingOrder).join(u' ') ==
          u"Bob Ägidius Zoe Anna Maria Wim Bert Gwendolyn");
    CHECK(inOrder(club, MemberColumn::Called).join(u' ') == u"Ägidius Gwendolyn Anna Bert Bob Maria Wim Zoe");
}

TEST_CASE("membership numbers are read as numbers, birthdays go through the year", "[search][order]")
{
    TestClub club;
    const auto with = [&](const QString& name, const QString& number, Birthday birthday) {
        add(club, name, {}, [&](Member& member) {
            member.number = number;
            if (birthday.isValid()) {
                member.birthday = birthday;
            }
        });
    };
    with(u"A"_s, u"M-10"_s, {1950, 12, 1});
    with(u"B"_s, u"M-9"_s, {2010, 1, 31});
    with(u"C"_s, {}, {});
    with(u"D"_s, u"M-009a"_s, {0, 2, 29});
    with(u"E"_s, u"12"_s, {1999, 2, 3});
    with(u"F"_s, u"123456789012345678901234567890"_s, {1999, 12, 1});
    CHECK(inOrder(club, MemberColumn::Number).join(u' ') == u"E F B D A C");
    CHECK(inOrder(club, MemberColumn::Birthday).join(u' ') == u"B E D A F C");
    CHECK(inOrder(club, MemberColumn::Birthday, Qt::DescendingOrder).join(u' ') == u"A F D E B C");
}

TEST_CASE("who was never seen comes last, whichever way the list is sorted", "[search][order]")
{
    TestClub club;
    for (const QChar name : u"ABCD"_s) {
        add(club, name, {});
    }
    MemberRows rows(*club.club);
    MemberOrder order(rows, QLocale(u"en"_s));
    order.setLastSeen({500, MemberOrder::neverSeen, -3, 500});
    using Rows = std::vector<MemberRowNumber>;
    CHECK(order.arranged(MemberColumn::LastSeen) == Rows{2, 0, 3, 1});
    CHECK(order.arranged(MemberColumn::LastSeen, Qt::DescendingOrder) == Rows{0, 3, 2, 1});
    add(club, u"0"_s, {});
    CHECK(order.arranged(MemberColumn::LastSeen) == Rows{2, 0, 3, 4, 1});
    RowSet some(rows.size());
    some.insert(1);
    some.insert(3);
    CHECK(order.arranged(some, MemberColumn::LastSeen) == Rows{3, 1});
}

TEST_CASE("whatever happens, the list stands as asking the collator each time would have it",
          "[search][order]")
{
    property("order follows", 60, [](Random& random) {
        const QLocale locale(random.pick({u"de"_s, u"en"_s, u"pl"_s, u"da"_s}));
        TestClub club;
        MemberRows rows(*club.club);
        MemberOrder order(rows, locale);
        for (int step = 0; step < 30; ++step) {
            happen(*club.club, random);
            club.clock.advance(1000);
            if (random.chance(50)) {
                continue;
            }
            const Naive naive(*club.club, locale);
            const auto column = random.pick(
                {MemberColumn::Name, MemberColumn::Called, MemberColumn::Joined, MemberColumn::Group});
            const auto direction = random.pick({Qt::AscendingOrder, Qt::DescendingOrder});
            std::vector<MemberId> ids;
            for (const MemberRowNumber row : order.arranged(column, direction)) {
                ids.push_back(rows.id(row));
            }
            CAPTURE(step, static_cast<int>(column), static_cast<int>(direction));
            REQUIRE(ids == naive.sorted(column, direction));
        }
    });
}
