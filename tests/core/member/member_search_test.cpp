// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/member/member_search.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <algorithm>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

/// A club with a search over it; finds are told as the given names of who was found, in order.
struct Searched : TestClub {
    MemberRows rows{*club};
    MemberSearch search{rows};

    MemberId add(const QString& given, const std::function<void(Member&)>& fill = {})
    {
        Member member;
        member.name.given = given;
        if (fill) {
            fill(member);
        }
        return expectValue(addMember(*club, member));
    }
    void edit(MemberId id, const std::function<void(Member&)>& change)
    {
        const Member before = expectValue(readMember(*club, id));
        Member after = before;
        change(after);
        expectValue(editMember(*club, before, after));
    }
    [[nodiscard]] QStringList find(const QString& typed)
    {
        const RowSet found = search.find(typed);
        QStringList names;
        for (MemberRowNumber row = 0; row < rows.size(); ++row) {
            if (found.contains(row)) {
                Query given = database().query("SELECT given_name FROM member WHERE id=?1", rows.id(row));
                names += given.next() ? given.text(0) : QStringLiteral("nobody");
            }
        }
        names.sort();
        return names;
    }
};

const QStringList jo{QStringLiteral("Jo")};

} // namespace

TEST_CASE("a member is found by every field but the emergency contact", "[search]")
{
    Searched club;
    club.add(QStringLiteral("Alphonse"));
    club.add(QStringLiteral("Jo"), [](Member& member) {
        member.name.family = u"Ravenscroft"_s;
        member.name.preferred = u"Sunny"_s;
        member.name.sort = u"Zzyzx"_s;
        member.number = u"M-0815"_s;
        member.cardCode = u"CARD77"_s;
        member.emails = QStringList{u"first@example.org"_s, u"second@example.net"_s};
        member.phones = QStringList{u"07700 900 123"_s};
        member.mobiles = QStringList{u"+49 (171) 555-0199"_s};
        member.address = {u"4 Quince Lane"_s, u"Little Marlow"_s, u"Bucks"_s, u"SL7 0AA"_s, u"GB"_s};
        member.birthday = Birthday{1985, 3, 12};
        member.households = QStringList{u"Hilltop"_s};
        member.groups = QStringList{u"Chess"_s};
        member.interests = QStringList{u"Beekeeping"_s};
        member.roles = QStringList{u"Treasurer"_s};
        member.status = StatusWord{MemberStatus::Honorary, u"Founder"_s};
        member.custom = {{u"Boat"_s, u"Albatross"_s}};
        member.notes = u"Prefers the\nwindow seat"_s;
        member.emergencyName = u"Xavier Quarterbrook"_s;
        member.emergencyPhone = u"07700 900 999"_s;
    });
    for (const char16_t* typed : {u"Jo",
                                  u"ravens",
                                  u"croft",
                                  u"sunny",
                                  u"zzyzx",
                                  u"m-0815",
                                  u"0815",
                                  u"card77",
                                  u"first@example.org",
                                  u"second",
                                  u"07700 900 123",
                                  u"07700900",
                                  u"07700-900",
                                  u"(07700)",
                                  u"+49 171",
                                  u"quince",
                                  u"little marlow",
                                  u"bucks",
                                  u"sl7",
                                  u"gb",
                                  u"1985-03-12",
                                  u"1985",
                                  u"hilltop",
                                  u"chess",
                                  u"beekeep",
                                  u"treasurer",
                                  u"honorary",
                                  u"founder",
                                  u"albatross",
                                  u"window",
                                  u"  seat   JO "}) {
        const QString text = QString::fromUtf16(typed);
        CAPTURE(text);
        CHECK(club.find(text) == jo);
    }
    CHECK(club.find(u"quarterbrook"_s).isEmpty());
    CHECK(club.find(u"07700900999"_s).isEmpty());
    CHECK(club.find(u"0049171"_s).isEmpty()); // another way to write +49, which only a dialler knows
    CHECK(club.find(u"jo alphonse"_s).isEmpty());
    CHECK(club.find({}).size() == 2);
    CHECK(club.find(u" ' "_s).size() == 2);
}

TEST_CASE("accents, case and script don't hide anybody", "[search]")
{
    Searched club;
    for (const char16_t* name : {u"Jürgen Müller", u"Łukasz Łódzki", u"ÉLODIE", u"Søren", u"Straße", u"Ёлкин",
                                 u"桜庭", u"O’Brien", u"Anne-Marie"}) {
        club.add(QString::fromUtf16(name));
    }
    const auto found = [&](const char16_t* typed) { return club.find(QString::fromUtf16(typed)).join(u'|'); };
    CHECK(found(u"mull jur") == u"Jürgen Müller");
    CHECK(found(u"MÜLLER") == u"Jürgen Müller");
    CHECK(found(u"lodz") == u"Łukasz Łódzki");
    CHECK(found(u"elodie") == u"ÉLODIE");
    CHECK(found(u"soren") == u"Søren");
    CHECK(found(u"strasse") == u"Straße");
    CHECK(found(u"елкин") == u"Ёлкин");
    CHECK(found(u"庭") == u"桜庭");
    CHECK(found(u"obrien") == u"O’Brien");
    CHECK(found(u"o'bri") == u"O’Brien");
    CHECK(found(u"anne-marie") == u"Anne-Marie");
    CHECK(found(u"marie anne") == u"Anne-Marie");
}

TEST_CASE("nothing is found across two fields or two members", "[search]")
{
    Searched club;
    club.add(u"ab"_s, [](Member& member) { member.name.family = u"cd"_s; });
    club.add(u"ef"_s);
    CHECK(club.find(u"bc"_s).isEmpty());
    CHECK(club.find(u"cd ef"_s).isEmpty());
    CHECK(club.find(u"b-c"_s).isEmpty());
}

TEST_CASE("notes are found only where they may be searched", "[search]")
{
    TestClub club;
    Member member;
    member.name.given = u"Jo"_s;
    member.notes = u"allergic to nuts"_s;
    expectValue(addMember(*club.club, member));
    MemberRows rows(*club.club);
    CHECK(MemberSearch(rows).find(u"nuts"_s).count() == 1);
    CHECK(MemberSearch(rows, {SearchedNotes::LeftOut, {}}).find(u"nuts"_s).count() == 0);
}

TEST_CASE("a status is found by the window's word, by the file's and by the club's own", "[search]")
{
    TestClub club;
    Member member;
    member.name.given = u"Jo"_s;
    member.status = StatusWord{MemberStatus::Trial, u"Schnupperer"_s};
    expectValue(addMember(*club.club, member));
    MemberRows rows(*club.club);
    MemberSearch search(rows, {SearchedNotes::Included, {u"voll"_s, u"auf Probe"_s, {}, {}, {}, {}}});
    CHECK(search.find(u"trial"_s).count() == 1);
    CHECK(search.find(u"auf probe"_s).count() == 1);
    CHECK(search.find(u"schnupper"_s).count() == 1);
    CHECK(search.find(u"voll"_s).count() == 0);
}

TEST_CASE("a search loaded in slices knows whoever is loaded, and find loads the rest", "[search]")
{
    Searched club;
    for (int i = 0; i < 10; ++i) {
        club.add(QStringLiteral("Jo"));
    }
    MemberRows rows(*club.club);
    MemberSearch search(rows);
    CHECK(search.loadMore(4));
    CHECK(search.loadMore(4));
    club.add(QStringLiteral("Jo")); // in the midst of it
    CHECK(search.loadMore(4));
    CHECK(search.find(u"jo"_s).count() == 11);
    CHECK_FALSE(search.loadMore(4));
}
