// SPDX-License-Identifier: GPL-3.0-or-later
// Finding oneself at the door, by letters, number, card or whole name, without showing anybody else's data.
#include "core/door/card_actions.h"
#include "core/door/door_people.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/registry.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

struct Door {
    MemberId person(const char16_t* given,
                    const char16_t* family,
                    const char16_t* preferred = u"",
                    MemberStatus status = MemberStatus::Full)
    {
        Member member;
        member.name.given = QString::fromUtf16(given);
        member.name.family = QString::fromUtf16(family);
        member.name.preferred = QString::fromUtf16(preferred);
        member.status = StatusWord{status, {}};
        member.joined = QDate(2019, 1, 1);
        return expectValue(addMember(*test.club, member));
    }

    static QStringList shown(const DoorHits& found)
    {
        QStringList names;
        for (const DoorHit& hit : found.hits) {
            names += hit.shown;
        }
        return names;
    }

    TestClub test;
};

} // namespace

TEST_CASE("nobody is listed before two letters, or one ideograph", "[door]")
{
    Door door;
    door.person(u"Maria", u"Silva");
    Member wei;
    wei.name.given = QStringLiteral("偉");
    wei.name.family = QStringLiteral("陳");
    wei.name.order = NameOrder::FamilyFirst;
    const MemberId han = expectValue(addMember(*door.test.club, wei));
    const DoorPeople people(*door.test.club);
    CHECK(people.find(u"").isTooShort);
    CHECK(people.find(u"m").isTooShort);
    CHECK(people.find(u"m ").isTooShort);
    CHECK(Door::shown(people.find(u"ma")) == QStringList{QStringLiteral("Maria S.")});
    REQUIRE(people.find(u"陳").hits.size() == 1);
    CHECK(people.find(u"陳").hits.front().id == han);
    CHECK(people.find(u"xx").hits.empty());
    CHECK_FALSE(people.find(u"xx").isTooShort);
}

TEST_CASE("a name is found by the beginnings of its words, in any order, with or without accents", "[door]")
{
    Door door;
    const MemberId jurgen = door.person(u"Jürgen", u"Müller-Thurgau");
    door.person(u"Benjamin", u"Okri", u"Ben");
    const DoorPeople people(*door.test.club);
    for (const char16_t* typed : {u"jur", u"JÜ", u"mull", u"thur", u"mull jur", u"jurgen m"}) {
        const DoorHits found = people.find(QStringView(typed));
        REQUIRE(found.hits.size() == 1);
        CHECK(found.hits.front().id == jurgen);
        CHECK(found.hits.front().shown == u"Jürgen M.");
    }
    CHECK(people.find(u"rgen").hits.empty()); // only beginnings
    CHECK(Door::shown(people.find(u"benja")) == QStringList{QStringLiteral("Ben O.")});
}

TEST_CASE("at most six are shown, those first who are called so, and that there are more is said", "[door]")
{
    Door door;
    door.person(u"Zoe", u"Marsh");
    for (const char16_t* given : {u"Mara", u"Marc", u"Marek", u"Maria", u"Mario", u"Marta", u"Martin"}) {
        door.person(given, u"Adams");
    }
    const DoorPeople people(*door.test.club);
    const DoorHits found = people.find(u"mar");
    CHECK(found.hasMore);
    CHECK(Door::shown(found).join(u',') == u"Mara A.,Marc A.,Marek A.,Maria A.,Mario A.,Marta A.");
    CHECK_FALSE(people.find(u"mart").hasMore);
}

TEST_CASE("namesakes are told apart by more letters, then by the year they joined", "[door]")
{
    Door door;
    door.person(u"Maria", u"Silva");
    door.person(u"Maria", u"Simon");
    DoorPeople people(*door.test.club);
    CHECK(Door::shown(people.find(u"maria")) ==
          QStringList{QStringLiteral("Maria Sil."), QStringLiteral("Maria Sim.")});
    Member twin;
    twin.name.given = QStringLiteral("Maria");
    twin.name.family = QStringLiteral("Silva");
    twin.joined = QDate(2024, 5, 1);
    expectValue(addMember(*door.test.club, twin));
    const DoorHits found = people.find(u"maria silva");
    REQUIRE(found.hits.size() == 2);
    CHECK(found.hits[0].shown == found.hits[1].shown);
    CHECK(found.hits[0].since == 2019);
    CHECK(found.hits[1].since == 2024);
}

TEST_CASE("a number finds its member only whole", "[door]")
{
    Door door;
    const MemberId ada = door.person(u"Ada", u"Lovelace");
    Member member = expectValue(readMember(*door.test.club, ada));
    const Member before = member;
    member.number = QStringLiteral("0117");
    expectValue(editMember(*door.test.club, before, member));
    const DoorPeople people(*door.test.club);
    REQUIRE(people.find(u"0117").hits.size() == 1);
    CHECK(people.find(u"011").hits.empty());
    CHECK(people.find(u"117").hits.empty());
}

TEST_CASE("who asks to be found only whole is shown for a whole name, a number or a card", "[door]")
{
    Door door;
    const MemberId ada = door.person(u"Ada", u"Lovelace");
    door.person(u"Adam", u"Smith");
    DoorPeople people(*door.test.club);
    CHECK(people.find(u"ad").hits.size() == 2);
    expectValue(setFindable(*door.test.club, ada, Findable::Whole));
    CHECK(Door::shown(people.find(u"ad")) == QStringList{QStringLiteral("Adam S.")});
    CHECK(people.find(u"ada love").hits.empty());
    REQUIRE(people.find(u"lovelace ada").hits.size() == 1);
    CHECK(people.find(u"lovelace ada").hits.front().id == ada);
    CHECK_FALSE(expectValue(readMember(*door.test.club, ada)).emailConsent); // it is no other consent
    expectValue(door.test.club->undo());
    CHECK(people.find(u"ad").hits.size() == 2);
}

TEST_CASE("contacts and former members aren't at the door, guests are", "[door]")
{
    Door door;
    door.person(u"Ada", u"Full");
    door.person(u"Adele", u"Guest", u"", MemberStatus::Guest);
    door.person(u"Adolf", u"Contact", u"", MemberStatus::Contact);
    door.person(u"Adina", u"Former", u"", MemberStatus::Former);
    const DoorPeople people(*door.test.club);
    CHECK(Door::shown(people.find(u"ad")) ==
          QStringList{QStringLiteral("Ada F."), QStringLiteral("Adele G.")});
}

TEST_CASE("a card is known, replaced, another club's or nobody's, each told apart", "[door]")
{
    Door door;
    const MemberId ada = door.person(u"Ada", u"Lovelace");
    DoorPeople people(*door.test.club);
    const QString first = expectValue(issueCard(*door.test.club, ada));
    CHECK(people.card(first) == CardAnswer{CardAnswer::Kind::Known, ada});
    const QString second = expectValue(issueCard(*door.test.club, ada));
    CHECK(second != first);
    CHECK(people.card(second) == CardAnswer{CardAnswer::Kind::Known, ada});
    CHECK(people.card(first).kind == CardAnswer::Kind::Replaced);
    CardCode other = *CardCode::fromText(second);
    other.club = (other.club + 1) % 1000;
    CHECK(people.card(other.text()).kind == CardAnswer::Kind::OtherClub);
    CardCode nobody = *CardCode::fromText(second);
    nobody.person = (nobody.person + 1) % 1'000'000;
    CHECK(people.card(nobody.text()).kind == CardAnswer::Kind::Unknown);
    CHECK(people.card(u"Maria").kind == CardAnswer::Kind::NoCard);
    expectValue(withdrawCard(*door.test.club, ada));
    CHECK(people.card(second).kind == CardAnswer::Kind::Unknown);
    expectValue(door.test.club->undo());
    CHECK(people.card(second).kind == CardAnswer::Kind::Known);
}

TEST_CASE("the door keeps up with people who are added, renamed and deleted", "[door]")
{
    Door door;
    DoorPeople people(*door.test.club);
    const MemberId ada = door.person(u"Ada", u"Lovelace");
    CHECK(people.shownName(ada) == u"Ada L.");
    Member member = expectValue(readMember(*door.test.club, ada));
    const Member before = member;
    member.name.preferred = QStringLiteral("Countess");
    expectValue(editMember(*door.test.club, before, member));
    CHECK(people.find(u"count").hits.size() == 1);
    CHECK(people.called(ada) == u"Countess");
    CHECK(people.isNameKnown(before.name));
    expectValue(deleteMember(*door.test.club, ada, memberKeys()));
    CHECK(people.find(u"count").hits.empty());
    CHECK(people.find(u"ada").hits.empty());
    CHECK_FALSE(people.isNameKnown(before.name));
}
