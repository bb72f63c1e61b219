// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/exchange/noun.h"
#include "core/member/member_queries.h"
#include "core/registry.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

/// A club, a folder, and short ways to bring text in and out.
struct Exchange : TestClub {
    QTemporaryDir folder;

    QString write(const QByteArray& text, const QString& name = QStringLiteral("list.csv"))
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }

    ImportReport import(const QByteArray& text, ImportOptions options = {})
    {
        return expectValue(importFile(*club, write(text), options)).front();
    }

    Error refused(const QByteArray& text, ImportOptions options = {})
    {
        const auto result = importFile(*club, write(text), options);
        REQUIRE_FALSE(result.has_value());
        return result.error();
    }

    QByteArray exported(Formulas formulas = Formulas::Keep)
    {
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        ExportOptions options;
        options.formulas = formulas;
        expectValue(exportNoun(*club, *exchangeNoun(u"members"), path, options));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    Member only()
    {
        return expectValue(readMember(*club, MemberId(database().number("SELECT max(id) FROM member"))));
    }

    std::int64_t members() { return database().number("SELECT count(*) FROM member"); }
};

const ImportOptions exact{.noun = {},
                          .chosen = {},
                          .matches = Matches::Update,
                          .missing = Missing::Reject,
                          .fidelity = CellFidelity::Exact,
                          .dryRun = false,
                          .progress = {}};

} // namespace

TEST_CASE("a Google Contacts export becomes a roster", "[import]")
{
    Exchange test;
    const auto report = test.import(
        "First Name,Middle Name,Last Name,Phonetic First Name,Nickname,Birthday,Notes,Labels,E-mail 1 - "
        "Label,"
        "E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,"
        "Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country\n"
        "Zoë,Anna,Müller,,Zoe,1961-03-05,\"Two\nlines\",* myContacts ::: Choir ::: Chess,Home,"
        "zoe@example.org ::: z@example.com,zm@example.net,Mobile,07700 900123,Home,555 0100,"
        "Gartenweg 4,Oldenburg,01234,Germany\n"
        "Ngozi,,,,,--12-24,,* myContacts,,,,,,,,,,,\n");
    REQUIRE(report.format == u"Google Contacts");
    REQUIRE(report.read == 2);
    REQUIRE(report.added == 2);
    REQUIRE(report.rejected.empty());
    REQUIRE(report.mapping.at(QStringLiteral("First Name")) == u"given_name");
    const auto members = test.database().number("SELECT min(id) FROM member");
    const Member zoe = expectValue(readMember(*test.club, MemberId(members)));
    REQUIRE(zoe.name.given == u"Zoë Anna");
    REQUIRE(zoe.name.preferred == u"Zoe");
    REQUIRE(zoe.birthday == Birthday{1961, 3, 5});
    REQUIRE(zoe.notes == u"Two\nlines");
    REQUIRE(zoe.groups == QStringList{QStringLiteral("Chess"), QStringLiteral("Choir")});
    REQUIRE(zoe.emails == QStringList{QStringLiteral("zoe@example.org"), QStringLiteral("z@example.com"),
                                      QStringLiteral("zm@example.net")});
    REQUIRE(zoe.mobiles == QStringList{QStringLiteral("07700 900123")});
    REQUIRE(zoe.phones == QStringList{QStringLiteral("555 0100")});
    REQUIRE(zoe.address.postcode == u"01234");
    REQUIRE(zoe.address.country == u"Germany");
    REQUIRE(zoe.status == StatusWord{MemberStatus::Full, {}});
    REQUIRE(zoe.joined == test.club->today());
    REQUIRE(test.only().birthday == Birthday{0, 12, 24});

    const std::string before = dump(test.database());
    expectValue(test.club->undo());
    REQUIRE(test.members() == 0);
    REQUIRE(test.database().number("SELECT count(*) FROM club_group") == 0);
    expectValue(test.club->redo());
    REQUIRE(dump(test.database()) == before);
}

TEST_CASE(
    "the older Google layout is recognised as well, and a whole name is split where nothing else is there",
    "[import]")
{
    Exchange test;
    const auto report = test.import(
        "Name,Given Name,Additional Name,Family Name,Yomi Name,Birthday,Notes,Group Membership,"
        "E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value\n"
        "Maria Luisa da Silva,,,,,,,Choir ::: * myContacts,* Home,maria@example.org,Mobile,07700 900001\n");
    REQUIRE(report.added == 1);
    const Member maria = test.only();
    REQUIRE(maria.name.given == u"Maria Luisa");
    REQUIRE(maria.name.family == u"da Silva");
    REQUIRE(maria.mobiles == QStringList{QStringLiteral("07700 900001")});
    REQUIRE(maria.groups == QStringList{QStringLiteral("Choir")});
}

TEST_CASE("members exported and imported exact into an empty club give the same bytes", "[import][roundtrip]")
{
    Exchange first;
    first.import(
        "given_name,family_name,preferred_name,status,email,email_2,phone,mobile,street,city,postcode,"
        "country,"
        "birthday,joined,left,household,groups,roles,interests,emergency_name,emergency_phone,photo_consent,"
        "email_consent,notes,custom:Shirt\n"
        "Jürgen,Müller,,full,j@example.org,j2@example.org,+49 441 555,0171 555 0132,\"Weg 4\nHinterhaus\","
        "Oldenburg,01067,DE,1958-03-07,2003-04-01,,Müller,\"Chess; \"\"Go; "
        "advanced\"\"\",Treasurer,endgames; tea,"
        "Ann,555 0101,yes,no,\"says \"\"hi\"\", often\",L\n"
        "Ngọc,Trần,,Probezeit,,,,,,,,,--02-29,2026-01-01,,,,,,,,,,=SUM(A1),\n"
        "Olga,Former,,former,,,,,,,,,,2001-01-01,2009-12-31,Müller,,,,,,no,yes,,\n"
        "Pia,Gone,,trial,,,,,,,,,,2020-01-01,2021-01-01,,,,,,,,,,\n");
    REQUIRE(first.members() == 4);
    for (const Formulas formulas : {Formulas::Keep, Formulas::Escape}) {
        const QByteArray out = first.exported(formulas);
        REQUIRE(out.startsWith(
            "id,number,given_name,family_name,preferred_name,status,email,email_2,phone,mobile,street,"
            "city,region,postcode,country,birthday,joined,left,household,groups,roles,interests,"
            "emergency_name,emergency_phone,photo_consent,email_consent,notes,custom:Shirt\r\n"));
        Exchange second;
        const auto report = second.import(out, exact);
        REQUIRE(report.added == 4);
        REQUIRE(second.exported(formulas) == out);
        const std::string before = dump(second.database());
        const auto again = second.import(out, exact);
        REQUIRE(again.unchanged == 4);
        REQUIRE_FALSE(again.change);
        REQUIRE(dump(second.database()) == before);
    }
}

TEST_CASE("the same file again changes nothing, with and without keys", "[import]")
{
    Exchange test;
    const QByteArray file =
        "given_name,family_name,email,groups\nAda,Bell,ada@example.org,Chess\nBo,,,\nBo,,,\n";
    REQUIRE(test.import(file).added == 3);
    const std::string before = dump(test.database());
    const auto again = test.import(file);
    REQUIRE(again.unchanged == 3);
    REQUIRE(dump(test.database()) == before);
}

TEST_CASE("people are told apart as the rules say", "[import]")
{
    Exchange test;
    test.import("number,given_name,family_name,email,birthday\n"
                "1,Anna,Kowalski,family@example.org,1975-01-01\n"
                "2,Anna,Kowalski,family@example.org,2003-01-01\n"
                ",Piotr,Kowalski,family@example.org,1974-05-05\n");
    SECTION("a family that shares an e-mail stays apart, a number decides")
    {
        REQUIRE(test.members() == 3);
        const auto report = test.import("number,given_name,family_name,phone\n2,Anna,Kowalski,555 0102\n");
        REQUIRE(report.updated == 1);
        REQUIRE(test.database().number("SELECT count(*) FROM contact_point JOIN member ON member.id=member"
                                       " WHERE kind=1 AND number='2'") == 1);
    }
    SECTION("another number is another person")
    {
        REQUIRE(
            test.import("number,given_name,family_name,email\n3,Anna,Kowalski,family@example.org\n").added ==
            1);
    }
    SECTION("two in question are named, not guessed")
    {
        const auto report = test.import("given_name,family_name,email\nAnna,Kowalski,family@example.org\n");
        REQUIRE(report.rejected.size() == 1);
        REQUIRE(report.rejected.front().line == 2);
    }
    SECTION("name and birthday decide")
    {
        REQUIRE(
            test.import("given_name,family_name,birthday,city\nANNA,kowalski,1.1.1975,Gdańsk\n").updated ==
            1);
    }
    SECTION("the name alone never does")
    {
        REQUIRE(test.import("given_name,family_name,city\nPiotr,Kowalski,Elsewhere\n").added == 1);
    }
    SECTION("twice in the file is said")
    {
        const auto report = test.import("number,given_name\n9,Zed\n9,Zed\n");
        REQUIRE(report.added == 1);
        REQUIRE(report.rejected.front().reason.contains(u"line 2"));
    }
}

TEST_CASE("update, fill, skip and add do what they say, and an empty cell never erases", "[import]")
{
    Exchange test;
    test.import("number,given_name,family_name,city,notes\n1,Ada,Bell,London,\n");
    const QByteArray file = "number,given_name,family_name,city,notes\n1,Ada,,Leeds,hello\n";
    ImportOptions options;
    SECTION("update")
    {
        REQUIRE(test.import(file, options).updated == 1);
        REQUIRE(test.only().address.city == u"Leeds");
        REQUIRE(test.only().name.family == u"Bell");
    }
    SECTION("fill")
    {
        options.matches = Matches::Fill;
        REQUIRE(test.import(file, options).updated == 1);
        REQUIRE(test.only().address.city == u"London");
        REQUIRE(test.only().notes == u"hello");
    }
    SECTION("skip")
    {
        options.matches = Matches::Skip;
        REQUIRE(test.import(file, options).skipped == 1);
        REQUIRE(test.only().notes.isEmpty());
    }
    SECTION("add")
    {
        options.matches = Matches::Add;
        REQUIRE(test.import(file, options).added == 1);
        REQUIRE(test.members() == 2);
    }
    SECTION("a dry run counts and changes nothing")
    {
        const std::string before = dump(test.database());
        options.dryRun = true;
        REQUIRE(test.import(file, options).updated == 1);
        REQUIRE(dump(test.database()) == before);
    }
}

TEST_CASE("a bad row is rejected with its line and reason, the rest goes in, and the rejects can be mended",
          "[import]")
{
    Exchange test;
    const QByteArray file = "given_name,family_name,birthday,email\n"
                            "Bärbel,Öztürk,31.02.1985,b@example.org\n"
                            "\"Two\nlines\",Fine,,\n"
                            ",,,nobody@example.org\n"
                            "Bad,Mail,,nowhere\n"
                            "Too,Many,,,cells\n";
    const auto report = test.import(file);
    REQUIRE(report.read == 5);
    REQUIRE(report.added == 1);
    REQUIRE(report.rejected.size() == 4);
    REQUIRE(report.rejected[0].line == 2);
    REQUIRE(report.rejected[0].reason.contains(u"31"));
    REQUIRE(report.rejected[1].line == 5);
    REQUIRE(report.rejected[3].line == 7);
    const QString rejects = test.folder.filePath(QStringLiteral("rejects.csv"));
    expectValue(writeRejects(test.folder.filePath(QStringLiteral("list.csv")), rejects, {report}));
    QFile written(rejects);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    REQUIRE(text.startsWith("given_name,family_name,birthday,email,reason\r\n"));
    REQUIRE(text.count('\n') == 5);
    REQUIRE(text.contains("31.02.1985"));
}

TEST_CASE("days and months are decided from the column, then from other columns, then from the country",
          "[import]")
{
    Exchange test;
    SECTION("the column tells")
    {
        test.import("given_name,joined\nA,03/04/2020\nB,03/25/2020\n");
        REQUIRE(test.database().number("SELECT count(*) FROM member_status WHERE since='2020-03-04'") == 1);
    }
    SECTION("another column tells")
    {
        test.import("given_name,joined,birthday\nA,03/04/2020,25/12/1970\n");
        REQUIRE(test.database().number("SELECT count(*) FROM member_status WHERE since='2020-04-03'") == 1);
    }
    SECTION("the country tells")
    {
        test.database().run("INSERT INTO setting VALUES (1, 'country', 'US')");
        test.import("given_name,joined\nA,03/04/2020\n");
        REQUIRE(test.database().number("SELECT count(*) FROM member_status WHERE since='2020-03-04'") == 1);
    }
}

TEST_CASE("a column is mapped by hand, and what can't be mapped is said", "[import]")
{
    Exchange test;
    ImportOptions options;
    options.chosen = {{QStringLiteral("Who"), QStringLiteral("full_name")},
                      {QStringLiteral("Size"), QStringLiteral("custom:Shirt")}};
    const auto report = test.import("Who,Size,Junk\n\"Bell, Ada\",L,x\n", options);
    REQUIRE(report.added == 1);
    REQUIRE(test.only().name.family == u"Bell");
    REQUIRE(test.only().custom.at(QStringLiteral("Shirt")) == u"L");
    REQUIRE(test.refused("Who,Size\nx,y\n").kind == Error::Kind::Unreadable);
    options.chosen = {{QStringLiteral("Nope"), QStringLiteral("notes")}};
    REQUIRE(test.refused("Who,Size\nx,y\n", options).kind == Error::Kind::Invalid);
    options.chosen = {{QStringLiteral("Who"), QStringLiteral("shoe")}};
    REQUIRE(test.refused("Who,Size\nx,y\n", options).kind == Error::Kind::Invalid);
}

TEST_CASE("a known header without rows reads nothing and is no error", "[import]")
{
    Exchange test;
    const auto report = test.import("given_name,family_name\r\n");
    REQUIRE(report.read == 0);
    REQUIRE_FALSE(report.change);
    REQUIRE(test.club->history().list().empty());
}

TEST_CASE("an apostrophe before a formula comes off, unless cells are exact", "[import]")
{
    Exchange test;
    test.import("given_name,phone\nAda,'+49 441 555\n");
    REQUIRE(test.only().phones.front() == u"+49 441 555");
    REQUIRE(test.exported(Formulas::Escape).contains("'+49 441 555"));
    REQUIRE_FALSE(test.exported(Formulas::Keep).contains("'"));
}

TEST_CASE("cancelling an import leaves the club as it was", "[import]")
{
    Exchange test;
    QByteArray file = "given_name\n";
    for (int i = 0; i < 2000; ++i) {
        file += "Name " + QByteArray::number(i) + "\n";
    }
    for (const int stopAt : {1, 3}) { // when some are added already
        int calls = 0;
        ImportOptions options;
        options.progress = [&](std::int64_t, std::int64_t) {
            return ++calls == stopAt ? GoOn::Cancel : GoOn::Yes;
        };
        REQUIRE(test.refused(file, options).kind == Error::Kind::Cancelled);
        REQUIRE(test.members() == 0);
    }
}

TEST_CASE("who is added and who is changed may share what the import makes, and both are undone", "[import]")
{
    Exchange test;
    test.import("given_name,family_name,email\nAda,Byron,ada@example.org\n");
    const auto before = dump(test.database());
    // One group comes with somebody new and is then somebody's who was there; another one only with her.
    const ImportReport report = test.import("given_name,family_name,email,groups\n"
                                            "Grace,Murray,grace@example.org,Chess\n"
                                            "Ada,Byron,ada@example.org,Chess; Go\n"
                                            "Mary,Fairfax,mary@example.org,Go\n");
    REQUIRE(report.added == 2);
    REQUIRE(report.updated == 1);
    REQUIRE(test.database().number("SELECT count(*) FROM club_group") == 2);
    REQUIRE(test.database().number("SELECT count(*) FROM group_member") == 4);
    const auto after = dump(test.database());
    expectValue(test.club->undo());
    REQUIRE(dump(test.database()) == before);
    expectValue(test.club->redo());
    REQUIRE(dump(test.database()) == after);
    expectValue(test.club->undo());
    REQUIRE(dump(test.database()) == before);
}
