// SPDX-License-Identifier: GPL-3.0-or-later
// All tables that belong to members are keyed by member, so reading many is a merge of sorted cursors: each
// table is read once from front to back, and nothing is joined or sorted.
#include "core/member/member_text_queries.h"

#include "core/base/text.h"
#include "core/member/member.h"
#include "core/store/database.h"
#include "core/store/sorted_cursor.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr std::string_view memberColumns = "SELECT id, given_name, family_name, preferred_name, sort_name, "
                                           "number, card_code, birthday, notes FROM member"
                                           " WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
constexpr int notesColumn = 8;

constexpr std::string_view contacts = "SELECT member, value, kind FROM contact_point"
                                      " WHERE member BETWEEN ?1 AND ?2 ORDER BY member, id";
constexpr std::string_view statuses =
    "SELECT member, status, (SELECT word FROM status_word WHERE id=member_status.word), since, until"
    " FROM member_status WHERE member BETWEEN ?1 AND ?2 ORDER BY member, id";

/// Those of which every column behind the member is text to be found. ?3 is today.
struct PlainTable {
    std::string_view sql;
    int columns;
};
constexpr std::array<PlainTable, 6> plainTables{
    {{"SELECT member, street, city, region, postcode, country FROM address"
      " WHERE member BETWEEN ?1 AND ?2 ORDER BY member, id",
      5},
     {"SELECT member, (SELECT name FROM household WHERE id=household) FROM household_member"
      " WHERE member BETWEEN ?1 AND ?2 ORDER BY member, household",
      1},
     {"SELECT member, (SELECT name FROM club_group WHERE id=club_group) FROM group_member"
      " WHERE member BETWEEN ?1 AND ?2 AND (until='' OR until>?3) ORDER BY member, id",
      1},
     {"SELECT member, name FROM member_role"
      " WHERE member BETWEEN ?1 AND ?2 AND (until='' OR until>?3) ORDER BY member, id",
      1},
     {"SELECT member, (SELECT name FROM interest WHERE id=interest) FROM member_interest"
      " WHERE member BETWEEN ?1 AND ?2 ORDER BY member, interest",
      1},
     {"SELECT owner, value FROM custom_value WHERE owner BETWEEN ?1 AND ?2 ORDER BY owner, field", 1}}};

void addField(std::string& out, std::string_view text)
{
    if (text.empty()) {
        return;
    }
    const std::size_t before = out.size();
    appendFolded(out, text);
    if (out.size() > before) {
        out += fieldEnd;
    }
}

/// As it is written, and its digits alone: nobody remembers where the blanks were.
void addPhone(std::string& out, std::string_view phone)
{
    const std::size_t start = out.size();
    addField(out, phone);
    const std::string folded = out.substr(start); // every script's digits are 0 to 9 now
    std::string digits;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(digits),
                 [](char byte) { return byte >= '0' && byte <= '9'; });
    if (!digits.empty() && digits.size() + 1 < folded.size()) {
        out += digits;
        out += fieldEnd;
    }
}

/// The status on a day, from a member's periods in any order, by the rule of `statusAt`; each row is
/// `member, status, word, since, until`.
class StatusOnDay {
public:
    explicit StatusOnDay(std::string_view today) : m_today(today) {}

    void take(const Query& row)
    {
        const std::string_view since = row.bytes(3);
        const std::string_view until = row.bytes(4);
        const bool begun = since <= m_today;
        const Claim claim = !begun                             ? Claim::ToCome
                            : until.empty() || m_today < until ? Claim::Covers
                                                               : Claim::Ended;
        const bool nearer = claim == Claim::ToCome ? since < m_since : since >= m_since;
        if (claim < m_claim || (claim == m_claim && !nearer)) {
            return;
        }
        m_claim = claim;
        m_since = since;
        m_status =
            claim == Claim::Ended ? MemberStatus::Former : static_cast<MemberStatus>(row.smallInteger(1));
        m_word = claim == Claim::Ended ? std::string_view() : row.bytes(2);
    }
    [[nodiscard]] MemberStatus status() const { return m_status; }
    [[nodiscard]] const std::string& word() const { return m_word; }

private:
    enum class Claim { None, ToCome, Ended, Covers };

    std::string_view m_today;
    Claim m_claim = Claim::None;
    MemberStatus m_status = MemberStatus::Contact;
    std::string m_since;
    std::string m_word;
};

/// What each status is found by, folded once.
std::array<std::string, 6> statusFields(const std::array<QString, 6>& names)
{
    std::array<std::string, 6> fields;
    for (std::size_t status = 0; status < fields.size(); ++status) {
        const std::string word = fold(statusText(static_cast<MemberStatus>(status)));
        fields.at(status) = word + fieldEnd;
        if (const std::string name = fold(names.at(status)); !name.empty() && name != word) {
            fields.at(status) += name + fieldEnd;
        }
    }
    return fields;
}

/// All tables but `member` itself.
class Belongings {
public:
    Belongings(
        Database& database, const SearchedText& text, const std::string& today, MemberId first, MemberId last)
        : m_today(today),
          m_statusFields(statusFields(text.statusNames)),
          m_contacts(database.query(contacts, first, last)),
          m_statuses(database.query(statuses, first, last))
    {
        for (const PlainTable& table : plainTables) {
            Query rows = database.query(table.sql, first, last);
            if (table.sql.find("?3") != std::string_view::npos) {
                rows.bindOne(3, today);
            }
            m_plain.emplace_back(std::move(rows));
        }
    }

    void append(std::int64_t member, std::string& out)
    {
        constexpr int email = 0;
        m_contacts.forEach(member, [&](const Query& row) {
            row.smallInteger(2) == email ? addField(out, row.bytes(1)) : addPhone(out, row.bytes(1));
        });
        StatusOnDay status(m_today);
        m_statuses.forEach(member, [&](const Query& row) { status.take(row); });
        out += m_statusFields.at(static_cast<std::size_t>(status.status()));
        addField(out, status.word());
        for (std::size_t i = 0; i < plainTables.size(); ++i) {
            m_plain[i].forEach(member, [&](const Query& row) {
                for (int column = 1; column <= plainTables.at(i).columns; ++column) {
                    addField(out, row.bytes(column));
                }
            });
        }
    }

private:
    const std::string& m_today;
    std::array<std::string, 6> m_statusFields;
    SortedCursor m_contacts;
    SortedCursor m_statuses;
    std::vector<SortedCursor> m_plain;
};

} // namespace

void appendMemberTexts(Database& database,
                       const SearchedText& text,
                       QDate today,
                       MemberId first,
                       MemberId last,
                       std::string& out,
                       const std::function<void(MemberId)>& begins)
{
    const std::string day = today.toString(Qt::ISODate).toStdString();
    const int columns = text.notes == SearchedNotes::Included ? notesColumn + 1 : notesColumn;
    Belongings belongings(database, text, day, first, last);
    Query members = database.query(memberColumns, first, last);
    while (members.next()) {
        begins(members.id<MemberId>(0));
        for (int column = 1; column < columns; ++column) {
            addField(out, members.bytes(column));
        }
        belongings.append(members.integer(0), out);
    }
}

} // namespace hearth
