// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/place.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearth {

namespace {

struct Entry {
    std::u16string_view country;
    const char* value;
};

/// Countries with several zones, and the one most people live in; the second line of a country is its older
/// name.
constexpr std::array mainZones{
    Entry{u"AQ", "Antarctica/McMurdo"},   Entry{u"AR", "America/Argentina/Buenos_Aires"},
    Entry{u"AR", "America/Buenos_Aires"}, Entry{u"AU", "Australia/Sydney"},
    Entry{u"BR", "America/Sao_Paulo"},    Entry{u"CA", "America/Toronto"},
    Entry{u"CD", "Africa/Kinshasa"},      Entry{u"CL", "America/Santiago"},
    Entry{u"CN", "Asia/Shanghai"},        Entry{u"CY", "Asia/Nicosia"},
    Entry{u"DE", "Europe/Berlin"},        Entry{u"EC", "America/Guayaquil"},
    Entry{u"ES", "Europe/Madrid"},        Entry{u"FM", "Pacific/Pohnpei"},
    Entry{u"GL", "America/Nuuk"},         Entry{u"GL", "America/Godthab"},
    Entry{u"ID", "Asia/Jakarta"},         Entry{u"KI", "Pacific/Tarawa"},
    Entry{u"KZ", "Asia/Almaty"},          Entry{u"MH", "Pacific/Majuro"},
    Entry{u"MN", "Asia/Ulaanbaatar"},     Entry{u"MX", "America/Mexico_City"},
    Entry{u"MY", "Asia/Kuala_Lumpur"},    Entry{u"NZ", "Pacific/Auckland"},
    Entry{u"PF", "Pacific/Tahiti"},       Entry{u"PG", "Pacific/Port_Moresby"},
    Entry{u"PT", "Europe/Lisbon"},        Entry{u"RU", "Europe/Moscow"},
    Entry{u"UA", "Europe/Kyiv"},          Entry{u"UA", "Europe/Kiev"},
    Entry{u"US", "America/New_York"},     Entry{u"UZ", "Asia/Tashkent"},
    Entry{u"XK", "Europe/Belgrade"}};

/// Countries whose first language in Qt's list isn't what most clubs write.
constexpr std::array mainLanguages{
    Entry{u"AQ", "en"}, Entry{u"AS", "en"}, Entry{u"BI", "fr"}, Entry{u"BQ", "nl"}, Entry{u"CD", "fr"},
    Entry{u"CW", "nl"}, Entry{u"DJ", "fr"}, Entry{u"GB", "en"}, Entry{u"GH", "en"}, Entry{u"GS", "en"},
    Entry{u"HM", "en"}, Entry{u"HT", "fr"}, Entry{u"KE", "en"}, Entry{u"KM", "fr"}, Entry{u"ML", "fr"},
    Entry{u"MU", "en"}, Entry{u"NA", "en"}, Entry{u"NE", "fr"}, Entry{u"NG", "en"}, Entry{u"PG", "en"},
    Entry{u"PH", "en"}, Entry{u"PW", "en"}, Entry{u"PY", "es"}, Entry{u"SG", "en"}, Entry{u"SS", "en"},
    Entry{u"TK", "en"}, Entry{u"TV", "en"}, Entry{u"UG", "en"}, Entry{u"US", "en"}, Entry{u"VU", "en"},
    Entry{u"WS", "en"}, Entry{u"ZA", "en"}, Entry{u"ZM", "en"}, Entry{u"ZW", "en"}};

/// Month first, though Qt's list says nothing of the kind in every version.
constexpr std::array<std::u16string_view, 6> monthFirst{u"AS", u"FM", u"MH", u"PH", u"PW", u"US"};

/// Codes that Qt has and ISO 3166 doesn't give to countries: continents, islands of a country.
constexpr std::array<std::u16string_view, 9> noCountries{u"AC", u"CP", u"DG", u"EA", u"EU",
                                                         u"IC", u"QO", u"TA", u"ZZ"};

QLocale::Territory territoryOf(QStringView country) { return QLocale::codeToTerritory(countryCode(country)); }

QLocale anyLocaleOf(QStringView country)
{
    const QLocale::Territory territory = territoryOf(country);
    return territory == QLocale::AnyTerritory ? QLocale::c()
                                              : QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory);
}

} // namespace

QString countryCode(QStringView text)
{
    const QString code = text.trimmed().toString().toUpper();
    const auto isLetter = [](QChar character) { return character >= u'A' && character <= u'Z'; };
    if (code.size() != 2 || !std::all_of(code.begin(), code.end(), isLetter)) {
        return {};
    }
    if (code == u"UK") {
        return QStringLiteral("GB");
    }
    if (code == u"EL") {
        return QStringLiteral("GR");
    }
    const bool noCountry = std::any_of(noCountries.begin(), noCountries.end(),
                                       [&](std::u16string_view other) { return code == QStringView(other); });
    return noCountry || QLocale::codeToTerritory(code) == QLocale::AnyTerritory ? QString() : code;
}

bool knownCountry(QStringView text) { return !countryCode(text).isEmpty(); }

QStringList countries()
{
    QStringList codes;
    for (int territory = QLocale::AnyTerritory + 1; territory <= QLocale::LastTerritory; ++territory) {
        const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(territory));
        if (knownCountry(code)) {
            codes += code;
        }
    }
    codes.sort();
    return codes;
}

QTimeZone defaultZone(QStringView country)
{
    const QString code = countryCode(country);
    for (const Entry& entry : mainZones) {
        if (code == QStringView(entry.country) && QTimeZone::isTimeZoneIdAvailable(entry.value)) {
            return QTimeZone(entry.value);
        }
    }
    const auto zones =
        code.isEmpty() ? QList<QByteArray>() : QTimeZone::availableTimeZoneIds(territoryOf(code));
    return zones.isEmpty() ? QTimeZone::utc() : QTimeZone(zones.first());
}

QString defaultLanguage(QStringView country)
{
    const QString code = countryCode(country);
    for (const Entry& entry : mainLanguages) {
        if (code == QStringView(entry.country)) {
            return QString::fromLatin1(entry.value);
        }
    }
    const QLocale::Language language = anyLocaleOf(code).language();
    return language == QLocale::C ? QStringLiteral("en") : QLocale::languageToCode(language);
}

QLocale localeOf(QStringView language, QStringView country)
{
    const QLocale::Language known = QLocale::codeToLanguage(language);
    return {known == QLocale::AnyLanguage ? QLocale::English : known, QLocale::AnyScript,
            territoryOf(country)};
}

DateOrder dateOrderOf(QStringView country)
{
    const QString code = countryCode(country);
    for (const std::u16string_view other : monthFirst) {
        if (code == QStringView(other)) {
            return DateOrder::MonthDayYear;
        }
    }
    QLocale locale = localeOf(defaultLanguage(code), code);
    if (locale.territory() != territoryOf(code)) {
        locale = anyLocaleOf(code); // Qt knows the language only elsewhere
    }
    if (locale.language() == QLocale::C) {
        return DateOrder::DayMonthYear;
    }
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const auto place = [&](QChar letter) { return format.indexOf(letter); };
    if (place(u'y') < place(u'd')) {
        return DateOrder::YearMonthDay;
    }
    return place(u'M') < place(u'd') ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

Qt::DayOfWeek firstWeekday(QStringView country) { return anyLocaleOf(country).firstDayOfWeek(); }

} // namespace hearth
