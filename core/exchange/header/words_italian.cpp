// SPDX-License-Identifier: GPL-3.0-or-later
// What columns are called in Italian, word by word. A word may stand under several meanings; the rest of the
// header decides.
#include "core/exchange/header/meaning.h"

#include <array>

namespace hearth {

namespace {

constexpr std::array italianWords{
    MeaningWords{Meaning::FamilyName, "cognome cognomi"},
    MeaningWords{Meaning::WholeName, "nominativo"},
    MeaningWords{Meaning::Whole, "completo"},
    MeaningWords{Meaning::Name, "nome nomi"},
    MeaningWords{Meaning::Nickname, "soprannome nomignolo"},
    MeaningWords{Meaning::Title, "titolo"},
    MeaningWords{Meaning::Email, "email mail elettronica posta"},
    MeaningWords{Meaning::Phone, "telefono tel telefoni telef"},
    MeaningWords{Meaning::Landline, "fisso"},
    MeaningWords{Meaning::Mobile, "cellulare cell cellulari mobile"},
    MeaningWords{Meaning::Home, "casa abitazione privato personale residenza"},
    MeaningWords{Meaning::Work, "lavoro ufficio"},
    MeaningWords{Meaning::Address, "indirizzo residenza domicilio"},
    MeaningWords{Meaning::Street, "via strada"},
    MeaningWords{Meaning::HouseNumber, "civico"},
    MeaningWords{Meaning::City, "citta comune localita paese"},
    MeaningWords{Meaning::Region, "provincia prov regione"},
    MeaningWords{Meaning::Post, "postale"},
    MeaningWords{Meaning::Code, "codice cod"},
    MeaningWords{Meaning::Postcode, "cap"},
    MeaningWords{Meaning::Country, "nazione paese stato"},
    MeaningWords{Meaning::Location, "luogo"},
    MeaningWords{Meaning::Date, "data giorno"},
    MeaningWords{Meaning::Birth, "nascita nato nata compleanno datanascita"},
    MeaningWords{Meaning::Join, "iscrizione adesione ingresso iscritto iscritta tesseramento ammissione"},
    MeaningWords{Meaning::Leave, "uscita dimissioni recesso cessazione"},
    MeaningWords{Meaning::Since, "dal"},
    MeaningWords{Meaning::Begin, "inizio"},
    MeaningWords{Meaning::End, "fine"},
    MeaningWords{Meaning::Member, "socio socia soci membro membri tesserato associato"},
    MeaningWords{Meaning::Club, "club associazione circolo"},
    MeaningWords{Meaning::Card, "tessera"},
    MeaningWords{Meaning::Number, "numero num n nr matricola"},
    MeaningWords{Meaning::Id, "id identificativo"},
    MeaningWords{Meaning::Status, "stato"},
    MeaningWords{Meaning::Kind, "tipo categoria tipologia livello"},
    MeaningWords{Meaning::Group, "gruppo gruppi sezione sezioni squadra squadre"},
    MeaningWords{Meaning::Role, "ruolo ruoli carica cariche incarico incarichi funzione qualifica"},
    MeaningWords{Meaning::Interest, "interessi interesse hobby"},
    MeaningWords{Meaning::Household, "famiglia nucleo familiare"},
    MeaningWords{Meaning::Emergency, "emergenza emergenze"},
    MeaningWords{Meaning::Contact, "contatto contatti recapito referente"},
    MeaningWords{Meaning::Person, "persona"},
    MeaningWords{Meaning::Consent, "consenso autorizzazione liberatoria autorizza"},
    MeaningWords{Meaning::Photo, "foto immagine immagini"},
    MeaningWords{Meaning::Newsletter, "newsletter"},
    MeaningWords{Meaning::Notes, "note nota osservazioni commenti commento annotazioni"},
    MeaningWords{Meaning::Primary, "principale primo"},
    MeaningWords{Meaning::Second, "secondo secondario"},
    MeaningWords{Meaning::Other, "altro altra"},
    MeaningWords{Meaning::Foreign,
                 "sesso genere eta anno mese ora fiscale partita iva genitore genitori madre padre tutore "
                 "coniuge figlio figli quota importo pagamento banca conto fattura professione azienda "
                 "nazionalita cittadinanza lingua sito utente scadenza certificato medico allergie taglia "
                 "peso altezza firma decesso civile cintura creazione modifica attivo pec motivo allenatore "
                 "insegnante"},
    MeaningWords{Meaning::Filler, "di del della dello dei delle il lo la gli le e o in a al gg mm aaaa per "
                                  "facoltativo"},
};

} // namespace

std::span<const MeaningWords> italianHeaderWords() { return italianWords; }

} // namespace hearth
