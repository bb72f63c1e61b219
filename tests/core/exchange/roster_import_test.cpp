// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as clubs and other services write them, from the bytes to the members they become.
#include "core/exchange/import_session.h"
#include "core/member/member_queries.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

struct Roster : TestClub {
    ImportReport take(const QByteArray& text, std::optional<DateOrder> told = {})
    {
        const auto session =
            expectValue(ImportSession::of(text, QStringLiteral("list.csv"), readingClub(*club)));
        session->options().dateOrder = told;
        static_cast<void>(expectValue(session->look(*club, {})));
        return expectValue(session->perform(*club, {}));
    }

    Member last()
    {
        return expectValue(readMember(*club, MemberId(database().number("SELECT max(id) FROM member"))));
    }

    std::int64_t members() { return database().number("SELECT count(*) FROM member"); }
};

} // namespace

TEST_CASE("a German list becomes a member with all that its columns say", "[import][roster]")
{
    Roster test;
    test.take(
        "Mitgl.-Nr.;Name, Vorname;geb. am;Straße;Nr.;PLZ Ort;Tel. privat;Handy;E-Mail;Mitglied seit;"
        "Gruppen;Fotoerlaubnis;Newsletter\n"
        "007;Müller, Dr. Anna;05.03.61;Gartenweg;4a;01067 Dresden;'0441 555010;0171 5550132 / 0171 5550133;"
        "anna@example.org, a.mueller@example.org;01.05.44;Chor, Schach;ja;N\n");
    const Member anna = test.last();
    CHECK(anna.number == u"007");
    CHECK(anna.name.given == u"Anna");
    CHECK(anna.name.family == u"Müller");
    CHECK(anna.custom.at(QStringLiteral("Title")) == u"Dr.");
    CHECK(anna.birthday == Birthday{1961, 3, 5});
    CHECK(anna.joined == QDate(1944, 5, 1));
    CHECK(anna.address.street == u"Gartenweg 4a");
    CHECK(anna.address.postcode == u"01067");
    CHECK(anna.address.city == u"Dresden");
    CHECK(anna.phones == QStringList{QStringLiteral("0441 555010")});
    CHECK(anna.mobiles == QStringList{QStringLiteral("0171 5550132"), QStringLiteral("0171 5550133")});
    CHECK(anna.emails ==
          QStringList{QStringLiteral("anna@example.org"), QStringLiteral("a.mueller@example.org")});
    CHECK(anna.groups == QStringList{QStringLiteral("Chor"), QStringLiteral("Schach")});
    CHECK(anna.photoConsent == true);
    CHECK(anna.emailConsent == false);
}

TEST_CASE("parts of a name and of an address are put together in their order", "[import][roster]")
{
    Roster test;
    test.take("Tussenvoegsel,Voornaam,Achternaam,Toevoeging,Huisnr,Straat,Postcode,Woonplaats\n"
              "van der,Jan,Berg,bis,12,Dorpsstraat,1012 AB,Amsterdam\n");
    CHECK(test.last().name.family == u"van der Berg");
    CHECK(test.last().address.street == u"Dorpsstraat 12\nbis");
    test.take("Nombre,Primer apellido,Segundo apellido,Correo\nAna,García,López,ana@example.org\n");
    CHECK(test.last().name.family == u"García López");
    test.take("First Name,Middle Name,Last Name,Email 2,Email,Third email\n"
              "Ada,Mary,Bell,second@example.org,first@example.org,third@example.org\n");
    CHECK(test.last().name.given == u"Ada Mary");
    CHECK(test.last().emails == QStringList{QStringLiteral("first@example.org"),
                                            QStringLiteral("second@example.org"),
                                            QStringLiteral("third@example.org")});
}

TEST_CASE("a roster with awards and addresses in lines is understood", "[import][roster]")
{
    Roster test;
    const auto report = test.take(
        "Customer ID,Name,Addr L1,Addr L2,Addr L5,Country,Email,Member of Club Since,Current Position\n"
        "PN-00123,\"Jane Doe, DTM\",1234 Main St,Apt 5,\"Springfield, IL 62701\",USA,jane@example.org,"
        "3/4/2020,\"President, Treasurer\"\n");
    CHECK(report.added == 1);
    const Member jane = test.last();
    CHECK(jane.number == u"PN-00123");
    CHECK(jane.name.family == u"Doe");
    CHECK(jane.custom.at(QStringLiteral("Title")) == u"DTM");
    CHECK(jane.address.street == u"1234 Main St\nApt 5");
    CHECK(jane.address.city == u"Springfield");
    CHECK(jane.address.region == u"IL");
    CHECK(jane.address.postcode == u"62701");
    CHECK(jane.joined == QDate(2020, 3, 4));
    CHECK(jane.roles.size() == 2);
}

TEST_CASE("a postcode and a phone keep their zero, out of a spreadsheet's guards too", "[import][roster]")
{
    Roster test;
    test.take("Name,ZIP,Phone,Mobile\nAda Bell,\"=\"\"01067\"\"\",\"=\"\"0441555010\"\"\",'+49 171 555\n");
    CHECK(test.last().address.postcode == u"01067");
    CHECK(test.last().phones == QStringList{QStringLiteral("0441555010")});
    CHECK(test.last().mobiles == QStringList{QStringLiteral("+49 171 555")});
}

TEST_CASE("cells that say there is nothing refuse no row", "[import][roster]")
{
    Roster test;
    const auto report = test.take("First name,Last name,DOB,Joined,Phone,Email,Photo consent\n"
                                  "Ada,Bell,0000-00-00,n/a,-,none,?\n"
                                  "Bo,Chen,0000-12-24,2020-01-01,555 010 20,bo@example.org,yes\n");
    CHECK(report.rejected.empty());
    CHECK(report.added == 2);
    CHECK(test.last().birthday == Birthday{0, 12, 24});
}

TEST_CASE("what no date tells follows what was said, then the service, then the header's language",
          "[import][roster]")
{
    Roster test;
    test.database().run("INSERT INTO setting VALUES (1, 'country', 'US')");
    SECTION("said")
    {
        test.take("Vorname;Nachname;Eintritt\nAda;Bell;03.04.2020\n", DateOrder::MonthDayYear);
        CHECK(test.last().joined == QDate(2020, 3, 4));
    }
    SECTION("the header's language")
    {
        test.take("Vorname;Nachname;Eintritt\nAda;Bell;03.04.2020\n");
        CHECK(test.last().joined == QDate(2020, 4, 3));
    }
    SECTION("the country, where the header is English")
    {
        test.take("First name,Last name,Joined\nAda,Bell,03/04/2020\n");
        CHECK(test.last().joined == QDate(2020, 3, 4));
    }
    SECTION("the column itself before all of them")
    {
        test.take("Vorname;Nachname;Eintritt\nAda;Bell;03.25.2020\nBo;Chen;03.04.2020\n",
                  DateOrder::DayMonthYear);
        CHECK(test.last().joined == QDate(2020, 3, 4));
    }
    SECTION("a service that always writes the month first")
    {
        test.database().run("UPDATE setting SET value='GB' WHERE name='country'");
        test.take("Email Address,First Name,Last Name,Birthday,MEMBER_RATING,LEID\n"
                  "ada@example.org,Ada,Bell,03/04,2,1\n");
        CHECK(test.last().birthday == Birthday{0, 3, 4});
    }
}

TEST_CASE("a session asks for the order of dates only where nothing tells", "[import][roster]")
{
    const auto asks = [](const QByteArray& text) {
        return expectValue(ImportSession::of(text, QStringLiteral("list.csv")))->asksForDateOrder();
    };
    CHECK(asks("First name,Last name,Joined\nAda,Bell,03/04/2020\n"));
    CHECK_FALSE(asks("First name,Last name,Joined\nAda,Bell,03/04/2020\nBo,Chen,25/04/2020\n"));
    CHECK_FALSE(asks("First name,Last name,Joined,DOB\nAda,Bell,03/04/2020,25/12/1970\n"));
    CHECK_FALSE(asks("First name,Last name,Joined\nAda,Bell,2020-04-03\n"));
    CHECK_FALSE(asks("First name,Last name,Renewal\nAda,Bell,03/04/2020\n")); // not taken
}

TEST_CASE("the same list again changes nothing, whatever its cells hold", "[import][roster]")
{
    Roster test;
    const QByteArray list = "Name,Address,Phone,Email,Groups,Joined,Emergency contact\n"
                            "\"Doe, Jane (Janie)\",\"1 High St, Leeds LS1 4AP\",'0113 496 0000,"
                            "a@example.org; b@example.org,\"Choir, Go\",2020-01-01,Ann 0113 496 0001\n"
                            "Dr. Jan van der Berg,\"2 High St, Leeds LS1 4AP\",,,Choir,2020-01-02,\n";
    CHECK(test.take(list).added == 2);
    const std::string before = dump(test.database());
    const auto again = test.take(list);
    CHECK(again.unchanged == 2);
    CHECK(dump(test.database()) == before);
}
