// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_club.h"

#include "core/schema.h"
#include "core/store/transaction.h"
#include "tests/bench/benchmark.h"

#include <QFile>

#include <array>
#include <random>
#include <stdexcept>

namespace hearth::bench {

namespace {

constexpr Instant start = 1'480'000'000'000; // ten years before the last meeting, or so

constexpr std::array given{"Anna", "Jürgen", "Zoë",   "Łukasz", "Maria", "Séamus", "Nguyễn", "Ivan",
                           "花子", "Олена",  "Fatma", "Søren",  "Chloé", "Pedro",  "Aisha",  "Tom",
                           "Mei",  "Eva",    "Björn", "Noor",   "Grace", "Hamish", "Ingrid", "Kwame",
                           "Lena", "Mateo",  "Priya", "Rosa",   "Yusuf", "Wim"};
constexpr std::array family{"Müller",  "Silva",    "O’Brien", "van Dijk", "Kowalski", "Ødegård",
                            "山田",    "Шевченко", "García",  "Smith",    "Patel",    "Demir",
                            "Novák",   "Rossi",    "Chen",    "Dubois",   "Okafor",   "Larsen",
                            "Fischer", "Ramirez",  "Haugen",  "Weiß",     "Kim",      "Taylor"};
constexpr std::array ends{"", "", "son", "mann", "ová", "wicz", "berg", "dale", "ström", "ley"};
constexpr std::array streets{"Quince Lane", "Mill Row",     "Station Road", "Bahnhofstraße", "Rue de la Paix",
                             "High Street", "Church Close", "Lindenweg",    "Harbour View",  "Orchard Way"};
constexpr std::array cities{"Little Marlow", "Bristol", "Graz",    "Łódź", "Aarhus",
                            "Porto",         "Leeds",   "Münster", "Gent"};
constexpr std::array groups{"Chess",       "Choir",     "Walking",    "Beekeeping",
                            "Repair café", "Book club", "Photography"};
constexpr std::array interests{"astronomy",  "bread",      "canoeing", "dancing",
                               "embroidery", "folk music", "gardening"};
constexpr std::array notes{"Prefers the window seat", "Brings the projector", "Vegetarian, no nuts",
                           "Came through the open evening in spring",
                           "Has a key to the hall, ask before eight"};

/// Fills the tables one after the other.
class Filling {
public:
    explicit Filling(Database& database) : m_database(database) {}

    void fill()
    {
        fillShared();
        for (int i = 0; i < memberCount; ++i) {
            addMember(i);
        }
        addMeetings();
    }

private:
    int draw(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    bool chance(int percent) { return draw(100) < percent; }
    template<class List>
    const char* pick(const List& list)
    {
        return list.at(static_cast<std::size_t>(draw(static_cast<int>(list.size()))));
    }
    std::int64_t newId() { return m_ids.next(m_time += 1000); }
    static std::string day(int year, int month, int date)
    {
        return QDate(year, month, date).toString(Qt::ISODate).toStdString();
    }
    std::string someDay(int from, int years) { return day(from + draw(years), 1 + draw(12), 1 + draw(28)); }

    void fillShared()
    {
        for (const char* name : groups) {
            m_groups.push_back(newId());
            m_database.run("INSERT INTO club_group (id, name) VALUES (?1, ?2)", m_groups.back(), name);
        }
        for (const char* name : interests) {
            m_interests.push_back(newId());
            m_database.run("INSERT INTO interest (id, name) VALUES (?1, ?2)", m_interests.back(), name);
        }
        m_field = newId();
        m_database.run("INSERT INTO custom_field (id, noun, name) VALUES (?1, 'member', 'T-shirt')", m_field);
    }

    void addMember(int i)
    {
        const std::int64_t id = newId();
        m_members.push_back(id);
        const std::string first = pick(given);
        const std::string last = std::string(pick(family)) + pick(ends);
        m_database.run(
            "INSERT INTO member (id, number, given_name, family_name, preferred_name, birthday, card_code,"
            " emergency_name, emergency_phone, notes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            id, std::to_string(i + 1), first, last, chance(8) ? "Sunny" : "",
            chance(70) ? someDay(1935, 75) : std::string(), chance(30) ? std::to_string(m_random()) : "",
            chance(30) ? "Sam Nobody" : "", chance(30) ? "07700 900999" : "", chance(15) ? pick(notes) : "");
        m_database.run("INSERT INTO member_status (member, id, status, since) VALUES (?1, ?2, ?3, ?4)", id,
                       newId(), chance(80) ? 0 : draw(6), someDay(2010, 16));
        const auto contact = [&](int kind, const std::string& value) {
            m_database.run("INSERT INTO contact_point (member, id, kind, value) VALUES (?1, ?2, ?3, ?4)", id,
                           newId(), kind, value);
        };
        if (chance(90)) {
            contact(0, "person" + std::to_string(draw(1'000'000)) + "@example.org");
        }
        if (chance(70)) {
            contact(2, "07700 900" + std::to_string(100 + draw(900)));
        }
        if (chance(30)) {
            contact(1, "+49 30 " + std::to_string(1'000'000 + draw(9'000'000)));
        }
        m_database.run("INSERT INTO address (member, id, street, city, postcode, country) VALUES (?1, ?2, "
                       "?3, ?4, ?5, ?6)",
                       id, newId(), std::to_string(1 + draw(200)) + ' ' + pick(streets), pick(cities),
                       "SL" + std::to_string(draw(99)) + " 0AA", chance(80) ? "GB" : "DE");
        addBelongings(id, last);
    }

    void addBelongings(std::int64_t id, const std::string& last)
    {
        if (chance(50)) {
            if (m_household == 0 || chance(45)) {
                m_household = newId();
                m_database.run("INSERT INTO household (id, name) VALUES (?1, ?2)", m_household,
                               last + ' ' + std::to_string(draw(100'000)));
            }
            m_database.run("INSERT INTO household_member (member, household) VALUES (?1, ?2)", id,
                           m_household);
        }
        if (chance(20)) {
            m_database.run("INSERT INTO group_member (member, id, club_group, since) VALUES (?1, ?2, ?3, ?4)",
                           id, newId(),
                           m_groups.at(static_cast<std::size_t>(draw(static_cast<int>(m_groups.size())))),
                           someDay(2016, 9));
        }
        if (chance(30)) {
            m_database.run(
                "INSERT INTO member_interest (member, interest) VALUES (?1, ?2)", id,
                m_interests.at(static_cast<std::size_t>(draw(static_cast<int>(m_interests.size())))));
        }
        if (chance(40)) {
            m_database.run("INSERT INTO consent (member, kind, given) VALUES (?1, 0, ?2)", id, draw(2));
        }
        if (chance(10)) {
            m_database.run("INSERT INTO custom_value (owner, field, value) VALUES (?1, ?2, ?3)", id, m_field,
                           chance(50) ? "Large" : "Medium");
        }
    }

    /// Regulars are spread over the roster; at a meeting come those whom a step through them meets.
    void addMeetings()
    {
        QDate date(2016, 12, 1);
        int left = attendanceCount;
        for (int i = 0; i < meetingCount; ++i) {
            const std::int64_t meeting = newId();
            const std::string on = date.toString(Qt::ISODate).toStdString();
            m_database.run("INSERT INTO meeting (id, kind, title, starts, ends, status, register)"
                           " VALUES (?1, 'club night', 'Club night', ?2, ?3, 1, 2)",
                           meeting, on + "T19:00", on + "T22:00");
            const int coming = left / (meetingCount - i);
            left -= coming;
            for (int k = 0; k < coming; ++k) { // each step is of two or more, so nobody comes twice
                const auto regular = std::int64_t{k} * regularCount / coming + draw(2) + i * 37;
                addAttendance(meeting, static_cast<int>(regular % regularCount));
            }
            date = date.addDays(7);
        }
    }

    void addAttendance(std::int64_t meeting, int regular)
    {
        constexpr int apart = memberCount / regularCount;
        const int status = chance(85) ? 0 : draw(4);
        m_database.run("INSERT INTO attendance (meeting, member, status, arrived, source)"
                       " VALUES (?1, ?2, ?3, ?4, ?5)",
                       meeting, m_members.at(static_cast<std::size_t>(regular * apart)), status,
                       status < 2 ? std::optional(m_time) : std::nullopt, draw(4));
    }

    Database& m_database;
    std::mt19937 m_random{20261122}; // its numbers are the same everywhere, by the standard
    IdSource m_ids{7};
    Instant m_time = start;
    std::vector<std::int64_t> m_groups;
    std::vector<std::int64_t> m_interests;
    std::vector<std::int64_t> m_members;
    std::int64_t m_field = 0;
    std::int64_t m_household = 0;
};

template<class T>
T needed(Result<T> result)
{
    if (!result) {
        throw std::runtime_error(result.error().sentence.toStdString());
    }
    return std::move(*result);
}

const Clock& clock()
{
    static const SystemClock clock;
    return clock;
}

} // namespace

void makeLargeClub(const QString& path)
{
    const auto club = needed(Club::create(path, schema(), clock()));
    Database& database = club->database();
    database.script("PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF; PRAGMA cache_size=-300000;");
    Transaction transaction(database);
    Filling(database).fill();
    transaction.commit();
}

std::unique_ptr<Club> LargeClub::open() const { return needed(Club::open(path, schema(), clock())); }

QString LargeClub::copy(const QString& name) const
{
    const QString target = folder + u'/' + name;
    QFile::remove(target);
    if (!QFile::copy(path, target)) {
        throw std::runtime_error("can't copy the large club");
    }
    return target;
}

} // namespace hearth::bench
