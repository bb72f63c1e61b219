// SPDX-License-Identifier: GPL-3.0-or-later
// What columns are called in Dutch, word by word. A word may stand under several meanings; the rest of the
// header decides.
#include "core/exchange/header/meaning.h"

#include <array>

namespace hearth {

namespace {

constexpr std::array dutchWords{
    MeaningWords{Meaning::GivenName, "voornaam voornamen"},
    MeaningWords{Meaning::Given, "voor"},
    MeaningWords{Meaning::FamilyName, "achternaam familienaam"},
    MeaningWords{Meaning::Family, "achter familie"},
    MeaningWords{Meaning::Whole, "volledige"},
    MeaningWords{Meaning::Name, "naam namen"},
    MeaningWords{Meaning::Initial, "voorletters voorletter initialen"},
    MeaningWords{Meaning::Particle, "tussenvoegsel tussenvoegsels tussenv tussenvoeg tv voorvoegsel "
                                    "voorvoegsels tussen"},
    MeaningWords{Meaning::Nickname, "roepnaam bijnaam"},
    MeaningWords{Meaning::Title, "aanhef titel"},
    MeaningWords{Meaning::Email, "email mail emailadres mailadres"},
    MeaningWords{Meaning::Phone, "telefoon tel telefoonnummer telefoonnr telnr"},
    MeaningWords{Meaning::Landline, "vast vaste"},
    MeaningWords{Meaning::Mobile, "mobiel gsm mobiele mobieltje"},
    MeaningWords{Meaning::Home, "thuis prive"},
    MeaningWords{Meaning::Work, "werk zakelijk"},
    MeaningWords{Meaning::Address, "adres woonadres"},
    MeaningWords{Meaning::Street, "straat straatnaam"},
    MeaningWords{Meaning::House, "huis"},
    MeaningWords{Meaning::HouseNumber, "huisnummer huisnr"},
    MeaningWords{Meaning::More, "toevoeging bus"},
    MeaningWords{Meaning::City, "plaats woonplaats stad gemeente"},
    MeaningWords{Meaning::Region, "provincie regio"},
    MeaningWords{Meaning::Postcode, "postcode"},
    MeaningWords{Meaning::Country, "land"},
    MeaningWords{Meaning::Date, "datum dag"},
    MeaningWords{Meaning::Birth, "geboortedatum geboren geboorte geb verjaardag gebdatum"},
    MeaningWords{Meaning::Join, "ingang ingangsdatum inschrijving inschrijf ingeschreven aanmelding aanmeld "
                                "toetreding toegetreden"},
    MeaningWords{Meaning::Leave, "uitschrijving uitschrijf uittreding uitgetreden opzegging opzeg afmelding "
                                 "uitgeschreven"},
    MeaningWords{Meaning::Since, "sinds vanaf"},
    MeaningWords{Meaning::Begin, "begin start"},
    MeaningWords{Meaning::End, "einde eind"},
    MeaningWords{Meaning::Member, "lid leden lidmaatschap lidmaatschaps"},
    MeaningWords{Meaning::Club, "vereniging"},
    MeaningWords{Meaning::Number, "nummer nr stamnummer"},
    MeaningWords{Meaning::Status, "status"},
    MeaningWords{Meaning::Kind, "soort type categorie"},
    MeaningWords{Meaning::Group, "groep groepen team teams afdeling afdelingen ploeg ploegen elftal"},
    MeaningWords{Meaning::Role, "functie functies rol rollen taak taken"},
    MeaningWords{Meaning::Interest, "interesses interesse hobby"},
    MeaningWords{Meaning::Household, "huishouden gezin"},
    MeaningWords{Meaning::Emergency, "noodgeval nood calamiteiten"},
    MeaningWords{Meaning::Contact, "contact contactpersoon contactpersonen"},
    MeaningWords{Meaning::Person, "persoon"},
    MeaningWords{Meaning::Consent, "toestemming akkoord"},
    MeaningWords{Meaning::Photo, "foto fotos beeldmateriaal"},
    MeaningWords{Meaning::Newsletter, "nieuwsbrief nieuwsbrieven"},
    MeaningWords{Meaning::Notes, "opmerking opmerkingen notitie notities bijzonderheden"},
    MeaningWords{Meaning::Primary, "eerste hoofd"},
    MeaningWords{Meaning::Second, "tweede"},
    MeaningWords{Meaning::Other, "andere overige"},
    MeaningWords{Meaning::Password, "wachtwoord"},
    MeaningWords{Meaning::Foreign,
                 "geslacht leeftijd jaar maand tijd ouder ouders moeder vader voogd verzorger partner kind "
                 "kinderen bedrijf beroep werkgever contributie bedrag betaling bank rekening rekeningnummer "
                 "machtiging nationaliteit taal website school actief vervaldatum handtekening overleden "
                 "bondsnummer gebruikersnaam verzekering allergie reden niet geen trainer docent"},
    MeaningWords{Meaning::Filler, "van de het een en of in op te bij uw je per"},
};

} // namespace

std::span<const MeaningWords> dutchHeaderWords() { return dutchWords; }

} // namespace hearth
