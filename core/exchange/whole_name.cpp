// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_name.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace hearth {

namespace {

template<std::size_t Count>
bool isOneOf(const QString& word, const std::array<std::u16string_view, Count>& words)
{
    QString plain = word.toLower();
    plain.remove(u'.');
    return std::any_of(words.begin(), words.end(),
                       [&](std::u16string_view other) { return plain == QStringView(other); });
}

/// What is said to everybody, in the languages lists come in. Only at the beginning of a name.
bool isCourtesy(const QString& word)
{
    static constexpr std::array<std::u16string_view, 22> words{
        u"mr",  u"mrs",  u"ms",       u"miss",   u"mx",   u"herr",   u"frau",  u"hr",
        u"mme", u"mlle", u"monsieur", u"madame", u"sra",  u"srta",   u"señor", u"señora",
        u"sig", u"dhr",  u"mevr",     u"mw",     u"pani", u"signora"};
    static constexpr std::array<std::u16string_view, 3> withStop{u"m", u"sr", u"fr"}; // "Sr.", not "Sr"
    return isOneOf(word, words) || (word.endsWith(u'.') && isOneOf(word, withStop));
}

/// What somebody has earned, and is kept. Some are names too where no stop stands behind them: Phil, Nat.
bool isTitle(const QString& word)
{
    static constexpr std::array<std::u16string_view, 9> words{
        u"dr", u"prof", u"professor", u"doctor", u"doktor", u"dott", u"drs", u"dipl-ing", u"mgr"};
    static constexpr std::array<std::u16string_view, 14> withStop{u"ing", u"mag", u"dipling", u"med", u"phil",
                                                                  u"rer", u"nat", u"rev",     u"dra", u"inż",
                                                                  u"hab", u"jur", u"ir",      u"hc"};
    return isOneOf(word, words) || (word.endsWith(u'.') && isOneOf(word, withStop));
}

/// "Jr.", "III": they tell a son from his father, and stay with the family name.
bool isGeneration(const QString& word)
{
    static constexpr std::array<std::u16string_view, 9> words{u"jr",  u"sr", u"junior", u"senior", u"jun",
                                                              u"sen", u"ii", u"iii",    u"iv"};
    return isOneOf(word, words) && (word.endsWith(u'.') || word.size() > 1);
}

/// Words that go with what follows them into the family name. Some are names as well, so that they count only
/// where they are written small.
bool isParticle(const QString& word)
{
    static constexpr std::array<std::u16string_view, 34> words{
        u"van", u"von", u"der", u"den", u"de",  u"del", u"della", u"di", u"da", u"das", u"do",  u"dos",
        u"du",  u"la",  u"le",  u"los", u"las", u"ter", u"ten",   u"te", u"zu", u"zum", u"zur", u"vom",
        u"af",  u"av",  u"bin", u"ibn", u"al",  u"el",  u"st",    u"'t", u"op", u"abu"};
    static constexpr std::array<std::u16string_view, 16> alsoCapital{
        u"van", u"von", u"der", u"den", u"de", u"del", u"della", u"di",
        u"da",  u"dos", u"du",  u"la",  u"le", u"ter", u"al",    u"st"};
    return isOneOf(word, words) &&
           (word.front().isLower() || word.front() == u'\'' || isOneOf(word, alsoCapital));
}

/// "y", "e", "i" between two family names.
bool isLink(const QString& word) { return word == u"y" || word == u"e" || word == u"i"; }

bool isCapitals(const QString& word)
{
    constexpr qsizetype shortest = 2;
    return word.size() >= shortest && word == word.toUpper() && word != word.toLower();
}

bool isEastAsian(const QString& text)
{
    const auto letters = text.toUcs4();
    return std::any_of(letters.begin(), letters.end(), [](char32_t letter) {
        const auto script = QChar::script(letter);
        return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
               script == QChar::Script_Katakana || script == QChar::Script_Hangul;
    });
}

/// "DTM", "PhD", "CC, ALB", "EH2": what stands behind a comma and is no given name. `before`: what stands
/// before the comma.
bool isHonours(const QString& text, const QString& before)
{
    static constexpr std::array<std::u16string_view, 12> known{
        u"phd", u"md", u"esq", u"msc", u"bsc", u"ma", u"mba", u"dds", u"rn", u"obe", u"mbe", u"cpa"};
    constexpr qsizetype longest = 5;
    const bool isWholeName = before.contains(u' ') && !isParticle(before.section(u' ', 0, 0));
    const bool isShouted = isCapitals(before.section(u' ', -1));
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString& word) {
        const bool isAward =
            isWholeName && !isShouted && word.size() <= longest && word.size() > 1 && isCapitals(word);
        return isOneOf(word, known) || isTitle(word) || isAward;
    });
}

class NameTaker {
public:
    NameTaker(const QString& whole, WrittenOrder order) : m_order(order), m_text(tidy(whole)) {}

    WholeName take()
    {
        takeNickname();
        QStringList parts = m_text.split(u',', Qt::SkipEmptyParts);
        for (QString& part : parts) {
            part = part.trimmed();
        }
        parts.removeAll(QString());
        while (parts.size() > 1 && takeHonours(parts.last(), parts.first())) {
            parts.removeLast();
        }
        if (parts.size() > 1) {
            byComma(parts);
        } else if (parts.size() == 1) {
            byWords(withoutTitles(parts.first().split(u' ')));
        }
        if (!m_generation.isEmpty() && !m_found.name.family.isEmpty()) {
            m_found.name.family += u' ' + m_generation;
        }
        m_found.titles = m_titles.join(QStringLiteral(", "));
        return std::move(m_found);
    }

private:
    /// Robert "Bob" Smith, Robert (Bob) Smith.
    void takeNickname()
    {
        static const QRegularExpression called(
            QStringLiteral("\\s*(?:\\(([^()]+)\\)|[\"“„«]([^\"“”„»]+)[\"”“»])\\s*"));
        const auto match = called.match(m_text);
        if (match.hasMatch() && match.capturedStart() > 0) {
            const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
            m_found.name.preferred = name.trimmed();
            m_text = tidy(m_text.left(match.capturedStart()) + u' ' + m_text.mid(match.capturedEnd()));
            m_text.replace(QStringLiteral(" ,"), QStringLiteral(","));
        }
    }

    bool takeHonours(const QString& part, const QString& before)
    {
        if (isGeneration(part)) {
            m_generation = part;
            return true;
        }
        if (isHonours(part, before)) {
            m_titles.prepend(part);
            return true;
        }
        return false;
    }

    void byComma(const QStringList& parts)
    {
        m_found.name.family = withoutTitles(parts.first().split(u' ')).join(u' ');
        QStringList given;
        for (const QString& part : parts.mid(1)) {
            given += withoutTitles(part.split(u' '));
        }
        while (given.size() > 1 && isParticle(given.last()) && given.last().front().isLower()) {
            m_found.name.family.prepend(given.takeLast() + u' '); // "Berg, Jan van der"
        }
        m_found.name.given = given.join(u' ');
    }

    QStringList withoutTitles(QStringList words)
    {
        words.removeAll(QString());
        QStringList titles;
        while (words.size() > 1) {
            if (isTitle(words.first())) {
                titles += words.takeFirst();
            } else if (isCourtesy(words.first())) {
                words.removeFirst();
            } else {
                break;
            }
        }
        if (!titles.isEmpty()) {
            m_titles.prepend(titles.join(u' '));
        }
        while (words.size() > 2 && isGeneration(words.last())) {
            m_generation = words.takeLast();
        }
        return words;
    }

    void byWords(const QStringList& words)
    {
        PersonName& name = m_found.name;
        const qsizetype count = words.size();
        if (count == 1) {
            name.given = words.first();
            return;
        }
        if (isEastAsian(words.first()) && isEastAsian(words.last())) {
            name.family = words.first();
            name.given = words.mid(1).join(u' ');
            name.order = NameOrder::FamilyFirst;
            return;
        }
        if (byCapitals(words)) {
            return;
        }
        if (m_order == WrittenOrder::FamilyFirst) {
            qsizetype end = 1;
            while (end < count - 1 &&
                   (isParticle(words.at(end - 1)) || isLink(words.at(end)) || isLink(words.at(end - 1)))) {
                ++end;
            }
            name.family = words.mid(0, end).join(u' ');
            name.given = words.mid(end).join(u' ');
            return;
        }
        qsizetype begin = familyBegin(words, count);
        if (m_order == WrittenOrder::TwoFamilyNames && begin > 1) {
            begin = familyBegin(words, begin);
        }
        name.given = words.mid(0, begin).join(u' ');
        name.family = words.mid(begin).join(u' ');
    }

    /// Where the family name begins that ends before `end`, leaving at least one given name.
    static qsizetype familyBegin(const QStringList& words, qsizetype end)
    {
        qsizetype begin = end - 1;
        if (begin > 2 && isLink(words.at(begin - 1))) {
            begin -= 2;
        }
        while (begin > 1 && isParticle(words.at(begin - 1))) {
            --begin;
        }
        return begin;
    }

    /// Some words in capitals and some not: those in capitals are the family's.
    bool byCapitals(const QStringList& words)
    {
        constexpr qsizetype shortest = 3; // "JP Morgan" has initials
        QStringList family;
        QStringList given;
        for (const QString& word : words) {
            (isCapitals(word) ? family : given) += word;
        }
        const bool isTold =
            !given.isEmpty() && std::any_of(family.begin(), family.end(), [](const QString& word) {
                return word.size() >= shortest && !word.contains(u'.');
            });
        const bool isOneBlock = isTold && (words.mid(0, family.size()) == family ||
                                           words.mid(words.size() - family.size()) == family);
        if (!isOneBlock) {
            return false;
        }
        while (given.size() > 1 && isParticle(given.last()) && given.last().front().isLower()) {
            family.prepend(given.takeLast());
        }
        m_found.name.family = family.join(u' ');
        m_found.name.given = given.join(u' ');
        return true;
    }

    WrittenOrder m_order;
    QString m_text;
    WholeName m_found;
    QStringList m_titles;
    QString m_generation;
};

} // namespace

WholeName readWholeName(const QString& whole, WrittenOrder order) { return NameTaker(whole, order).take(); }

PersonName splitWholeName(const QString& whole) { return readWholeName(whole).name; }

} // namespace hearth
