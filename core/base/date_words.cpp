// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_words.h"

#include "core/base/text.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace hearth {

namespace {

constexpr std::array languages{QLocale::English, QLocale::German, QLocale::French,     QLocale::Spanish,
                               QLocale::Italian, QLocale::Dutch,  QLocale::Portuguese, QLocale::Polish};
constexpr std::array formats{QLocale::LongFormat, QLocale::ShortFormat};
constexpr int monthsPerYear = 12;
constexpr int daysPerWeek = 7;

/// A word as dates are compared: folded, without the dot of an abbreviation.
std::string wordOf(const QString& name)
{
    std::string word = fold(name);
    word.erase(std::remove(word.begin(), word.end(), '.'), word.end());
    return word;
}

std::map<std::string, int, std::less<>> monthWords()
{
    // Shortened in ways that the locales don't list.
    std::map<std::string, int, std::less<>> words{{"sept", 9}, {"mrz", 3}, {"janner", 1}, {"jan", 1},
                                                  {"febr", 2}, {"set", 9}, {"okt", 10},   {"dez", 12}};
    for (const auto language : languages) {
        const QLocale locale(language);
        for (const auto format : formats) {
            for (int month = 1; month <= monthsPerYear; ++month) {
                words.emplace(wordOf(locale.monthName(month, format)), month);
                words.emplace(wordOf(locale.standaloneMonthName(month, format)), month);
            }
        }
    }
    return words;
}

std::set<std::string, std::less<>> fillerWords()
{
    std::set<std::string, std::less<>> words{
        "of", "the", "st", "nd", "rd", "th", "at", "on", "der", "den", "dem", "am", "um",   "uhr",
        "de", "del", "le", "el", "il", "di", "da", "er", "o",   "a",   "r",   "op", "dnia", "h"};
    for (const auto language : languages) {
        const QLocale locale(language);
        for (const auto format : formats) {
            for (int day = 1; day <= daysPerWeek; ++day) {
                words.insert(wordOf(locale.dayName(day, format)));
                words.insert(wordOf(locale.standaloneDayName(day, format)));
            }
        }
    }
    return words;
}

} // namespace

int monthNamed(std::string_view folded)
{
    static const auto words = monthWords();
    const auto found = words.find(folded);
    return found == words.end() ? 0 : found->second;
}

bool isFillerInDate(std::string_view folded)
{
    static const auto words = fillerWords();
    return words.find(folded) != words.end();
}

} // namespace hearth
