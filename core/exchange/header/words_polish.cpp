// SPDX-License-Identifier: GPL-3.0-or-later
// What columns are called in Polish, word by word. A word may stand under several meanings; the rest of the
// header decides.
#include "core/exchange/header/meaning.h"

#include <array>

namespace hearth {

namespace {

constexpr std::array polishWords{
    MeaningWords{Meaning::GivenName, "imie imiona imienia"},
    MeaningWords{Meaning::FamilyName, "nazwisko nazwiska"},
    MeaningWords{Meaning::Whole, "pelne"},
    MeaningWords{Meaning::Name, "nazwa"},
    MeaningWords{Meaning::Nickname, "pseudonim ksywa ksywka przydomek"},
    MeaningWords{Meaning::Title, "tytul zwrot"},
    MeaningWords{Meaning::Email, "email mail poczta emailowy elektroniczna"},
    MeaningWords{Meaning::Phone, "telefon tel telefonu telefony"},
    MeaningWords{Meaning::Landline, "stacjonarny"},
    MeaningWords{Meaning::Mobile, "komorka komorkowy kom komorki"},
    MeaningWords{Meaning::Home, "domowy prywatny"},
    MeaningWords{Meaning::Work, "sluzbowy firmowy"},
    MeaningWords{Meaning::Address, "adres zamieszkania"},
    MeaningWords{Meaning::Street, "ulica ul"},
    MeaningWords{Meaning::House, "domu dom budynku"},
    MeaningWords{Meaning::More, "mieszkania lokalu mieszkanie"},
    MeaningWords{Meaning::City, "miasto miejscowosc"},
    MeaningWords{Meaning::Region, "wojewodztwo woj powiat"},
    MeaningWords{Meaning::Post, "pocztowy poczta"},
    MeaningWords{Meaning::Code, "kod"},
    MeaningWords{Meaning::Country, "kraj panstwo"},
    MeaningWords{Meaning::Location, "miejsce"},
    MeaningWords{Meaning::Date, "data dzien"},
    MeaningWords{Meaning::Birth, "urodzenia ur urodzony urodzona urodziny urodz"},
    MeaningWords{Meaning::Join, "wstapienia przystapienia przyjecia dolaczenia zapisu wpisu"},
    MeaningWords{Meaning::Leave, "wystapienia odejscia rezygnacji skreslenia"},
    MeaningWords{Meaning::Since, "od"},
    MeaningWords{Meaning::Begin, "poczatek rozpoczecia"},
    MeaningWords{Meaning::End, "koniec zakonczenia"},
    MeaningWords{Meaning::Member, "czlonek czlonka czlonkostwo czlonkostwa czlonkowski czlonkowie"},
    MeaningWords{Meaning::Club, "klub klubu"},
    MeaningWords{Meaning::Card, "legitymacji legitymacja"},
    MeaningWords{Meaning::Number, "numer nr"},
    MeaningWords{Meaning::Status, "status stan"},
    MeaningWords{Meaning::Kind, "rodzaj typ kategoria"},
    MeaningWords{Meaning::Group, "grupa grupy sekcja sekcje druzyna zespol"},
    MeaningWords{Meaning::Role, "funkcja funkcje stanowisko rola"},
    MeaningWords{Meaning::Interest, "zainteresowania hobby"},
    MeaningWords{Meaning::Household, "gospodarstwo rodzina"},
    MeaningWords{Meaning::Emergency, "awaryjny naglych nagly wypadku wypadkach alarmowy"},
    MeaningWords{Meaning::Contact, "kontakt kontaktowy kontaktowa"},
    MeaningWords{Meaning::Person, "osoba osoby"},
    MeaningWords{Meaning::Consent, "zgoda zgody"},
    MeaningWords{Meaning::Photo, "zdjecie zdjecia wizerunek wizerunku"},
    MeaningWords{Meaning::Newsletter, "newsletter biuletyn"},
    MeaningWords{Meaning::Notes, "uwagi notatki notatka komentarz komentarze"},
    MeaningWords{Meaning::Primary, "glowny pierwsze pierwszy"},
    MeaningWords{Meaning::Second, "drugi drugie"},
    MeaningWords{Meaning::Other, "inny dodatkowy"},
    MeaningWords{Meaning::Password, "haslo"},
    MeaningWords{
        Meaning::Foreign,
        "plec wiek rok miesiac czas lp pesel nip dowod skladka kwota platnosc bank konto konta rodzic "
        "rodzica rodzice matka matki ojciec ojca opiekun opiekuna dziecko firma zawod obywatelstwo "
        "jezyk strona szkola aktywny waznosci podpis zgonu grzecznosciowy login powod nie trener nauczyciel"},
    MeaningWords{Meaning::Filler, "i lub w we na do dla z ze rrrr dd mm"},
};

} // namespace

std::span<const MeaningWords> polishHeaderWords() { return polishWords; }

} // namespace hearth
