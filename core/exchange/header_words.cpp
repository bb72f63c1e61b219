// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_words.h"

#include "core/base/text.h"
#include "core/exchange/member_cells.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace hearth {

namespace {

struct FieldWords {
    QStringView field;
    std::string_view words; ///< Folded, without anything but letters and digits, parted by blanks.
};

constexpr std::array fieldWords{
    FieldWords{u"given_name",
               "firstname forename givenname given first christianname vorname prenom nombre nome "
               "voornaam imie fornamn fornavn"},
    FieldWords{u"family_name",
               "lastname surname familyname last family nachname familienname zuname nomdefamille nom "
               "apellido apellidos cognome achternaam nazwisko sobrenome apelido efternamn etternavn"},
    FieldWords{u"full_name",
               "name fullname membername wholename displayname vollername vollstandigername namevorname "
               "nomcomplet nomprenom nombrecompleto nomecompleto naam volledigenaam imieinazwisko"},
    FieldWords{u"preferred_name",
               "nickname preferredname knownas goesby rufname spitzname surnom apodo soprannome "
               "roepnaam"},
    FieldWords{u"email", "email emailaddress mail mailaddress emailadresse mailadresse courriel adressemail "
                         "adresseemail correo correoelectronico indirizzoemail emailadres epost"},
    FieldWords{u"email_2", "email2 emailaddress2 secondemail otheremail zweiteemail"},
    FieldWords{
        u"phone",
        "phone phonenumber telephone telephonenumber tel telno telefon telefonnummer telefonnr "
        "homephone phonehome landline festnetz telefonprivat telephonefixe telefono telefoon telefone"},
    FieldWords{u"mobile",
               "mobile mobilephone mobilenumber cell cellphone mobil mobiltelefon mobilnummer handy "
               "handynummer portable telephoneportable movil telefonomovil cellulare mobiel telemovel"},
    FieldWords{u"street",
               "street streetaddress address address1 addressline1 strasse strassehausnummer "
               "strasseundhausnummer strassenr adresse anschrift rue calle direccion indirizzo via straat "
               "adres"},
    FieldWords{u"city",
               "city town ort stadt wohnort ville localite ciudad poblacion citta comune stad woonplaats "
               "plaats miasto cidade"},
    FieldWords{u"region",
               "state county region province stateprovince bundesland kanton departement provincia"},
    FieldWords{u"postcode",
               "postcode postalcode zip zipcode plz postleitzahl codepostal cp codigopostal cap"},
    FieldWords{u"country", "country land staat pays pais paese kraj"},
    FieldWords{u"birthday",
               "birthday birthdate dateofbirth dob born geburtstag geburtsdatum geboren gebdatum "
               "datedenaissance naissance nele fechadenacimiento fechanacimiento nacimiento "
               "datadinascita geboortedatum dataurodzenia datadenascimento"},
    FieldWords{u"joined",
               "joined joineddate joindate datejoined joinedon membersince eintritt eintrittsdatum "
               "mitgliedseit beitritt beitrittsdatum dateadhesion adhesion fechadealta alta lidsinds"},
    FieldWords{u"left", "left leftdate leavedate dateleft lefton resigned austritt austrittsdatum datedepart "
                        "fechadebaja baja"},
    FieldWords{u"number",
               "number memberno membernumber membernr memberid membershipnumber membershipno "
               "mitgliedsnummer mitgliedsnr mitgliednr mitgliedernummer numeroadherent numeromembre "
               "numerodesocio lidnummer"},
    FieldWords{u"status",
               "status memberstatus membershipstatus mitgliedsart mitgliedsstatus statut estado stato"},
    FieldWords{u"groups",
               "group groups gruppe gruppen abteilung sparte section groupe groupes grupo grupos gruppo"},
    FieldWords{u"roles", "role roles office position funktion amt aufgabe fonction cargo ruolo functie"},
    FieldWords{u"interests", "interest interests hobbies hobby interessen interets intereses interessi"},
    FieldWords{u"household", "household haushalt foyer hogar nucleofamiliare huishouden"},
    FieldWords{u"emergency_name",
               "emergencycontact emergencyname emergencycontactname ice icecontact notfallkontakt "
               "contacturgence"},
    FieldWords{u"emergency_phone",
               "emergencyphone emergencynumber emergencycontactphone emergencycontactnumber "
               "icephone notfallnummer notfalltelefon telephoneurgence"},
    FieldWords{u"photo_consent", "photoconsent photopermission fotoerlaubnis fotoeinwilligung"},
    FieldWords{u"email_consent", "emailconsent newsletter mailingconsent emaileinwilligung"},
    FieldWords{u"notes",
               "note notes comment comments remark remarks bemerkung bemerkungen notiz notizen kommentar "
               "anmerkung anmerkungen remarque remarques commentaires notas observaciones opmerkingen"},
};

struct HeaderWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::HeaderWords)
};

/// Word → field.
const std::unordered_map<std::string, QString>& allWords()
{
    static const std::unordered_map<std::string, QString> words = [] {
        std::unordered_map<std::string, QString> all;
        for (const FieldWords& entry : fieldWords) {
            std::string_view left = entry.words;
            while (!left.empty()) {
                const std::size_t end = std::min(left.find(' '), left.size());
                all.emplace(left.substr(0, end), entry.field.toString());
                left.remove_prefix(std::min(end + 1, left.size()));
            }
        }
        for (const QString& column : memberColumns()) {
            std::string word = column.toStdString();
            std::erase(word, '_');
            all.emplace(std::move(word), column);
        }
        return all;
    }();
    return words;
}

/// "E-Mail-Adresse" → "emailadresse".
std::string wordOf(const QString& column)
{
    std::string folded = fold(QStringView(column));
    std::erase_if(folded, [](char letter) {
        return !((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'));
    });
    return folded;
}

QStringList fieldsOf(const QStringList& header)
{
    QStringList fields;
    for (const QString& column : header) {
        const auto found = allWords().find(wordOf(column));
        QString field = found == allWords().end() ? QString() : found->second;
        if (field == u"id" || (!field.isEmpty() && fields.contains(field) && field != u"phone")) {
            field.clear(); // another program's id; or a second column of a field that has one value
        }
        fields += field;
    }
    // Beside a given name, "Name" is the family's.
    const auto whole = fields.indexOf(QStringLiteral("full_name"));
    if (whole >= 0 && fields.contains(QStringLiteral("given_name"))) {
        fields[whole] =
            fields.contains(QStringLiteral("family_name")) ? QString() : QStringLiteral("family_name");
    }
    return fields;
}

bool namesSomebody(const QString& field)
{
    return field == u"given_name" || field == u"family_name" || field == u"full_name";
}

/// At most just below what a known format is sure of, since a word alone is a guess.
int scoreOf(const QStringList& header)
{
    constexpr qsizetype surest = 99;
    const QStringList fields = fieldsOf(header);
    const auto known =
        std::count_if(fields.begin(), fields.end(), [](const QString& field) { return !field.isEmpty(); });
    const bool tells = std::any_of(fields.begin(), fields.end(), namesSomebody);
    return tells && known >= 2 ? static_cast<int>(std::max<qsizetype>(surest * known / header.size(), 1)) : 0;
}

std::vector<ColumnTarget> targetsByWords(const QStringList& header)
{
    std::vector<ColumnTarget> targets;
    for (const QString& field : fieldsOf(header)) {
        targets.push_back(field == u"full_name"
                              ? ColumnTarget{QStringLiteral("given_name"), CellReading::WholeName}
                              : ColumnTarget{field});
    }
    return targets;
}

} // namespace

std::vector<ImportFormat> headerWordFormats()
{
    return {{QStringLiteral("members"), [] { return HeaderWords::tr("List of people"); }, scoreOf,
             targetsByWords}};
}

} // namespace hearth
