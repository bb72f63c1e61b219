// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL that writes members and what belongs to them.
#pragma once

#include "core/base/id.h"
#include "core/member/member.h"
#include "core/member/member_key.h"
#include "core/member/status_periods.h"
#include "core/store/named_rows.h"

namespace hearth {

class Change;
class Database;

/// What to do about a name that nothing bears.
enum class IfMissing { Make, Leave };

/// Whether two names mean the same household, group or interest: by the folded text.
[[nodiscard]] bool isSameName(const QString& a, const QString& b);

/// Names that members refer to, each kind read once for a change when it is first needed, and made as they
/// are first used.
class MemberReferences {
public:
    /// `origin`: the bulk change whose rows the new ones are to be, or none.
    MemberReferences(Change& change, ChangeId origin);

    /// The club's day, asked once: a time zone is slow to ask for each of 100,000 rows.
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] HouseholdId household(const QString& name, IfMissing missing = IfMissing::Make);
    [[nodiscard]] GroupId group(const QString& name, IfMissing missing = IfMissing::Make);
    [[nodiscard]] InterestId interest(const QString& name, IfMissing missing = IfMissing::Make);
    [[nodiscard]] CustomFieldId customField(const QString& name, IfMissing missing = IfMissing::Make);

    /// A status as the tables hold it.
    struct StoredStatus {
        RowId word; ///< None for one of the six.
        MemberStatus mapped = MemberStatus::Full;
    };
    [[nodiscard]] StoredStatus status(const StatusWord& status);
    /// `status` as the club knows it: a word that differs only in capitals is the same, and the club's
    /// mapping goes before the one given.
    [[nodiscard]] StatusWord known(const StatusWord& status);

private:
    using Names = std::optional<NamedRows>;
    std::int64_t find(Names& names, std::string_view table, const QString& name, IfMissing missing);
    void readStatusWords();

    Change& m_change;
    ChangeId m_origin;
    QDate m_today;
    Names m_households;
    Names m_groups;
    Names m_interests;
    std::optional<std::map<std::string, std::pair<RowId, StatusWord>>> m_statusWords; // by folded word
    std::optional<std::map<QString, CustomFieldId>> m_customFields;
};

/// Adds a member with all that belongs to it. `member.id` is set. Throws `StoreError`.
void insertMember(Change& change,
                  MemberReferences& references,
                  const Member& member,
                  const StatusPeriods& periods,
                  ChangeId origin);

/// Writes what differs between `before` and `after`. Throws `StoreError`.
void updateMember(Change& change, MemberReferences& references, const Member& before, const Member& after);

/// The member belongs to the group from today on. Nothing changes where that is so; who left today never did.
void joinGroup(Change& change, MemberId member, GroupId group);
/// The member belongs to the group no longer; the time spent in it stays, unless it began today and was a
/// slip. Says whether the member belonged to it.
[[nodiscard]] bool leaveGroup(Change& change, MemberId member, GroupId group);

/// Replaces a member's status periods; those with an id keep it.
void writePeriods(Change& change,
                  MemberReferences& references,
                  MemberId member,
                  const StatusPeriods& before,
                  const StatusPeriods& after);

/// Removes a member and all that refers to it, as `keys` say. Throws `StoreError`.
void removeMember(Database& database, MemberId member, const MemberKeys& keys);

/// Replaces the photo, or removes it where `bytes` is empty. `origin`: the bulk change that adds it, or none.
void writePhoto(Database& database, MemberId member, const QByteArray& bytes, ChangeId origin = {});

/// Removes those of `households` in which nobody lives any more, and says which.
std::vector<HouseholdId> removeEmptyHouseholds(Database& database,
                                               const std::vector<HouseholdId>& households);

/// Rewrites the whole file, so that nothing deleted is left in freed pages.
void rewriteFile(Database& database);

/// Leaves word that this id belonged to someone who was forgotten.
void writeTombstone(Database& database, MemberId member, std::int64_t at);

} // namespace hearth
