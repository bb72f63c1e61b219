// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/member_matching.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstring>

namespace hearth {

namespace {

std::string idKey(MemberId id)
{
    const std::int64_t value = id.value();
    std::string key(1 + sizeof value, 'i');
    std::memcpy(key.data() + 1, &value, sizeof value);
    return key;
}

/// Keys of one member, made one after the other in the same storage.
class Keys {
public:
    explicit Keys(const Member& member) : m_member(member)
    {
        m_name = "n";
        appendFolded(m_name,
                     QStringView(member.name.given.isEmpty() ? member.name.preferred : member.name.given));
        m_name += '\n';
        appendFolded(m_name, QStringView(member.name.family));
    }

    [[nodiscard]] const std::string& name() const { return m_name; }

    [[nodiscard]] const std::string& number()
    {
        m_key = "#";
        appendFolded(m_key, QStringView(m_member.number));
        return m_key;
    }

    template<class Take>
    void forEmails(Take&& take)
    {
        for (const QString& email : m_member.emails) {
            m_key = "e";
            appendFolded(m_key, QStringView(email));
            take(m_key += m_name);
        }
    }

    /// Digits alone, without the zeros that begin a number abroad or at home.
    template<class Take>
    void forPhones(Take&& take)
    {
        for (const QStringList* list : {&m_member.phones, &m_member.mobiles}) {
            for (const QString& phone : *list) {
                m_key = "p";
                for (const QChar c : phone) {
                    const int digit = c.digitValue();
                    if (digit > 0 || (digit == 0 && m_key.size() > 1)) {
                        m_key += static_cast<char>('0' + digit);
                    }
                }
                take(m_key += m_name);
            }
        }
    }

    template<class Take>
    void forBirthday(Take&& take)
    {
        if (m_member.birthday) {
            const Birthday& day = *m_member.birthday;
            m_key = "b";
            for (const int part : {day.year, day.month, day.day}) {
                m_key += std::to_string(part) + '-';
            }
            take(m_key += m_name);
        }
    }

private:
    const Member& m_member;
    std::string m_name;
    std::string m_key;
};

} // namespace

void MemberMatching::add(const Member& member, std::int64_t line)
{
    const auto place = static_cast<Place>(m_known.size());
    m_known.push_back({member.id, !member.number.isEmpty(), line});
    if (member.id) {
        m_places.add(idKey(member.id), place);
    }
    m_unsettled.emplace_back(&member, place);
}

void MemberMatching::addAlias(MemberId alias, const QString& number, MemberId member)
{
    Places places;
    collect(idKey(member), false, places);
    if (places.empty()) {
        return;
    }
    m_places.add(idKey(alias), places.front());
    if (!number.isEmpty()) {
        Member numbered;
        numbered.number = number;
        m_places.add(Keys(numbered).number(), places.front());
    }
}

void MemberMatching::settle()
{
    for (const auto& [member, place] : m_unsettled) {
        const auto enter = [&, at = place](const std::string& key) { m_places.add(key, at); };
        Keys keys(*member);
        if (!member->number.isEmpty()) {
            enter(keys.number());
        }
        keys.forEmails(enter);
        keys.forPhones(enter);
        keys.forBirthday(enter);
        enter(keys.name());
    }
    m_unsettled.clear();
}

void MemberMatching::collect(const std::string& key, bool draftHasNumber, Places& places) const
{
    m_places.forEach(key, [&](Place place) {
        const bool numbersDiffer = draftHasNumber && m_known[place].hasNumber;
        if (!numbersDiffer && std::find(places.begin(), places.end(), place) == places.end()) {
            places.insert(places.begin(), place); // the first one added stands first
        }
    });
}

bool MemberMatching::hasId(MemberId id) const
{
    bool found = false;
    m_places.forEach(idKey(id), [&](Place) { found = true; });
    return found;
}

MemberMatching::Match MemberMatching::find(const Member& draft)
{
    Places places;
    const auto answer = [&] {
        return Match{places.size() == 1 ? Match::Kind::One : Match::Kind::Several, std::move(places)};
    };
    if (draft.id) {
        collect(idKey(draft.id), false, places);
        return places.empty() ? Match{} : answer();
    }
    settle();
    Keys keys(draft);
    const bool hasNumber = !draft.number.isEmpty();
    if (hasNumber) {
        collect(keys.number(), false, places);
    }
    const auto take = [&](const std::string& key) { collect(key, hasNumber, places); };
    if (places.empty()) {
        keys.forEmails(take);
    }
    if (places.empty()) {
        keys.forPhones(take);
    }
    if (places.empty()) {
        keys.forBirthday(take);
    }
    if (!places.empty()) {
        return answer();
    }
    take(keys.name());
    return places.empty() ? Match{} : Match{Match::Kind::SameNameOnly, std::move(places)};
}

} // namespace hearth
