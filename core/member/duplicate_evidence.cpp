// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/duplicate_evidence.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr int veryLikely = 80;
constexpr int likely = 60;
constexpr int least = 46; // of a pair whose names don't tell alone

// What agrees, beside the name.
constexpr int byEmail = 38;
constexpr int byBirthday = 35;
constexpr int byPhone = 30;
constexpr int byDayWithoutYear = 20;
constexpr int byAddress = 20;
// What is in doubt.
constexpr int forNumbers = 10;
constexpr int forHousehold = 20;
constexpr int forSisters = 12; // one family name, and given names that are a letter apart

struct NameWeight {
    int weight;
    DuplicateReason reason;
};

NameWeight weightOf(NameLikeness likeness)
{
    using enum DuplicateReason;
    switch (likeness) {
    case NameLikeness::Same:
        return {50, SameName};
    case NameLikeness::Swapped:
        return {48, NamesSwapped};
    case NameLikeness::Joined:
        return {46, NameWrittenOtherwise};
    case NameLikeness::MoreParts:
        return {42, MoreNames};
    case NameLikeness::Nickname:
        return {40, Nickname};
    case NameLikeness::Initial:
        return {32, Initial};
    case NameLikeness::Slip:
        return {28, NameSlip};
    case NameLikeness::Single:
        return {15, SameName};
    default:
        return {10, SameGivenName};
    }
}

template<class Item, class IsSame>
bool haveCommon(const std::vector<Item>& a, const std::vector<Item>& b, IsSame&& isSame)
{
    return std::any_of(a.begin(), a.end(), [&](const Item& one) {
        return std::any_of(b.begin(), b.end(), [&](const Item& other) { return isSame(one, other); });
    });
}

/// One digit, or day and month exchanged.
bool isBirthdaySlip(const Birthday& a, const Birthday& b)
{
    const bool isExchanged = a.year == b.year && a.month == b.day && a.day == b.month;
    const std::string first = a.text().toStdString();
    const std::string second = b.text().toStdString();
    if (first.size() != second.size()) {
        return false;
    }
    int apart = 0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        apart += first[i] == second[i] ? 0 : 1;
    }
    return isExchanged || apart == 1;
}

class Weighing {
public:
    Weighing(const ComparedPerson& a, const ComparedPerson& b) : m_a(a), m_b(b) {}

    std::optional<WeighedPair> weigh()
    {
        const NameLikeness likeness = likenessOf(m_a.name, m_b.name);
        if (likeness == NameLikeness::None || !addBirthday(likeness)) {
            return {};
        }
        if (isOneHousehold() && likeness > NameLikeness::MoreParts) { // all that they share is the family's
            m_reasons.push_back(DuplicateReason::SameHousehold);
            m_weight -= forHousehold;
        } else {
            addContacts();
        }
        if (likeness == NameLikeness::Slip && isSlipInGiven(m_a.name, m_b.name) && !m_isSameBirthday) {
            m_weight -= forSisters;
        }
        const NameWeight name = weightOf(likeness);
        m_weight += name.weight;
        const bool isListed = tellsAlone(likeness) || (m_agreements > 0 && m_weight >= least);
        if (!isListed) {
            return {};
        }
        addNumbers();
        m_reasons.insert(m_reasons.begin(), name.reason);
        const bool inOrder = m_a.id < m_b.id;
        return WeighedPair{m_weight,
                           {inOrder ? m_a.id : m_b.id, inOrder ? m_b.id : m_a.id,
                            m_weight >= veryLikely ? Likelihood::VeryLikely
                            : m_weight >= likely   ? Likelihood::Likely
                                                   : Likelihood::Possible,
                            std::move(m_reasons)}};
    }

private:
    void agree(DuplicateReason reason, int weight)
    {
        m_reasons.push_back(reason);
        m_weight += weight;
        ++m_agreements;
    }

    /// False where the birthdays say that these are two.
    bool addBirthday(NameLikeness likeness)
    {
        if (!m_a.birthday || !m_b.birthday) {
            return true;
        }
        const Birthday& a = *m_a.birthday;
        const Birthday& b = *m_b.birthday;
        if (a == b && a.hasYear()) {
            agree(DuplicateReason::SameBirthday, byBirthday);
            m_isSameBirthday = true;
        } else if (a.month == b.month && a.day == b.day && (!a.hasYear() || !b.hasYear())) {
            agree(DuplicateReason::SameDayWithoutYear, byDayWithoutYear);
        } else if (isBirthdaySlip(a, b) && likeness <= NameLikeness::Joined) {
            m_reasons.push_back(DuplicateReason::BirthdaySlip); // no agreement, and no contradiction
        } else {
            return false;
        }
        return true;
    }

    void addContacts()
    {
        if (haveCommon(m_a.emails, m_b.emails, std::equal_to<>())) {
            agree(DuplicateReason::SameEmail, byEmail);
        }
        if (haveCommon(m_a.phones, m_b.phones, isSamePhone)) {
            agree(DuplicateReason::SamePhone, byPhone);
        }
        if (!m_a.address.empty() && m_a.address == m_b.address) {
            agree(DuplicateReason::SameAddress, byAddress);
        }
    }

    [[nodiscard]] bool isOneHousehold() const
    {
        return haveCommon(m_a.households, m_b.households, std::equal_to<>());
    }

    /// Numbers that were given to two people on purpose make it less likely, and never settle it.
    void addNumbers()
    {
        if (!m_a.number.empty() && !m_b.number.empty() && m_a.number != m_b.number) {
            m_reasons.push_back(DuplicateReason::DifferentNumbers);
            m_weight -= forNumbers;
        }
    }

    const ComparedPerson& m_a;
    const ComparedPerson& m_b;
    std::vector<DuplicateReason> m_reasons;
    int m_weight = 0;
    int m_agreements = 0;
    bool m_isSameBirthday = false;
};

} // namespace

std::optional<WeighedPair> weigh(const ComparedPerson& a, const ComparedPerson& b)
{
    return Weighing(a, b).weigh();
}

} // namespace hearth
