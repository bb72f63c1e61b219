// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/member_merging.h"

#include "core/base/text.h"

#include <algorithm>

namespace hearth {

namespace {

class Merge {
public:
    explicit Merge(Matches matches) : m_matches(matches) {}

    void text(QString& there, const QString& draft) const
    {
        if (!draft.isEmpty() && mayReplace(there.isEmpty())) {
            there = draft;
        }
    }

    void day(QDate& there, QDate draft) const
    {
        if (draft.isValid() && mayReplace(!there.isValid())) {
            there = draft;
        }
    }

    template<class Value>
    void optional(std::optional<Value>& there, const std::optional<Value>& draft) const
    {
        if (draft && mayReplace(!there.has_value())) {
            there = draft;
        }
    }

    /// The first e-mail over the first, the second over the second; further ones of `there` stay.
    void contacts(QStringList& there, const QStringList& draft) const
    {
        for (qsizetype i = 0; i < draft.size(); ++i) {
            if (i >= there.size()) {
                there += draft.at(i);
            } else if (mayReplace(false) && !there.contains(draft.at(i))) {
                there[i] = draft.at(i);
            }
        }
    }

    void names(QStringList& there, const QStringList& draft, CellFidelity fidelity) const
    {
        if (fidelity == CellFidelity::Exact && m_matches == Matches::Update && !draft.isEmpty()) {
            there = draft;
            return;
        }
        for (const QString& name : draft) {
            const std::string folded = fold(QStringView(name));
            const bool known = std::any_of(there.begin(), there.end(), [&](const QString& other) {
                return fold(QStringView(other)) == folded;
            });
            if (!known) {
                there += name;
            }
        }
    }

private:
    [[nodiscard]] bool mayReplace(bool isEmpty) const { return isEmpty || m_matches == Matches::Update; }

    Matches m_matches;
};

} // namespace

Member
mergedMember(const Member& there, const Member& draft, Matches matches, CellFidelity fidelity, QDate today)
{
    const Merge merge(matches);
    Member merged = there;
    merge.text(merged.number, draft.number);
    merge.text(merged.name.given, draft.name.given);
    merge.text(merged.name.family, draft.name.family);
    merge.text(merged.name.preferred, draft.name.preferred);
    merge.day(merged.joined, draft.joined);
    merge.day(merged.left, draft.left);
    // Someone listed as full who left last year is shown as former: the list says nothing new about the
    // status.
    const bool hasLeft = draft.left.isValid() && draft.left <= today;
    if (draft.status && !hasLeft && matches == Matches::Update) {
        merged.status = draft.status;
    }
    merge.contacts(merged.emails, draft.emails);
    merge.contacts(merged.phones, draft.phones);
    merge.contacts(merged.mobiles, draft.mobiles);
    merge.text(merged.address.street, draft.address.street);
    merge.text(merged.address.city, draft.address.city);
    merge.text(merged.address.region, draft.address.region);
    merge.text(merged.address.postcode, draft.address.postcode);
    merge.text(merged.address.country, draft.address.country);
    merge.optional(merged.birthday, draft.birthday);
    merge.names(merged.households, draft.households, fidelity);
    merge.names(merged.groups, draft.groups, fidelity);
    merge.names(merged.roles, draft.roles, fidelity);
    merge.names(merged.interests, draft.interests, fidelity);
    merge.text(merged.emergencyName, draft.emergencyName);
    merge.text(merged.emergencyPhone, draft.emergencyPhone);
    merge.optional(merged.photoConsent, draft.photoConsent);
    merge.optional(merged.emailConsent, draft.emailConsent);
    merge.optional(merged.connections, draft.connections);
    merge.text(merged.notes, draft.notes);
    for (const auto& [field, value] : draft.custom) {
        if (!value.isEmpty()) {
            merge.text(merged.custom[field], value);
        }
    }
    return merged;
}

} // namespace hearth
