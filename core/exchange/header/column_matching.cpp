// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header/column_matching.h"

#include "core/exchange/header/column_reason.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

using Use = ColumnUse;

constexpr std::size_t mostColumns = 400; // those behind are left out until somebody chooses

/// One column with what speaks for each of its uses.
struct Scored {
    std::vector<ColumnWord> words;
    std::array<int, columnUses> byWords{};
    std::array<int, columnUses> total{};

    [[nodiscard]] int& of(Use use) { return total.at(static_cast<std::size_t>(use)); }
    [[nodiscard]] int of(Use use) const { return total.at(static_cast<std::size_t>(use)); }
};

/// Whether a name is nothing but a word of this meaning, and what never counts.
bool saysOnly(const std::vector<ColumnWord>& words,
              Meaning wanted,
              std::initializer_list<Meaning> beside = {})
{
    bool isThere = false;
    for (const ColumnWord& word : words) {
        const auto means = [&](Meaning meaning) {
            return std::any_of(word.senses.begin(), word.senses.end(),
                               [&](const WordSense& sense) { return sense.meaning == meaning; });
        };
        if (means(wanted)) {
            isThere = true;
        } else if (!means(Meaning::Filler) && !means(Meaning::Primary) &&
                   std::none_of(beside.begin(), beside.end(), means)) {
            return false;
        }
    }
    return isThere;
}

/// "Name", "Member name", "Contact: name".
bool saysOnlyName(const std::vector<ColumnWord>& words)
{
    return saysOnly(words, Meaning::Name, {Meaning::Member, Meaning::Contact, Meaning::Person});
}

bool saysNothing(const std::vector<ColumnWord>& words)
{
    return std::all_of(words.begin(), words.end(), [](const ColumnWord& word) {
        return word.senses.empty() ||
               std::any_of(word.senses.begin(), word.senses.end(), [](const WordSense& sense) {
                   return sense.meaning == Meaning::Filler || sense.meaning == Meaning::Contact;
               });
    });
}

class Matcher {
public:
    explicit Matcher(const TableLook& look) : m_look(look)
    {
        std::vector<std::vector<ColumnWord>> words;
        for (const QString& name : look.header.mid(0, mostColumns)) {
            words.push_back(columnWords(name));
        }
        m_languages = headerLanguagesOf(words);
        for (std::vector<ColumnWord>& column : words) {
            m_columns.push_back({std::move(column), {}, {}});
        }
        m_uses.resize(static_cast<std::size_t>(look.header.size()));
    }

    ColumnMatching match()
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            score(i);
        }
        settleNames();
        settleHouseNumbers();
        assign();
        dropLoose();
        return result();
    }

private:
    [[nodiscard]] const ColumnValues* valuesOf(std::size_t column) const
    {
        return column < m_look.columns.size() ? &m_look.columns[column] : nullptr;
    }

    void score(std::size_t column)
    {
        Scored& scored = m_columns[column];
        const ColumnValues* values = valuesOf(column);
        for (int i = 0; i < columnUses; ++i) {
            const auto use = static_cast<Use>(i);
            const auto at = static_cast<std::size_t>(i);
            int score = std::max(0, wordScore(use, scored.words, m_languages));
            scored.byWords.at(at) = score;
            if (values != nullptr && score > 0) {
                score += valueScore(use, *values);
            } else if (values != nullptr && saysNothing(scored.words)) {
                score = valuesAlone(use, *values);
            }
            scored.total.at(at) = score;
        }
        if (values != nullptr) {
            weighValues(scored, *values);
        }
    }

    /// What takes more than one kind of value to see.
    static void weighValues(Scored& scored, const ColumnValues& values)
    {
        constexpr double most = 0.6;
        constexpr int manyWords = 15;
        if (values.countsRows() && saysOnly(scored.words, Meaning::Number)) {
            scored.of(Use::Number) = 0;
        }
        if (values.distinct() > manyWords && values.distinct() * 2 > values.seen()) {
            scored.of(Use::Status) = 0; // a text, not a word for what somebody is
        }
        if (scored.of(Use::City) >= leastScore && values.places() >= most) {
            scored.of(Use::Place) = scored.of(Use::City) + 1;
        }
        if (scored.of(Use::EmergencyName) < leastScore && values.phones() >= most &&
            scored.byWords.at(static_cast<std::size_t>(Use::EmergencyName)) >= leastScore) {
            scored.of(Use::EmergencyPhone) = leastScore + 1; // "Emergency contact" with numbers in it
        }
        if (values.phones() >= most && saysOnly(scored.words, Meaning::Number)) {
            scored.of(Use::Number) = 0;
            scored.of(Use::Phone) = leastScore + 1;
        }
        if (values.answers() >= most && saysOnly(scored.words, Meaning::Photo)) {
            scored.of(Use::PhotoConsent) = leastScore + 1;
        }
    }

    /// "Name" is the family's beside a given name, the given one beside a surname, all of it where it stands
    /// alone. "Nombre", "nom" and "nome" are no better.
    void settleNames()
    {
        constexpr int clear = 90;
        constexpr int half = 60;
        const auto has = [&](Use use, int least) {
            return std::any_of(m_columns.begin(), m_columns.end(),
                               [&](const Scored& column) { return column.of(use) >= least; });
        };
        const bool hasGiven = has(Use::GivenName, half);
        if (hasGiven && !has(Use::FamilyName, clear)) {
            for (Scored& column : m_columns) { // "Given", "Family"
                column.of(Use::Household) =
                    column.of(Use::FamilyName) >= half ? 0 : column.of(Use::Household);
            }
        }
        const bool hasFamily = has(Use::FamilyName, half);
        for (Scored& column : m_columns) {
            if (!saysOnlyName(column.words) || column.of(Use::WholeName) <= 0) {
                continue;
            }
            const int score = std::max(column.of(Use::WholeName), leastScore);
            column.of(Use::WholeName) = hasGiven || hasFamily ? 0 : score;
            if (hasGiven != hasFamily) {
                column.of(hasGiven ? Use::FamilyName : Use::GivenName) = score;
            }
        }
    }

    /// "Nr." right behind the street is the house's.
    void settleHouseNumbers()
    {
        for (std::size_t i = 1; i < m_columns.size(); ++i) {
            Scored& column = m_columns[i];
            if (saysOnly(column.words, Meaning::Number) && m_columns[i - 1].of(Use::Street) >= leastScore &&
                column.of(Use::Phone) < leastScore) {
                column.of(Use::HouseNumber) = std::max(column.of(Use::Number), leastScore);
                column.of(Use::Number) = 0;
            }
        }
    }

    struct Pair {
        int score = 0;
        std::size_t column = 0;
        Use use = Use::Notes;
    };

    static bool canRepeat(Use use)
    {
        return use == Use::Email || use == Use::Phone || use == Use::Mobile || use == Use::StreetMore ||
               use == Use::Groups || use == Use::Roles || use == Use::Interests || use == Use::Password;
    }

    /// The best pair first, in a tie the first column.
    void assign()
    {
        std::vector<Pair> pairs;
        // Whose best use another column has better is no second best of something else: "Business State" is
        // no status because "Home State" is the region.
        constexpr int margin = 9;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const auto& total = m_columns[column].total;
            const int least = std::max(leastScore, *std::max_element(total.begin(), total.end()) - margin);
            for (int i = 0; i < columnUses; ++i) {
                if (const int score = total.at(static_cast<std::size_t>(i)); score >= least) {
                    pairs.push_back({score, column, static_cast<Use>(i)});
                }
            }
        }
        std::stable_sort(pairs.begin(), pairs.end(),
                         [](const Pair& a, const Pair& b) { return a.score > b.score; });
        std::array<bool, columnUses> isFilled{};
        for (const Pair& pair : pairs) {
            bool& filled = isFilled.at(static_cast<std::size_t>(pair.use));
            if (!m_uses[pair.column] && (!filled || canRepeat(pair.use))) {
                m_uses[pair.column] = pair.use;
                filled = true;
            }
        }
    }

    [[nodiscard]] bool isUsed(Use use) const
    {
        return std::find(m_uses.begin(), m_uses.end(), use) != m_uses.end();
    }

    /// A house number without a street, a whole name beside both its parts.
    void dropLoose()
    {
        const bool hasParts = isUsed(Use::GivenName) && isUsed(Use::FamilyName);
        const bool hasStreet = isUsed(Use::Street);
        const bool hasFamily = isUsed(Use::FamilyName);
        const bool hasGiven = isUsed(Use::GivenName);
        for (std::optional<Use>& use : m_uses) {
            const bool isLoose = (use == Use::WholeName && hasParts) ||
                                 (use == Use::MiddleName && !hasGiven) ||
                                 ((use == Use::HouseNumber || use == Use::StreetMore) && !hasStreet) ||
                                 ((use == Use::Particle || use == Use::SecondFamilyName) && !hasFamily);
            if (isLoose) {
                use.reset();
            }
        }
    }

    ColumnMatching result()
    {
        ColumnMatching result;
        result.languages = m_languages;
        bool hasEmail = false;
        result.targets.resize(m_uses.size());
        for (std::size_t i = 0; i < m_uses.size(); ++i) {
            if (m_uses[i]) {
                result.targets[i] = target(i, *m_uses[i]);
            }
        }
        for (const std::size_t column : bestEmailFirst()) {
            if (hasEmail) {
                result.targets[column].field = QStringLiteral("email_2"); // a third goes behind it
            }
            hasEmail = true;
        }
        for (const ColumnTarget& target : result.targets) {
            result.taken += target.field.isEmpty() ? 0 : 1;
        }
        result.namesPeople = isUsed(Use::GivenName) || isUsed(Use::FamilyName) || isUsed(Use::WholeName);
        return result;
    }

    [[nodiscard]] std::vector<std::size_t> bestEmailFirst() const
    {
        std::vector<std::size_t> emails;
        for (std::size_t i = 0; i < m_uses.size(); ++i) {
            if (m_uses[i] == Use::Email) {
                emails.push_back(i);
            }
        }
        std::stable_sort(emails.begin(), emails.end(), [&](std::size_t a, std::size_t b) {
            return m_columns[a].of(Use::Email) > m_columns[b].of(Use::Email);
        });
        return emails;
    }

    [[nodiscard]] ColumnTarget target(std::size_t column, Use use) const
    {
        ColumnTarget target = targetOf(use);
        const Scored& scored = m_columns[column];
        const ColumnValues* values = valuesOf(column);
        constexpr double most = 0.6;
        if (use == Use::WholeName && namesFamilyFirst(scored.words)) {
            target.reading = CellReading::WholeNameFamilyFirst;
        } else if (use == Use::WholeName && m_languages == languageBit(HeaderLanguage::Spanish)) {
            target.reading = CellReading::WholeNameTwoFamilies;
        } else if (use == Use::Street && values != nullptr && values->addresses() >= most) {
            target.reading = CellReading::WholeAddress;
        }
        target.reason = reason(column, use);
        return target;
    }

    /// "Name, Vorname", "Nazwisko i imię".
    static bool namesFamilyFirst(const std::vector<ColumnWord>& words)
    {
        bool isFirst = true;
        bool familyFirst = false;
        for (const ColumnWord& word : words) {
            for (const WordSense& sense : word.senses) {
                if (isFirst && (sense.meaning == Meaning::FamilyName || sense.meaning == Meaning::Name ||
                                sense.meaning == Meaning::Family)) {
                    familyFirst = true;
                }
                if (sense.meaning == Meaning::GivenName || sense.meaning == Meaning::Given) {
                    return familyFirst && !isFirst;
                }
            }
            isFirst = false;
        }
        return false;
    }

    [[nodiscard]] QString reason(std::size_t column, Use use) const
    {
        const Scored& scored = m_columns[column];
        const bool isNamed = scored.byWords.at(static_cast<std::size_t>(use)) > 0 ||
                             (use != Use::Phone && saysOnlyName(scored.words)) || use == Use::HouseNumber;
        return columnReason(use, isNamed ? m_look.header.at(static_cast<qsizetype>(column)) : QString(),
                            valuesOf(column));
    }

    const TableLook& m_look;
    std::uint8_t m_languages = 0;
    std::vector<Scored> m_columns;
    std::vector<std::optional<Use>> m_uses;
};

} // namespace

ColumnMatching matchColumns(const TableLook& look) { return Matcher(look).match(); }

bool isPasswordColumn(const QString& name)
{
    return wordScore(ColumnUse::Password, columnWords(name), 0) >= leastScore;
}

std::optional<DateOrder> dateOrderOfHeader(const QStringList& header)
{
    std::vector<std::vector<ColumnWord>> words;
    for (const QString& name : header.mid(0, mostColumns)) {
        words.push_back(columnWords(name));
    }
    const std::uint8_t languages = headerLanguagesOf(words);
    const bool hasEnglish = (languages & languageBit(HeaderLanguage::English)) != 0;
    return languages == 0 || hasEnglish ? std::nullopt : std::optional(DateOrder::DayMonthYear);
}

} // namespace hearth
