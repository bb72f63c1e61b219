// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_queries.h"
#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/door/arrival_actions.h"
#include "core/door/card_actions.h"
#include "core/door/door_people.h"
#include "core/group/group_actions.h"
#include "core/meeting/meeting_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_actions.h"
#include "core/registry.h"
#include "core/schema.h"
#include "tests/core/door/two_doors.h"
#include "tests/core/store/small_club.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace hearth;
using namespace hearth::test;

namespace {

const QString doorName = QStringLiteral("door.hearth");

DoorFileOrder orderOf(const QString& target)
{
    DoorFileOrder order;
    order.target = target;
    return order;
}

/// Makes a door file and returns its path.
QString made(TwoDoors& doors)
{
    const QString path = doors.path(doorName);
    expectValue(makeDoorFile(*doors.club, orderOf(path)));
    return path;
}

std::unique_ptr<Club> opened(const QString& path, const Clock& clock)
{
    return expectValue(openDoorFile(path, {}, schema(), clock));
}

std::set<MemberId> peopleIn(Database& database)
{
    std::set<MemberId> people;
    Query rows = database.query("SELECT id FROM member");
    while (rows.next()) {
        people.insert(rows.id<MemberId>(0));
    }
    return people;
}

/// A member of whom everything is known that no door may hold.
MemberId addPrivatePerson(TwoDoors& doors)
{
    Member member;
    member.name.given = QStringLiteral("Quirina");
    member.name.family = QStringLiteral("Zapfhahn");
    member.number = QStringLiteral("NR-90817");
    member.emails = {QStringLiteral("secretmail@example.org")};
    member.phones = {QStringLiteral("07700 900555")};
    member.mobiles = {QStringLiteral("07700 900666")};
    member.address.street = QStringLiteral("Nadelgasse 7");
    member.address.city = QStringLiteral("Wolkenkuck");
    member.birthday = Birthday::fromText(QStringLiteral("1961-03-27"));
    member.households = {QStringLiteral("Familie Geheim")};
    member.groups = {QStringLiteral("Chess"), QStringLiteral("Losing weight")};
    member.roles = {QStringLiteral("Kassenwartin")};
    member.interests = {QStringLiteral("Bouldering")};
    member.emergencyName = QStringLiteral("Notfallonkel");
    member.emergencyPhone = QStringLiteral("07700 900777");
    member.notes = QStringLiteral("Geheimnotiz");
    member.custom[QStringLiteral("Shirt size")] = QStringLiteral("Riesenhemd");
    member.joined = QDate(2019, 5, 17);
    const MemberId id = expectValue(addMember(*doors.club, member));
    expectValue(setFindable(*doors.club, id, Findable::Whole));
    static_cast<void>(expectValue(issueCard(*doors.club, id)));
    return id;
}

const QList<QByteArray> privateValues{"secretmail", "900555",    "900666",     "Nadelgasse",   "Wolkenkuck",
                                      "1961",       "03-27",     "Geheim",     "Kassenwartin", "Bouldering",
                                      "Notfall",    "900777",    "Riesenhemd", "Shirt",        "2019-05-17",
                                      "Losing",     "Saalnotiz", "verspätet",  "gesichtszug"};

} // namespace

TEST_CASE("a door file holds names, numbers and cards, and no byte of anything private", "[doorfile]")
{
    TwoDoors doors;
    const MemberId id = addPrivatePerson(doors);
    MeetingDraft draft = *meetingDraft(doors.database(), doors.night);
    draft.notes = QStringLiteral("Saalnotiz");
    expectValue(editMeeting(*doors.club, doors.night, draft));
    CheckInOptions options;
    options.status = AttendanceStatus::Excused;
    options.note = QStringLiteral("verspätet");
    expectValue(checkIn(*doors.club, doors.night, id, options));
    expectValue(setPhoto(*doors.club, id, QByteArray("\xff\xd8\xff\xe0 gesichtszug")));
    const QString path = made(doors);
    const QByteArray bytes = bytesOf(path);
    for (const QByteArray& value : privateValues) {
        INFO(value.toStdString());
        CHECK_FALSE(bytes.contains(value));
    }
    CHECK(bytes.contains("Quirina"));
    CHECK(bytes.contains("NR-90817"));
    const auto door = opened(path, doors.clock);
    const auto person = doorPerson(door->database(), id, door->today());
    CHECK(person == doorPerson(doors.database(), id, doors.club->today()));
    for (const MemberKey& key : memberKeys()) {
        INFO(key.table << '.' << key.column);
        if (key.atDoor == AtDoor::LeftBehind) {
            CHECK(door->database().number("SELECT count(*) FROM " + std::string(key.table)) == 0);
        }
    }
}

TEST_CASE("whoever may come is in a door file, and nobody else", "[doorfile]")
{
    TwoDoors doors;
    const MemberId trial = doors.person(u"Tom", MemberStatus::Trial);
    const MemberId guest = doors.person(u"Gus", MemberStatus::Guest);
    const MemberId soon = doors.person(u"Sue", MemberStatus::Full, QDate(2026, 11, 24), QDate());
    doors.person(u"Con", MemberStatus::Contact);
    doors.person(u"Fay", MemberStatus::Full, QDate(2020, 1, 1), QDate(2024, 1, 1));
    const MemberId seen = doors.person(u"Sam", MemberStatus::Former);
    expectValue(checkIn(*doors.club, doors.night, seen));
    const auto door = opened(made(doors), doors.clock);
    CHECK(peopleIn(door->database()) == std::set{doors.ada, doors.ben, doors.cleo, trial, guest, soon, seen});
    CHECK(findAttendance(door->database(), doors.night, seen)->status == AttendanceStatus::Present);
}

TEST_CASE("a door file holds the meetings from yesterday to two weeks ahead, or the one that was named",
          "[doorfile]")
{
    TwoDoors doors;
    doors.meeting(u"2026-11-20T19:00");
    const MeetingId yesterday = doors.meeting(u"2026-11-21T19:00");
    const MeetingId last = doors.meeting(u"2026-12-06T19:00");
    const MeetingId later = doors.meeting(u"2026-12-07T19:00");
    const MeetingId cancelled = doors.meeting(u"2026-11-27T19:00");
    expectValue(cancelMeeting(*doors.club, cancelled, QStringLiteral("snow")));
    const auto meetingsIn = [&](const QString& path) {
        std::set<MeetingId> ids;
        const auto door = opened(path, doors.clock);
        for (const ListedMeeting& listed : listMeetings(door->database())) {
            ids.insert(listed.meeting.id);
        }
        return ids;
    };
    CHECK(meetingsIn(made(doors)) == std::set{yesterday, doors.night, last});
    DoorFileOrder order = orderOf(doors.path(QStringLiteral("later.hearth")));
    order.meeting = later;
    CHECK(expectValue(makeDoorFile(*doors.club, order)) == DoorFileMade{3, 1});
    CHECK(meetingsIn(order.target) == std::set{later});
    order.meeting = cancelled;
    const auto refused = makeDoorFile(*doors.club, order);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence ==
          u"This meeting was cancelled or deleted, so it has no door. Choose another one.");
}

TEST_CASE("without a meeting to come there is no door file", "[doorfile]")
{
    TwoDoors doors;
    expectValue(deleteMeeting(*doors.club, doors.night));
    const auto refused = makeDoorFile(*doors.club, orderOf(doors.path(doorName)));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence.startsWith(u"No meeting takes place from yesterday to two weeks ahead"));
    CHECK_FALSE(QFile::exists(doors.path(doorName)));
}

TEST_CASE("a door file goes over an unused one, and never over a club or over check-ins", "[doorfile]")
{
    TwoDoors doors;
    const QString path = made(doors);
    made(doors); // once more
    expectValue(arriveAtDoor(*opened(path, doors.clock), doors.night, doors.ada, AttendanceSource::Door));
    const TestClubFile other;
    DoorFileOrder sealed = orderOf(doors.path(QStringLiteral("sealed.hearth")));
    sealed.passphrase = QStringLiteral("correct horse");
    sealed.effort = SealEffort::Quick;
    expectValue(makeDoorFile(*doors.club, sealed));
    for (const QString& target : {path, sealed.target, doors.folder.path()}) {
        const auto before = QFileInfo(target).isFile() ? bytesOf(target) : QByteArray();
        const auto refused = makeDoorFile(*doors.club, orderOf(target));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == Error::Kind::Refused);
        CHECK((QFileInfo(target).isFile() ? bytesOf(target) : QByteArray()) == before);
    }
    const QString club = doors.path(QStringLiteral("club.hearth"));
    static_cast<void>(expectValue(Club::create(club, schema(), doors.clock)));
    const auto refused = makeDoorFile(*doors.club, orderOf(club));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence ==
          QStringLiteral("%1 is a club, or a door file that may hold check-ins, and neither "
                         "is ever overwritten. Choose another name.")
              .arg(club));
}

TEST_CASE("a door file opens at a door alone, and a club doesn't open as one", "[doorfile]")
{
    TwoDoors doors;
    const QString path = made(doors);
    CHECK(doorFileForm(path) == DoorFileForm::Plain);
    const auto asClub = Club::open(path, schema(), doors.clock);
    REQUIRE_FALSE(asClub);
    CHECK(asClub.error().kind == Error::Kind::Door);
    CHECK(asClub.error().sentence ==
          QStringLiteral("%1 is a door's file. At the door open it with hearth --door; to take its check-ins "
                         "in, open the club and drop the file on its window.")
              .arg(path));
    const QString club = doors.path(QStringLiteral("club.hearth"));
    static_cast<void>(expectValue(Club::create(club, schema(), doors.clock)));
    CHECK(doorFileForm(club) == DoorFileForm::None);
    const auto asDoor = readDoorFile(club, {}, schema());
    REQUIRE_FALSE(asDoor);
    CHECK(asDoor.error().sentence ==
          QStringLiteral("%1 is not a door file. Choose one that \"door-file\" made for a second door.")
              .arg(club));
    CHECK(readDoorFile(doors.path(QStringLiteral("none")), {}, schema()).error().kind == Error::Kind::Gone);
}

TEST_CASE("each opening of a door file writes under a number of its own", "[doorfile]")
{
    TwoDoors doors;
    const QString path = made(doors);
    const QString copy = doors.path(QStringLiteral("copy.hearth"));
    expectValue(arriveAtDoor(*opened(path, doors.clock), doors.night, doors.ada, AttendanceSource::Door));
    REQUIRE(QFile::copy(path, copy));
    expectValue(arriveAtDoor(*opened(path, doors.clock), doors.night, doors.ben, AttendanceSource::Door));
    expectValue(arriveAtDoor(*opened(copy, doors.clock), doors.night, doors.cleo, AttendanceSource::Card));
    const auto first = expectValue(readDoorFile(path, {}, schema())).events;
    const auto second = expectValue(readDoorFile(copy, {}, schema())).events;
    REQUIRE(first.size() == 2);
    REQUIRE(second.size() == 2);
    CHECK(first[0] == second[0]);
    CHECK(std::set{first[0].stamp.door, first[1].stamp.door, second[1].stamp.door}.size() == 3);
    CHECK(first[1].stamp.seq == 1);
    CHECK(second[1].source == AttendanceSource::Card);
}

TEST_CASE("at a door file's door people are found and greeted as at the club's own", "[doorfile]")
{
    TwoDoors doors;
    const MemberId id = addPrivatePerson(doors);
    const QString card = cardOf(doors.database(), id);
    const auto door = opened(made(doors), doors.clock);
    const DoorPeople here(*doors.club);
    const DoorPeople there(*door);
    for (const QString& typed : {QStringLiteral("ad"), QStringLiteral("qu"),
                                 QStringLiteral("quirina zapfhahn"), QStringLiteral("zz")}) {
        CHECK(there.find(typed) == here.find(typed));
    }
    CHECK(there.card(card) == here.card(card));
}

TEST_CASE("a flipped bit in a door file is noticed, or harmless", "[doorfile]")
{
    TwoDoors doors;
    const QString path = made(doors);
    {
        const auto door = opened(path, doors.clock);
        for (const MemberId member : {doors.ada, doors.ben, doors.cleo}) {
            expectValue(arriveAtDoor(*door, doors.night, member, AttendanceSource::Door));
        }
        expectValue(addGuest(*door, doors.night, {QStringLiteral("Nadia"), {}, {}, {}, {}}));
    }
    const auto events = expectValue(readDoorFile(path, {}, schema())).events;
    const QByteArray bytes = bytesOf(path);
    const QString hurt = doors.path(QStringLiteral("hurt.hearth"));
    int noticed = 0;
    property("flipped bits of a door file", 150, [&](Random& random) {
        QByteArray changed = bytes;
        // Where something stands: empty room is never read.
        auto at = static_cast<qsizetype>(random.index(static_cast<std::size_t>(bytes.size())));
        while (bytes.at(at) == 0) {
            at = (at + 1) % bytes.size();
        }
        changed[at] = static_cast<char>(changed.at(at) ^ (1 << random.index(8)));
        writeFile(hurt, changed);
        const auto read = readDoorFile(hurt, {}, schema());
        if (read) {
            CHECK(read->events == events);
            CHECK(read->clubUid == u"0b7e6c1c-2f0e-4c53-9c1d-111111111111");
        } else {
            ++noticed;
            CHECK_FALSE(read.error().sentence.isEmpty());
        }
    });
    CHECK(noticed > 50);
    for (const QByteArray& text :
         {QByteArray("Cleo"), QByteArray("given\":\"Nadia"), QByteArray("Hearth Friends")}) {
        INFO(text.toStdString());
        QByteArray changed = bytes;
        REQUIRE(changed.contains(text));
        changed.replace(text, text.left(text.size() - 1) + "x");
        writeFile(hurt, changed);
        const auto read = readDoorFile(hurt, {}, schema());
        REQUIRE_FALSE(read);
        CHECK(
            read.error().sentence ==
            QStringLiteral(
                "%1 is damaged, and nothing of it was used. Copy it from the laptop it comes from once more.")
                .arg(hurt));
    }
}

TEST_CASE("a door file without its end is refused", "[doorfile]")
{
    TwoDoors doors;
    const QString path = made(doors);
    expectValue(arriveAtDoor(*opened(path, doors.clock), doors.night, doors.ada, AttendanceSource::Door));
    const QByteArray bytes = bytesOf(path);
    const QString cut = doors.path(QStringLiteral("cut.hearth"));
    for (const qsizetype size : {qsizetype{0}, qsizetype{50}, qsizetype{100}, qsizetype{4096},
                                 bytes.size() / 2, bytes.size() - 4096, bytes.size() - 1}) {
        CAPTURE(size);
        writeFile(cut, bytes.left(size));
        const auto read = readDoorFile(cut, {}, schema());
        REQUIRE_FALSE(read);
        CHECK((read.error().kind == Error::Kind::Damaged || read.error().kind == Error::Kind::Foreign));
        CHECK_FALSE(openDoorFile(cut, {}, schema(), doors.clock));
    }
}
