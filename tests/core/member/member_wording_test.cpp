// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/bounds.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/registry.h"
#include "core/wording.h"
#include "tests/core/member/sample_member.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

/// History as a person reads it, oldest first.
QStringList words(Club& club)
{
    QStringList lines;
    for (const HistoryEntry& entry : club.history().list()) {
        lines.prepend(wordingOf(club, entry));
    }
    return lines;
}

void rename(Club& club, MemberId id, const char16_t* given)
{
    const Member was = expectValue(readMember(club, id));
    Member wanted = was;
    wanted.name.given = QString::fromUtf16(given);
    expectValue(editMember(club, was, wanted));
}

} // namespace

TEST_CASE("what was done to a member reads in words, with today's name", "[member]")
{
    TestClub test;
    const MemberId id = expectValue(addMember(*test.club, namedMember(u"Ada", u"Byron")));
    rename(*test.club, id, u"Augusta");
    expectValue(setPhoto(*test.club, id, QByteArray("\xff\xd8\xff")));
    expectValue(test.club->undo());
    expectValue(test.club->redo());
    CHECK(words(*test.club) == QStringList{QStringLiteral("Added Augusta Byron"),
                                           QStringLiteral("Changed Augusta Byron"),
                                           QStringLiteral("Changed the photo of Augusta Byron"),
                                           QStringLiteral("Undid: Changed the photo of Augusta Byron"),
                                           QStringLiteral("Redid: Changed the photo of Augusta Byron")});
}

TEST_CASE("a member who is gone keeps the name that History holds, in its own order", "[member]")
{
    TestClub test;
    Member member = namedMember(u"An", u"Nguyễn");
    member.name.order = NameOrder::FamilyFirst;
    const MemberId id = expectValue(addMember(*test.club, member));
    expectValue(deleteMember(*test.club, id, memberKeys()));
    CHECK(words(*test.club) ==
          QStringList{QStringLiteral("Added Nguyễn An"), QStringLiteral("Deleted Nguyễn An")});
    dropAll(test.database());
    CHECK(words(*test.club) ==
          QStringList{QStringLiteral("Added a deleted member"), QStringLiteral("Deleted a deleted member")});
}

TEST_CASE("a member whose adding was undone keeps the name too", "[member]")
{
    TestClub test;
    static_cast<void>(expectValue(addMember(*test.club, namedMember(u"Ada", u"Byron"))));
    expectValue(test.club->undo());
    CHECK(words(*test.club) ==
          QStringList{QStringLiteral("Added Ada Byron"), QStringLiteral("Undid: Added Ada Byron")});
}

TEST_CASE("an import reads with its file and numbers", "[member]")
{
    TestClub test;
    HistoryEntry entry;
    entry.verb = QStringLiteral("members.import");
    entry.subject = {{QStringLiteral("file"), QStringLiteral("google.csv")},
                     {QStringLiteral("added"), 3},
                     {QStringLiteral("updated"), 1}};
    CHECK(wordingOf(*test.club, entry) == u"Imported members from google.csv: 3 new, 1 updated");
}

TEST_CASE("a verb from a newer version reads as its bare name", "[member]")
{
    TestClub test;
    HistoryEntry entry;
    entry.verb = QStringLiteral("rocket.launch");
    CHECK(wordingOf(*test.club, entry) == u"rocket.launch");
}
