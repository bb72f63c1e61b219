// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_everything_queries.h"

#include "core/club.h"
#include "core/member/member_names.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>

namespace hearth {

namespace {

struct MemberEverything {
    Q_DECLARE_TR_FUNCTIONS(hearth::MemberEverything)
};

/// A column that keeps a number for a word.
struct WordColumn {
    std::string_view table;
    std::string_view column;
    std::array<const char16_t*, 6> words;
};

constexpr std::array<WordColumn, 11> wordColumns{{
    {"member", "name_order", {u"given_name_first", u"family_name_first"}},
    {"member_status", "status", {u"full", u"trial", u"honorary", u"guest", u"contact", u"former"}},
    {"contact_point", "kind", {u"email", u"phone", u"mobile"}},
    {"group_member", "leader", {u"no", u"yes"}},
    {"consent", "kind", {u"photos", u"email", u"found_by_letters_at_the_door", u"connections"}},
    {"consent", "given", {u"no", u"yes"}},
    {"relation", "kind", {u"guardian_of", u"buddy_of", u"came_through"}},
    {"attendance", "status", {u"present", u"late", u"excused", u"absent"}},
    {"attendance", "source", {u"desk", u"door", u"card", u"paper", u"import"}},
    {"door_event", "kind", {u"present", u"late", u"excused", u"absent", u"taken_back"}},
    {"door_event", "source", {u"desk", u"door", u"card", u"paper", u"import"}},
}};

/// What the row of a table is called, and the letter of its id; 0 where it has no outside form.
struct NamedTable {
    std::string_view table;
    std::string_view nameSql;
    char16_t letter = 0;
};

constexpr std::array<NamedTable, 9> namedTables{{
    {"member", "trim(given_name || ' ' || family_name)", MemberTag::letter},
    {"household", "name", HouseholdTag::letter},
    {"club_group", "name", GroupTag::letter},
    {"interest", "name", InterestTag::letter},
    {"venue", "name", VenueTag::letter},
    {"series", "name", SeriesTag::letter},
    {"custom_field", "name", CustomFieldTag::letter},
    {"meeting", "title || ' ' || starts", MeetingTag::letter},
    {"status_word", "word", 0},
}};

QString asText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isInstant(std::string_view table, std::string_view column)
{
    return (table == "attendance" || table == "door_event") &&
           (column == "arrived" || column == "gone" || column == "at");
}

class Teller {
public:
    Teller(Club& club, MemberId member)
        : m_database(club.database()), m_history(club.history()), m_member(member)
    {
    }

    [[nodiscard]] PersonalRows rowsOf(std::string_view table, std::string_view column, WhenTold told) const
    {
        PersonalRows part{asText(table), column == "id" ? QString() : asText(column), told, 0, {}};
        const int number = m_history.schema().tableNumber(table);
        const TableShape& shape = m_history.shapes().at(static_cast<std::size_t>(number));
        std::string columns;
        for (const std::string& each : shape.columns) {
            columns += (columns.empty() ? "" : ", ") + each;
        }
        Query rows = m_database.query("SELECT " + columns + " FROM " + shape.name + " WHERE " +
                                          std::string(column) + "=?1 ORDER BY 1, 2",
                                      m_member);
        while (rows.next()) {
            ++part.count;
            if (told == WhenTold::Whole) {
                part.rows += wordsOf(shape, rows, column);
            }
        }
        return part;
    }

private:
    [[nodiscard]] QJsonObject wordsOf(const TableShape& shape, const Query& row, std::string_view own) const
    {
        QJsonObject words;
        for (std::size_t i = 0; i < shape.columns.size(); ++i) {
            const std::string& name = shape.columns[i];
            const int at = static_cast<int>(i);
            const bool isOwnKey = name == own && shape.name != "member";
            const bool isRowKey = name == "id" && shape.name != "member" && shape.name != "member_alias";
            if (row.isNull(at) || name == "origin" || isOwnKey || isRowKey) {
                continue;
            }
            const auto reference = std::find_if(shape.foreignKeys.begin(), shape.foreignKeys.end(),
                                                [&](const ForeignKey& key) { return key.column == at; });
            if (reference != shape.foreignKeys.end()) {
                addReference(words, asText(name), reference->parent, row.integer(at));
            } else {
                words[asText(name)] = valueOf(shape.name, name, row, at);
            }
        }
        return words;
    }

    void addReference(QJsonObject& words, const QString& column, int parent, std::int64_t id) const
    {
        const std::string_view table = m_history.schema().recorded.at(static_cast<std::size_t>(parent)).name;
        const auto named = std::find_if(namedTables.begin(), namedTables.end(),
                                        [&](const NamedTable& known) { return known.table == table; });
        if (named == namedTables.end()) {
            return;
        }
        Query name = m_database.query(
            "SELECT " + std::string(named->nameSql) + " FROM " + std::string(table) + " WHERE id=?1", id);
        const QString text = name.next() ? name.text(0) : QString();
        if (named->letter == 0) {
            words[column] = text;
        } else {
            words[column] = idText(named->letter, id);
            words[column + QStringLiteral("_name")] = text;
        }
    }

    [[nodiscard]] static QJsonValue
    valueOf(std::string_view table, std::string_view column, const Query& row, int at)
    {
        if ((table == "member" || table == "member_alias") && column == "id") {
            return row.id<MemberId>(at).text();
        }
        if (table == "photo" && column == "bytes") {
            return QString::fromLatin1(row.blob(at).toBase64());
        }
        if (isInstant(table, column)) {
            return instantText(row.integer(at));
        }
        for (const WordColumn& known : wordColumns) {
            const auto place = static_cast<std::size_t>(row.integer(at));
            if (known.table == table && known.column == column && place < known.words.size() &&
                known.words.at(place) != nullptr) {
                return QString::fromUtf16(known.words.at(place));
            }
        }
        return row.text(at);
    }

    Database& m_database;
    const History& m_history;
    MemberId m_member;
};

/// Also the import that brought the member, whose rows aren't recorded one by one.
std::vector<HistoryEntry> historyOf(Club& club, MemberId member)
{
    const History& history = club.history();
    std::vector<HistoryEntry> entries = history.touching("member", member.value());
    const auto table = static_cast<std::size_t>(history.schema().tableNumber("member"));
    const ChangeId origin(originOf(club.database(), history.shapes().at(table), {member.value(), 0}));
    if (auto import = origin.isValid() ? history.find(origin) : std::nullopt) {
        entries.push_back(*std::move(import)); // the oldest: everything else needed the member to be there
    }
    return entries;
}

} // namespace

Result<EverythingAboutPerson> everythingAbout(Club& club, MemberId member, const MemberKeys& keys)
{
    const auto isHere = club.read([&](Database& database) { return isThere(database, member); });
    if (!isHere) {
        return failure(isHere.error());
    }
    if (!*isHere) {
        return failure(Error::of(
            Error::Kind::Gone,
            MemberEverything::tr("There is no member with the id %1 (any more).").arg(member.text())));
    }
    return club.read([&](Database&) {
        EverythingAboutPerson everything;
        everything.name = memberName(club, member);
        const Teller teller(club, member);
        everything.parts.push_back(teller.rowsOf("member", "id", WhenTold::Whole));
        for (const MemberKey& key : keys) {
            PersonalRows part = teller.rowsOf(key.table, key.column, key.whenTold);
            if (part.count > 0) {
                everything.parts.push_back(std::move(part));
            }
        }
        everything.history = historyOf(club, member);
        return everything;
    });
}

} // namespace hearth
