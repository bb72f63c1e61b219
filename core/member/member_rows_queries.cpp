// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that belong to members are all keyed by member, so reading everybody is a merge of sorted
// cursors: each table is read once, from front to back.
#include "core/member/member_queries.h"
#include "core/store/database.h"

#include <algorithm>

namespace hearth {

void ReusedList::sort() { std::sort(m_items.begin(), m_items.begin() + static_cast<std::ptrdiff_t>(m_size)); }

/// A cursor whose first column is the member, waiting at the first row not yet taken.
class MemberReader::Side {
public:
    Side(Database& database, const std::string& sql, std::string_view where, std::int64_t member)
        : m_rows(database.query(sql + std::string(where) + " ORDER BY 1, 2, 3"))
    {
        if (!where.empty()) {
            m_rows.bindOne(1, member);
        }
        step();
    }

    /// Calls `take` for each row of `member`; members must be asked for in rising order.
    template<class Take>
    void forEach(std::int64_t member, Take&& take)
    {
        while (m_at < member) {
            step();
        }
        while (m_at == member) {
            take(m_rows);
            step();
        }
    }

private:
    void step() { m_at = m_rows.next() ? m_rows.integer(0) : INT64_MAX; }

    Query m_rows;
    std::int64_t m_at = 0;
};

namespace {

enum SideOf { Status, Contacts, Addresses, Households, Groups, Roles, Interests, Consents, CustomValues };

// In the order of SideOf. The member's column is called the same everywhere but in custom_value.
constexpr std::array<std::pair<std::string_view, std::string_view>, 9> sides{{
    {"SELECT member, since, id, status, until, (SELECT word FROM status_word WHERE id=member_status.word) "
     "FROM member_status",
     "member"},
    {"SELECT member, id, kind, value, position FROM contact_point", "member"},
    {"SELECT member, id, street, city, region, postcode, country FROM address", "member"},
    {"SELECT member, household, (SELECT name FROM household WHERE id=household) FROM household_member",
     "member"},
    {"SELECT member, id, since, until, (SELECT name FROM club_group WHERE id=club_group) FROM group_member",
     "member"},
    {"SELECT member, id, since, until, name FROM member_role", "member"},
    {"SELECT member, interest, (SELECT name FROM interest WHERE id=interest) FROM member_interest", "member"},
    {"SELECT member, kind, given FROM consent", "member"},
    {"SELECT owner, field, value FROM custom_value", "owner"},
}};

constexpr std::string_view rowColumns =
    "SELECT id, number, given_name, family_name, preferred_name, sort_name, name_order, birthday, card_code,"
    " emergency_name, emergency_phone, notes FROM member";

/// ISO days compare as text; an empty start lies before every day, an empty end after.
bool coversDay(std::string_view since, std::string_view until, std::string_view day)
{
    return since <= day && (until.empty() || day < until);
}

} // namespace

std::vector<CustomField> memberCustomFields(Database& database)
{
    std::vector<CustomField> fields;
    Query rows =
        database.query("SELECT id, name FROM custom_field WHERE noun='member' ORDER BY position, id");
    while (rows.next()) {
        fields.push_back({rows.id<CustomFieldId>(0), rows.text(1)});
    }
    return fields;
}

MemberReader::MemberReader(Database& database, QDate asAt) : MemberReader(database, asAt, {}, 0) {}

MemberReader::MemberReader(Database& database, QDate asAt, MemberId member)
    : MemberReader(database, asAt, " WHERE ", member.value())
{
}

MemberReader::MemberReader(Database& database, QDate asAt, std::string_view where, std::int64_t member)
    : m_fields(memberCustomFields(database)), m_asAt(asAt.toString(Qt::ISODate).toStdString())
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fieldAt.emplace(m_fields[i].id.value(), i);
    }
    const bool one = !where.empty();
    m_members = std::make_unique<Query>(
        database.query(std::string(rowColumns) + (one ? " WHERE id=?1" : "") + " ORDER BY id"));
    if (one) {
        m_members->bindOne(1, member);
    }
    m_tellsConnections =
        (one ? database.number("SELECT EXISTS (SELECT 1 FROM consent WHERE member=?1 AND kind=3)", member)
             : database.number("SELECT EXISTS (SELECT 1 FROM consent WHERE kind=3)")) != 0;
    for (const auto& [sql, column] : sides) {
        const std::string filter = one ? std::string(where) + std::string(column) + "=?1" : std::string();
        m_sides.push_back(std::make_unique<Side>(database, std::string(sql), filter, member));
    }
}

MemberReader::~MemberReader() = default;

bool MemberReader::next(MemberRow& row)
{
    if (!m_members->next()) {
        return false;
    }
    row.id = m_members->id<MemberId>(0);
    int column = 1;
    for (std::string* text : {&row.number, &row.given, &row.family, &row.preferred, &row.sortName}) {
        *text = m_members->bytes(column++);
    }
    row.order = static_cast<NameOrder>(m_members->smallInteger(column++));
    for (std::string* text :
         {&row.birthday, &row.cardCode, &row.emergencyName, &row.emergencyPhone, &row.notes}) {
        *text = m_members->bytes(column++);
    }
    readStatus(row);
    readContacts(row);
    readBelongings(row);
    return true;
}

void MemberReader::readStatus(MemberRow& row)
{
    // The same rules as statusAt(), joinedOf() and leftOf(), without a value made for each period.
    bool first = true;
    bool found = false;
    bool allToCome = false;
    row.mappedStatus = MemberStatus::Contact;
    row.status.clear();
    row.joined.clear();
    row.left.clear();
    m_sides[Status]->forEach(row.id.value(), [&](const Query& period) {
        const std::string_view since = period.bytes(1);
        const std::string_view until = period.bytes(4);
        const bool now = coversDay(since, until, m_asAt);
        if (first) {
            row.joined = since;
            allToCome = !since.empty() && m_asAt < since;
        }
        if (now || (first && allToCome)) {
            row.mappedStatus = static_cast<MemberStatus>(period.smallInteger(3));
            row.status = period.bytes(5);
            found = true;
        }
        row.left = until;
        first = false;
    });
    if (!first && !found) {
        row.mappedStatus = MemberStatus::Former;
    }
    if (row.status.empty()) {
        row.status = statusText(row.mappedStatus).toStdString();
    }
}

void MemberReader::readContacts(MemberRow& row)
{
    struct Contact {
        std::int64_t kind;
        std::int64_t position;
        std::string value;
    };
    static thread_local std::vector<Contact> contacts;
    contacts.clear();
    m_sides[Contacts]->forEach(row.id.value(), [&](const Query& contact) {
        contacts.push_back({contact.integer(2), contact.integer(4), std::string(contact.bytes(3))});
    });
    std::stable_sort(contacts.begin(), contacts.end(),
                     [](const Contact& a, const Contact& b) { return a.position < b.position; });
    std::array lists{&row.emails, &row.phones, &row.mobiles};
    for (ReusedList* list : lists) {
        list->clear();
    }
    for (const Contact& contact : contacts) {
        lists.at(static_cast<std::size_t>(contact.kind))->add() = contact.value;
    }
    bool found = false;
    for (std::string& part : row.address) {
        part.clear();
    }
    m_sides[Addresses]->forEach(row.id.value(), [&](const Query& address) {
        for (std::size_t i = 0; i < row.address.size() && !found; ++i) {
            row.address.at(i) = address.bytes(static_cast<int>(i) + 2);
        }
        found = true;
    });
}

void MemberReader::readBelongings(MemberRow& row)
{
    const auto take = [&](SideOf side, ReusedList& list, int column) {
        list.clear();
        m_sides[side]->forEach(row.id.value(), [&](const Query& name) { list.add() = name.bytes(column); });
        list.sort();
    };
    const auto takeCurrent = [&](SideOf side, ReusedList& list) {
        list.clear();
        m_sides[side]->forEach(row.id.value(), [&](const Query& name) {
            if (coversDay(name.bytes(2), name.bytes(3), m_asAt)) {
                list.add() = name.bytes(4);
            }
        });
        list.sort();
    };
    take(Households, row.households, 2);
    takeCurrent(Groups, row.groups);
    takeCurrent(Roles, row.roles);
    take(Interests, row.interests, 2);
    row.photoConsent.clear();
    row.emailConsent.clear();
    row.connections.clear();
    m_sides[Consents]->forEach(row.id.value(), [&](const Query& consent) {
        const std::int64_t kind = consent.integer(1);
        std::string* const answer = kind == 0   ? &row.photoConsent
                                    : kind == 1 ? &row.emailConsent
                                    : kind == 3 ? &row.connections
                                                : nullptr; // the door's isn't for files
        if (answer != nullptr) {
            *answer = consent.integer(2) != 0 ? "yes" : "no";
        }
    });
    row.custom.resize(m_fields.size());
    for (std::string& value : row.custom) {
        value.clear();
    }
    m_sides[CustomValues]->forEach(row.id.value(), [&](const Query& value) {
        const auto field = m_fieldAt.find(value.integer(1));
        if (field != m_fieldAt.end()) {
            row.custom[field->second] = value.bytes(2);
        }
    });
}

} // namespace hearth
