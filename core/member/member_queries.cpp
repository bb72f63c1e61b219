// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_queries.h"

#include "core/club.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct MemberQueries {
    Q_DECLARE_TR_FUNCTIONS(hearth::MemberQueries)
};

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QDate date(const std::string& iso) { return QDate::fromString(text(iso), Qt::ISODate); }

QStringList list(const ReusedList& items)
{
    QStringList texts;
    for (const std::string& item : items) {
        texts += text(item);
    }
    return texts;
}

std::optional<bool> consent(const std::string& word)
{
    return word.empty() ? std::nullopt : std::optional(word == "yes");
}

Result<MemberId> nobodyMeant(const QString& wanted)
{
    return failure(
        Error::of(Error::Kind::Gone,
                  MemberQueries::tr("Nobody in this club has the id, card or number \"%1\".").arg(wanted)));
}

Result<MemberId> onlyOne(Query rows, const QString& wanted)
{
    QStringList ids;
    while (rows.next()) {
        ids += rows.id<MemberId>(0).text();
    }
    if (ids.size() == 1) {
        return *MemberId::fromText(ids.front());
    }
    if (ids.isEmpty()) {
        return nobodyMeant(wanted);
    }
    return failure(
        Error::of(Error::Kind::Ambiguous, MemberQueries::tr("%n people go by \"%1\": %2. Name one by its id.",
                                                            nullptr, static_cast<int>(ids.size()))
                                              .arg(wanted, ids.join(QStringLiteral(", ")))));
}

constexpr std::string_view idQuery = "SELECT id FROM member WHERE id=?1";
constexpr std::string_view idAliasQuery = "SELECT member FROM member_alias WHERE id=?1";
constexpr std::string_view cardQuery =
    "SELECT id FROM member WHERE card_code=?1 COLLATE NOCASE AND card_code<>''";
constexpr std::string_view cardAliasQuery =
    "SELECT DISTINCT member FROM member_alias WHERE card_code=?1 COLLATE NOCASE AND card_code<>''";
constexpr std::string_view numberQuery =
    "SELECT id FROM member WHERE number=?1 COLLATE NOCASE AND number<>''";
constexpr std::string_view numberAliasQuery =
    "SELECT DISTINCT member FROM member_alias WHERE number=?1 COLLATE NOCASE AND number<>''";

} // namespace

std::map<QString, MemberStatus> statusWords(Database& database)
{
    std::map<QString, MemberStatus> words;
    Query rows = database.query("SELECT word, status FROM status_word");
    while (rows.next()) {
        words.emplace(rows.text(0), static_cast<MemberStatus>(rows.smallInteger(1)));
    }
    return words;
}

StatusPeriods readPeriods(Database& database, MemberId member)
{
    StatusPeriods periods;
    Query rows = database.query(
        "SELECT id, status, (SELECT word FROM status_word WHERE id=member_status.word), since, until"
        " FROM member_status WHERE member=?1 ORDER BY since, id",
        member);
    while (rows.next()) {
        periods.push_back({rows.id<RowId>(0),
                           {static_cast<MemberStatus>(rows.smallInteger(1)), rows.text(2)},
                           QDate::fromString(rows.text(3), Qt::ISODate),
                           QDate::fromString(rows.text(4), Qt::ISODate)});
    }
    return periods;
}

Member asMember(const MemberRow& row, const std::vector<CustomField>& fields)
{
    Member member;
    member.id = row.id;
    member.number = text(row.number);
    member.name = {text(row.given), text(row.family), text(row.preferred), text(row.sortName), row.order};
    const QString status = text(row.status);
    member.status = StatusWord{row.mappedStatus, status == statusText(row.mappedStatus) ? QString() : status};
    member.joined = date(row.joined);
    member.left = date(row.left);
    member.emails = list(row.emails);
    member.phones = list(row.phones);
    member.mobiles = list(row.mobiles);
    member.address = {text(row.address[0]), text(row.address[1]), text(row.address[2]), text(row.address[3]),
                      text(row.address[4])};
    member.birthday = Birthday::fromText(text(row.birthday));
    member.households = list(row.households);
    member.groups = list(row.groups);
    member.roles = list(row.roles);
    member.interests = list(row.interests);
    member.cardCode = text(row.cardCode);
    member.emergencyName = text(row.emergencyName);
    member.emergencyPhone = text(row.emergencyPhone);
    member.photoConsent = consent(row.photoConsent);
    member.emailConsent = consent(row.emailConsent);
    member.connections = consent(row.connections);
    member.notes = text(row.notes);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!row.custom[i].empty()) {
            member.custom.emplace(fields[i].name, text(row.custom[i]));
        }
    }
    return member;
}

Result<Member> readMember(Club& club, MemberId id)
{
    return club
        .read([&](Database& database) {
            MemberReader reader(database, club.today(), id);
            MemberRow row;
            return reader.next(row) ? std::optional(asMember(row, reader.customFields())) : std::nullopt;
        })
        .and_then([&](std::optional<Member> member) -> Result<Member> {
            if (!member) {
                return failure(Error::of(
                    Error::Kind::Gone,
                    MemberQueries::tr("There is no member with the id %1 (any more).").arg(id.text())));
            }
            return std::move(*member);
        });
}

bool isThere(Database& database, MemberId id)
{
    return database.number("SELECT count(*) FROM member WHERE id=?1", id) > 0;
}

std::vector<HouseholdId> householdsEverOf(Club& club, MemberId member)
{
    std::vector<HouseholdId> households;
    Query rows = club.database().query("SELECT household FROM household_member WHERE member=?1"
                                       " UNION SELECT key2 FROM change_row WHERE tbl=?2 AND key1=?1",
                                       member, club.history().schema().tableNumber("household_member"));
    while (rows.next()) {
        households.push_back(rows.id<HouseholdId>(0));
    }
    return households;
}

std::unordered_set<std::int64_t> forgottenMembers(Database& database)
{
    std::unordered_set<std::int64_t> ids;
    Query rows = database.query("SELECT id FROM tombstone WHERE noun='member'");
    while (rows.next()) {
        ids.insert(rows.integer(0));
    }
    return ids;
}

bool isForgotten(Database& database, MemberId id)
{
    return database.number("SELECT count(*) FROM tombstone WHERE id=?1 AND noun='member'", id) > 0;
}

Result<MemberId> findMember(Club& club, const QString& typed)
{
    const QString wanted = typed.trimmed();
    Database& database = club.database();
    const auto byId = [&](const QString& rest) { return MemberId::fromText(rest).value_or(MemberId()); };
    const auto after = [&](QLatin1StringView prefix) { return wanted.mid(prefix.size()).trimmed(); };
    try {
        // A key that somebody has now goes before one that was left by a merge.
        const auto first = [&](std::initializer_list<std::string_view> queries, const auto& key) {
            for (const std::string_view query : queries) {
                if (database.number(query, key) != 0) {
                    return onlyOne(database.query(query, key), wanted);
                }
            }
            return nobodyMeant(wanted);
        };
        if (wanted.startsWith(u"id:")) {
            return first({idQuery, idAliasQuery}, byId(after(QLatin1StringView("id:"))));
        }
        if (wanted.startsWith(u"no:")) {
            return first({numberQuery, numberAliasQuery}, after(QLatin1StringView("no:")));
        }
        if (wanted.startsWith(u"card:")) {
            return first({cardQuery, cardAliasQuery}, after(QLatin1StringView("card:")));
        }
        if (const auto found = first({idQuery, idAliasQuery}, byId(wanted))) {
            return found;
        }
        return first({cardQuery, numberQuery, cardAliasQuery, numberAliasQuery}, wanted);
    } catch (const StoreError& error) {
        return failure(error.toError(club.path()));
    }
}

} // namespace hearth
