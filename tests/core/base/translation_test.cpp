// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_text.h"
#include "core/base/translation.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QLocale>

using namespace hearth;

namespace {

/// Leaves the other tests the language they count on.
struct BackToEnglish {
    BackToEnglish() = default;
    BackToEnglish(const BackToEnglish&) = delete;
    BackToEnglish& operator=(const BackToEnglish&) = delete;
    ~BackToEnglish()
    {
        useLanguage(u"en");
        QLocale::setDefault(m_before);
    }

private:
    QLocale m_before;
};

QString rows(int count)
{
    return QCoreApplication::translate("hearth::Verify",
                                       "%n row(s) of the table %1 refer to something in %2 that isn't there.",
                                       nullptr, count);
}

QString february()
{
    const DateRule rule{DateOrder::DayMonthYear, Pivot::Near, QDate(2026, 11, 26)};
    return parseDate(u"31.02.2026", rule).error().sentence;
}

} // namespace

TEST_CASE("the program speaks the language it is told, from the next sentence on", "[translation]")
{
    const BackToEnglish later;
    for (const QString& language : availableLanguages()) {
        REQUIRE(useLanguage(language));
        REQUIRE(languageInUse() == language);
    }
    REQUIRE(useLanguage(u"de_AT.UTF-8"));
    REQUIRE(february() == QStringLiteral("Den 31. Februar 2026 gibt es nicht. Bitte „31.02.2026“ prüfen."));
    REQUIRE(useLanguage(u"en"));
    REQUIRE(february() == QStringLiteral("31 February 2026 doesn't exist. Please check “31.02.2026”."));
}

TEST_CASE("plurals are right in English and in German", "[translation]")
{
    const BackToEnglish later;
    REQUIRE(useLanguage(u"en"));
    REQUIRE(rows(1).startsWith(u"1 row of"));
    REQUIRE(rows(2).startsWith(u"2 rows of"));
    REQUIRE(rows(0).startsWith(u"0 rows of"));
    REQUIRE(useLanguage(u"de"));
    REQUIRE(rows(1).startsWith(u"1 Zeile der"));
    REQUIRE(rows(2).startsWith(u"2 Zeilen der"));
}

TEST_CASE("a language that isn't built in changes nothing", "[translation]")
{
    const BackToEnglish later;
    REQUIRE(useLanguage(u"de"));
    REQUIRE_FALSE(useLanguage(u"tlh"));
    REQUIRE_FALSE(useLanguage(u""));
    REQUIRE(languageInUse() == QStringLiteral("de"));
    REQUIRE(february().contains(u"gibt es nicht"));
}

TEST_CASE("the environment goes before the system, the system before the club, English is last",
          "[translation]")
{
    const QLocale c = QLocale::c();
    const QLocale german(QLocale::German, QLocale::Austria);
    const QLocale french(QLocale::French, QLocale::France);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QString en = QStringLiteral("en");
    const QString de = QStringLiteral("de");

    REQUIRE(interfaceLanguage(u"de_DE.UTF-8", british, u"en") == de);
    REQUIRE(interfaceLanguage(u"EN", german, u"de") == en);
    REQUIRE(interfaceLanguage(u"", german, u"en") == de);
    REQUIRE(interfaceLanguage(u"fr", british, u"de") == en);
    REQUIRE(interfaceLanguage(u"", c, u"de") == de);
    REQUIRE(interfaceLanguage(u"", french, u"de") == de);
    REQUIRE(interfaceLanguage(u"C", c, u"") == en);
    REQUIRE(interfaceLanguage(u"", french, u"it") == en);
}
