// SPDX-License-Identifier: GPL-3.0-or-later
// The property that guards undo: after any changes, undoing all gives the club as it was, redoing all the
// club as it became; and undoing whatever one likes in between never breaks that.
#include "tests/support/catch.h"
#include "tests/support/property.h"
#include "tests/support/test_club.h"

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr int histories = 500;
constexpr int changesEach = 30;

/// Random work on the real tables: small key ranges, so that changes meet on the same rows.
class RandomWork {
public:
    RandomWork(Club& club, Random& random) : m_club(club), m_random(random) {}

    void once()
    {
        // Many of these fail on a missing row or reference: then they must leave nothing behind.
        static_cast<void>(m_club.perform(QStringLiteral("random"), {}, [&](Change& change) {
            if (m_random.chance(10)) {
                bulk(change);
                return;
            }
            const auto steps = m_random.between(1, 3);
            for (int i = 0; i < steps; ++i) {
                step(change);
            }
        }));
    }

private:
    std::int64_t small() { return m_random.between(1, 4); }

    void step(Change& change)
    {
        Database& database = change.database();
        switch (m_random.between(0, 9)) {
        case 0:
            database.run("INSERT OR IGNORE INTO member (id, given_name) VALUES (?1, ?2)", small(), small());
            break;
        case 1:
            database.run("UPDATE member SET given_name=?2, notes=?3 WHERE id=?1", small(), small(), small());
            break;
        case 2:
            database.run(
                "INSERT OR IGNORE INTO contact_point (member, id, kind, value) VALUES (?1, ?2, 1, '5')",
                small(), small());
            break;
        case 3:
            database.run("DELETE FROM contact_point WHERE member=?1", small());
            break;
        case 4:
            removeMember(database, small());
            break;
        case 5:
            database.run("INSERT OR IGNORE INTO meeting (id, kind, title, starts, ends) VALUES (?1, 'c', "
                         "'T', 's', 'e')",
                         small());
            break;
        case 6:
            database.run(
                "INSERT OR REPLACE INTO attendance (meeting, member, status, source) VALUES (?1, ?2, ?3, 0)",
                small(), small(), m_random.between(0, 3));
            break;
        case 7:
            database.run("UPDATE attendance SET status=?2 WHERE meeting=?1", small(), m_random.between(0, 3));
            break;
        case 8:
            database.run("UPDATE contact_point SET value=?2 WHERE member=?1", small(), small());
            break;
        default:
            database.run("DELETE FROM attendance WHERE meeting=?1", small());
            database.run("DELETE FROM meeting WHERE id=?1", small());
        }
    }

    static void removeMember(Database& database, std::int64_t id)
    {
        database.run("DELETE FROM contact_point WHERE member=?1", id);
        database.run("DELETE FROM attendance WHERE member=?1", id);
        database.run("DELETE FROM member WHERE id=?1", id);
    }

    void bulk(Change& change)
    {
        const auto pause = change.bulk();
        for (int i = 0; i < 3; ++i) {
            const auto id = m_random.between(5, 300);
            change.database().run("INSERT INTO member (id, given_name, origin) VALUES (?1, 'bulk', ?2)", id,
                                  change.id());
            if (m_random.chance(50)) {
                change.database().run("INSERT INTO attendance (meeting, member, status, source, origin) "
                                      "VALUES (?1, ?2, 0, 4, ?3)",
                                      2, id, change.id());
                change.references("meeting", 2);
            }
        }
    }

    Club& m_club;
    Random& m_random;
};

} // namespace

TEST_CASE("undo all gives the start, redo all the end", "[history][property]")
{
    property("undo all, redo all", histories, [](Random& random) {
        TestClub test;
        RandomWork work(*test.club, random);
        const std::string start = dump(test.database());
        std::vector<std::string> states;
        for (int i = 0; i < changesEach; ++i) {
            const ChangeId before = test.club->newestEntry();
            work.once();
            if (test.club->newestEntry() != before) {
                states.push_back(dump(test.database()));
            }
        }
        const auto changes = states.size();
        for (std::size_t i = changes; i-- > 0;) {
            REQUIRE(dump(test.database()) == states[i]);
            expectValue(test.club->undo());
        }
        REQUIRE(dump(test.database()) == start);
        for (std::size_t i = 0; i < changes; ++i) {
            expectValue(test.club->redo());
            REQUIRE(dump(test.database()) == states[i]);
        }
    });
}

TEST_CASE("undoing any change with what builds on it, then redoing all, gives the same club",
          "[history][property]")
{
    property("selective undo", histories / 5, [](Random& random) {
        TestClub test;
        RandomWork work(*test.club, random);
        for (int i = 0; i < changesEach; ++i) {
            work.once();
        }
        const std::string end = dump(test.database());
        std::vector<ChangeId> ids;
        for (const HistoryEntry& entry : test.club->history().list()) {
            ids.push_back(entry.id);
        }
        std::size_t undone = 0;
        for (int i = 0; i < 5 && !ids.empty(); ++i) {
            const auto result = test.club->undo(random.pick(ids), UndoScope::WithLater);
            if (result) {
                undone += result->changes.size();
            } else {
                REQUIRE(result.error().kind == Error::Kind::Refused); // undone already
            }
        }
        for (std::size_t i = 0; i < undone; ++i) {
            expectValue(test.club->redo());
        }
        REQUIRE(dump(test.database()) == end);
    });
}
