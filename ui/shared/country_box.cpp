// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/country_box.h"

#include "core/base/place.h"

#include <QCollator>
#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hearth {

namespace {

struct CountryBox {
    Q_DECLARE_TR_FUNCTIONS(hearth::CountryBox)
};

/// As its own people call it, since Qt knows no country's name in every other language.
QString nameOf(const QString& code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    const QString english = QLocale::territoryToString(territory);
    for (const QLocale& locale : locales) {
        if (locale.language() == QLocale().language()) {
            return locale.nativeTerritoryName();
        }
    }
    return english.isEmpty() ? code : english;
}

} // namespace

void fillCountries(QComboBox& box, const QString& chosen)
{
    std::vector<std::pair<QString, QString>> named;
    for (const QString& code : countries()) {
        named.emplace_back(nameOf(code), code);
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(named.begin(), named.end(),
              [&](const auto& a, const auto& b) { return collator.compare(a.first, b.first) < 0; });
    box.addItem(CountryBox::tr("not said"), QString());
    for (const auto& [name, code] : named) {
        box.addItem(name, code);
    }
    box.setCurrentIndex(std::max(box.findData(chosen), 0));
}

QString languageName(const QString& code)
{
    // Qt calls English by its country too, which of two languages alone tells nothing.
    return code == u"en" ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
}

QString countryOf(const QLocale& locale)
{
    return locale.territory() == QLocale::AnyTerritory ? QString()
                                                       : QLocale::territoryToCode(locale.territory());
}

} // namespace hearth
