// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/postal_address.h"

#include "core/base/place.h"

#include <QLocale>

namespace hearth {

namespace {

/// Whose post wants the postcode behind the place, on its line or on one of its own.
constexpr QStringView codeBehind = u"US CA AU NZ IN ID TH TW SG PH BR MX KR JP ZA PK BD HK";
constexpr QStringView codeBelow = u"GB IE JE GG IM MT";

bool isAmong(QStringView countries, const QString& country)
{
    return country.size() == 2 && countries.contains(country);
}

QString joinedParts(std::initializer_list<QString> parts, QChar between = u' ')
{
    QString joined;
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty()) {
            joined += (joined.isEmpty() ? QString() : QString(between)) + part.trimmed();
        }
    }
    return joined;
}

/// "GERMANY" for DE.
QString countryLine(const QString& country)
{
    const QString code = countryCode(country);
    const QLocale::Territory territory =
        code.isEmpty() ? QLocale::AnyTerritory : QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? country.toUpper()
                                              : QLocale::territoryToString(territory).toUpper();
}

} // namespace

QStringList postalLines(const Address& address, const QString& clubCountry)
{
    const QString own = countryCode(clubCountry);
    const QString code = countryCode(address.country);
    const QString country = address.country.isEmpty() ? own : code;
    QStringList lines = address.street.split(u'\n');
    if (isAmong(codeBelow, country)) {
        lines += {address.city, address.postcode}; // Royal Mail does without the county
    } else if (isAmong(codeBehind, country)) {
        lines += joinedParts({address.city, joinedParts({address.region, address.postcode})});
    } else {
        lines += joinedParts({address.postcode, address.city});
        lines += address.region;
    }
    if (!address.country.isEmpty() && (code.isEmpty() || code != own)) {
        lines += countryLine(address.country);
    }
    QStringList written;
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty()) {
            written += line.trimmed();
        }
    }
    return written;
}

} // namespace hearth
