// SPDX-License-Identifier: GPL-3.0-or-later
// Finding oneself at the door: two letters of a name (or one ideograph), a whole member number or a card, and
// never more than six people at once. Nobody who asks to be found only whole is shown for less.
#pragma once

#include "core/door/door_people_queries.h"

#include <QObject>

#include <string>
#include <unordered_map>

namespace hearth {

class ChangeSet;
class Club;

/// One of those found, as a stranger may see them.
struct DoorHit {
    MemberId id;
    QString shown; ///< "Maria S.", with as many letters as tell the six apart.
    /// What tells namesakes apart beyond that: the year in which they joined, 0 where nothing is needed.
    int since = 0;

    bool operator==(const DoorHit&) const = default;
};

struct DoorHits {
    std::vector<DoorHit> hits;
    bool isTooShort = false; ///< Nothing was looked for yet.
    bool hasMore = false;    ///< More letters would find others.

    bool operator==(const DoorHits&) const = default;
};

/// What a card turned out to be.
struct CardAnswer {
    enum class Kind {
        Known,
        Replaced,  ///< The person has a newer one.
        OtherClub, ///< A card of Hearth's, but another club's.
        Unknown,   ///< Of this club's form, and nobody's.
        NoCard,    ///< No code at all.
    };
    Kind kind = Kind::NoCard;
    MemberId member;

    bool operator==(const CardAnswer&) const = default;
};

class DoorPeople final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t mostHits = 6;

    /// Reads everybody a door may know today, and from then on whoever is touched by a change. Throws
    /// `StoreError`.
    explicit DoorPeople(Club& club);

    [[nodiscard]] DoorHits find(QStringView typed) const;
    /// The same of whole names alone.
    [[nodiscard]] DoorHits findWhole(QStringView typed) const;
    [[nodiscard]] CardAnswer card(QStringView text) const;
    /// What a stranger may be told the person is called: "Maria S."; empty for somebody not known here.
    [[nodiscard]] QString shownName(MemberId id) const;
    /// The one word by which the person is greeted.
    [[nodiscard]] QString called(MemberId id) const;
    /// Whether somebody bears this name already, as a newcomer types it.
    [[nodiscard]] bool isNameKnown(const PersonName& name) const;

private:
    using Place = std::uint32_t; ///< Of a person in m_people.

    struct Person {
        DoorPerson person;
        std::vector<std::string> words; ///< Of all names, folded; those of what they are called first.
        std::size_t calledWords = 0;
        std::string order; ///< What the list is sorted by.
        bool isGone = false;
    };
    struct Word {
        std::string text;
        Place person = 0;
    };

    void hear(const ChangeSet& changes);
    void add(DoorPerson person);
    void remove(MemberId id);
    void index(Place place);
    [[nodiscard]] const Person* find(MemberId id) const;
    [[nodiscard]] std::vector<Place> candidates(const std::vector<std::string>& typed) const;
    [[nodiscard]] static bool matches(const Person& person, const std::vector<std::string>& typed);
    [[nodiscard]] std::vector<DoorHit> hitsOf(const std::vector<Place>& places) const;

    Club& m_club;
    int m_clubNumber;
    std::vector<Person> m_people;
    std::vector<Word> m_words; ///< Sorted, for everybody who is found by letters.
    std::unordered_map<std::int64_t, Place> m_places;
    std::unordered_map<std::string, Place> m_numbers;
    std::unordered_map<std::string, std::vector<Place>> m_wholeNames; ///< By their words, sorted.
    std::unordered_map<std::string, Place> m_cards;
};

} // namespace hearth
