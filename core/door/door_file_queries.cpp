// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_file_queries.h"

#include "core/door/running_sum.h"
#include "core/store/database.h"
#include "core/store/file_state.h"

#include <array>

namespace hearth {

namespace {

struct SnapshotPart {
    std::string_view rows;
    int columns = 0;
};

// What a door never changes. People who were entered at it are told from those it was made with by its log.
constexpr std::array snapshotParts{
    SnapshotPart{"SELECT id, name, value FROM setting ORDER BY id", 3},
    SnapshotPart{
        "SELECT id, number, given_name, family_name, preferred_name, sort_name, name_order, card_code"
        " FROM member WHERE id NOT IN (SELECT member FROM door_log WHERE kind=5) ORDER BY id",
        8},
    SnapshotPart{"SELECT member, id, status, since, until FROM member_status"
                 " WHERE member NOT IN (SELECT member FROM door_log WHERE kind=5) ORDER BY member, id",
                 5},
    SnapshotPart{"SELECT member, kind, given FROM consent"
                 " WHERE member NOT IN (SELECT member FROM door_log WHERE kind=5) ORDER BY member, kind",
                 3},
    SnapshotPart{"SELECT member, id, club_group, since, until FROM group_member ORDER BY member, id", 5},
    SnapshotPart{"SELECT id, member, number, card_code FROM member_alias ORDER BY id", 4},
    SnapshotPart{"SELECT member, household FROM household_member ORDER BY member, household", 2},
    SnapshotPart{"SELECT meeting, member FROM invitation ORDER BY meeting, member", 2},
    SnapshotPart{"SELECT id, kind, title, starts, ends, room FROM meeting ORDER BY id", 6},
    SnapshotPart{"SELECT id, name FROM club_group ORDER BY id", 2},
    SnapshotPart{"SELECT id, name FROM venue ORDER BY id", 2},
};

} // namespace

bool isDoorFile(Database& database) { return database.number("PRAGMA application_id") == doorApplicationId; }

std::int64_t sumOfSnapshot(Database& database)
{
    RunningSum sum;
    for (const SnapshotPart& part : snapshotParts) {
        Query rows = database.query(part.rows);
        while (rows.next()) {
            for (int column = 0; column < part.columns; ++column) {
                const std::string_view bytes = rows.bytes(column);
                sum.add(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
            }
        }
    }
    return sum.value();
}

std::int64_t notedSumOfSnapshot(Database& database)
{
    return database.number("SELECT sum FROM door_file WHERE id=1");
}

QByteArray logKeyOf(Database& database)
{
    Query row = database.query("SELECT log_key FROM door_file WHERE id=1");
    return row.next() ? QByteArray::fromHex(row.blob(0)) : QByteArray();
}

} // namespace hearth
