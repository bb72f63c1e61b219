// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/member_fields.h"

#include "core/base/text.h"
#include "core/exchange/cell.h"
#include "core/exchange/member_cells.h"

#include <QCoreApplication>

namespace hearth {

namespace {

class FieldReader {
    Q_DECLARE_TR_FUNCTIONS(hearth::MemberFields)

public:
    FieldReader(Member& draft, const QString& text, const FieldRules& rules, DateOrder dateOrder)
        : m_draft(draft), m_text(text), m_rules(rules), m_dateOrder(dateOrder)
    {
    }

    std::optional<Problem> read(MemberField field, const QString& custom)
    {
        if (QString* const line = plainField(field)) {
            *line = m_text;
            return {};
        }
        switch (field) {
        case MemberField::Id:
            m_draft.id = MemberId::fromText(m_text).value_or(m_draft.id);
            return {};
        case MemberField::Status:
            return readStatus();
        case MemberField::Email:
            return setAt(m_draft.emails, 0);
        case MemberField::Email2:
            return setAt(m_draft.emails, 1);
        case MemberField::Phone:
            return setAt(m_draft.phones, 0);
        case MemberField::Mobile:
            return setAt(m_draft.mobiles, 0);
        case MemberField::Birthday:
            return readBirthday();
        case MemberField::Joined:
            return readDay(m_draft.joined, u"joined");
        case MemberField::Left:
            return readDay(m_draft.left, u"left");
        case MemberField::Household:
            m_draft.households = splitList(QStringView(m_text));
            return {};
        case MemberField::Groups:
            m_draft.groups = splitList(QStringView(m_text));
            return {};
        case MemberField::Roles:
            m_draft.roles = splitList(QStringView(m_text));
            return {};
        case MemberField::Interests:
            m_draft.interests = splitList(QStringView(m_text));
            return {};
        case MemberField::PhotoConsent:
            return readConsent(m_draft.photoConsent, u"photo_consent");
        case MemberField::EmailConsent:
            return readConsent(m_draft.emailConsent, u"email_consent");
        case MemberField::Connections:
            return readConsent(m_draft.connections, u"connections");
        default:
            m_draft.custom[custom] = m_text;
            return {};
        }
    }

private:
    QString* plainField(MemberField field)
    {
        switch (field) {
        case MemberField::Number:
            return &m_draft.number;
        case MemberField::GivenName:
            return &m_draft.name.given;
        case MemberField::FamilyName:
            return &m_draft.name.family;
        case MemberField::PreferredName:
            return &m_draft.name.preferred;
        case MemberField::Street:
            return &m_draft.address.street;
        case MemberField::City:
            return &m_draft.address.city;
        case MemberField::Region:
            return &m_draft.address.region;
        case MemberField::Postcode:
            return &m_draft.address.postcode;
        case MemberField::Country:
            return &m_draft.address.country;
        case MemberField::EmergencyName:
            return &m_draft.emergencyName;
        case MemberField::EmergencyPhone:
            return &m_draft.emergencyPhone;
        case MemberField::Notes:
            return &m_draft.notes;
        default:
            return nullptr;
        }
    }

    std::optional<Problem> readStatus()
    {
        const QString word = tidy(m_text);
        if (word.isEmpty()) {
            m_draft.status.reset();
        } else if (const auto known = statusFromText(word)) {
            m_draft.status = StatusWord{*known, {}};
        } else {
            const auto own = m_rules.statusWords.find(word);
            m_draft.status =
                StatusWord{own == m_rules.statusWords.end() ? MemberStatus::Full : own->second, word};
        }
        return {};
    }

    std::optional<Problem> setAt(QStringList& list, qsizetype place)
    {
        if (m_text.isEmpty()) {
            if (place < list.size()) {
                list.removeAt(place);
            }
        } else if (place < list.size()) {
            list[place] = m_text;
        } else {
            list += m_text; // a second e-mail where there is no first becomes the first
        }
        return {};
    }

    std::optional<Problem> readBirthday()
    {
        const auto day = parseBirthday(m_text, {m_dateOrder, Pivot::Past, m_rules.today});
        if (!day) {
            return Problem{QStringLiteral("birthday"), day.error().sentence};
        }
        m_draft.birthday = *day;
        return {};
    }

    std::optional<Problem> readDay(QDate& target, QStringView field)
    {
        const auto day = parseDate(m_text, {m_dateOrder, Pivot::Membership, m_rules.today});
        if (!day) {
            return Problem{field.toString(), day.error().sentence};
        }
        target = day->value_or(QDate());
        return {};
    }

    std::optional<Problem> readConsent(std::optional<bool>& target, QStringView field)
    {
        const QString word = tidy(m_text);
        const auto answer = yesNo(QStringView(word));
        if (!answer && !word.isEmpty()) {
            return Problem{field.toString(), tr("\"%1\" is neither yes nor no (%2).").arg(word, field)};
        }
        target = answer;
        return {};
    }

    Member& m_draft;
    const QString& m_text;
    const FieldRules& m_rules;
    DateOrder m_dateOrder;
};

} // namespace

std::optional<MemberField> memberField(QStringView name)
{
    if (name.startsWith(customPrefix) && name.size() > customPrefix.size()) {
        return MemberField::Custom;
    }
    static const QStringList columns = memberColumns() + rareMemberColumns();
    const auto place = columns.indexOf(name);
    return place < 0 ? std::nullopt : std::optional(static_cast<MemberField>(place));
}

std::optional<Problem> readMemberField(Member& draft,
                                       MemberField field,
                                       const QString& custom,
                                       const QString& text,
                                       const FieldRules& rules,
                                       DateOrder dateOrder)
{
    return FieldReader(draft, text, rules, dateOrder).read(field, custom);
}

std::vector<Problem>
readMemberFields(Member& draft, const std::map<QString, QString>& texts, const FieldRules& rules)
{
    std::vector<Problem> problems;
    for (const auto& [name, text] : texts) {
        const auto field = memberField(name);
        const QString custom = name.mid(customPrefix.size());
        if (auto problem = readMemberField(draft, field.value(), custom, text, rules, rules.dateOrder)) {
            problems.push_back(std::move(*problem));
        }
    }
    return problems;
}

} // namespace hearth
