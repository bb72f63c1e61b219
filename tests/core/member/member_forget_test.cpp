// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting can be undone with everything that hung on the person; forgetting leaves no byte behind.
#include "core/member/member_actions.h"
#include "core/member/member_names.h"
#include "core/member/member_queries.h"
#include "core/registry.h"
#include "core/wording.h"
#include "tests/core/member/sample_member.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

const QByteArray picture("\xff\xd8\xff\xe0 gesichtszug");

/// Somebody with a value everywhere, in the middle of other people: a host, a guest, a buddy, a photo.
MemberId addBusyMember(Club& club)
{
    const MemberId id = expectValue(addMember(club, wholeMember()));
    const MemberId other = expectValue(addMember(club, namedMember(u"Otto", u"Bleibt")));
    expectValue(setPhoto(club, id, picture));
    expectValue(club.perform(QStringLiteral("meeting.add"), {}, [&](Change& change) {
        Database& database = change.database();
        database.script("INSERT INTO meeting (id, kind, title, starts, ends)"
                        " VALUES (1, 'club night', 'Thursday', '2026-11-19T19:00', '2026-11-19T22:00')");
        database.run("INSERT INTO attendance (meeting, member, status, source, note)"
                     " VALUES (1, ?1, 0, 0, 'Anwesenheitsnotiz')",
                     id);
        database.run(
            "INSERT INTO attendance (meeting, member, status, source, guest_of) VALUES (1, ?1, 0, 0, ?2)",
            other, id);
        database.run("INSERT INTO door_event (door, seq, meeting, member, kind, at, source, note)"
                     " VALUES (7, 1, 1, ?1, 0, 0, 1, 'Anwesenheitsnotiz')",
                     id);
        database.run("INSERT INTO door_event (door, seq, meeting, member, kind, at, source, guest_of)"
                     " VALUES (7, 2, 1, ?1, 0, 0, 1, ?2)",
                     other, id);
        database.run("INSERT INTO relation (member, id, other, kind) VALUES (?1, 1, ?2, 1)", id, other);
        database.run("INSERT INTO relation (member, id, other, kind) VALUES (?1, 1, ?2, 0)", other, id);
    }));
    return id;
}

/// A past of many lines: what each of them keeps must go with the person.
void giveHistory(Club& club, MemberId id)
{
    const auto edit = [&](const std::function<void(Member&)>& make) {
        const Member was = expectValue(readMember(club, id));
        Member wanted = was;
        make(wanted);
        expectValue(editMember(club, was, wanted));
    };
    edit([](Member& member) { member.name.family = QStringLiteral("Mädchenname"); });
    edit([](Member& member) { member.custom[QStringLiteral("Shirt size")] = QStringLiteral("Zwergenhemd"); });
    edit([](Member& member) { member.households = {QStringLiteral("Luftschloss")}; });
    expectValue(club.perform(QStringLiteral("household.edit"), {}, [](Change& change) {
        change.database().script("UPDATE household SET notes='Familiengeheimnis' WHERE name='Luftschloss'");
    }));
    edit([](Member& member) { member.notes = QStringLiteral("verworfen"); });
    expectValue(club.undo());
}

QList<QByteArray> everyValue()
{
    return {"Quirina",      "Zapfhahn",     "NR-90817",     "zweite@",     "010203",      "040506",
            "Nadel",        "Wolkenkuck",   "Hinterland",   "PLZ-31415",   "Utopia",      "1961-03-27",
            "Kassenwartin", "CARD-424242",  "Notfallonkel", "070809",      "Geheimnotiz", "Riesenhemd",
            "gesichtszug",  "Anwesenheits", "dchenname",    "Zwergenhemd", "Luftschloss", "Familiengeheim",
            "verworfen",    "1987-06-05"};
}

QList<QByteArray> leftBehind(const QByteArray& bytes)
{
    QList<QByteArray> values;
    for (const QByteArray& value : everyValue()) {
        if (bytes.contains(value)) {
            values += value;
        }
    }
    return values;
}

/// The file's bytes, read while nobody holds it.
QByteArray bytesOf(TestClubFile& test)
{
    test.club.reset();
    QFile file(test.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    test.reopen();
    return bytes;
}

} // namespace

TEST_CASE("deleting a member takes along all that belongs to it, and undo brings all of it back", "[member]")
{
    TestClub test;
    const MemberId id = addBusyMember(*test.club);
    const std::string before = dump(test.database());
    expectValue(deleteMember(*test.club, id, memberKeys()));
    const std::string after = dump(test.database());
    for (const MemberKey& key : memberKeys()) {
        INFO(key.table << '.' << key.column);
        CHECK(test.database().number("SELECT count(*) FROM " + std::string(key.table) + " WHERE " +
                                         std::string(key.column) + "=?1",
                                     id) == 0);
    }
    CHECK(test.database().number("SELECT count(*) FROM attendance") == 1); // the guest's own
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
    expectValue(test.club->redo());
    CHECK(dump(test.database()) == after);
    CHECK(deleteMember(*test.club, id, memberKeys()).error().kind == Error::Kind::Gone);
}

TEST_CASE("the bytes of a file hold nothing of a forgotten person", "[member]")
{
    TestClubFile test;
    const MemberId id = addBusyMember(*test.club);
    giveHistory(*test.club, id);
    CHECK(leftBehind(bytesOf(test)).size() > 10); // some stand only in packed data
    expectValue(forgetMember(*test.club, id, memberKeys()));
    CHECK(leftBehind(bytesOf(test)).isEmpty());
    CHECK(isForgotten(test.club->database(), id));
    for (const HistoryEntry& entry : test.club->history().list()) {
        INFO(entry.verb.toStdString());
        const auto data = test.club->history().data(entry.id);
        CHECK(leftBehind(data.value_or(QByteArray())).isEmpty());
    }
}

TEST_CASE("forgetting can't be undone, and History says a forgotten person", "[member]")
{
    TestClub test;
    const MemberId id = addBusyMember(*test.club);
    expectValue(forgetMember(*test.club, id, memberKeys()));
    const std::string after = dump(test.database());
    const auto undone = test.club->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().kind == Error::Kind::Refused);
    CHECK(dump(test.database()) == after);
    CHECK(memberName(*test.club, id) == u"a forgotten person");
    const auto entries = test.club->history().list();
    CHECK(wordingOf(*test.club, entries.front()) == u"Forgot a person");
    CHECK(wordingOf(*test.club, entries.back()) == u"Added a forgotten person");
    for (const HistoryEntry& entry : entries) {
        static_cast<void>(test.club->undo(entry.id, UndoScope::WithLater));
        CHECK_FALSE(isThere(test.database(), id));
    }
}

TEST_CASE("households that a forgotten person leaves empty go, others stay", "[member]")
{
    TestClub test;
    Member member = wholeMember();
    member.households = {QStringLiteral("Alone"), QStringLiteral("Shared")};
    const MemberId id = expectValue(addMember(*test.club, member));
    member.households = {QStringLiteral("Shared")};
    static_cast<void>(expectValue(addMember(*test.club, member)));
    expectValue(forgetMember(*test.club, id, memberKeys()));
    CHECK(test.database().number("SELECT count(*) FROM household") == 1);
    CHECK(test.database().number("SELECT count(*) FROM household WHERE name='Shared'") == 1);
}

TEST_CASE("a member who was deleted before can be forgotten too", "[member]")
{
    TestClubFile test;
    const MemberId id = addBusyMember(*test.club);
    giveHistory(*test.club, id);
    expectValue(deleteMember(*test.club, id, memberKeys()));
    expectValue(forgetMember(*test.club, id, memberKeys()));
    CHECK(leftBehind(bytesOf(test)).isEmpty());
    CHECK(memberName(*test.club, id) == u"a forgotten person");
    CHECK_FALSE(test.club->undo());
    expectValue(forgetMember(*test.club, id, memberKeys())); // again: the rewriting alone
    CHECK(test.club->history().list().front().verb == u"member.forget");
    CHECK(forgetMember(*test.club, MemberId(99), memberKeys()).error().kind == Error::Kind::Gone);
}
