// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header/column_matching.h"
#include "tests/support/catch.h"

using namespace hearth;

namespace {

QStringList split(const char16_t* text)
{
    QStringList parts;
    for (const QString& part : QString::fromUtf16(text).split(u'|')) {
        parts += part.trimmed();
    }
    return parts;
}

/// A table of a header and rows, both parted by bars.
TableLook tableOf(const char16_t* header, std::initializer_list<const char16_t*> rows = {})
{
    TableLook look{split(header), {}};
    look.columns.resize(rows.size() == 0 ? 0 : static_cast<std::size_t>(look.header.size()));
    int number = 0;
    for (const char16_t* row : rows) {
        const QStringList cells = split(row);
        ++number;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            look.columns[static_cast<std::size_t>(i)].see(cells.at(i), number);
        }
    }
    return look;
}

QString shown(const ColumnTarget& target)
{
    switch (target.reading) {
    case CellReading::WholeName:
        return QStringLiteral("full_name");
    case CellReading::WholeNameFamilyFirst:
        return QStringLiteral("full_name, family first");
    case CellReading::WholeNameTwoFamilies:
        return QStringLiteral("full_name, two families");
    case CellReading::MiddleName:
        return QStringLiteral("middle");
    case CellReading::SecondFamilyName:
        return QStringLiteral("second family");
    case CellReading::Particle:
        return QStringLiteral("particle");
    case CellReading::HouseNumber:
        return QStringLiteral("house");
    case CellReading::StreetMore:
        return QStringLiteral("more");
    case CellReading::Place:
        return QStringLiteral("place");
    case CellReading::WholeAddress:
        return QStringLiteral("address");
    default:
        return target.field.isEmpty() ? QStringLiteral("-") : target.field;
    }
}

QStringList usesOf(const TableLook& look)
{
    QStringList uses;
    for (const ColumnTarget& target : matchColumns(look).targets) {
        uses += shown(target);
    }
    return uses;
}

QStringList usesOf(const char16_t* header) { return usesOf(tableOf(header)); }

} // namespace

TEST_CASE("headers written by hand are understood in eight languages", "[exchange][header]")
{
    CHECK(usesOf(u"Surname|Forename|Known as|Mobile No.|Home Tel No|Address Line 1|Address Line 2|Town|County"
                 u"|Post Code|D.O.B.|Membership No.|Date Joined|Date Left|Committee role|Interests") ==
          split(u"family_name|given_name|preferred_name|mobile|phone|street|more|city|region"
                u"|postcode|birthday|number|joined|left|roles|interests"));
    CHECK(usesOf(u"Mitgl.-Nr.|Vorname|Name|Geb. am|Straße|Nr.|PLZ|Wohnort|Tel. privat|Handy-Nr."
                 u"|E-Mail-Adresse|Eintrittsdatum|Austritt|Funktion|Sparte|Bemerkungen") ==
          split(u"number|given_name|family_name|birthday|street|house|postcode|city|phone|mobile"
                u"|email|joined|left|roles|groups|notes"));
    CHECK(usesOf(u"N° adhérent|Nom|Prénom|Né(e) le|Adresse|CP|Ville|Tél. fixe|Portable|Courriel"
                 u"|Date d'adhésion|Personne à prévenir en cas d'urgence|Tél. urgence|Droit à l'image") ==
          split(u"number|family_name|given_name|birthday|street|postcode|city|phone|mobile|email"
                u"|joined|emergency_name|emergency_phone|photo_consent"));
    CHECK(
        usesOf(
            u"Nº socio|Nombre|Primer apellido|Segundo apellido|F. nacimiento|Domicilio|C.P.|Población"
            u"|Provincia|Teléfono fijo|Móvil|Correo electrónico|Fecha de alta|Fecha de baja|Observaciones") ==
        split(u"number|given_name|family_name|second family|birthday|street|postcode|city"
              u"|region|phone|mobile|email|joined|left|notes"));
    CHECK(
        usesOf(u"Tessera|Cognome|Nome|Nato il|Indirizzo|CAP|Città|Prov.|Cell.|Posta elettronica|Socio "
               u"dal|Note") ==
        split(
            u"number|family_name|given_name|birthday|street|postcode|city|region|mobile|email|joined|notes"));
    CHECK(usesOf(u"Lidnr|Roepnaam|Voornaam|Tussenvoegsel|Achternaam|Geboortedatum|Straat|Huisnr"
                 u"|Postcode|Woonplaats|Mobiel|E-mailadres|Lid sinds|Opmerkingen") ==
          split(u"number|preferred_name|given_name|particle|family_name|birthday|street|house"
                u"|postcode|city|mobile|email|joined|notes"));
    CHECK(usesOf(u"Nº sócio|Nome completo|Data de nascimento|Morada|Código Postal|Localidade|Telemóvel"
                 u"|Data de adesão|Observações") ==
          split(u"number|full_name|birthday|street|postcode|city|mobile|joined|notes"));
    CHECK(usesOf(u"Nr czł.|Imię|Nazwisko|Data ur.|Ulica|Nr domu|Kod pocztowy|Miejscowość|Tel. kom.|Członek "
                 u"od|Uwagi") ==
          split(u"number|given_name|family_name|birthday|street|house|postcode|city|mobile|joined|notes"));
    CHECK(usesOf(u"Name|E-Mail|Cell|Geburtstag|Ville") == split(u"full_name|email|mobile|birthday|city"));
}

TEST_CASE("words are seen through capitals, compounds, abbreviations and slips", "[exchange][header]")
{
    CHECK(usesOf(u"firstName|LASTNAME|eMail|home_phone|zipCode|dateOfBirth") ==
          split(u"given_name|family_name|email|phone|postcode|birthday"));
    CHECK(usesOf(u"foreName|surName|PLZOrt") == split(u"given_name|family_name|place"));
    CHECK(usesOf(u"Vorn.|Nachn.|Bemerk.|Notfallkontaktnummer") ==
          split(u"given_name|family_name|notes|emergency_phone"));
    CHECK(usesOf(u"Vorname|Nachname|Geburstdatum|Telefonnumer") ==
          split(u"given_name|family_name|birthday|phone"));
    CHECK(usesOf(u"Vorname|Nachname|Funktionen (durch Kommas getrennt, falls mehrere)") ==
          split(u"given_name|family_name|roles"));
}

TEST_CASE("what belongs to somebody or something else is left out", "[exchange][header]")
{
    CHECK(usesOf(u"First name|Last name|Mother's email|Parent phone|Geburtsort|Geburtsname|Year of birth"
                 u"|Email type|Ticket number|Fee|Fax|Website|Gender|Last login|User ID|Password") ==
          split(u"given_name|family_name|-|-|-|-|-|-|-|-|-|-|-|-|-|-"));
    CHECK(usesOf(u"Imię|Nazwisko|Rok urodzenia|Telefon opiekuna|Lp.") ==
          split(u"given_name|family_name|-|-|-"));
    CHECK(usesOf(u"First name|Last name|Has opted out of emails|Do not email") ==
          split(u"given_name|family_name|-|-"));
}

TEST_CASE("a password is left out, and the reason says so", "[exchange][header]")
{
    for (const char16_t* name : {u"Password", u"Passwort", u"Mot de passe", u"Contraseña", u"Wachtwoord",
                                 u"Senha", u"Hasło", u"user_pwd"}) {
        CAPTURE(QString::fromUtf16(name));
        CHECK(isPasswordColumn(QString::fromUtf16(name)));
        const auto targets = matchColumns({{QStringLiteral("Name"), QString::fromUtf16(name)}, {}}).targets;
        CHECK(targets[1].field.isEmpty());
        CHECK(targets[1].reason.contains(u"passwords"));
    }
    CHECK_FALSE(isPasswordColumn(QStringLiteral("Passnummer")));
    CHECK_FALSE(isPasswordColumn(QStringLiteral("Notes")));
}

TEST_CASE("a plain name is what the other columns leave to it", "[exchange][header]")
{
    CHECK(usesOf(u"Name|Phone") == split(u"full_name|phone"));
    CHECK(usesOf(u"Vorname|Name") == split(u"given_name|family_name"));
    CHECK(usesOf(u"Nombre|Apellidos") == split(u"given_name|family_name"));
    CHECK(usesOf(u"Name|First name|Last name") == split(u"-|given_name|family_name"));
    CHECK(usesOf(u"Contact Nom|Contact Prénom") == split(u"family_name|given_name"));
    CHECK(usesOf(u"Family|Given|Phone") == split(u"family_name|given_name|phone"));
    CHECK(usesOf(u"Vor- und Nachname|Tel.") == split(u"full_name|phone"));
    CHECK(usesOf(u"Name, Vorname|Tel.") == split(u"full_name, family first|phone"));
    CHECK(usesOf(u"Nazwisko i imię|Tel.") == split(u"full_name, family first|phone"));
    CHECK(usesOf(u"Nombre completo|Teléfono|Fecha de nacimiento") ==
          split(u"full_name, two families|phone|birthday"));
}

TEST_CASE("the best column gets the field, and what it leaves is no second best", "[exchange][header]")
{
    CHECK(
        usesOf(u"First Name|Last Name|Work Email|Email|Alternate email|Business State|Home State|Other Street"
               u"|Home Street|Work phone|Home phone") ==
        split(u"given_name|family_name|email_2|email|email_2|-|region|-|street|phone|phone"));
    CHECK(usesOf(u"First name|Last name|Province|State") == split(u"given_name|family_name|region|-"));
}

TEST_CASE("a status is the column with words for what somebody is", "[exchange][header]")
{
    CHECK(usesOf(tableOf(u"Name|Status|Member type", {u"Ada Bell|active|A2", u"Bo Chen|former|B1"})) ==
          split(u"full_name|status|-"));
    CHECK(usesOf(tableOf(u"Name|Stand|Member type", {u"Ada Bell|x|Full", u"Bo Chen|y|Trial"})) ==
          split(u"full_name|-|status"));
}

TEST_CASE("values tell a column whose name says nothing", "[exchange][header]")
{
    CHECK(usesOf(tableOf(u"Name|x|y|z|w", {u"Ada Bell|ada@example.org|07700 900111|Germany|SW1A 1AA",
                                           u"Bo Chen|bo@example.org|+44 7700 900222|France|LS1 4AP",
                                           u"Cy Dee|cy@example.org|(07700) 900333|Österreich|M1 1AE"})) ==
          split(u"full_name|email|phone|country|postcode"));
}

TEST_CASE("values overrule what the name seems to say", "[exchange][header]")
{
    CHECK(usesOf(tableOf(u"Name|Mail|Phone|Joined", {u"Ada Bell|yes|Mobile|yes", u"Bo Chen|no|Home|no"})) ==
          split(u"full_name|-|-|-"));
    CHECK(usesOf(tableOf(u"Name|Ort|Adresse", {u"Ada Bell|26121 Oldenburg|Weg 4, 26121 Oldenburg",
                                               u"Bo Chen|01067 Dresden|Am Markt 1, 01067 Dresden"})) ==
          split(u"full_name|place|address"));
    CHECK(usesOf(tableOf(u"Name|Notfallkontakt", {u"Ada Bell|07700 900111", u"Bo Chen|07700 900222"})) ==
          split(u"full_name|emergency_phone"));
    CHECK(usesOf(tableOf(u"Name|Fotos", {u"Ada Bell|ja", u"Bo Chen|nein"})) ==
          split(u"full_name|photo_consent"));
    CHECK(usesOf(tableOf(u"Nome|Cognome|Numero", {u"Ada|Bell|07700 900111", u"Bo|Chen|07700 900222"})) ==
          split(u"given_name|family_name|phone"));
}

TEST_CASE("a column that only counts the rows is nobody's number", "[exchange][header]")
{
    CHECK(usesOf(tableOf(u"Nr.|Name", {u"1|Ada Bell", u"2|Bo Chen", u"3|Cy Dee"})) == split(u"-|full_name"));
    CHECK(usesOf(tableOf(u"Nr.|Name", {u"17|Ada Bell", u"12|Bo Chen", u"31|Cy Dee"})) ==
          split(u"number|full_name"));
    CHECK(usesOf(tableOf(u"Mitgliedsnummer|Name", {u"1|Ada Bell", u"2|Bo Chen", u"3|Cy Dee"})) ==
          split(u"number|full_name"));
}

TEST_CASE("each column is given its reason in words", "[exchange][header]")
{
    const auto targets = matchColumns(tableOf(u"Wer|Name|Geb.|x", {u"a|Ada Bell|5.3.1961|ada@example.org",
                                                                   u"b|Bo Chen|6.4.1962|bo@example.org"}))
                             .targets;
    CHECK(targets[0].reason.isEmpty());
    CHECK(targets[1].reason == u"because it is called “Name”");
    CHECK(targets[2].reason == u"because it is called “Geb.” and its values are dates");
    CHECK(targets[3].reason == u"because its values are e-mail addresses");
}

TEST_CASE("a header tells how its writers order day and month, unless it is English", "[exchange][header]")
{
    CHECK(dateOrderOfHeader(split(u"Vorname|Nachname|Geburtsdatum")) == DateOrder::DayMonthYear);
    CHECK(dateOrderOfHeader(split(u"Nombre|Apellidos|Fecha de alta")) == DateOrder::DayMonthYear);
    CHECK_FALSE(dateOrderOfHeader(split(u"First name|Last name|Joined")).has_value());
    CHECK_FALSE(dateOrderOfHeader(split(u"a|b|c")).has_value());
    CHECK_FALSE(dateOrderOfHeader({}).has_value());
}

TEST_CASE("any header and any values are borne", "[exchange][header]")
{
    CHECK(usesOf(u"").size() == 1);
    CHECK(matchColumns({}).targets.empty());
    QStringList many;
    for (int i = 0; i < 1000; ++i) {
        many += QStringLiteral("Column %1").arg(i);
    }
    CHECK(matchColumns({many, {}}).targets.size() == 1000);
    CHECK(usesOf(TableLook{{QString(100'000, u'x'), QStringLiteral("((((")}, {}}).size() == 2);
}
