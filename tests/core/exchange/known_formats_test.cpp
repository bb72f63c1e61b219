// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_mapping.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

ImportMapping mappingOf(const char16_t* header, QChar separator = u',')
{
    return expectValue(mappingFor({QString::fromUtf16(header).split(separator), {}}, nullptr, {},
                                  QStringLiteral("list.csv")));
}

/// The field that a column becomes; empty for one that is left out.
QString fieldOf(const ImportMapping& mapping, const char16_t* column)
{
    const auto at = mapping.header.indexOf(QString::fromUtf16(column));
    REQUIRE(at >= 0);
    return mapping.targets.at(static_cast<std::size_t>(at)).field;
}

} // namespace

TEST_CASE("Outlook's contacts are recognised, on the web and on the desktop", "[exchange][format]")
{
    const auto web = mappingOf(
        u"First Name,Middle Name,Last Name,Title,Suffix,Nickname,Given Yomi,Surname Yomi,E-mail Address,"
        u"E-mail 2 Address,E-mail 3 Address,Home Phone,Home Phone 2,Business Phone,Mobile Phone,Job Title,"
        u"Company,Business Street,Business City,Business State,Business Postal Code,Home Street,Home City,"
        u"Home State,Home Postal Code,Home Country/Region,Other Street,Birthday,Anniversary,Notes");
    CHECK(web.format == u"Outlook");
    CHECK(fieldOf(web, u"Nickname") == u"preferred_name");
    CHECK(fieldOf(web, u"Title").isEmpty());
    CHECK(fieldOf(web, u"Given Yomi").isEmpty());
    CHECK(fieldOf(web, u"E-mail Address") == u"email");
    CHECK(fieldOf(web, u"E-mail 2 Address") == u"email_2");
    CHECK(fieldOf(web, u"E-mail 3 Address") == u"email_2");
    CHECK(fieldOf(web, u"Business Phone") == u"phone");
    CHECK(fieldOf(web, u"Mobile Phone") == u"mobile");
    CHECK(fieldOf(web, u"Home City") == u"city");
    CHECK(fieldOf(web, u"Business State").isEmpty());
    CHECK(fieldOf(web, u"Home Country/Region") == u"country");
    CHECK(fieldOf(web, u"Anniversary").isEmpty());
    const auto desktop =
        mappingOf(u"Title,First Name,Middle Name,Last Name,Suffix,Company,Business Fax,Business Phone,"
                  u"Birthday,Categories,E-mail Address,E-mail Type,E-mail Display Name,Notes");
    CHECK(desktop.format == u"Outlook");
    CHECK(fieldOf(desktop, u"Categories") == u"groups");
    CHECK(fieldOf(desktop, u"Business Fax").isEmpty());
    CHECK(fieldOf(desktop, u"E-mail Type").isEmpty());
    CHECK(fieldOf(desktop, u"E-mail Display Name").isEmpty());
}

TEST_CASE("Meetup's members are recognised, and their days are written month first", "[exchange][format]")
{
    const auto mapping =
        mappingOf(u"Name\tUser ID\tTitle\tMember ID\tLocation\tJoined Group on\tLast visited group on\tLast "
                  u"Attended\tTotal RSVPs\tNo shows\tIntro\tPhoto\tMailing List\tURL of Member Profile",
                  u'\t');
    CHECK(mapping.format == u"Meetup");
    CHECK(mapping.dateOrder == DateOrder::MonthDayYear);
    CHECK(isWholeName(mapping.targets[0].reading));
    CHECK(fieldOf(mapping, u"Member ID") == u"number");
    CHECK(fieldOf(mapping, u"Location") == u"city");
    CHECK(fieldOf(mapping, u"Joined Group on") == u"joined");
    CHECK(fieldOf(mapping, u"Intro") == u"notes");
    for (const char16_t* column : {u"User ID", u"Title", u"Last Attended", u"No shows", u"Photo",
                                   u"Mailing List", u"URL of Member Profile"}) {
        CHECK(fieldOf(mapping, column).isEmpty());
    }
    CHECK(mapping.targets[3].reason.contains(u"Meetup"));
}

TEST_CASE("a Toastmasters roster is recognised", "[exchange][format]")
{
    const auto mapping =
        mappingOf(u"Customer ID,Name,Company / In Care Of,Addr L1,Addr L2,Addr L3,Addr L4,Addr L5,Country,"
                  u"Member has opted-out of marketing mail,Email,Secondary Email,Home Phone,Mobile Phone,"
                  u"Additional Phone,Paid Until,Member of Club Since,Original Join Date,status (*),Current "
                  u"Position,Future Position,Pathways Enrolled");
    CHECK(mapping.format == u"Toastmasters");
    CHECK(mapping.dateOrder == DateOrder::MonthDayYear);
    CHECK(fieldOf(mapping, u"Customer ID") == u"number");
    CHECK(fieldOf(mapping, u"Addr L1") == u"street");
    CHECK(mapping.targets[7].reading == CellReading::Place);
    CHECK(fieldOf(mapping, u"Secondary Email") == u"email_2");
    CHECK(fieldOf(mapping, u"Member of Club Since") == u"joined");
    CHECK(fieldOf(mapping, u"Original Join Date").isEmpty());
    CHECK(fieldOf(mapping, u"status (*)").isEmpty());
    CHECK(fieldOf(mapping, u"Current Position") == u"roles");
    CHECK(fieldOf(mapping, u"Member has opted-out of marketing mail").isEmpty());
}

TEST_CASE("lists of Eventbrite, Mailchimp, Wild Apricot, ChurchCRM and OpenJVerein are recognised",
          "[exchange][format]")
{
    const auto eventbrite =
        mappingOf(u"Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Attendee #,"
                  u"Group,Total Paid,Attendee Status,Home Address 1,Home Address 2,Home City,Home "
                  u"State,Home Zip,Home Country");
    CHECK(eventbrite.format == u"Eventbrite");
    CHECK(fieldOf(eventbrite, u"Order #").isEmpty());
    CHECK(fieldOf(eventbrite, u"Attendee #").isEmpty());
    CHECK(fieldOf(eventbrite, u"Attendee Status").isEmpty());
    CHECK(fieldOf(eventbrite, u"Home Zip") == u"postcode");
    CHECK(eventbrite.targets[12].reading == CellReading::StreetMore);

    const auto mailchimp =
        mappingOf(u"Email Address,First Name,Last Name,Birthday,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,"
                  u"REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS");
    CHECK(mailchimp.format == u"Mailchimp");
    CHECK(fieldOf(mailchimp, u"TAGS") == u"groups");
    CHECK(fieldOf(mailchimp, u"NOTES") == u"notes");
    CHECK(fieldOf(mailchimp, u"OPTIN_TIME").isEmpty());
    CHECK(fieldOf(mailchimp, u"REGION").isEmpty()); // where a computer stood

    const auto apricot =
        mappingOf(u"User ID,First name,Last name,Organization,Email,Phone,Password,Group participation,"
                  u"Archived,Membership level,Membership status,Member since,Renewal due");
    CHECK(apricot.format == u"Wild Apricot");
    CHECK(fieldOf(apricot, u"Password").isEmpty());
    CHECK(fieldOf(apricot, u"Group participation") == u"groups");
    CHECK(fieldOf(apricot, u"Membership status") == u"status");
    CHECK(fieldOf(apricot, u"Member since") == u"joined");
    CHECK(fieldOf(apricot, u"Renewal due").isEmpty());

    const auto church =
        mappingOf(u"FamilyID,LastName,FirstName,Address1,City,State,Zip,Email,BirthDate,HomePhone");
    CHECK(church.format == u"ChurchCRM");
    CHECK(fieldOf(church, u"FamilyID").isEmpty());
    CHECK(fieldOf(church, u"State") == u"region");
    CHECK(fieldOf(church, u"BirthDate") == u"birthday");

    const auto verein =
        mappingOf(u"vorname;name;geschlecht;geburtsdatum;adresstyp;personenart;titel;anrede;strasse;"
                  u"adressierungszusatz;ort;plz;staat;email;telefondienstlich;telefonprivat;handy;"
                  u"beitragsgruppe;eintritt;austritt;kuendigung;externemitgliedsnummer",
                  u';');
    CHECK(verein.format == u"OpenJVerein");
    CHECK(verein.dateOrder == DateOrder::DayMonthYear);
    CHECK(fieldOf(verein, u"name") == u"family_name");
    CHECK(fieldOf(verein, u"telefonprivat") == u"phone");
    CHECK(fieldOf(verein, u"handy") == u"mobile");
    CHECK(fieldOf(verein, u"austritt") == u"left");
    CHECK(fieldOf(verein, u"kuendigung").isEmpty());
    CHECK(fieldOf(verein, u"beitragsgruppe").isEmpty());
    CHECK(fieldOf(verein, u"externemitgliedsnummer") == u"number");
}

TEST_CASE("nobody takes a column of passwords in, not even by hand", "[exchange][format]")
{
    const TableLook look{
        {QStringLiteral("First name"), QStringLiteral("Last name"), QStringLiteral("Password")}, {}};
    const auto refused = mappingFor(look, nullptr, {{QStringLiteral("Password"), QStringLiteral("notes")}},
                                    QStringLiteral("list.csv"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Kind::Invalid);
    CHECK(mappingFor(look, nullptr, {{QStringLiteral("Password"), QString()}}, QStringLiteral("list.csv")));
}
