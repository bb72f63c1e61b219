// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header/column_use.h"

#include "core/exchange/header/use_patterns.h"

#include <algorithm>
#include <array>
#include <limits>

namespace hearth {

namespace {

constexpr int unknownFirst = 15; // what the first word costs that nobody knows, and each further one
constexpr int unknownNext = 10;
constexpr int guessed = 8;        // a word read through an abbreviation or a slip
constexpr int elsewhere = 7;      // a meaning the word has in another language than the header's
constexpr int contradicted = 100; // values that can't be of the use
constexpr int impossible = std::numeric_limits<int>::min() / 2;

int costOfSense(const WordSense& sense, const ColumnWord& word, std::uint8_t likely)
{
    const bool isForeignTongue = sense.languages != 0 && (sense.languages & likely) == 0;
    return (word.isGuess ? guessed : 0) + (isForeignTongue ? elsewhere : 0);
}

/// Fits a pattern to the words: gives each need the cheapest word that has its meaning, and counts the rest.
class Fitting {
public:
    Fitting(const UsePattern& pattern, const std::vector<ColumnWord>& words, std::uint8_t likely)
        : m_pattern(pattern), m_words(words), m_likely(likely), m_isUsed(words.size(), false)
    {
    }

    [[nodiscard]] int score()
    {
        int score = m_pattern.score;
        for (const Meaning need : m_pattern.needs) {
            if (need != Meaning::Filler) {
                const int cost = take(need);
                if (cost == impossible) {
                    return impossible;
                }
                score -= cost;
            }
        }
        return score - costOfRest();
    }

private:
    int take(Meaning need)
    {
        int least = impossible;
        std::size_t best = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (const WordSense& sense : m_words[i].senses) {
                const int cost = costOfSense(sense, m_words[i], m_likely) +
                                 static_cast<int>(m_words[i].senses.size()); // the plainest word first
                if (!m_isUsed[i] && sense.meaning == need && (least == impossible || cost < least)) {
                    least = cost;
                    best = i;
                }
            }
        }
        if (least == impossible) {
            return impossible;
        }
        m_isUsed[best] = true;
        return least - static_cast<int>(m_words[best].senses.size());
    }

    [[nodiscard]] int costOfRest() const
    {
        int cost = 0;
        int unknown = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            if (m_isUsed[i]) {
                continue;
            }
            if (m_words[i].senses.empty() && m_words[i].isAside) {
                continue; // an explanation
            }
            if (m_words[i].senses.empty()) {
                cost += unknown++ == 0 ? unknownFirst : unknownNext;
            } else {
                cost += cheapest(m_words[i]);
            }
        }
        return cost;
    }

    [[nodiscard]] int cheapest(const ColumnWord& word) const
    {
        int least = std::numeric_limits<int>::max();
        for (const WordSense& sense : word.senses) {
            const auto& needs = m_pattern.needs;
            const bool isSaidAgain = sense.meaning != Meaning::Filler &&
                                     std::find(needs.begin(), needs.end(), sense.meaning) != needs.end();
            least = std::min(least, (isSaidAgain ? 0 : costOf(m_pattern.use, sense.meaning)) +
                                        costOfSense(sense, word, m_likely));
        }
        return least;
    }

    const UsePattern& m_pattern;
    const std::vector<ColumnWord>& m_words;
    std::uint8_t m_likely;
    std::vector<bool> m_isUsed;
};

} // namespace

int wordScore(ColumnUse use, const std::vector<ColumnWord>& words, std::uint8_t likely)
{
    int best = 0;
    for (const UsePattern& pattern : usePatterns()) {
        if (pattern.use == use) {
            best = std::max(best, Fitting(pattern, words, likely).score());
        }
    }
    return best;
}

namespace {

constexpr double most = 0.6;
constexpr double few = 0.25;

/// A kind of value that must be there.
int needs(double share, int reward) { return share >= most ? reward : share < few ? -contradicted : 0; }

/// Kinds of value that must not be there.
int bars(double share) { return share >= most ? -contradicted : 0; }

int barsAllReachable(const ColumnValues& values)
{
    return bars(values.emails()) + bars(values.dates()) + bars(values.urls());
}

int barsAllWords(ColumnUse use, const ColumnValues& values)
{
    return barsAllReachable(values) + bars(values.phones()) + bars(values.numbers()) +
           (use == ColumnUse::City || use == ColumnUse::Region ? 0 : bars(values.answers()));
}

int scoreOf(ColumnUse use, const ColumnValues& values)
{
    constexpr int sure = 20;
    constexpr int some = 10;
    constexpr int telling = 30;
    switch (use) {
    case ColumnUse::Email:
        return needs(values.emails(), sure);
    case ColumnUse::Phone:
    case ColumnUse::Mobile:
    case ColumnUse::EmergencyPhone:
        return needs(values.dialled(), some);
    case ColumnUse::Birthday:
    case ColumnUse::Joined:
    case ColumnUse::Left:
        return needs(values.dates(), some);
    case ColumnUse::PhotoConsent:
    case ColumnUse::EmailConsent:
        return needs(values.answers(), some);
    case ColumnUse::Postcode:
        return needs(values.postcodes(), some);
    case ColumnUse::Place:
        return needs(values.places(), some);
    case ColumnUse::Country:
        return values.countries() >= most ? some : 0;
    case ColumnUse::Number:
    case ColumnUse::Notes:
    case ColumnUse::Password:
        return use == ColumnUse::Number ? barsAllReachable(values) : 0;
    case ColumnUse::HouseNumber:
    case ColumnUse::StreetMore:
        return barsAllReachable(values);
    case ColumnUse::EmergencyName:
        return barsAllReachable(values) + bars(values.phones());
    case ColumnUse::Street:
        return barsAllReachable(values) + bars(values.phones());
    case ColumnUse::Status:
        return values.statuses() >= most ? telling : barsAllWords(use, values);
    default: // names, places, words
        return barsAllWords(use, values);
    }
}

} // namespace

int valueScore(ColumnUse use, const ColumnValues& values)
{
    constexpr int enough = 2; // one value alone may just be wrong, and its row is refused with the reason
    const int score = values.seen() == 0 ? 0 : scoreOf(use, values);
    return values.seen() < enough ? std::max(score, 0) : score;
}

int valuesAlone(ColumnUse use, const ColumnValues& values)
{
    constexpr int likely = 60;
    constexpr double nearlyAll = 0.8;
    switch (use) {
    case ColumnUse::Email:
        return values.emails() >= nearlyAll ? likely + 10 : 0;
    case ColumnUse::Phone:
        return values.phones() >= nearlyAll ? likely : 0;
    case ColumnUse::Postcode:
        return values.tellingPostcodes() >= nearlyAll ? likely : 0;
    case ColumnUse::Place:
        return values.places() >= nearlyAll ? likely : 0;
    case ColumnUse::Country:
        return values.countries() >= nearlyAll ? likely : 0;
    default:
        return 0;
    }
}

namespace {

struct Goes {
    QStringView field;
    CellReading reading = CellReading::Plain;
};

/// In the order of ColumnUse.
constexpr std::array<Goes, columnUses> goes{{
    {u"given_name"},                                 // GivenName
    {u"given_name", CellReading::MiddleName},        // MiddleName
    {u"family_name"},                                // FamilyName
    {u"family_name", CellReading::SecondFamilyName}, // SecondFamilyName
    {u"family_name", CellReading::Particle},         // Particle
    {u"given_name", CellReading::WholeName},         // WholeName
    {u"preferred_name"},                             // PreferredName
    {u"email", CellReading::Several},                // Email
    {u"phone", CellReading::Several},                // Phone
    {u"mobile", CellReading::Several},               // Mobile
    {u"street"},                                     // Street
    {u"street", CellReading::HouseNumber},           // HouseNumber
    {u"street", CellReading::StreetMore},            // StreetMore
    {u"city"},                                       // City
    {u"city", CellReading::Place},                   // Place
    {u"region"},                                     // Region
    {u"postcode"},                                   // Postcode
    {u"country"},                                    // Country
    {u"birthday"},                                   // Birthday
    {u"joined"},                                     // Joined
    {u"left"},                                       // Left
    {u"number"},                                     // Number
    {u"status"},                                     // Status
    {u"household"},                                  // Household
    {u"groups", CellReading::List},                  // Groups
    {u"roles", CellReading::List},                   // Roles
    {u"interests", CellReading::List},               // Interests
    {u"emergency_name"},                             // EmergencyName
    {u"emergency_phone"},                            // EmergencyPhone
    {u"photo_consent"},                              // PhotoConsent
    {u"email_consent"},                              // EmailConsent
    {u"notes"},                                      // Notes
    {},                                              // Password
}};

} // namespace

ColumnTarget targetOf(ColumnUse use)
{
    const Goes& target = goes.at(static_cast<std::size_t>(use));
    return {target.field.toString(), target.reading, -1, {}};
}

} // namespace hearth
