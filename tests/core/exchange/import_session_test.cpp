// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_words.h"
#include "core/exchange/import_session.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/member/member_rows.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

std::unique_ptr<ImportSession> sessionOf(const QByteArray& text)
{
    return expectValue(ImportSession::of(text, QStringLiteral("list.csv")));
}

MemberId addAnna(Club& club)
{
    Member member;
    member.name.given = QStringLiteral("Anna");
    member.name.family = QStringLiteral("Kowalski");
    member.emails = {QStringLiteral("family@example.org")};
    return expectValue(addMember(club, member));
}

/// What a header is taken for, field by field.
QStringList fieldsOf(const QStringList& header)
{
    QStringList fields;
    const auto mapping = mappingFor({header, {}}, nullptr, {}, QStringLiteral("list.csv"));
    if (mapping) {
        for (const ColumnTarget& target : mapping->targets) {
            fields += target.reading == CellReading::WholeName ? QStringLiteral("full_name") : target.field;
        }
    }
    return fields;
}

} // namespace

TEST_CASE("an import that is watched changes nothing until it is performed, and then once", "[import]")
{
    TestClub test;
    const auto session = sessionOf("Name;Phone\nAmara Okafor;07700 900111\n;\nRosa Marchetti;07700 900222\n");
    CHECK(session->header() == QStringList{QStringLiteral("Name"), QStringLiteral("Phone")});
    CHECK(session->description().startsWith(u"semicolons"));
    CHECK(session->samples(1) == QStringList{QStringLiteral("07700 900111"), QStringLiteral("07700 900222")});
    const std::string before = dump(test.database());
    const ImportReport looked = expectValue(session->look(*test.club, {}));
    CHECK(looked.added == 2);
    CHECK(dump(test.database()) == before);
    const ImportReport done = expectValue(session->perform(*test.club, {}));
    CHECK(done.added == 2);
    CHECK(done.change == test.club->newestEntry());
    expectValue(test.club->undo());
    CHECK(dump(test.database()) == before);
}

TEST_CASE("a cell that is put right is imported so, and the source keeps its own", "[import]")
{
    TestClub test;
    const auto session = sessionOf("given_name,birthday\nBo,1985-02-31\nShort\n");
    CHECK(expectValue(session->look(*test.club, {})).rejected.size() == 1);
    REQUIRE(session->plan());
    CHECK(session->plan()->rows[0].problems.front().field == u"birthday");
    CHECK(session->cell(2, 1) == u"1985-02-31");
    session->mend(2, 1, QStringLiteral("1985-02-28"));
    session->mend(3, 1, QStringLiteral("1990-01-01")); // a cell that the row doesn't reach to
    CHECK(session->cell(2, 1) == u"1985-02-28");
    CHECK_FALSE(session->plan()); // must be looked at anew
    const ImportReport looked = expectValue(session->look(*test.club, {}));
    CHECK(looked.rejected.empty());
    CHECK(looked.added == 2);
    CHECK(session->plan()->rows[1].draft.birthday == Birthday{1990, 1, 1});
}

TEST_CASE("a row that could be several people's is whose somebody says", "[import]")
{
    TestClub test;
    const MemberId first = addAnna(*test.club);
    const MemberId second = addAnna(*test.club);
    const QByteArray list =
        "given_name,family_name,email,mobile\nAnna,Kowalski,family@example.org,07700 900333\n";
    const auto session = sessionOf(list);
    CHECK(expectValue(session->look(*test.club, {})).rejected.size() == 1);
    CHECK(session->plan()->rows[0].candidates == std::vector{first, second});
    session->decide(2, {second});
    CHECK(expectValue(session->look(*test.club, {})).updated == 1);
    CHECK(session->plan()->rows[0].before->id == second);
    session->decide(2, {});
    CHECK(expectValue(session->look(*test.club, {})).added == 1);
    static_cast<void>(expectValue(session->perform(*test.club, {})));
    CHECK(MemberRows(*test.club).count() == 3);
}

TEST_CASE("two rows can't both be decided to be the same person", "[import]")
{
    TestClub test;
    static_cast<void>(addAnna(*test.club));
    const MemberId second = addAnna(*test.club);
    const auto session = sessionOf("given_name,family_name,email,mobile\n"
                                   "Anna,Kowalski,family@example.org,07700 900333\n"
                                   "Anna,Kowalski,family@example.org,07700 900444\n");
    session->decide(2, {second});
    session->decide(3, {second});
    const ImportReport looked = expectValue(session->look(*test.club, {}));
    CHECK(looked.updated == 1);
    REQUIRE(looked.rejected.size() == 1);
    CHECK(looked.rejected[0].reason.contains(u"line 2"));
}

TEST_CASE("other lists than members are looked at and performed too", "[import]")
{
    TestClub test;
    const auto session = sessionOf("name,description\nChess,Every level\n");
    session->options().noun = QStringLiteral("groups");
    const ImportReport looked = expectValue(session->look(*test.club, {}));
    CHECK(looked.noun == u"groups");
    CHECK(looked.added == 1);
    CHECK_FALSE(session->plan());
    CHECK(expectValue(session->perform(*test.club, {})).added == 1);
}

TEST_CASE("nothing pasted, nothing to import", "[import]")
{
    const auto refused = ImportSession::of(" \n", QStringLiteral("list.csv"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Unreadable);
}

TEST_CASE("columns are guessed by their names in several languages", "[import]")
{
    const auto list = [](const char16_t* parted) { return QString::fromUtf16(parted).split(u','); };
    CHECK(fieldsOf(list(u"First Name,Surname,E-mail address,Mobile phone,Date of birth,Member since")) ==
          list(u"given_name,family_name,email,mobile,birthday,joined"));
    CHECK(fieldsOf(list(u"Mitglieds-Nr.,Vorname,Name,Straße & Hausnummer,PLZ,Ort,Geburtsdatum,Eintritt")) ==
          list(u"number,given_name,family_name,street,postcode,city,birthday,joined"));
    CHECK(fieldsOf(list(u"Nom,Prénom,Courriel,Téléphone portable,Date de naissance")) ==
          list(u"family_name,given_name,email,mobile,birthday"));
    CHECK(fieldsOf(list(u"Nombre,Apellidos,Correo electrónico,Teléfono")) ==
          list(u"given_name,family_name,email,phone"));
    CHECK(fieldsOf(list(u"Name,Phone")) == list(u"full_name,phone"));
    CHECK(fieldsOf(list(u"Surname,Colour")).isEmpty()); // one word alone is no roster
    CHECK(fieldsOf(list(u"a,b,c")).isEmpty());
}

TEST_CASE("a known layout goes before the words of its columns", "[import]")
{
    const auto mapping =
        mappingFor({{QStringLiteral("id"), QStringLiteral("given_name"), QStringLiteral("email")}, {}},
                   nullptr, {}, QStringLiteral("list.csv"));
    REQUIRE(mapping);
    CHECK(mapping->format == u"Hearth list");
    CHECK(mapping->targets[0].field == u"id");
}
