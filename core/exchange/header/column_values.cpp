// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header/column_values.h"

#include "core/base/place.h"
#include "core/base/text.h"
#include "core/exchange/cell.h"
#include "core/exchange/listed_cell.h"
#include "core/exchange/source_table.h"
#include "core/exchange/written_place.h"

#include <QLocale>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype longestPostcode = 10;
constexpr qsizetype longestValue = 120; // what is longer is a text, and of no kind

bool isEmail(QStringView text)
{
    const auto at = text.indexOf(u'@');
    return at > 0 && text.indexOf(u'.', at) > at + 1 && !text.contains(u' ');
}

struct Digits {
    int count = 0;
    bool onlyDigits = true;
    bool isDialled = true; ///< Nothing stands there that nobody writes in a phone number.
};

Digits digitsOf(QStringView text)
{
    Digits digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            ++digits.count;
        } else {
            digits.onlyDigits = false;
            digits.isDialled = digits.isDialled && QStringView(u"+()/-. \u2013\u00A0").contains(c);
        }
    }
    return digits;
}

constexpr int fewestDialled = 6;

bool isPhone(QStringView text, const Digits& digits)
{
    constexpr int most = 15; // ITU-T E.164
    if (digits.count < fewestDialled || digits.count > most || !digits.isDialled) {
        return false;
    }
    return !digits.onlyDigits || text.front() == u'0';
}

/// Names of countries as people there and elsewhere write them, folded.
const std::set<std::string>& countryNames()
{
    static const std::set<std::string> names = [] {
        std::set<std::string> all{
            "usa",        "us",       "uk",        "england",    "scotland",  "wales",       "holland",
            "allemagne",  "alemania", "alemanha",  "germania",   "duitsland", "niemcy",      "frankreich",
            "francia",    "francja",  "frankrijk", "suisse",     "svizzera",  "suiza",       "zwitserland",
            "szwajcaria", "autriche", "austria",   "oostenrijk", "polen",     "pologne",     "polonia",
            "polska",     "espagne",  "spanien",   "spagna",     "spanje",    "hiszpania",   "italien",
            "italie",     "wlochy",   "belgien",   "belgique",   "belgie",    "niederlande", "pays bas"};
        for (const QString& code : countries()) {
            const auto territory = QLocale::codeToTerritory(code);
            all.insert(fold(QStringView(code)));
            all.insert(fold(QLocale::territoryToString(territory)));
            all.insert(
                fold(QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).nativeTerritoryName()));
        }
        return all;
    }();
    return names;
}

/// Words for what somebody is in a club, folded, in the languages that headers are read in.
const std::set<std::string>& statusWords()
{
    static const std::set<std::string> words{
        "active",     "inactive",    "full",      "trial",    "honorary",     "guest",         "former",
        "passive",    "pending",     "suspended", "lapsed",   "expired",      "resigned",      "current",
        "retired",    "life",        "contact",   "prospect", "aktiv",        "inaktiv",       "passiv",
        "gast",       "ausgetreten", "ehemalig",  "probe",    "vollmitglied", "ehrenmitglied", "actif",
        "active",     "inactif",     "ancien",    "ancienne", "honoraire",    "activo",        "activa",
        "inactivo",   "inactiva",    "alta",      "baja",     "honorario",    "attivo",        "attiva",
        "inattivo",   "cessato",     "onorario",  "actief",   "inactief",     "erelid",        "oud lid",
        "proeflid",   "ativo",       "ativa",     "inativo",  "inativa",      "socio",         "aktywny",
        "nieaktywny", "honorowy",    "byly"};
    return words;
}

bool isName(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    constexpr qsizetype most = 6;
    const bool plain =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'@'; });
    return plain && words.size() >= 2 && words.size() <= most && words.front().front().isUpper() &&
           (words.back().front().isUpper() || words.back().front().isLetter());
}

} // namespace

void ColumnValues::see(QStringView cell, int row)
{
    const QString text = withoutZeroGuard(tidy(cell));
    if (text.isEmpty() || saysNothing(text)) {
        return;
    }
    ++m_seen;
    m_texts.insert(text);
    if (text.size() > longestValue) {
        m_dates.see(u"-"); // is seen, and is none
        return;
    }
    m_emails += text.contains(u'@') && isEmail(listedEmails(text).value(0)) ? 1 : 0;
    m_answers += yesNo(QStringView(text)).has_value() ? 1 : 0;
    m_urls += text.startsWith(u"http") || text.startsWith(u"www.") ? 1 : 0;
    const int before = m_dates.dates();
    m_dates.see(text);
    const Digits digits = digitsOf(text);
    if (digits.count == 0) {
        m_countries += countryNames().contains(fold(QStringView(text))) ? 1 : 0;
        m_names += isName(text) ? 1 : 0;
        m_statuses += statusWords().contains(fold(QStringView(text))) ? 1 : 0;
        return;
    }
    if (m_dates.dates() == before) {
        m_dialled += digits.count >= fewestDialled && !text.contains(u'@') ? 1 : 0;
        m_phones += isPhone(text, digits) ? 1 : 0;
    }
    if (digits.onlyDigits) {
        m_numbers += 1;
        m_counting += text.toInt() == row ? 1 : 0;
    }
    seePlaces(text);
}

void ColumnValues::seePlaces(const QString& text)
{
    if (text.size() <= longestPostcode) {
        m_postcodes += canBePostcode(text) ? 1 : 0;
        m_tellingPostcodes += isTellingPostcode(text) ? 1 : 0;
    }
    m_places += writtenPlace(text) ? 1 : 0;
    m_addresses += writtenAddress(text) ? 1 : 0;
}

bool ColumnValues::countsRows() const
{
    constexpr int enough = 3;
    return m_seen >= enough && m_counting == m_seen;
}

Result<TableLook> lookAt(SourceTable& table)
{
    TableLook look;
    look.header = table.header();
    look.columns.resize(static_cast<std::size_t>(look.header.size()));
    if (Done done = table.rewind(); !done) {
        return failure(std::move(done.error()));
    }
    CsvRecord record;
    for (int row = 1; row <= rowsLookedAt; ++row) {
        const auto more = table.next(record);
        if (!more) {
            return failure(more.error());
        }
        if (!*more) {
            break;
        }
        for (std::size_t i = 0; i < look.columns.size() && i < record.fields.size(); ++i) {
            const std::string_view field = plainCell(record.fields[i]);
            look.columns[i].see(QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())), row);
        }
    }
    if (Done done = table.rewind(); !done) {
        return failure(std::move(done.error()));
    }
    return look;
}

} // namespace hearth
