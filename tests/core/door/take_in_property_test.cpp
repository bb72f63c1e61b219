// SPDX-License-Identifier: GPL-3.0-or-later
// Random evenings with three other laptops: whatever is taken in, in which order and how often, the register
// in the end is the same, and every taking in can be undone.
#include "core/attendance/attendance_queries.h"
#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/attendance/register_actions.h"
#include "core/door/arrival_actions.h"
#include "core/door/newcomer_actions.h"
#include "core/schema.h"
#include "core/settings/settings_queries.h"
#include "tests/core/door/two_doors.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace hearth;
using namespace hearth::test;

namespace {

struct Evening {
    explicit Evening(Random& source) : random(source)
    {
        meetings = {doors.night, doors.meeting(u"2026-11-27T19:00")};
        people = {doors.ada, doors.ben, doors.cleo, doors.person(u"Dan", MemberStatus::Guest)};
    }

    MeetingId meeting() { return random.pick(meetings); }
    MemberId somebody() { return random.pick(people); }

    /// Somebody at the door, its own or another's.
    void arrive(Club& club)
    {
        static_cast<void>(arriveAtDoor(club, meeting(), somebody(),
                                       random.chance(50) ? AttendanceSource::Door : AttendanceSource::Card));
    }

    void decide(Club& club)
    {
        CheckInOptions options;
        options.status = static_cast<AttendanceStatus>(random.between(0, 3));
        static_cast<void>(checkIn(club, meeting(), somebody(), options));
    }

    void edit(Club& club)
    {
        auto mark = findAttendance(club.database(), meeting(), somebody());
        if (mark && came(mark->status)) {
            mark->arrived = doors.clock.now({}) + random.between(-3, 3) * 60'000;
            mark->gone = *mark->arrived + 60'000;
            mark->note = random.chance(50) ? QStringLiteral("note %1").arg(random.between(1, 3)) : QString();
            static_cast<void>(editMark(club, *mark));
        }
    }

    void newcomer(Club& club)
    {
        Newcomer newcomer;
        newcomer.name.given = random.pick({QStringLiteral("Nadia"), QStringLiteral("Otto")});
        newcomer.broughtBy = random.chance(30) ? somebody() : MemberId();
        if (const auto added = registerNewcomer(club, meeting(), newcomer)) {
            people.push_back(*added); // the other laptops don't know them, and refuse
        }
    }

    void atDoor(Laptop& laptop)
    {
        Club& club = *laptop.club;
        doors.clock.advance(random.between(0, 90'000));
        switch (random.between(0, 11)) {
        case 0:
        case 1:
        case 2:
            arrive(club);
            break;
        case 3:
            newcomer(club);
            break;
        case 4:
            static_cast<void>(club.undo());
            break;
        case 5:
            static_cast<void>(club.redo());
            break;
        case 6:
            decide(club);
            break;
        case 7:
            static_cast<void>(removeMarks(club, meeting(), {somebody()}));
            break;
        case 8:
            edit(club);
            break;
        case 9:
            static_cast<void>(addHeads(club, meeting(), static_cast<int>(random.between(1, 5))));
            break;
        case 10:
            static_cast<void>(setHeads(club, meeting(), static_cast<int>(random.between(0, 5))));
            break;
        default:
            laptop.reopen(doors.clock);
            break;
        }
    }

    void atHome()
    {
        doors.clock.advance(random.between(0, 90'000));
        switch (random.between(0, 4)) {
        case 0:
            decide(*doors.club);
            break;
        case 1:
            static_cast<void>(removeMarks(*doors.club, meeting(), {somebody()}));
            break;
        case 2:
            edit(*doors.club);
            break;
        case 3:
            static_cast<void>(addHeads(*doors.club, meeting(), 2));
            break;
        default:
            arrive(*doors.club);
            break;
        }
    }

    Random& random;
    TwoDoors doors;
    std::vector<MeetingId> meetings;
    std::vector<MemberId> people;
};

std::unique_ptr<Club> bookOf(const QByteArray& bytes, const Clock& clock)
{
    return expectValue(Club::over(
        Database::fromBytes(bytes, QStringLiteral("book"), Database::Access::ReadWrite), schema(), clock));
}

void oneHistory(Random& random)
{
    Evening evening(random);
    for (auto i = random.between(0, 4); i > 0; --i) {
        evening.atHome();
    }
    const QByteArray file = evening.doors.doorFile();
    std::vector<Laptop> laptops;
    for (int i = 0; i < 3; ++i) {
        laptops.emplace_back(file, evening.doors.clock);
    }
    std::vector<DoorTakings> some; // copies that were made along the way
    for (auto i = random.between(5, 40); i > 0; --i) {
        const std::size_t which = random.index(3);
        if (random.chance(4)) {
            laptops[which] = Laptop(laptops[random.index(3)].bytes(), evening.doors.clock);
        } else if (random.chance(20)) {
            evening.atHome();
        } else {
            evening.atDoor(laptops[which]);
        }
        if (random.chance(10)) {
            some.push_back(laptops[which].takings());
        }
    }
    if (random.chance(30)) {
        static_cast<void>(closeRegister(*evening.doors.club, evening.meeting()));
    }
    const QByteArray book = evening.doors.database().toBytes();
    std::vector<DoorTakings> last;
    for (const Laptop& laptop : laptops) {
        last.push_back(laptop.takings());
    }
    evening.doors.take(last);
    const std::string expected = registers(evening.doors.database());

    // Some copies may have events that no laptop has any more, for it was overwritten: all of them belong.
    const auto again = bookOf(book, evening.doors.clock);
    const std::string before = dump(again->database());
    std::vector<DoorTakings> all = last;
    all.insert(all.end(), some.begin(), some.end());
    std::vector<DoorTakings> order;
    for (auto i = random.between(0, 6); i > 0; --i) {
        order.push_back(random.pick(all));
    }
    const auto inOneGo = bookOf(book, evening.doors.clock);
    expectValue(takeIn(*inOneGo, all));
    while (!all.empty()) {
        const std::size_t which = random.index(all.size());
        order.push_back(all[which]);
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(which));
    }
    for (const DoorTakings& takings : order) {
        expectValue(takeIn(*again, {takings}));
    }
    REQUIRE(registers(again->database()) == registers(inOneGo->database()));
    if (some.empty()) {
        REQUIRE(registers(again->database()) == expected);
    }
    const std::string after = dump(again->database());
    for (const DoorTakings& takings : order) {
        expectValue(takeIn(*again, {takings}));
    }
    REQUIRE(dump(again->database()) == after);
    while (dump(again->database()) != before) {
        expectValue(again->undo());
    }
}

} // namespace

TEST_CASE("doors taken in in any order, any number of times, give the same register", "[door][property]")
{
    property("doors taken in", 200, oneHistory);
}

TEST_CASE("three thousand evenings of doors taken in give the same register", "[.slow]")
{
    property("doors taken in, many", 3'000, oneHistory);
}
