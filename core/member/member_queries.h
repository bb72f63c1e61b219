// SPDX-License-Identifier: GPL-3.0-or-later
// Reading members: one with everything, or all of them streamed.
#pragma once

#include "core/base/result.h"
#include "core/member/member.h"
#include "core/member/member_row.h"
#include "core/member/status_periods.h"
#include "core/store/query.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace hearth {

class Club;
class Database;

/// A custom field of members.
struct CustomField {
    CustomFieldId id;
    QString name;
};

/// Members' custom fields in their order.
[[nodiscard]] std::vector<CustomField> memberCustomFields(Database& database);

/// The club's own words for a status.
[[nodiscard]] std::map<QString, MemberStatus> statusWords(Database& database);

/// The periods of a member's status, in order.
[[nodiscard]] StatusPeriods readPeriods(Database& database, MemberId member);

/// Streams members by id, as at a day. Throws `StoreError`.
class MemberReader {
public:
    /// Everybody.
    MemberReader(Database& database, QDate asAt);
    /// One member; nobody where there is none with this id.
    MemberReader(Database& database, QDate asAt, MemberId member);
    MemberReader(const MemberReader&) = delete;
    MemberReader& operator=(const MemberReader&) = delete;
    ~MemberReader();

    [[nodiscard]] const std::vector<CustomField>& customFields() const { return m_fields; }
    /// Whether anybody among those who are read said yes or no to being part of Connections.
    [[nodiscard]] bool tellsConnections() const { return m_tellsConnections; }
    /// The next member; false after the last.
    bool next(MemberRow& row);

private:
    class Side;
    MemberReader(Database& database, QDate asAt, std::string_view where, std::int64_t member);

    void readStatus(MemberRow& row);
    void readContacts(MemberRow& row);
    void readBelongings(MemberRow& row);

    std::vector<CustomField> m_fields;
    bool m_tellsConnections = false;
    std::string m_asAt;
    std::unordered_map<std::int64_t, std::size_t> m_fieldAt;
    std::unique_ptr<Query> m_members;
    std::vector<std::unique_ptr<Side>> m_sides;
};

/// One member as at today; error Gone where there is none.
[[nodiscard]] Result<Member> readMember(Club& club, MemberId id);
/// The same value from a streamed row.
[[nodiscard]] Member asMember(const MemberRow& row, const std::vector<CustomField>& fields);

/// Whether there is a member with this id.
[[nodiscard]] bool isThere(Database& database, MemberId id);

/// The households a member belongs to, or belonged to as far as History knows.
[[nodiscard]] std::vector<HouseholdId> householdsEverOf(Club& club, MemberId member);

/// The ids of everybody who was forgotten.
[[nodiscard]] std::unordered_set<std::int64_t> forgottenMembers(Database& database);

/// Whether a forgotten person had this id.
[[nodiscard]] bool isForgotten(Database& database, MemberId id);

/// Finds whom a person at a keyboard means: `id:`, `no:`, `card:` and what follows, or bare: id, card or
/// number, in that order; what a merge left behind leads to whom it went into. Errors: Gone, Ambiguous.
[[nodiscard]] Result<MemberId> findMember(Club& club, const QString& typed);

} // namespace hearth
