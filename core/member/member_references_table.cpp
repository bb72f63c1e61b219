// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/club.h"
#include "core/member/member_table.h"

namespace hearth {

bool isSameName(const QString& a, const QString& b) { return fold(QStringView(a)) == fold(QStringView(b)); }

MemberReferences::MemberReferences(Change& change, ChangeId origin)
    : m_change(change), m_origin(origin), m_today(change.today())
{
}

std::int64_t
MemberReferences::find(Names& names, std::string_view table, const QString& name, IfMissing missing)
{
    if (!names) {
        names.emplace(m_change.database(), table);
    }
    if (const auto found = names->find(name)) {
        if (m_origin) {
            m_change.references(table, *found);
        }
        return *found;
    }
    if (missing == IfMissing::Leave) {
        return 0;
    }
    const auto id = m_change.newId<RowId>().value();
    names->add(id, name, m_origin);
    return id;
}

HouseholdId MemberReferences::household(const QString& name, IfMissing missing)
{
    return HouseholdId(find(m_households, "household", name, missing));
}

GroupId MemberReferences::group(const QString& name, IfMissing missing)
{
    return GroupId(find(m_groups, "club_group", name, missing));
}

InterestId MemberReferences::interest(const QString& name, IfMissing missing)
{
    return InterestId(find(m_interests, "interest", name, missing));
}

CustomFieldId MemberReferences::customField(const QString& name, IfMissing missing)
{
    Database& database = m_change.database();
    if (!m_customFields) {
        m_customFields.emplace();
        Query fields = database.query("SELECT id, name FROM custom_field WHERE noun='member'");
        while (fields.next()) {
            m_customFields->emplace(fields.text(1), fields.id<CustomFieldId>(0));
        }
    }
    const auto found = m_customFields->find(name);
    if (found != m_customFields->end()) {
        if (m_origin) {
            m_change.references("custom_field", found->second.value());
        }
        return found->second;
    }
    if (missing == IfMissing::Leave) {
        return {};
    }
    const auto id = m_change.newId<CustomFieldId>();
    database.run(
        "INSERT INTO custom_field (id, noun, name, position, origin) VALUES (?1, 'member', ?2, ?3, ?4)", id,
        name, m_customFields->size(), m_origin);
    m_customFields->emplace(name, id);
    return id;
}

void MemberReferences::readStatusWords()
{
    if (m_statusWords) {
        return;
    }
    m_statusWords.emplace();
    Query rows = m_change.database().query("SELECT id, word, status FROM status_word ORDER BY id");
    while (rows.next()) {
        const StatusWord status{static_cast<MemberStatus>(rows.smallInteger(2)), rows.text(1)};
        m_statusWords->emplace(fold(rows.bytes(1)), std::pair(rows.id<RowId>(0), status));
    }
}

StatusWord MemberReferences::known(const StatusWord& status)
{
    if (status.word.isEmpty()) {
        return status;
    }
    readStatusWords();
    const auto found = m_statusWords->find(fold(QStringView(status.word)));
    return found == m_statusWords->end() ? status : found->second.second;
}

MemberReferences::StoredStatus MemberReferences::status(const StatusWord& status)
{
    if (status.word.isEmpty()) {
        return {{}, status.status};
    }
    readStatusWords();
    std::string folded = fold(QStringView(status.word));
    if (const auto found = m_statusWords->find(folded); found != m_statusWords->end()) {
        if (m_origin) {
            m_change.references("status_word", found->second.first.value());
        }
        return {found->second.first, found->second.second.status};
    }
    const auto id = m_change.newId<RowId>();
    m_change.database().run("INSERT INTO status_word (id, word, status, origin) VALUES (?1, ?2, ?3, ?4)", id,
                            status.word, static_cast<int>(status.status), m_origin);
    m_statusWords->emplace(std::move(folded), std::pair(id, status));
    return {id, status.status};
}

} // namespace hearth
