// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_hearth.h"
#include "tests/support/catch.h"

using namespace hearth::test;

namespace {

using namespace Qt::StringLiterals;

const QString duplicates = u"duplicates"_s;
const QString mergeMembers = u"merge-members"_s;

/// Ada, who stands in the book twice, and Ben, who doesn't.
struct ClubWithAdaTwice : ClubOnDisk {
    ClubWithAdaTwice()
    {
        ada = add({member, u"given_name=Ada"_s, u"family_name=Quillfeather"_s, u"email=ada@example.org"_s,
                   u"number=1"_s});
        again = add({member, u"given_name=Quillfeather"_s, u"family_name=Ada"_s, u"email=ADA@example.org"_s,
                     u"number=2"_s, u"phone=01632 960123"_s});
        ben = add({member, u"given_name=Ben"_s, u"family_name=Other"_s});
    }

    [[nodiscard]] QJsonArray pairs() const { return hearthDone({duplicates, path(), json}).array(); }

    QString ada;
    QString again;
    QString ben;
};

} // namespace

TEST_CASE("duplicates lists each pair with its reasons", "[app]")
{
    const ClubWithAdaTwice club;
    const QJsonArray pairs = club.pairs();
    REQUIRE(pairs.size() == 1);
    REQUIRE(pairs[0][u"a"].toString() == club.ada);
    REQUIRE(pairs[0][u"b"].toString() == club.again);
    REQUIRE(pairs[0][u"b_name"].toString() == u"Quillfeather Ada");
    REQUIRE(pairs[0][u"likelihood"].toString() == u"likely");
    REQUIRE(pairs[0][u"reasons"].toArray().size() == 3);
    REQUIRE(hearthDone({duplicates, club.path()}).out.contains("same e-mail"));
}

TEST_CASE("merge-members makes two one, which undo takes back", "[app]")
{
    const ClubWithAdaTwice club;
    const std::string before = club.dump();
    const Ran ran = hearthDone({mergeMembers, club.path(), u"no:1"_s, u"no:2"_s, u"number=gone"_s});
    REQUIRE(ran.out.contains("Merged Quillfeather Ada into Ada Quillfeather: " + club.ada.toUtf8()));
    REQUIRE(club.pairs().isEmpty());
    const QJsonArray listed =
        hearthDone({u"list"_s, club.path(), members, u"--find"_s, u"Quillfeather"_s, json}).array();
    REQUIRE(listed.size() == 1);
    REQUIRE(listed[0][u"number"].toString() == u"2");
    REQUIRE(listed[0][u"phone"].toString() == u"01632 960123");
    hearthDone({u"edit"_s, club.path(), member, club.again, u"notes=by the old id"_s});
    hearthDone({u"undo"_s, club.path()});
    hearthDone({u"undo"_s, club.path()});
    REQUIRE(club.dump() == before);
}

TEST_CASE("tell-apart is remembered", "[app]")
{
    const ClubWithAdaTwice club;
    hearthDone({u"tell-apart"_s, club.path(), club.again, club.ada});
    REQUIRE(club.pairs().isEmpty());
    REQUIRE(hearthDone({duplicates, club.path()}).out.contains("Nobody"));
    REQUIRE(hearthDone({u"tell-apart"_s, club.path(), club.ada, club.again}).out.contains("already"));
    hearthDone({u"undo"_s, club.path()});
    REQUIRE(club.pairs().size() == 1);
}

TEST_CASE("what can't be merged is refused with a sentence", "[app]")
{
    const ClubWithAdaTwice club;
    const QByteArray before = club.bytes();
    const auto merge = [&](const QStringList& words) {
        return runHearth(QStringList{mergeMembers, club.path()} + words);
    };
    requireRefused(merge({club.ada, club.ada}), 1, {u"one and the same"_s});
    requireRefused(merge({club.ada, u"nobody"_s}), 1, {u"nobody"_s});
    requireRefused(merge({club.ada}), 2, {u"GONE"_s});
    requireRefused(merge({club.ada, club.again, u"emial=gone"_s}), 2, {u"emial"_s, u"email"_s});
    requireRefused(merge({club.ada, club.again, u"email=hers"_s}), 2, {u"email=hers"_s});
    requireRefused(merge({club.ada, club.again, u"email=kept"_s, u"email=gone"_s}), 2, {u"twice"_s});
    requireRefused(merge({club.ada, club.again, u"number=both"_s}), 1, {u"number"_s});
    REQUIRE(club.bytes() == before);
    hearthDone({mergeMembers, club.path(), club.ada, club.again});
    requireRefused(merge({club.ada, club.again}), 1, {u"one and the same"_s});
}
