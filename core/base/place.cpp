// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/place.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearth {

namespace {

struct ZoneEntry {
    std::u16string_view country;
    const char* value;
};

/// Countries with several zones, and the one most people live in; the second line of a country is its older
/// name.
constexpr std::array mainZones{
    ZoneEntry{u"AQ", "Antarctica/McMurdo"},   ZoneEntry{u"AR", "America/Argentina/Buenos_Aires"},
    ZoneEntry{u"AR", "America/Buenos_Aires"}, ZoneEntry{u"AU", "Australia/Sydney"},
    ZoneEntry{u"BR", "America/Sao_Paulo"},    ZoneEntry{u"CA", "America/Toronto"},
    ZoneEntry{u"CD", "Africa/Kinshasa"},      ZoneEntry{u"CL", "America/Santiago"},
    ZoneEntry{u"CN", "Asia/Shanghai"},        ZoneEntry{u"CY", "Asia/Nicosia"},
    ZoneEntry{u"DE", "Europe/Berlin"},        ZoneEntry{u"EC", "America/Guayaquil"},
    ZoneEntry{u"ES", "Europe/Madrid"},        ZoneEntry{u"FM", "Pacific/Pohnpei"},
    ZoneEntry{u"GL", "America/Nuuk"},         ZoneEntry{u"GL", "America/Godthab"},
    ZoneEntry{u"ID", "Asia/Jakarta"},         ZoneEntry{u"KI", "Pacific/Tarawa"},
    ZoneEntry{u"KZ", "Asia/Almaty"},          ZoneEntry{u"MH", "Pacific/Majuro"},
    ZoneEntry{u"MN", "Asia/Ulaanbaatar"},     ZoneEntry{u"MX", "America/Mexico_City"},
    ZoneEntry{u"MY", "Asia/Kuala_Lumpur"},    ZoneEntry{u"NZ", "Pacific/Auckland"},
    ZoneEntry{u"PF", "Pacific/Tahiti"},       ZoneEntry{u"PG", "Pacific/Port_Moresby"},
    ZoneEntry{u"PT", "Europe/Lisbon"},        ZoneEntry{u"RU", "Europe/Moscow"},
    ZoneEntry{u"UA", "Europe/Kyiv"},          ZoneEntry{u"UA", "Europe/Kiev"},
    ZoneEntry{u"US", "America/New_York"},     ZoneEntry{u"UZ", "Asia/Tashkent"},
    ZoneEntry{u"XK", "Europe/Belgrade"}};

/// Countries whose first language in Qt's list isn't what most clubs write.
constexpr std::array mainLanguages{
    ZoneEntry{u"AQ", "en"}, ZoneEntry{u"AS", "en"}, ZoneEntry{u"BI", "fr"}, ZoneEntry{u"BQ", "nl"},
    ZoneEntry{u"CD", "fr"}, ZoneEntry{u"CW", "nl"}, ZoneEntry{u"DJ", "fr"}, ZoneEntry{u"GB", "en"},
    ZoneEntry{u"GH", "en"}, ZoneEntry{u"GS", "en"}, ZoneEntry{u"HM", "en"}, ZoneEntry{u"HT", "fr"},
    ZoneEntry{u"KE", "en"}, ZoneEntry{u"KM", "fr"}, ZoneEntry{u"ML", "fr"}, ZoneEntry{u"MU", "en"},
    ZoneEntry{u"NA", "en"}, ZoneEntry{u"NE", "fr"}, ZoneEntry{u"NG", "en"}, ZoneEntry{u"PG", "en"},
    ZoneEntry{u"PH", "en"}, ZoneEntry{u"PW", "en"}, ZoneEntry{u"PY", "es"}, ZoneEntry{u"SG", "en"},
    ZoneEntry{u"SS", "en"}, ZoneEntry{u"TK", "en"}, ZoneEntry{u"TV", "en"}, ZoneEntry{u"UG", "en"},
    ZoneEntry{u"US", "en"}, ZoneEntry{u"VU", "en"}, ZoneEntry{u"WS", "en"}, ZoneEntry{u"ZA", "en"},
    ZoneEntry{u"ZM", "en"}, ZoneEntry{u"ZW", "en"}};

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
    for (const ZoneEntry& entry : mainZones) {
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
    for (const ZoneEntry& entry : mainLanguages) {
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
