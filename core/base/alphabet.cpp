// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/alphabet.h"

#include "core/base/text.h"

#include <QList>

#include <algorithm>
#include <numeric>
#include <string_view>

namespace hearth {

namespace {

// A key is a row of weights. The first byte of a weight says how long it is, so that weights never run into
// each other: one byte up to the end of the Latin letters, then a byte for the script and one or two within
// it.
constexpr std::uint8_t blank = 0x02;
constexpr std::u16string_view punctuation = u"_-,;:!?.'\"()[]{}@*/\\&#%^+<=>|~$"; // in Unicode's own order
constexpr std::uint8_t firstPunctuation = 0x03;
constexpr std::uint8_t firstDigit = 0x24;
constexpr int firstScriptBeforeLatin = 0x2E; // the language's own scripts may stand before Latin
constexpr int firstLatin = 0x32;
constexpr int lastLatin = 0xE0;
constexpr int firstScript = 0xE1;
constexpr std::uint8_t anythingElse = 0xFD; // then the code point in three bytes
static_assert(firstPunctuation + punctuation.size() <= firstDigit);

struct Range {
    char32_t first;
    char32_t last;
    char32_t sample = 0; // a letter to ask about where the script stands
};

/// The scripts whose letters are put in the language's order.
constexpr std::array<Range, Alphabet::scriptCount> scripts{
    Range{0x0370, 0x03FF, U'α'},  // Greek
    Range{0x0400, 0x052F, U'а'},  // Cyrillic
    Range{0x10A0, 0x10FF, U'ა'},  // Georgian
    Range{0x0530, 0x058F, U'ա'},  // Armenian
    Range{0x0590, 0x05FF, U'א'},  // Hebrew
    Range{0x0600, 0x06FF, U'ا'},  // Arabic
    Range{0x0900, 0x097F, U'अ'},  // Devanagari
    Range{0x0980, 0x09FF, U'অ'},  // Bengali
    Range{0x0A00, 0x0A7F, U'ਅ'},  // Gurmukhi
    Range{0x0A80, 0x0AFF, U'અ'},  // Gujarati
    Range{0x0B80, 0x0BFF, U'அ'},  // Tamil
    Range{0x0C00, 0x0C7F, U'అ'},  // Telugu
    Range{0x0C80, 0x0CFF, U'ಅ'},  // Kannada
    Range{0x0D00, 0x0D7F, U'അ'},  // Malayalam
    Range{0x0D80, 0x0DFF, U'අ'},  // Sinhala
    Range{0x0E00, 0x0E7F, U'ก'},  // Thai
    Range{0x0E80, 0x0EFF, U'ກ'},  // Lao
    Range{0xAC00, 0xD7A3, U'가'}, // Hangul
    Range{0x3040, 0x30FF, U'あ'}, // Kana
    Range{0x4E00, 0x9FFF, U'一'}, // Han
};
constexpr std::size_t hangul = 17;
constexpr std::size_t han = 19;
static_assert(firstScript + Alphabet::scriptCount <= anythingElse);

constexpr std::array latinRanges{Range{0x0061, 0x007A}, Range{0x00DF, 0x024F}, Range{0x0250, 0x0272},
                                 Range{0x1E00, 0x1EFF}};

QString textOf(char32_t code) { return QString::fromUcs4(&code, 1); }

/// The letter which `code` is a variant of, or letters: o for ö, ss for ß.
QString plainOf(char32_t code) { return QString::fromStdString(fold(textOf(code))); }

QLocale collating(const QLocale& locale)
{
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

std::uint8_t accentOf(char32_t code)
{
    constexpr std::uint8_t noMark = 0x90; // ø, ł: nothing to decompose
    constexpr std::uint8_t firstMark = Alphabet::leastAccent;
    const QString decomposed = textOf(code).normalized(QString::NormalizationForm_D);
    return decomposed.size() < 2 ? noMark
                                 : static_cast<std::uint8_t>(firstMark + (decomposed.at(1).unicode() & 0x7F));
}

bool isLetterLike(char32_t code) { return QChar::isLetter(code) || QChar::isMark(code); }

} // namespace

Alphabet::Alphabet(const QLocale& locale) : m_locale(collating(locale)), m_collator(m_locale)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(false);
    m_collator.setIgnorePunctuation(false);
    orderScripts();
    rankLatin();
}

/// The first byte of each script's weights: Japanese has kana and ideographs behind Latin and before Greek,
/// Russian has Cyrillic before Latin.
void Alphabet::orderScripts()
{
    std::vector<std::size_t> order(scriptCount);
    std::iota(order.begin(), order.end(), 0U);
    const auto sample = [](std::size_t script) { return textOf(scripts.at(script).sample); };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return m_collator.compare(sample(a), sample(b)) < 0;
    });
    int before = firstScriptBeforeLatin;
    int after = firstScript;
    for (const std::size_t script : order) {
        const bool beforeLatin =
            before < firstLatin && m_collator.compare(sample(script), QStringLiteral("a")) < 0;
        m_scriptLeads.at(script) = static_cast<std::uint8_t>(beforeLatin ? before++ : after++);
    }
}

/// Whether two letters differ by no more than an accent: then what follows decides. Digits follow, since
/// letters could form a digraph with them.
bool Alphabet::samePrimary(const QString& a, const QString& b) const
{
    return m_collator.compare(QString(a + u'0'), QString(b + u'1')) < 0 &&
           m_collator.compare(QString(b + u'0'), QString(a + u'1')) < 0;
}

bool Alphabet::hasOwnPlace(char32_t code) const
{
    const QString letter = textOf(code);
    const QString plain = plainOf(code);
    return !plain.isEmpty() && (plain == letter || !samePrimary(letter, plain));
}

std::vector<std::pair<QString, Alphabet::Rank>>
Alphabet::ranked(std::vector<QString> letters, int first, int last) const
{
    std::sort(letters.begin(), letters.end(), [this](const QString& a, const QString& b) {
        const int order = m_collator.compare(a, b);
        return order != 0 ? order < 0 : a < b;
    });
    std::vector<std::pair<QString, Rank>> result;
    int weight = first;
    int variant = 0;
    constexpr int firstVariant = 0xA0;
    for (const QString& letter : letters) {
        if (!result.empty() && m_collator.compare(result.back().first, letter) != 0) {
            const bool same = samePrimary(result.back().first, letter);
            weight += same ? 0 : 1;
            variant = same ? variant + 1 : 0;
        }
        const int accent = variant == 0 ? 0 : std::min(firstVariant + variant, 0xFF);
        result.emplace_back(letter, Rank{static_cast<std::uint8_t>(std::min(weight, last)),
                                         static_cast<std::uint8_t>(accent)});
    }
    return result;
}

/// The pairs of letters that the language sorts as one letter: `ch` in Czech stands behind every other word
/// with c, also behind one that goes on in another script.
std::vector<QString> Alphabet::digraphs() const
{
    std::vector<QString> found;
    if (m_locale.script() != QLocale::LatinScript) {
        return found;
    }
    for (char16_t first = u'a'; first <= u'z'; ++first) {
        for (std::size_t second = 1; second <= letterCount; ++second) {
            const QChar next =
                second == letterCount ? QChar(u'ž') : QChar(static_cast<char16_t>(u'a' + second - 1));
            const QString pair = QString(QChar(first)) + next;
            if (m_collator.compare(pair, QString(QChar(first)) + u'α') > 0) {
                found.push_back(pair);
            }
        }
    }
    return found;
}

void Alphabet::rankLatin()
{
    std::vector<QString> letters = digraphs();
    for (const Range& range : latinRanges) {
        for (char32_t code = range.first; code <= range.last; ++code) {
            if (QChar::isLetter(code) && QChar::toLower(code) == code && hasOwnPlace(code)) {
                letters.push_back(textOf(code));
            }
        }
    }
    const auto index = [](QChar letter) {
        return letter == u'ž' ? letterCount - 1 : static_cast<std::size_t>(letter.unicode() - u'a');
    };
    for (const auto& [letter, rank] : ranked(std::move(letters), firstLatin, lastLatin)) {
        if (letter.size() == 2) {
            m_digraphs.at(index(letter.at(0)) * letterCount + index(letter.at(1))) = rank;
        } else {
            m_ranks[letter.at(0).unicode()] = rank;
        }
    }
}

void Alphabet::rankScript(std::size_t script)
{
    std::vector<QString> letters;
    for (char32_t code = scripts[script].first; code <= scripts[script].last; ++code) {
        if (isLetterLike(code) && QChar::toLower(code) == code && hasOwnPlace(code)) {
            letters.push_back(textOf(code));
        }
    }
    for (const auto& [letter, rank] : ranked(std::move(letters), 0, 0xFF)) {
        m_ranks[letter.at(0).unicode()] = rank;
    }
}

/// Only Chinese, Japanese and Korean have an order of ideographs that differs from their numbers.
void Alphabet::rankHan()
{
    const Range range = scripts[han];
    const std::size_t count = range.last - range.first + 1;
    m_hanRanks.resize(count);
    std::vector<std::uint16_t> order(count);
    for (std::size_t i = 0; i < count; ++i) {
        order[i] = static_cast<std::uint16_t>(i);
        m_hanRanks[i] = static_cast<std::uint16_t>(i);
    }
    const QLocale::Language language = m_locale.language();
    if (language != QLocale::Chinese && language != QLocale::Japanese && language != QLocale::Korean) {
        return;
    }
    std::vector<QCollatorSortKey> keys;
    keys.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        keys.push_back(m_collator.sortKey(textOf(range.first + static_cast<char32_t>(i))));
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return keys[a].compare(keys[b]) < 0; });
    for (std::size_t i = 0; i < count; ++i) {
        m_hanRanks[order[i]] = static_cast<std::uint16_t>(i);
    }
}

std::unique_ptr<Alphabet::Page> Alphabet::filled(char32_t first)
{
    auto page = std::make_unique<Page>();
    for (char32_t offset = 0; offset < pageSize; ++offset) {
        (*page)[offset] = element(first + offset);
    }
    return page;
}

Alphabet::Element Alphabet::element(char32_t code)
{
    Element element;
    const QString lowered = m_locale.toLower(textOf(code)); // in Turkish, I is the small letter ı
    const char32_t lower = lowered.size() == 1 ? lowered.at(0).unicode() : QChar::toLower(code);
    if (QChar::isSpace(lower) || QChar::category(lower) == QChar::Punctuation_Dash || lower < 0x80) {
        addCommon(element, QChar::isSpace(lower) ? U' ' : lower < 0x80 ? lower : U'-');
        return element;
    }
    const bool syllable = code >= scripts[hangul].first && code <= scripts[hangul].last;
    const QString plain = plainOf(lower);
    if (syllable || plain == textOf(lower) || (isLetterLike(lower) && hasOwnPlace(lower))) {
        addPlain(element, lower);
        return element;
    }
    if (plain.isEmpty()) {
        addMark(element, lower);
        return element;
    }
    for (const char32_t part : plain.toUcs4()) {
        addPlain(element, part);
    }
    element.letter = 0;
    element.accent = QChar::isLetter(lower) ? accentOf(lower) : 0;
    return element;
}

/// Adds what folding drops: every kind of apostrophe is one, an accent that stands alone still counts as one,
/// and what can't be seen is nothing.
void Alphabet::addMark(Element& element, char32_t code)
{
    if (QChar::isMark(code)) {
        element.accent = static_cast<std::uint8_t>(leastAccent + (code & 0x7FU));
    } else if (QChar::isPunct(code) || QChar::isLetter(code)) {
        addCommon(element, U'\'');
    }
}

/// Adds a blank, a digit, a punctuation mark or a letter of ASCII; of control characters nothing.
void Alphabet::addCommon(Element& element, char32_t code)
{
    const auto mark = punctuation.find(static_cast<char16_t>(code));
    int weight = 0;
    if (code == U' ') {
        weight = blank;
    } else if (code >= U'0' && code <= U'9') {
        weight = firstDigit + static_cast<int>(code - U'0');
    } else if (mark != std::u16string_view::npos) {
        weight = firstPunctuation + static_cast<int>(mark);
    } else if (code >= U'a' && code <= U'z') {
        addLatin(element, code);
        return;
    } else {
        return;
    }
    add(element, static_cast<std::size_t>(weight));
}

void Alphabet::addLatin(Element& element, char32_t code)
{
    const auto rank = m_ranks.find(code);
    if (rank == m_ranks.end()) {
        addRare(element, code);
        return;
    }
    add(element, rank->second.weight);
    element.accent = rank->second.accent;
    if (code >= U'a' && code <= U'z') {
        element.letter = static_cast<std::uint8_t>(code - U'a' + 1);
    } else if (code == U'ž') {
        element.letter = letterCount;
    }
}

/// Adds the weight of a code point that is no variant of another.
void Alphabet::addPlain(Element& element, char32_t code)
{
    constexpr std::size_t longest = 4;
    if (element.length + longest > Element::room) {
        return; // a ligature of a whole phrase: its beginning will do
    }
    if (code < 0x80) {
        addCommon(element, code);
        return;
    }
    for (std::size_t script = 0; script < scripts.size(); ++script) {
        if (code >= scripts.at(script).first && code <= scripts.at(script).last) {
            addScript(element, script, code);
            return;
        }
    }
    addLatin(element, code);
}

void Alphabet::addScript(Element& element, std::size_t script, char32_t code)
{
    const bool ideograph = script == han;
    if (!m_rankedScripts.at(script)) {
        m_rankedScripts.at(script) = true;
        if (ideograph) {
            rankHan();
        } else if (script != hangul) {
            rankScript(script);
        }
    }
    if (ideograph || script == hangul) {
        const std::size_t offset = code - scripts.at(script).first;
        const std::size_t rank = ideograph ? m_hanRanks[offset] : offset;
        add(element, m_scriptLeads.at(script));
        add(element, rank / 256);
        add(element, rank % 256);
        return;
    }
    const auto rank = m_ranks.find(code);
    if (rank == m_ranks.end()) {
        addRare(element, code);
        return;
    }
    add(element, m_scriptLeads.at(script));
    add(element, rank->second.weight);
    element.accent = rank->second.accent;
}

void Alphabet::addRare(Element& element, char32_t code)
{
    add(element, anythingElse);
    add(element, code >> 16U);
    add(element, (code >> 8U) & 0xFFU);
    add(element, code & 0xFFU);
}

void Alphabet::add(Element& element, std::size_t weight)
{
    element.weights.at(element.length++) = static_cast<char>(weight);
}

} // namespace hearth
