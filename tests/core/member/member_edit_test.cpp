// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/registry.h"
#include "tests/core/member/sample_member.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

Member read(Club& club, MemberId id) { return expectValue(readMember(club, id)); }

/// One edit of one field, and what reads differently afterwards.
struct Edit {
    const char* field;
    void (*make)(Member&);
};

const std::vector<Edit>& edits()
{
    static const std::vector<Edit> all{
        {"number", [](Member& m) { m.number = QStringLiteral("7"); }},
        {"given_name", [](Member& m) { m.name.given = QStringLiteral("Rina"); }},
        {"family_name", [](Member& m) { m.name.family = QStringLiteral("Hahn"); }},
        {"preferred_name", [](Member& m) { m.name.preferred.clear(); }},
        {"sort_name", [](Member& m) { m.name.sort = QStringLiteral("H"); }},
        {"name_order", [](Member& m) { m.name.order = NameOrder::FamilyFirst; }},
        {"status",
         [](Member& m) {
             m.status = StatusWord{MemberStatus::Trial, {}};
         }},
        {"joined", [](Member& m) { m.joined = QDate(1988, 1, 1); }},
        {"left", [](Member& m) { m.left = QDate(2030, 1, 1); }},
        {"email", [](Member& m) { m.emails = {QStringLiteral("new@zapf.example")}; }},
        {"phone", [](Member& m) { m.phones += QStringLiteral("1"); }},
        {"mobile", [](Member& m) { m.mobiles.clear(); }},
        {"street", [](Member& m) { m.address.street = QStringLiteral("Main 1"); }},
        {"city", [](Member& m) { m.address.city = QStringLiteral("Town"); }},
        {"region", [](Member& m) { m.address.region.clear(); }},
        {"postcode", [](Member& m) { m.address.postcode = QStringLiteral("1"); }},
        {"country", [](Member& m) { m.address.country = QStringLiteral("DE"); }},
        {"birthday",
         [](Member& m) {
             m.birthday = Birthday{0, 2, 29};
         }},
        {"household", [](Member& m) { m.households = {QStringLiteral("Alone")}; }},
        {"groups",
         [](Member& m) {
             m.groups = {QStringLiteral("Chess"), QStringLiteral("Yoga")};
         }},
        {"roles", [](Member& m) { m.roles = {QStringLiteral("Chair")}; }},
        {"interests", [](Member& m) { m.interests = {QStringLiteral("Tango")}; }},
        {"card", [](Member& m) { m.cardCode = QStringLiteral("C"); }},
        {"emergency_name", [](Member& m) { m.emergencyName.clear(); }},
        {"emergency_phone", [](Member& m) { m.emergencyPhone = QStringLiteral("112"); }},
        {"photo_consent", [](Member& m) { m.photoConsent = false; }},
        {"email_consent", [](Member& m) { m.emailConsent.reset(); }},
        {"connections", [](Member& m) { m.connections.reset(); }},
        {"notes", [](Member& m) { m.notes = QStringLiteral("other\nlines"); }},
        {"custom",
         [](Member& m) {
             m.custom = {{QStringLiteral("Hat"), QStringLiteral("58")}};
         }},
    };
    return all;
}

} // namespace

TEST_CASE("each field can be edited, and undone and redone", "[member]")
{
    for (const Edit& edit : edits()) {
        INFO(edit.field);
        TestClub test;
        const MemberId id = expectValue(addMember(*test.club, wholeMember()));
        const std::string before = dump(test.database());
        const Member was = read(*test.club, id);
        Member wanted = was;
        edit.make(wanted);
        expectValue(editMember(*test.club, was, wanted));
        CHECK(read(*test.club, id) == wanted);
        const std::string after = dump(test.database());
        expectValue(test.club->undo());
        CHECK(dump(test.database()) == before);
        expectValue(test.club->redo());
        CHECK(dump(test.database()) == after);
    }
}

TEST_CASE("two edits of different fields made from the same reading both survive", "[member]")
{
    for (const Edit& first : edits()) {
        TestClub test;
        for (const Edit& second : edits()) {
            if (&first == &second) {
                continue;
            }
            INFO(first.field << " and " << second.field);
            const MemberId id = expectValue(addMember(*test.club, wholeMember()));
            const Member was = read(*test.club, id);
            Member one = was;
            first.make(one);
            Member two = was;
            second.make(two);
            Member both = one;
            second.make(both);
            expectValue(editMember(*test.club, was, one));
            expectValue(editMember(*test.club, was, two));
            REQUIRE(read(*test.club, id) == both);
        }
    }
}

TEST_CASE("an edit that changes nothing leaves no history", "[member]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, wholeMember()));
    const ChangeId newest = test.club->newestEntry();
    const Member was = read(*test.club, id);
    Member same = was;
    same.groups = {QStringLiteral("go"), QStringLiteral("CHESS")}; // the same groups, typed by hand
    same.name.given += u' ';
    expectValue(editMember(*test.club, was, same));
    CHECK(test.club->newestEntry() == newest);
}

TEST_CASE("an edit of a member deleted meanwhile says that it is gone", "[member]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, wholeMember()));
    const Member was = read(*test.club, id);
    expectValue(deleteMember(*test.club, id, memberKeys()));
    Member wanted = was;
    wanted.number = QStringLiteral("8");
    const auto gone = editMember(*test.club, was, wanted);
    REQUIRE_FALSE(gone);
    CHECK(gone.error().kind == Error::Kind::Gone);
}

TEST_CASE("an edit with a problem changes nothing", "[member]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, wholeMember()));
    const Member was = read(*test.club, id);
    const std::string before = dump(test.database());
    Member wanted = was;
    wanted.number = QStringLiteral("8");
    wanted.emails = {QStringLiteral("nobody")};
    const auto refused = editMember(*test.club, was, wanted);
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().problems.size() == 1);
    CHECK(refused.error().problems.front().field == u"email");
    CHECK(dump(test.database()) == before);
}

TEST_CASE("taking somebody out of a group that was renamed meanwhile makes no new group", "[member]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, wholeMember()));
    const Member was = read(*test.club, id);
    test.database().script(
        "UPDATE club_group SET name='Schach' WHERE name='Chess';"
        "UPDATE household SET name='Z' ; UPDATE interest SET name='Falten' WHERE name='Origami';"
        "UPDATE custom_field SET name='Hemd';");
    const std::string before = dump(test.database());
    Member wanted = was;
    wanted.groups = {QStringLiteral("Go")};
    wanted.households.clear();
    wanted.interests = {QStringLiteral("Tango")};
    wanted.custom.clear();
    expectValue(editMember(*test.club, was, wanted));
    CHECK(dump(test.database()) == before);
}

TEST_CASE("an address that loses its last line is gone", "[member]")
{
    TestClub test;
    Member member = namedMember(u"Ada", u"");
    member.address.city = QStringLiteral("London");
    const MemberId id = expectValue(addMember(*test.club, member));
    const Member was = read(*test.club, id);
    Member wanted = was;
    wanted.address = {};
    expectValue(editMember(*test.club, was, wanted));
    CHECK(test.database().number("SELECT count(*) FROM address") == 0);
    expectValue(editMember(*test.club, wanted, was));
    CHECK(read(*test.club, id) == was);
}

TEST_CASE("a photo is a picture, can be replaced and removed, each undoably", "[member]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, namedMember(u"Ada", u"")));
    const auto photo = [&] {
        Query row = test.database().query("SELECT bytes FROM photo WHERE member=?1", id);
        return row.next() ? row.blob(0) : QByteArray();
    };
    const QByteArray jpeg("\xff\xd8\xff\xe0 picture");
    const QByteArray png("\x89PNG\r\n\x1a\n picture");
    const QByteArray webp("RIFF\x10\x20\x30\x40WEBPVP8 ");
    for (const QByteArray& picture : {jpeg, png, webp, QByteArray(), jpeg}) {
        expectValue(setPhoto(*test.club, id, picture));
        CHECK(photo() == picture);
    }
    expectValue(test.club->undo());
    CHECK(photo().isEmpty());
    expectValue(test.club->undo());
    CHECK(photo() == webp);
    for (const QByteArray& no : {QByteArray("RIFF"), QByteArray("GIF89a"), QByteArray("RIFFxxxxWAVEfmt "),
                                 jpeg + QByteArray(5 * 1024 * 1024, 'x')}) {
        CHECK_FALSE(setPhoto(*test.club, id, no));
    }
    CHECK(photo() == webp);
    CHECK(setPhoto(*test.club, MemberId(9), jpeg).error().kind == Error::Kind::Gone);
}

TEST_CASE("an edit of a custom field belongs to its member's history", "[member]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, wholeMember()));
    const ChangeId adding = test.club->newestEntry();
    const Member was = read(*test.club, id);
    Member wanted = was;
    wanted.custom = {{QStringLiteral("Shirt size"), QStringLiteral("XS")}};
    expectValue(editMember(*test.club, was, wanted));
    CHECK(test.club->history().touching("member", id.value()).size() == 2);
    const auto refused = test.club->undo(adding);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Conflict);
    expectValue(test.club->undo(adding, UndoScope::WithLater));
    CHECK(test.database().number("SELECT count(*) FROM custom_value") == 0);
}
