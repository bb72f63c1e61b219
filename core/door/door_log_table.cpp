// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_log_table.h"

#include "core/door/door_event_json.h"
#include "core/door/door_file_queries.h"
#include "core/door/running_sum.h"
#include "core/store/database.h"
#include "core/store/store_error.h"

namespace hearth {

namespace {

constexpr std::string_view logColumns =
    "id, door, seq, kind, meeting, at, member, arrived, gone, guest_of, source, note, head, count, person,"
    " after_door, after_seq, sum";

std::int64_t sumOver(const DoorEvent& event, const QByteArray& person, std::int64_t before)
{
    RunningSum sum;
    sum.add(before);
    for (const std::int64_t number :
         {event.stamp.door, event.stamp.seq, static_cast<std::int64_t>(event.kind), event.meeting.value(),
          event.at, event.member.value(), event.guestOf.value(), static_cast<std::int64_t>(event.source),
          event.heads.value(), static_cast<std::int64_t>(event.count), event.after.door, event.after.seq}) {
        sum.add(number);
    }
    sum.add(event.arrived);
    sum.add(event.gone);
    sum.add(event.note);
    sum.add(QByteArrayView(person));
    return sum.value();
}

std::int64_t lastSum(Database& database)
{
    Query last = database.query("SELECT sum FROM door_log ORDER BY id DESC LIMIT 1");
    return last.next() ? last.integer(0) : notedSumOfSnapshot(database);
}

DoorEvent eventIn(const Query& row)
{
    DoorEvent event;
    event.stamp = {row.integer(1), row.integer(2)};
    event.kind = static_cast<DoorEventKind>(row.smallInteger(3));
    event.meeting = row.id<MeetingId>(4);
    event.at = row.integer(5);
    event.member = row.id<MemberId>(6);
    event.arrived = row.optionalInteger(7);
    event.gone = row.optionalInteger(8);
    event.guestOf = row.id<MemberId>(9);
    event.source = static_cast<AttendanceSource>(row.smallInteger(10));
    event.note = row.text(11);
    event.heads = row.id<RowId>(12);
    event.count = row.smallInteger(13);
    event.after = {row.integer(15), row.integer(16)};
    return event;
}

DoorStamp stampIn(Query row) { return row.next() ? DoorStamp{row.integer(0), row.integer(1)} : DoorStamp(); }

} // namespace

void appendToLog(Database& database, const DoorEvent& event)
{
    static const std::string insert =
        "INSERT INTO door_log (" + std::string(logColumns) +
        ") VALUES (NULL, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13,"
        " ?14, ?15, ?16, ?17)";
    const QByteArray person = event.kind == DoorEventKind::Newcomer ? asJson(event.person) : QByteArray("");
    database.run(insert, event.stamp.door, event.stamp.seq, static_cast<int>(event.kind),
                 event.meeting.value(), event.at, event.member.value(), event.arrived, event.gone,
                 event.guestOf.value(), static_cast<int>(event.source), event.note, event.heads.value(),
                 event.count, std::string_view(person.constData(), static_cast<std::size_t>(person.size())),
                 event.after.door, event.after.seq, sumOver(event, person, lastSum(database)));
}

std::vector<DoorEvent> readLog(Database& database)
{
    static const std::string all = "SELECT " + std::string(logColumns) + " FROM door_log ORDER BY id";
    std::vector<DoorEvent> events;
    std::int64_t sum = notedSumOfSnapshot(database);
    Query rows = database.query(all);
    while (rows.next()) {
        DoorEvent event = eventIn(rows);
        const QByteArray person = rows.blob(14);
        sum = sumOver(event, person, sum);
        if (sum != rows.integer(17) || !isPossible(event)) {
            throw StoreError(Error::Kind::Damaged, "door log");
        }
        if (event.kind == DoorEventKind::Newcomer) {
            auto newcomer = newcomerIn(person);
            if (!newcomer) {
                throw StoreError(Error::Kind::Damaged, "door log: newcomer");
            }
            event.person = std::move(*newcomer);
        }
        events.push_back(std::move(event));
    }
    return events;
}

DoorStamp lastLogged(Database& database, MeetingId meeting, MemberId member)
{
    return stampIn(database.query("SELECT door, seq FROM door_log WHERE meeting=?1 AND member=?2 AND kind<5"
                                  " ORDER BY id DESC LIMIT 1",
                                  meeting, member));
}

DoorStamp lastLogged(Database& database, RowId heads)
{
    return stampIn(database.query(
        "SELECT door, seq FROM door_log WHERE head=?1 AND head>0 ORDER BY id DESC LIMIT 1", heads));
}

bool hasEvents(Database& database) { return database.number("SELECT EXISTS (SELECT 1 FROM door_log)") != 0; }

std::int64_t lastSeq(Database& database, std::int64_t door)
{
    return database.number("SELECT seq FROM door_log WHERE door=?1 ORDER BY id DESC LIMIT 1", door);
}

} // namespace hearth
