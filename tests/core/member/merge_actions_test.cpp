// SPDX-License-Identifier: GPL-3.0-or-later
// What a merge does to each thing that belongs to a person, and that nothing of it is lost.
#include "core/member/member_actions.h"
#include "core/member/member_alias_queries.h"
#include "core/member/member_names.h"
#include "core/member/member_photo_queries.h"
#include "core/member/member_queries.h"
#include "core/member/merge_actions.h"
#include "core/registry.h"
#include "core/wording.h"
#include "tests/core/member/sample_member.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

using namespace Qt::StringLiterals;

/// Two records of one person, and somebody else.
struct TwoRecords : TestClub {
    TwoRecords()
    {
        Member first = namedMember(u"Quirina", u"Zapfhahn");
        first.number = u"17"_s;
        first.emails = {u"quirina@zapf.example"_s};
        first.mobiles = {u"07700 900123"_s};
        first.groups = {u"Chess"_s};
        first.joined = QDate(2020, 1, 1);
        first.photoConsent = true;
        first.notes = u"Sings"_s;
        pair.kept = expectValue(addMember(*club, first));
        Member second = namedMember(u"Quirinchen", u"Zapfhahn");
        second.number = u"99"_s;
        second.cardCode = u"CARD-9"_s;
        second.emails = {u"QUIRINA@zapf.example"_s, u"zweite@zapf.example"_s};
        second.mobiles = {u"+44 7700 900123"_s};
        second.phones = {u"01632 960123"_s};
        second.address.street = u"7 Mill Row"_s;
        second.groups = {u"Chess"_s, u"Go"_s};
        second.roles = {u"Treasurer"_s};
        second.households = {u"Zapfhahn"_s};
        second.interests = {u"Tango"_s};
        second.status = StatusWord{MemberStatus::Guest, {}};
        second.joined = QDate(2019, 1, 1);
        second.photoConsent = false;
        second.notes = u"Brings cake"_s;
        second.custom = {{u"Shirt"_s, u"XL"_s}};
        clock.advance(std::int64_t{86'400'000});
        pair.gone = expectValue(addMember(*club, second));
        other = expectValue(addMember(*club, namedMember(u"Otto", u"Bleibt")));
    }

    void merge(const MergeChoice& choice = {})
    {
        expectValue(mergeMembers(*club, pair, choice, memberKeys()));
    }
    [[nodiscard]] Member merged() const { return expectValue(readMember(*club, pair.kept)); }
    /// `KEPT`, `GONE` and `OTHER` stand for the ids.
    [[nodiscard]] std::string filled(const char* sql) const
    {
        return QString::fromLatin1(sql)
            .replace(u"KEPT"_s, QString::number(pair.kept.value()))
            .replace(u"GONE"_s, QString::number(pair.gone.value()))
            .replace(u"OTHER"_s, QString::number(other.value()))
            .toStdString();
    }
    void run(const char* sql) const
    {
        expectValue(
            club->perform(u"test"_s, {}, [&](Change& change) { change.database().run(filled(sql)); }));
    }
    [[nodiscard]] std::int64_t number(const char* sql) const { return database().number(filled(sql)); }

    MergedPair pair;
    MemberId other;
};

} // namespace

TEST_CASE("fields that differ are as proposed: what isn't empty, lists of both", "[member][merge]")
{
    TwoRecords test;
    test.merge();
    const Member merged = test.merged();
    CHECK(merged.name.given == u"Quirina");
    CHECK(merged.number == u"17");
    CHECK(merged.cardCode == u"CARD-9");
    CHECK(merged.emails == QStringList{u"quirina@zapf.example"_s, u"zweite@zapf.example"_s});
    CHECK(merged.mobiles == QStringList{u"07700 900123"_s});
    CHECK(merged.phones == QStringList{u"01632 960123"_s});
    CHECK(merged.address.street == u"7 Mill Row");
    CHECK(merged.groups == QStringList{u"Chess"_s, u"Go"_s});
    CHECK(merged.roles == QStringList{u"Treasurer"_s});
    CHECK(merged.households == QStringList{u"Zapfhahn"_s});
    CHECK(merged.interests == QStringList{u"Tango"_s});
    CHECK(merged.photoConsent == false); // said a day later
    CHECK(merged.notes == u"Sings\n\nBrings cake");
    CHECK(merged.custom.at(u"Shirt"_s) == u"XL");
    CHECK(merged.status == StatusWord{MemberStatus::Full, {}}); // full wins over guest
    CHECK(merged.joined == QDate(2019, 1, 1));
    CHECK(test.number("SELECT count(*) FROM member WHERE id=GONE") == 0);
    CHECK(test.number("SELECT count(*) FROM member_status WHERE member=KEPT") == 2);
}

TEST_CASE("of each field the other value can be chosen", "[member][merge]")
{
    TwoRecords test;
    MergeChoice choice;
    for (const QString& field : mergeFieldNames()) {
        choice[field] = From::Gone;
    }
    const Member gone = expectValue(readMember(*test.club, test.pair.gone));
    test.merge(choice);
    Member merged = test.merged();
    merged.id = gone.id;
    CHECK(merged == gone);
    expectValue(test.club->undo());
    const Member kept = test.merged();
    for (auto& [field, from] : choice) {
        from = From::Kept;
    }
    choice[u"custom:Shirt"_s] = From::Kept;
    test.merge(choice);
    CHECK(test.merged() == kept);
}

TEST_CASE("a choice that can't be is refused by its field", "[member][merge]")
{
    TwoRecords test;
    const std::string before = dump(test.database());
    const auto problems = [&](const MergeChoice& choice) {
        return mergeMembers(*test.club, test.pair, choice, memberKeys()).error().problems;
    };
    CHECK(problems({{u"number"_s, From::Both}}).at(0).field == u"number");
    CHECK(problems({{u"nonsense"_s, From::Kept}}).at(0).field == u"nonsense");
    CHECK(dump(test.database()) == before);
}

TEST_CASE("attendances move, two of one meeting become one, guests are the other's", "[member][merge]")
{
    TwoRecords test;
    test.database().script("INSERT INTO meeting (id, kind, title, starts, ends) VALUES"
                           " (1, 'club night', 'A', '2026-11-19T19:00', '2026-11-19T22:00'),"
                           " (2, 'club night', 'B', '2026-11-12T19:00', '2026-11-12T22:00')");
    test.run(
        "INSERT INTO attendance (meeting, member, status, source) VALUES (1, KEPT, 3, 0), (1, GONE, 0, 1),"
        " (2, GONE, 1, 1)");
    test.run(
        "INSERT INTO attendance (meeting, member, status, source, guest_of) VALUES (1, OTHER, 0, 0, GONE)");
    test.run("INSERT INTO invitation (meeting, member) VALUES (1, KEPT), (1, GONE), (2, GONE)");
    test.merge();
    CHECK(test.number("SELECT count(*) FROM attendance WHERE member=KEPT") == 2);
    CHECK(test.number("SELECT status FROM attendance WHERE member=KEPT AND meeting=1") == 0);
    CHECK(test.number("SELECT status FROM attendance WHERE member=KEPT AND meeting=2") == 1);
    CHECK(test.number("SELECT guest_of=KEPT FROM attendance WHERE member=OTHER") == 1);
    CHECK(test.number("SELECT count(*) FROM invitation WHERE member=KEPT") == 2);
    CHECK(test.number("SELECT count(*) FROM attendance WHERE member=GONE OR guest_of=GONE") == 0);
}

TEST_CASE("nobody is the guest of themselves after a merge", "[member][merge]")
{
    TwoRecords test;
    test.database().script("INSERT INTO meeting (id, kind, title, starts, ends) VALUES"
                           " (1, 'club night', 'A', '2026-11-19T19:00', '2026-11-19T22:00'),"
                           " (2, 'club night', 'B', '2026-11-12T19:00', '2026-11-12T22:00')");
    test.run(
        "INSERT INTO attendance (meeting, member, status, source, guest_of) VALUES (1, KEPT, 0, 0, GONE),"
        " (2, GONE, 0, 0, KEPT)");
    test.merge();
    CHECK(test.number("SELECT count(*) FROM attendance WHERE member=KEPT AND guest_of IS NULL") == 2);
}

TEST_CASE("relations go over, one between the two and one that is there already vanish", "[member][merge]")
{
    TwoRecords test;
    test.run("INSERT INTO relation (member, id, other, kind) VALUES (KEPT, 90, GONE, 1), (GONE, 91, KEPT, 1),"
             " (KEPT, 92, OTHER, 0), (GONE, 93, OTHER, 0), (GONE, 94, OTHER, 2), (OTHER, 95, GONE, 1), "
             "(OTHER, 96, KEPT, 1),"
             " (OTHER, 97, GONE, 2)");
    test.merge();
    CHECK(test.number("SELECT count(*) FROM relation WHERE member=KEPT AND other=OTHER") == 2);
    CHECK(test.number("SELECT count(*) FROM relation WHERE member=OTHER AND other=KEPT") == 2);
    CHECK(test.number("SELECT count(*) FROM relation") == 4);
}

TEST_CASE("the other's photo is taken where there is none", "[member][merge]")
{
    TwoRecords test;
    const QByteArray picture("\xff\xd8\xff one");
    expectValue(setPhoto(*test.club, test.pair.gone, picture));
    test.merge();
    CHECK(readPhoto(test.database(), test.pair.kept) == picture);
    expectValue(test.club->undo());
    const QByteArray own("\xff\xd8\xff two");
    expectValue(setPhoto(*test.club, test.pair.kept, own));
    test.merge();
    CHECK(readPhoto(test.database(), test.pair.kept) == own);
}

TEST_CASE("whom one was told apart from, both are", "[member][merge]")
{
    TwoRecords test;
    expectValue(tellApart(*test.club, test.pair.gone, test.other));
    expectValue(tellApart(*test.club, test.pair.kept, test.pair.gone));
    test.merge();
    CHECK(test.number("SELECT count(*) FROM told_apart WHERE member=KEPT AND other=OTHER") == 1);
    CHECK(test.number("SELECT count(*) FROM told_apart") == 1);
}

TEST_CASE("a merge is one line in History, and one undo brings both back exactly", "[member][merge]")
{
    TwoRecords test;
    const std::string before = dump(test.database());
    test.merge();
    const std::string after = dump(test.database());
    CHECK(wordingOf(*test.club, test.club->history().list().front()) ==
          u"Merged Quirinchen Zapfhahn into Quirina Zapfhahn");
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
    expectValue(test.club->redo());
    CHECK(dump(test.database()) == after);
}

TEST_CASE("who can't be merged is told why", "[member][merge]")
{
    TwoRecords test;
    const auto refusal = [&](MemberId kept, MemberId gone) {
        return mergeMembers(*test.club, {kept, gone}, {}, memberKeys()).error();
    };
    CHECK(refusal(test.pair.kept, test.pair.kept).sentence.contains(u"one and the same person"));
    CHECK(refusal(test.pair.kept, MemberId(99)).kind == Error::Kind::Gone);
    test.merge();
    CHECK(refusal(test.pair.kept, test.pair.gone).sentence.contains(u"merged before and is Quirina"));
    CHECK(refusal(test.pair.gone, test.other).sentence.contains(u"merged before and is Quirina"));
    expectValue(forgetMember(*test.club, test.other, memberKeys()));
    CHECK(refusal(test.pair.kept, test.other).sentence.contains(u"was forgotten"));
}
