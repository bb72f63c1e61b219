// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sort_key_pool.h"
#include "core/base/sort_keys.h"
#include "core/base/text.h"
#include "tests/support/catch.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <vector>

using namespace hearth;

namespace {

QStringList sorted(const QString& language, QStringList names)
{
    SortKeys keys{QLocale(language)};
    std::stable_sort(names.begin(), names.end(),
                     [&](const QString& a, const QString& b) { return keys.key(a) < keys.key(b); });
    return names;
}

QStringList words(const char16_t* text) { return QString::fromUtf16(text).split(u' '); }

/// Korean sorts an ideograph by its sound, among the syllables; that much these keys don't know.
bool koreanHan(const QString& a, const QString& b)
{
    return a.at(0).script() == QChar::Script_Han || b.at(0).script() == QChar::Script_Han;
}

int sign(int number) { return number < 0 ? -1 : number > 0 ? 1 : 0; }

} // namespace

TEST_CASE("names stand in the order of the club's language", "[sort]")
{
    REQUIRE(sorted(QStringLiteral("de"), words(u"Zorn Öttl Otto Adler ähnlich Straße Strasse Strauß")) ==
            words(u"Adler ähnlich Öttl Otto Strasse Straße Strauß Zorn"));
    REQUIRE(sorted(QStringLiteral("sv"), words(u"Öberg Zorn Åberg Älv Adler Otto")) ==
            words(u"Adler Otto Zorn Åberg Älv Öberg"));
    REQUIRE(sorted(QStringLiteral("cs"), words(u"Chalupa Ihned Hrabal Cizek Čapek Dvořák")) ==
            words(u"Cizek Čapek Dvořák Hrabal Chalupa Ihned"));
    REQUIRE(sorted(QStringLiteral("da"), words(u"Aagaard Østergaard Zahle Ærø Abel")) ==
            words(u"Abel Zahle Ærø Østergaard Aagaard"));
    REQUIRE(sorted(QStringLiteral("es"), words(u"Nuñez Nuzo Nunoz")) == words(u"Nunoz Nuñez Nuzo"));
    REQUIRE(sorted(QStringLiteral("pl"), words(u"Łódź Lublin Mława Luzino")) ==
            words(u"Lublin Luzino Łódź Mława"));
    REQUIRE(sorted(QStringLiteral("tr"), words(u"Işık İpek Hasan Ilgaz Jale")) ==
            words(u"Hasan Ilgaz Işık İpek Jale"));
    REQUIRE(sorted(QStringLiteral("ru"), words(u"Adams Яна Ёлкин Елкина Борис")) ==
            words(u"Борис Ёлкин Елкина Яна Adams"));
}

TEST_CASE("without a known language the order is English, and never that of bytes", "[sort]")
{
    REQUIRE(sorted(QStringLiteral("C"), words(u"zoe Élodie Adam eva Zara bob")) ==
            words(u"Adam bob Élodie eva Zara zoe"));
}

TEST_CASE("blanks come before marks, digits and letters, and a short name before a longer one", "[sort]")
{
    const QStringList order{QString(),
                            QStringLiteral("10"),
                            QStringLiteral("9"),
                            QStringLiteral("de Vries"),
                            QStringLiteral("de-Vries"),
                            QStringLiteral("Dea"),
                            QStringLiteral("Devries"),
                            QStringLiteral("O'Brien"),
                            QStringLiteral("O’Brienne"),
                            QStringLiteral("Oakley"),
                            QStringLiteral("Ὀδυσσεύς"),
                            QStringLiteral("山田")};
    QStringList shuffled = order;
    std::reverse(shuffled.begin(), shuffled.end());
    REQUIRE(sorted(QStringLiteral("en"), shuffled) == order);
}

TEST_CASE("case doesn't count, and an accent only where all else is equal", "[sort]")
{
    SortKeys keys{QLocale(QStringLiteral("en"))};
    REQUIRE(keys.key(u"MÜLLER") == keys.key(u"müller"));
    REQUIRE(keys.key(u"Muller") < keys.key(u"Müller"));
    REQUIRE(keys.key(u"Müller") < keys.key(u"Mullers"));
    REQUIRE(keys.key(std::string_view("Müller Łódź 山田 𠮷")) == keys.key(u"Müller Łódź 山田 𠮷"));
}

TEST_CASE("sort keys put letters as QCollator does, in many languages", "[sort]")
{
    const QStringList names = words(
        u"Aaberg Abel Adam Ádám Åberg Älv Ærø Chalupa Cizek Csaba Czerny Čapek Ćosić Dvořák Dzsenifer "
        u"Džaja Đorđe Eva Élodie Gyula Geza Hrabal Ihned Ilgaz Jonas Llosa Lublin Luka Ljubo Lyra Łódź "
        u"Nagy Nyári Nuñez Nuzo Njegoš Oakley Öberg Østby Őri Pérez Ruud Sándor Szabó Şahin Šimon Tamás "
        u"Tyl Thor Þór Ülkü Umut Űrhajós Weiss Yiannis Yngve Zsolt Zorn Žiga Õnne "
        u"Αντρέας Βασίλης Ωμέγα Андрей Борис Ґалаґан Галина Ёлкин Йосип Їжак Яна "
        u"אברהם שלום أحمد محمد देवी राम さくら たなか 山田 田中 김 이 박");
    for (const char16_t* code : {u"en", u"de", u"fr", u"sv", u"da", u"nb", u"fi", u"is", u"cs", u"sk", u"hu",
                                 u"pl", u"hr", u"es", u"pt", u"it", u"nl", u"tr", u"lt", u"lv", u"et", u"ro",
                                 u"el", u"ru", u"uk", u"bg", u"he", u"ar", u"hi", u"ja", u"zh", u"ko"}) {
        const QLocale locale(QString::fromUtf16(code));
        QCollator collator(locale);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        SortKeys keys{locale};
        QStringList wrong;
        for (const QString& a : names) {
            for (const QString& b : names) {
                const int wanted = sign(collator.compare(a, b));
                if (fold(a) == fold(b) || (koreanHan(a, b) && locale.language() == QLocale::Korean)) {
                    continue;
                }
                if (sign(keys.key(a).compare(keys.key(b))) != wanted) {
                    wrong += a + (wanted < 0 ? u'<' : wanted > 0 ? u'>' : u'=') + b;
                }
            }
        }
        CAPTURE(QString::fromUtf16(code));
        CHECK(wrong == QStringList());
    }
}

TEST_CASE("a pool sorts rows by their keys, and equal keys by row", "[sort]")
{
    SortKeys keys{QLocale(QStringLiteral("en"))};
    SortKeyPool pool;
    const QStringList names{QStringLiteral("Schwarzenberger, Zoe"), QStringLiteral("Adam"),
                            QStringLiteral("Schwarzenberger, Ann"), QStringLiteral("adam"), QString()};
    for (const QString& name : names) {
        pool.add(keys.key(name));
    }
    std::vector<std::uint32_t> rows{0, 3, 2, 1, 4};
    pool.sort(rows);
    REQUIRE(rows == std::vector<std::uint32_t>{4, 1, 3, 2, 0});
    REQUIRE(pool.compare(0, 2) > 0);
    REQUIRE(pool.compare(1, 3) == 0);

    pool.replace(0, keys.key(u"Aachen"));
    pool.sort(rows);
    REQUIRE(rows == std::vector<std::uint32_t>{4, 0, 1, 3, 2});
    REQUIRE(pool.key(1) == keys.key(u"ADAM"));
    REQUIRE(pool.size() == 5);
}

TEST_CASE("a pool of long keys that begin alike sorts as comparing them whole would", "[sort]")
{
    SortKeyPool pool;
    std::vector<std::uint32_t> rows;
    std::uint32_t state = 7;
    for (int i = 0; i < 3000; ++i) {
        std::string key;
        state = state * 1'664'525U + 1'013'904'223U;
        const auto length = static_cast<int>((state >> 16U) % 40);
        for (int j = 0; j < length; ++j) {
            state = state * 1'664'525U + 1'013'904'223U;
            key +=
                static_cast<char>(j % 5 == 4 ? state >> 30U : 0xFFU); // mostly alike, zero bytes among them
        }
        rows.push_back(pool.add(key));
    }
    auto expected = rows;
    std::stable_sort(expected.begin(), expected.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return pool.key(a) < pool.key(b); });
    std::reverse(rows.begin(), rows.end());
    pool.sort(rows);
    REQUIRE(rows == expected);
}

TEST_CASE("a pool keeps keys apart that share a place among the recent ones", "[sort]")
{
    SortKeyPool pool;
    std::vector<std::string> added;
    for (int i = 0; i < 20'000; ++i) { // many more than are remembered, and each one again a little later
        added.push_back("key " + std::to_string(i % 7'000));
        pool.add(added.back());
        pool.add("key " + std::to_string(i / 3));
        added.push_back("key " + std::to_string(i / 3));
    }
    for (std::uint32_t row = 0; row < added.size(); ++row) {
        REQUIRE(pool.key(row) == added[row]);
    }
}
