// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header/vocabulary.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr std::size_t mostLetters = 60; // a longer word is no name of a column
constexpr std::size_t shortestPart = 3;

bool isNumber(std::string_view word)
{
    return word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "E-mail 1", "Address 2"; four digits are a year, which is about fees.
Meaning meaningOfNumber(std::string_view digits)
{
    constexpr std::size_t yearLength = 4;
    if (digits.size() >= yearLength) {
        return Meaning::Foreign;
    }
    return digits == "1" || digits == "01"   ? Meaning::Primary
           : digits == "2" || digits == "02" ? Meaning::Second
                                             : Meaning::Third;
}

/// Whether one letter more, less, other or two exchanged make `a` into `b`.
bool isOneSlipFrom(std::string_view a, std::string_view b)
{
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const std::string_view restA(inA, a.end());
    const std::string_view restB(inB, b.end());
    if (restA.size() == restB.size()) {
        const bool exchanged = restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] &&
                               restA.substr(2) == restB.substr(2);
        return exchanged || restA.substr(1) == restB.substr(1);
    }
    return restA.size() + 1 == restB.size() ? restA == restB.substr(1)
                                            : restB.size() + 1 == restA.size() && restB == restA.substr(1);
}

/// How the beginning of a word is made of known ones.
struct Cut {
    std::size_t words = 0;  ///< How many; 0 where there is no way.
    std::size_t from = 0;   ///< Where the last one begins,
    std::size_t before = 0; ///< and where the one before it ends.
};

/// The way of the fewest words for one that begins at `from`. Passed over may be the letters that tie words
/// in German and Dutch, and the "of" that some leave no blanks around.
Cut cutBefore(std::string_view word, std::size_t from, const std::vector<Cut>& best)
{
    constexpr std::array<std::string_view, 9> ties{"", "s", "es", "n", "en", "e", "er", "de", "di"};
    if (from == 0) {
        return {1, 0, 0};
    }
    Cut least;
    for (const std::string_view tie : ties) {
        const std::size_t before = from - std::min(from, tie.size());
        const std::size_t words = best[before].words;
        if (words > 0 && word.substr(before, from - before) == tie &&
            (least.words == 0 || words + 1 < least.words)) {
            least = {words + 1, from, before};
        }
    }
    return least;
}

/// The senses that both have.
std::vector<WordSense> common(const std::vector<WordSense>& a, const std::vector<WordSense>& b)
{
    std::vector<WordSense> both;
    for (WordSense sense : a) {
        const auto other = std::find_if(
            b.begin(), b.end(), [&](const WordSense& known) { return known.meaning == sense.meaning; });
        if (other != b.end()) {
            sense.languages |= other->languages;
            both.push_back(sense);
        }
    }
    return both;
}

} // namespace

const Vocabulary& Vocabulary::ofAllLanguages()
{
    static const Vocabulary vocabulary;
    return vocabulary;
}

Vocabulary::Vocabulary()
{
    add(HeaderLanguage::English, englishHeaderWords());
    add(HeaderLanguage::German, germanHeaderWords());
    add(HeaderLanguage::French, frenchHeaderWords());
    add(HeaderLanguage::Spanish, spanishHeaderWords());
    add(HeaderLanguage::Italian, italianHeaderWords());
    add(HeaderLanguage::Dutch, dutchHeaderWords());
    add(HeaderLanguage::Portuguese, portugueseHeaderWords());
    add(HeaderLanguage::Polish, polishHeaderWords());
}

void Vocabulary::add(HeaderLanguage language, std::span<const MeaningWords> words)
{
    for (const MeaningWords& entry : words) {
        std::string_view left = entry.words;
        while (!left.empty()) {
            const std::size_t end = std::min(left.find(' '), left.size());
            Senses& senses = m_words[std::string(left.substr(0, end))];
            const auto known = std::find_if(senses.begin(), senses.end(), [&](const WordSense& sense) {
                return sense.meaning == entry.meaning;
            });
            if (known == senses.end()) {
                senses.push_back({entry.meaning, languageBit(language)});
            } else {
                known->languages |= languageBit(language);
            }
            left.remove_prefix(std::min(end + 1, left.size()));
        }
    }
}

const Vocabulary::Senses* Vocabulary::exactly(std::string_view word) const
{
    const auto found = m_words.find(word);
    return found == m_words.end() ? nullptr : &found->second;
}

std::vector<ColumnWord> Vocabulary::read(std::string_view word, bool isShortened) const
{
    constexpr std::size_t tellingLength = 4; // fewer letters begin too many words
    constexpr std::size_t slipLength = 6;    // and in fewer a slip makes another word
    ColumnWord read{std::string(word), {}, false, false};
    if (isNumber(word)) {
        read.senses = {{meaningOfNumber(word), 0}};
    } else if (const Senses* known = exactly(word)) {
        read.senses = *known;
    } else if (word.size() <= mostLetters) {
        if (auto found = parts(word); !found.empty()) {
            return found;
        }
        read.isGuess = true;
        if (isShortened || word.size() >= tellingLength) {
            read.senses = begunBy(word);
        }
        if (read.senses.empty() && word.size() >= slipLength) {
            read.senses = nearTo(word);
        }
    }
    return {std::move(read)};
}

const Vocabulary::Senses* Vocabulary::asPart(std::string_view part, bool isLast) const
{
    const bool isShortEnding = isLast && (part == "nr" || part == "no" || part == "id");
    const Senses* known = part.size() >= shortestPart || isShortEnding ? exactly(part) : nullptr;
    return known != nullptr && known->front().meaning != Meaning::Filler ? known : nullptr;
}

std::vector<ColumnWord> Vocabulary::parts(std::string_view word) const
{
    std::vector<Cut> best(word.size() + 1);
    for (std::size_t end = 1; end <= word.size(); ++end) {
        for (std::size_t from = 0; from < end; ++from) {
            if (asPart(word.substr(from, end - from), end == word.size()) == nullptr) {
                continue;
            }
            const Cut cut = cutBefore(word, from, best);
            if (cut.words > 0 && (best[end].words == 0 || cut.words < best[end].words)) {
                best[end] = cut;
            }
        }
    }
    std::vector<ColumnWord> found;
    for (std::size_t end = word.size(); best[end].words > 0; end = best[end].before) {
        const std::string_view part = word.substr(best[end].from, end - best[end].from);
        found.insert(found.begin(), {std::string(part), *exactly(part), false, false});
    }
    return found;
}

Vocabulary::Senses Vocabulary::begunBy(std::string_view word) const
{
    Senses shared;
    bool isFirst = true;
    for (auto at = m_words.lower_bound(word);
         at != m_words.end() && std::string_view(at->first).substr(0, word.size()) == word; ++at) {
        shared = isFirst ? at->second : common(shared, at->second);
        isFirst = false;
        if (shared.empty()) {
            break;
        }
    }
    return shared;
}

Vocabulary::Senses Vocabulary::nearTo(std::string_view word) const
{
    Senses shared;
    bool isFirst = true;
    for (auto at = m_words.lower_bound(word.substr(0, 1));
         at != m_words.end() && at->first.front() == word.front(); ++at) {
        if (at->first.size() + 1 >= word.size() && isOneSlipFrom(at->first, word)) {
            shared = isFirst ? at->second : common(shared, at->second);
            isFirst = false;
        }
    }
    return shared;
}

} // namespace hearth
