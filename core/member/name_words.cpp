// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/name_words.h"

#include "core/base/text.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr std::size_t fewestLetters = 5;

bool isTitle(std::string_view word)
{
    constexpr std::array<std::string_view, 14> titles{"dr",   "prof", "mr",   "mrs", "ms", "miss", "herr",
                                                      "frau", "ing",  "dipl", "med", "jr", "sr",   "rev"};
    return std::find(titles.begin(), titles.end(), word) != titles.end();
}

/// Takes the e out of ae, oe and ue.
void plainUmlauts(std::string& word)
{
    std::size_t to = 0;
    for (std::size_t at = 0; at < word.size(); ++at) {
        const char before = at == 0 ? '\0' : word[at - 1];
        if (word[at] == 'e' && (before == 'a' || before == 'o' || before == 'u')) {
            continue;
        }
        word[to++] = word[at];
    }
    word.resize(to);
}

std::u32string lettersOf(std::string_view utf8)
{
    std::u32string letters;
    forEachCode(utf8, [&](char32_t code) { letters += code; });
    return letters;
}

} // namespace

std::vector<std::string_view> splitAtBlanks(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at) {
            parts.push_back(text.substr(at, end - at));
        }
        at = end + 1;
    }
    return parts;
}

std::vector<std::string> nameWords(std::string_view utf8)
{
    std::string folded = fold(utf8);
    std::replace_if(
        folded.begin(), folded.end(), [](char c) { return c == '.' || c == ','; }, ' ');
    const auto parts = splitAtBlanks(folded);
    std::vector<std::string> words;
    words.reserve(parts.size());
    for (const std::string_view part : parts) {
        if (!isTitle(part) || parts.size() == 1) {
            plainUmlauts(words.emplace_back(part));
        }
    }
    return words;
}

std::size_t letterCount(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool isOneSlip(std::string_view a, std::string_view b)
{
    constexpr std::size_t widest = 4; // bytes of one letter
    const std::size_t apart = a.size() < b.size() ? b.size() - a.size() : a.size() - b.size();
    if (apart > widest || a == b) {
        return false;
    }
    std::u32string longer = lettersOf(a);
    std::u32string shorter = lettersOf(b);
    if (longer.size() < shorter.size()) {
        std::swap(longer, shorter);
    }
    if (shorter.size() < fewestLetters || longer.size() - shorter.size() > 1) {
        return false;
    }
    const auto [first, second] = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    const auto rest = [](auto from, auto end) { return std::u32string_view(from, end); };
    if (shorter.size() != longer.size()) {
        return rest(first, shorter.end()) == rest(std::next(second), longer.end());
    }
    if (rest(std::next(first), shorter.end()) == rest(std::next(second), longer.end())) {
        return true;
    }
    return std::distance(first, shorter.end()) >= 2 && *first == *std::next(second) &&
           *std::next(first) == *second && rest(first + 2, shorter.end()) == rest(second + 2, longer.end());
}

} // namespace hearth
