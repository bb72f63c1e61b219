// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_people.h"

#include "core/base/text.h"
#include "core/club.h"
#include "core/member/member_touch_queries.h"
#include "core/settings/settings_queries.h"

#include <algorithm>
#include <numeric>

namespace hearth {

namespace {

constexpr std::size_t enoughLetters = 2;

std::vector<std::string> wordsIn(const std::string& folded)
{
    std::vector<std::string> words;
    std::size_t from = 0;
    while (from < folded.size()) {
        const std::size_t end = std::min(folded.find(' ', from), folded.size());
        if (end > from) {
            words.push_back(folded.substr(from, end - from));
        }
        from = end + 1;
    }
    return words;
}

std::vector<std::string> wordsIn(QStringView text) { return wordsIn(fold(text)); }

std::string joined(std::vector<std::string> words)
{
    std::sort(words.begin(), words.end());
    return std::accumulate(words.begin(), words.end(), std::string(),
                           [](const std::string& all, const std::string& word) { return all + ' ' + word; });
}

/// Whether a single sign says as much as two letters: Han, kana, Hangul.
bool isIdeograph(const QString& text)
{
    const auto points = text.toUcs4();
    return points.size() == 1 && (QChar::script(points.front()) == QChar::Script_Han ||
                                  QChar::script(points.front()) == QChar::Script_Hiragana ||
                                  QChar::script(points.front()) == QChar::Script_Katakana ||
                                  QChar::script(points.front()) == QChar::Script_Hangul);
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
}

/// The first letters of a family name as people say them, each with its marks.
QString beginningOf(const QString& family, qsizetype letters)
{
    QString beginning = family;
    qsizetype count = 0;
    for (qsizetype i = 0; i < family.size(); ++i) {
        const bool isFurther = family.at(i).isMark() || family.at(i).isLowSurrogate();
        if (!isFurther && ++count > letters) {
            beginning = family.left(i);
            break;
        }
    }
    return beginning;
}

/// "Maria S."; the name alone where there is no other.
QString shownAs(const PersonName& name, qsizetype letters)
{
    const QString called = calledName(name);
    if (name.family.isEmpty() || called == name.family) {
        return called;
    }
    const QString beginning = beginningOf(name.family, letters);
    const QString dot = beginning == name.family ? QString() : QStringLiteral(".");
    return name.order == NameOrder::FamilyFirst ? beginning + dot + u' ' + called
                                                : called + u' ' + beginning + dot;
}

} // namespace

DoorPeople::DoorPeople(Club& club)
    : m_club(club), m_clubNumber(CardCode::clubOf(readSettings(club.database()).uid))
{
    for (DoorPerson& person : doorPeople(club.database(), club.today())) {
        add(std::move(person));
    }
    for (Place place = 0; place < m_people.size(); ++place) {
        index(place);
    }
    std::sort(m_words.begin(), m_words.end(), [](const Word& a, const Word& b) { return a.text < b.text; });
    connect(&club, &Club::changed, this, &DoorPeople::hear);
}

void DoorPeople::add(DoorPerson person)
{
    const auto place = static_cast<Place>(m_people.size());
    Person& added = m_people.emplace_back();
    added.words = wordsIn(calledName(person.name));
    added.calledWords = added.words.size();
    for (const QString& name : {person.name.given, person.name.family, person.name.preferred}) {
        for (std::string& word : wordsIn(name)) {
            if (std::find(added.words.begin(), added.words.end(), word) == added.words.end()) {
                added.words.push_back(std::move(word));
            }
        }
    }
    added.order = fold(calledName(person.name)) + '\n' + fold(person.name.family);
    m_places[person.id.value()] = place;
    if (!person.number.isEmpty()) {
        m_numbers[fold(person.number)] = place;
    }
    if (!person.card.isEmpty()) {
        m_cards[fold(person.card)] = place;
    }
    for (const QString& first : {calledName(person.name), person.name.given}) {
        m_wholeNames[joined(wordsIn(first + u' ' + person.name.family))].push_back(place);
    }
    added.person = std::move(person);
}

void DoorPeople::index(Place place)
{
    if (m_people[place].person.findable == Findable::ByLetters) {
        for (const std::string& word : m_people[place].words) {
            m_words.push_back({word, place});
        }
    }
}

void DoorPeople::remove(MemberId id)
{
    const auto found = m_places.find(id.value());
    if (found == m_places.end()) {
        return;
    }
    const Place place = found->second;
    m_people[place].isGone = true;
    std::erase_if(m_words, [place](const Word& word) { return word.person == place; });
    std::erase_if(m_numbers, [place](const auto& entry) { return entry.second == place; });
    std::erase_if(m_cards, [place](const auto& entry) { return entry.second == place; });
    m_places.erase(found);
}

void DoorPeople::hear(const ChangeSet& changes)
{
    std::vector<MemberId> touched;
    if (changes.isEverything()) {
        for (const DoorPerson& person : doorPeople(m_club.database(), m_club.today())) {
            touched.push_back(person.id);
        }
    } else {
        for (const TouchedMember& member : touchedMembers(m_club.database(), changes)) {
            touched.push_back(member.id);
        }
        for (const std::int64_t id : changes.ids("consent")) { // which no list shows
            touched.emplace_back(id);
        }
    }
    for (const MemberId id : touched) {
        auto person = doorPerson(m_club.database(), id, m_club.today());
        const Person* before = find(id);
        if (before != nullptr && person && before->person == *person) {
            continue; // checked in, most likely
        }
        remove(id);
        if (person) {
            add(std::move(*person));
            const std::size_t sorted = m_words.size();
            index(static_cast<Place>(m_people.size() - 1));
            const auto byText = [](const Word& a, const Word& b) { return a.text < b.text; };
            const auto middle = m_words.begin() + static_cast<std::ptrdiff_t>(sorted);
            std::sort(middle, m_words.end(), byText);
            std::inplace_merge(m_words.begin(), middle, m_words.end(), byText);
        }
    }
}

const DoorPeople::Person* DoorPeople::find(MemberId id) const
{
    const auto found = m_places.find(id.value());
    return found == m_places.end() ? nullptr : &m_people[found->second];
}

DoorHits DoorPeople::find(QStringView typed) const
{
    DoorHits answer;
    const QString text = tidy(typed);
    const std::vector<std::string> words = wordsIn(text);
    if (isDigits(text)) {
        const auto found = m_numbers.find(fold(text));
        if (found != m_numbers.end()) {
            answer.hits = hitsOf({found->second});
        }
        return answer;
    }
    std::size_t letters = 0;
    for (const QChar sign : text) {
        letters += sign.isLetter() ? 1 : 0;
    }
    answer.isTooShort = letters < enoughLetters && !isIdeograph(text);
    if (answer.isTooShort || words.empty()) {
        return answer;
    }
    std::vector<Place> places = candidates(words);
    if (const auto whole = m_wholeNames.find(joined(words)); whole != m_wholeNames.end()) {
        for (const Place place : whole->second) { // the way for those who are found only whole
            if (!m_people[place].isGone && std::find(places.begin(), places.end(), place) == places.end()) {
                places.push_back(place);
            }
        }
    }
    const auto rank = [&](Place place) {
        const Person& person = m_people[place];
        const bool isCalledSo = person.calledWords > 0 && person.words.front().starts_with(words.front());
        return std::tuple(isCalledSo ? 0 : 1, std::string_view(person.order), person.person.id);
    };
    const std::size_t shown = std::min(places.size(), mostHits);
    std::partial_sort(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(shown), places.end(),
                      [&](Place a, Place b) { return rank(a) < rank(b); });
    answer.hasMore = places.size() > mostHits;
    places.resize(shown);
    answer.hits = hitsOf(places);
    return answer;
}

DoorHits DoorPeople::findWhole(QStringView typed) const
{
    DoorHits answer;
    std::vector<Place> places;
    if (const auto whole = m_wholeNames.find(joined(wordsIn(typed))); whole != m_wholeNames.end()) {
        std::copy_if(whole->second.begin(), whole->second.end(), std::back_inserter(places),
                     [&](Place place) { return !m_people[place].isGone; });
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    places.resize(std::min(places.size(), mostHits));
    answer.hits = hitsOf(places);
    answer.isTooShort = answer.hits.empty();
    return answer;
}

std::vector<DoorPeople::Place> DoorPeople::candidates(const std::vector<std::string>& typed) const
{
    const std::string& longest = *std::max_element(
        typed.begin(), typed.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    std::vector<Place> places;
    auto word = std::lower_bound(m_words.begin(), m_words.end(), longest,
                                 [](const Word& one, const std::string& text) { return one.text < text; });
    for (; word != m_words.end() && word->text.starts_with(longest); ++word) {
        if (typed.size() == 1 || matches(m_people[word->person], typed)) {
            places.push_back(word->person);
        }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

bool DoorPeople::matches(const Person& person, const std::vector<std::string>& typed)
{
    return std::all_of(typed.begin(), typed.end(), [&](const std::string& beginning) {
        return std::any_of(person.words.begin(), person.words.end(),
                           [&](const std::string& word) { return word.starts_with(beginning); });
    });
}

std::vector<DoorHit> DoorPeople::hitsOf(const std::vector<Place>& places) const
{
    constexpr qsizetype mostLetters = 40;
    std::vector<DoorHit> hits;
    for (const Place place : places) {
        hits.push_back({m_people[place].person.id, shownAs(m_people[place].person.name, 1), 0});
    }
    const auto isShared = [&](std::size_t at) {
        return std::count_if(hits.begin(), hits.end(), [&](const DoorHit& other) {
                   return fold(other.shown) == fold(hits[at].shown);
               }) > 1;
    };
    for (qsizetype letters = 2; letters <= mostLetters; ++letters) {
        std::vector<std::size_t> shared;
        for (std::size_t i = 0; i < hits.size(); ++i) {
            if (isShared(i)) {
                shared.push_back(i);
            }
        }
        if (shared.empty()) {
            return hits;
        }
        for (const std::size_t i : shared) {
            hits[i].shown = shownAs(m_people[places[i]].person.name, letters);
        }
    }
    for (std::size_t i = 0; i < hits.size(); ++i) {
        hits[i].since = isShared(i) ? m_people[places[i]].person.since : 0;
    }
    return hits;
}

CardAnswer DoorPeople::card(QStringView text) const
{
    using Kind = CardAnswer::Kind;
    if (const auto found = m_cards.find(fold(tidy(text))); found != m_cards.end()) {
        return {Kind::Known, m_people[found->second].person.id};
    }
    const auto code = CardCode::fromText(text);
    if (!code) {
        return {Kind::NoCard, {}};
    }
    if (const auto found = m_cards.find(code->text().toStdString()); found != m_cards.end()) {
        return {Kind::Known, m_people[found->second].person.id};
    }
    if (code->club != m_clubNumber) {
        return {Kind::OtherClub, {}};
    }
    for (const auto& [held, place] : m_cards) {
        const auto other = CardCode::fromText(QString::fromStdString(held));
        if (other && other->club == code->club && other->person == code->person) {
            return {Kind::Replaced, m_people[place].person.id};
        }
    }
    return {Kind::Unknown, {}};
}

QString DoorPeople::shownName(MemberId id) const
{
    const Person* person = find(id);
    return person == nullptr ? QString() : shownAs(person->person.name, 1);
}

QString DoorPeople::called(MemberId id) const
{
    const Person* person = find(id);
    return person == nullptr ? QString() : calledName(person->person.name);
}

bool DoorPeople::isNameKnown(const PersonName& name) const
{
    const auto found = m_wholeNames.find(joined(wordsIn(calledName(name) + u' ' + name.family)));
    return found != m_wholeNames.end() && std::any_of(found->second.begin(), found->second.end(),
                                                      [&](Place place) { return !m_people[place].isGone; });
}

} // namespace hearth
