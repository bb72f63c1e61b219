// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/name_likeness.h"

#include "core/base/utf8.h"
#include "core/member/name_words.h"
#include "core/member/nicknames.h"

#include <algorithm>

namespace hearth {

namespace {

using Words = std::vector<std::string>;

constexpr std::size_t mostFamilyWords = 4; // in keys: the longest names have more, and these tell them apart

std::string glued(const Words& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += word;
    }
    return text;
}

Words sortedWords(Words words, const Words& more)
{
    words.insert(words.end(), more.begin(), more.end());
    std::sort(words.begin(), words.end());
    return words;
}

bool contains(const Words& words, const std::string& word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Whether every word of the shorter stands in the longer.
bool isPartOf(const Words& shorter, const Words& longer)
{
    return !shorter.empty() && std::all_of(shorter.begin(), shorter.end(),
                                           [&](const std::string& word) { return contains(longer, word); });
}

/// Scripts that write a whole name in one word.
bool isWrittenTogether(const std::string& word)
{
    bool all = letterCount(word) >= 2;
    forEachCode(word, [&](char32_t code) {
        const QChar::Script script = QChar::script(code);
        all = all && (script == QChar::Script_Han || script == QChar::Script_Hiragana ||
                      script == QChar::Script_Katakana || script == QChar::Script_Hangul);
    });
    return all;
}

std::string firstLetter(const std::string& word)
{
    std::size_t end = 1;
    while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U) {
        ++end;
    }
    return word.substr(0, end);
}

std::string pairKey(char kind, const std::string& a, const std::string& b)
{
    return kind + std::min(a, b) + '\n' + std::max(a, b);
}

} // namespace

ComparedName::ComparedName(std::string_view given, std::string_view family, std::string_view preferred)
    : m_given(nameWords(given)), m_family(nameWords(family)), m_preferred(nameWords(preferred))
{
    if (m_given.empty() && m_family.empty()) {
        m_given = m_preferred;
    }
    if (m_given.size() + m_family.size() > 1 && (m_given.empty() || m_family.empty())) {
        Words whole = m_given.empty() ? m_family : m_given; // a whole name in one field
        m_family = {whole.back()};
        whole.pop_back();
        m_given = std::move(whole);
    }
    if (m_given.empty() && !m_preferred.empty()) {
        m_given = m_preferred;
    }
    for (const Words* words : {&m_given, &m_family, &m_preferred}) {
        for (const std::string& word : *words) {
            m_hashes.push_back(std::hash<std::string>()(word));
        }
    }
}

bool ComparedName::hasWordOf(const ComparedName& other) const
{
    return std::any_of(m_hashes.begin(), m_hashes.end(), [&](std::size_t hash) {
        return std::find(other.m_hashes.begin(), other.m_hashes.end(), hash) != other.m_hashes.end();
    });
}

std::vector<std::string> ComparedName::keys() const
{
    std::vector<std::string> keys;
    const std::string given = glued(m_given);
    const std::string family = glued(m_family);
    const bool isSingle = given.empty() || family.empty();
    if (isSingle && !isWrittenTogether(given + family)) {
        return keys;
    }
    keys.push_back("j" + given + family);
    if (!isSingle) {
        keys.push_back("j" + family + given);
        std::string words = "w";
        for (const std::string& word : sortedWords(m_given, m_family)) {
            words += word + '\n';
        }
        keys.push_back(std::move(words));
        addPairKeys(keys);
    }
    return keys;
}

void ComparedName::addPairKeys(std::vector<std::string>& keys) const
{
    for (std::size_t i = 0; i < m_family.size() && i < mostFamilyWords; ++i) {
        const std::string& family = m_family[i];
        keys.push_back(pairKey('i', firstLetter(m_given.front()), family));
        for (const Words* names : {&m_given, &m_preferred}) {
            if (names->empty()) {
                continue;
            }
            keys.push_back(pairKey('p', names->front(), family));
            for (const std::uint16_t nicknames : nicknameFamilies(glued(*names))) {
                keys.push_back(pairKey('n', std::to_string(nicknames), family));
            }
        }
    }
}

/// Two names side by side.
class NamePair {
public:
    NamePair(const ComparedName& a, const ComparedName& b) : m_a(a), m_b(b) {}

    [[nodiscard]] NameLikeness likeness() const
    {
        if (m_a.isEmpty() || m_b.isEmpty()) {
            return NameLikeness::None;
        }
        const bool isSingle =
            m_a.m_family.empty() || m_b.m_family.empty() || m_a.m_given.empty() || m_b.m_given.empty();
        if (m_a.m_given == m_b.m_given && m_a.m_family == m_b.m_family) {
            return isSingle && !isWrittenTogether(glued(m_a.m_given) + glued(m_a.m_family))
                       ? NameLikeness::Single
                       : NameLikeness::Same;
        }
        if (!isSingle && m_a.m_given == m_b.m_family && m_a.m_family == m_b.m_given) {
            return NameLikeness::Swapped;
        }
        if (isAlikeJoined()) {
            return NameLikeness::Joined;
        }
        if (isSingle) {
            return NameLikeness::None;
        }
        if (sortedWords(m_a.m_given, m_a.m_family) == sortedWords(m_b.m_given, m_b.m_family)) {
            return NameLikeness::Same;
        }
        return ofParts();
    }

    [[nodiscard]] bool isSlipInGiven() const { return m_a.m_family == m_b.m_family; }

private:
    [[nodiscard]] bool isAlikeJoined() const
    {
        const std::string given = glued(m_a.m_given);
        const std::string family = glued(m_a.m_family);
        const std::string otherGiven = glued(m_b.m_given);
        const std::string otherFamily = glued(m_b.m_family);
        return given.size() + family.size() == otherGiven.size() + otherFamily.size() &&
               (given + family == otherGiven + otherFamily || family + given == otherGiven + otherFamily ||
                given + family == otherFamily + otherGiven);
    }

    [[nodiscard]] NameLikeness ofParts() const
    {
        const bool sameFamily = m_a.m_family == m_b.m_family;
        const bool nearFamily =
            sameFamily || isPartOf(m_a.m_family, m_b.m_family) || isPartOf(m_b.m_family, m_a.m_family);
        const std::string& a = m_a.m_given.front();
        const std::string& b = m_b.m_given.front();
        const bool sameGiven = m_a.m_given == m_b.m_given;
        const bool nearGiven =
            sameGiven ||
            (a == b && (isPartOf(m_a.m_given, m_b.m_given) || isPartOf(m_b.m_given, m_a.m_given)));
        if (nearFamily && nearGiven) {
            return NameLikeness::MoreParts;
        }
        if (nearFamily && isNickname()) {
            return NameLikeness::Nickname;
        }
        if (nearFamily && (letterCount(a) == 1 || letterCount(b) == 1) && firstLetter(a) == firstLetter(b)) {
            return NameLikeness::Initial;
        }
        if ((sameFamily && isOneSlip(glued(m_a.m_given), glued(m_b.m_given))) ||
            (sameGiven && isOneSlip(glued(m_a.m_family), glued(m_b.m_family)))) {
            return NameLikeness::Slip;
        }
        return sameGiven ? NameLikeness::GivenOnly : NameLikeness::None;
    }

    /// Also where one is called as the other is named.
    [[nodiscard]] bool isNickname() const
    {
        const auto isCalled = [](const ComparedName& named, const ComparedName& called) {
            return !called.m_preferred.empty() &&
                   (called.m_preferred == named.m_given ||
                    areNicknames(glued(called.m_preferred), glued(named.m_given)));
        };
        return areNicknames(glued(m_a.m_given), glued(m_b.m_given)) ||
               (m_a.m_given.front() != m_b.m_given.front() &&
                areNicknames(m_a.m_given.front(), m_b.m_given.front())) ||
               isCalled(m_a, m_b) || isCalled(m_b, m_a);
    }

    const ComparedName& m_a;
    const ComparedName& m_b;
};

NameLikeness likenessOf(const ComparedName& a, const ComparedName& b) { return NamePair(a, b).likeness(); }

bool isSlipInGiven(const ComparedName& a, const ComparedName& b) { return NamePair(a, b).isSlipInGiven(); }

} // namespace hearth
