// SPDX-License-Identifier: GPL-3.0-or-later
// What columns are called in German, word by word. A word may stand under several meanings; the rest of the
// header decides.
#include "core/exchange/header/meaning.h"

#include <array>

namespace hearth {

namespace {

constexpr std::array germanWords{
    MeaningWords{Meaning::GivenName, "vorname vornamen taufname"},
    MeaningWords{Meaning::Given, "vor"},
    MeaningWords{Meaning::FamilyName, "nachname nachnamen familienname zuname"},
    MeaningWords{Meaning::Family, "nach familien"},
    MeaningWords{Meaning::WholeName, "vollname anzeigename"},
    MeaningWords{Meaning::Whole, "voll ganzer vollstandiger voller kompletter"},
    MeaningWords{Meaning::Name, "name namen"},
    MeaningWords{Meaning::Particle, "namenszusatz vorsatzwort namensvorsatz"},
    MeaningWords{Meaning::Nickname, "rufname spitzname genannt kurzname"},
    MeaningWords{Meaning::Title, "titel anrede briefanrede grad"},
    MeaningWords{Meaning::Email, "email mail emailadresse mailadresse"},
    MeaningWords{Meaning::Phone, "telefon tel telefonnummer fon rufnummer ruf telefonnr telnr telef"},
    MeaningWords{Meaning::Landline, "festnetz"},
    MeaningWords{Meaning::Mobile, "mobil handy mobiltelefon mobilfunk natel mobile mobilnummer"},
    MeaningWords{Meaning::Home, "privat private privates priv heim privater"},
    MeaningWords{Meaning::Work,
                 "dienst dienstlich dienstl geschaftlich gesch beruflich arbeit buro geschaft"},
    MeaningWords{Meaning::Address, "adresse anschrift adr wohnadresse"},
    MeaningWords{Meaning::Street, "strasse str strassen strassenname"},
    MeaningWords{Meaning::House, "haus"},
    MeaningWords{Meaning::HouseNumber, "hausnummer hausnr hnr"},
    MeaningWords{Meaning::More, "zusatz adresszusatz adressierungszusatz adressierungs postfach"},
    MeaningWords{Meaning::City, "ort stadt wohnort gemeinde ortschaft wohnsitz"},
    MeaningWords{Meaning::Region, "bundesland kanton region provinz land landkreis"},
    MeaningWords{Meaning::Post, "post postalische"},
    MeaningWords{Meaning::Code, "zahl kennzeichen"},
    MeaningWords{Meaning::Postcode, "plz postleitzahl"},
    MeaningWords{Meaning::Country, "land staat"},
    MeaningWords{Meaning::Date, "datum tag dat"},
    MeaningWords{Meaning::Birth,
                 "geburtstag geburtsdatum geboren geburt geburts geb gebdatum gebdat gebtag gebdt"},
    MeaningWords{Meaning::Join,
                 "eintritt beitritt eingetreten beigetreten aufnahme eintritts beitritts zugang registriert"},
    MeaningWords{Meaning::Leave, "austritt ausgetreten abgang austritts ausgeschieden"},
    MeaningWords{Meaning::Since, "seit ab von"},
    MeaningWords{Meaning::Begin, "beginn start anfang"},
    MeaningWords{Meaning::End, "ende"},
    MeaningWords{Meaning::Member, "mitglied mitglieder mitgliedschaft mitgl mgl mitglieds"},
    MeaningWords{Meaning::Club, "verein vereins"},
    MeaningWords{Meaning::Number, "nummer nr num nro"},
    MeaningWords{Meaning::Id, "id kennung"},
    MeaningWords{Meaning::Status, "status zustand"},
    MeaningWords{Meaning::Kind, "art typ kategorie stufe klasse"},
    MeaningWords{Meaning::Group, "gruppe gruppen abteilung abteilungen sparte sparten mannschaft "
                                 "mannschaften team stimmgruppe sektion"},
    MeaningWords{Meaning::Role,
                 "funktion funktionen amt amter aufgabe aufgaben rolle rollen position posten"},
    MeaningWords{Meaning::Interest, "interesse interessen hobby hobbys hobbies"},
    MeaningWords{Meaning::Household, "haushalt haushalte familie familien"},
    MeaningWords{Meaning::Emergency, "notfall notfalls"},
    MeaningWords{Meaning::Contact, "kontakt kontakte kontaktperson ansprechpartner"},
    MeaningWords{Meaning::Person, "person personen"},
    MeaningWords{Meaning::Consent, "einwilligung erlaubnis zustimmung einverstanden einverstandnis erlaubt "
                                   "genehmigung freigabe recht rechte einverstandniserklarung"},
    MeaningWords{Meaning::Photo, "foto fotos bild bilder"},
    MeaningWords{Meaning::Newsletter, "newsletter rundbrief rundmail infomail rundschreiben"},
    MeaningWords{Meaning::Notes, "bemerkung bemerkungen notiz notizen kommentar kommentare anmerkung "
                                 "anmerkungen hinweis hinweise sonstiges info"},
    MeaningWords{Meaning::Primary, "haupt erste"},
    MeaningWords{Meaning::Second, "zweite zweit zweiter"},
    MeaningWords{Meaning::Other, "weitere weiterer andere alternative alternativ sonstige"},
    MeaningWords{Meaning::Password, "passwort kennwort"},
    MeaningWords{
        Meaning::Foreign,
        "geschlecht alter jahrgang jahr jahre monat uhrzeit zeit lfd laufende beitrag beitrags betrag summe "
        "konto kontoinhaber bank zahlung zahlungsart mandat mandats sepa lastschrift rechnung eltern mutter "
        "vater elternteil erziehungsberechtigter erziehungsberechtigte erziehungsberechtigten vormund kind "
        "kinder partner ehepartner firma beruf arbeitgeber unternehmen organisation staatsangehorigkeit "
        "nationalitat konfession religion familienstand hochzeit sterbe tod verstorben geandert angelegt "
        "erstellt geloscht pass kundigung sprache webseite homepage internet fax telefax benutzer "
        "benutzername login schule aktiv inaktiv gultig ablauf grosse gewicht unterschrift personenart "
        "adresstyp zahler abrechnung steuer versicherung allergien ernahrung lizenz blut grund nicht kein "
        "keine betreuer trainer lehrer"},
    MeaningWords{Meaning::Filler,
                 "der die das den dem des und oder am im in an zum zur bei fur ihr ihre mit bitte optional "
                 "pflichtfeld falls wenn tt mm jjjj jj akad akademischer auf vom wegen e"},
};

} // namespace

std::span<const MeaningWords> germanHeaderWords() { return germanWords; }

} // namespace hearth
