// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/attendance_queries.h"
#include "core/door/arrival_actions.h"
#include "core/door/newcomer_actions.h"
#include "core/schema.h"
#include "tests/core/door/two_doors.h"
#include "tests/core/store/small_club.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

namespace {

const QString phrase = QStringLiteral("correct horse");

struct SealedDoors : TwoDoors {
    SealedDoors() : file(path(QStringLiteral("sealed.hearth")))
    {
        DoorFileOrder order;
        order.target = file;
        order.passphrase = phrase;
        order.effort = SealEffort::Quick;
        expectValue(makeDoorFile(*club, order));
        snapshot = bytesOf(file).size();
    }

    std::unique_ptr<Club> open() { return expectValue(openDoorFile(file, phrase, schema(), clock)); }
    void arrive(Club& door, MemberId member)
    {
        expectValue(arriveAtDoor(door, night, member, AttendanceSource::Door));
    }
    [[nodiscard]] Result<DoorTakings> read(const QString& from) const
    {
        return readDoorFile(from, phrase, schema());
    }

    QString file;
    qsizetype snapshot = 0;
};

} // namespace

TEST_CASE("a sealed door file keeps what happened, and shows no name to anybody without the passphrase",
          "[doorfile]")
{
    SealedDoors doors;
    Newcomer newcomer;
    newcomer.name.given = QStringLiteral("Nadia");
    newcomer.contact = QStringLiteral("nadia@example.org");
    MemberId nadia;
    {
        const auto door = doors.open();
        doors.arrive(*door, doors.ada);
        nadia = expectValue(registerNewcomer(*door, doors.night, newcomer));
        doors.arrive(*door, doors.ben);
        expectValue(door->undo());
    }
    {
        const auto door = doors.open();
        CHECK(findAttendance(door->database(), doors.night, doors.ada));
        CHECK(findAttendance(door->database(), doors.night, nadia));
        CHECK_FALSE(findAttendance(door->database(), doors.night, doors.ben));
        doors.arrive(*door, doors.cleo);
    }
    const QByteArray bytes = bytesOf(doors.file);
    for (const char* text : {"Ada", "Nadia", "nadia@", "member_status", "given"}) {
        CHECK_FALSE(bytes.contains(text));
    }
    const TakeInReport report = doors.take({expectValue(doors.read(doors.file))});
    CHECK(report.added == 6); // Ada, Nadia twice, Ben, not Ben, Cleo
    CHECK(doors.mark(doors.night, doors.ada));
    CHECK(doors.mark(doors.night, nadia));
    CHECK(doors.mark(doors.night, doors.cleo));
    CHECK_FALSE(doors.mark(doors.night, doors.ben));
}

TEST_CASE("a sealed door file asks for its passphrase and takes no other", "[doorfile]")
{
    SealedDoors doors;
    CHECK(doorFileForm(doors.file) == DoorFileForm::Sealed);
    const auto none = openDoorFile(doors.file, {}, schema(), doors.clock);
    REQUIRE_FALSE(none);
    CHECK(none.error().sentence ==
          QStringLiteral("%1 is sealed with a passphrase. Give it, on the command line with "
                         "--passphrase-file, and try again.")
              .arg(doors.file));
    const auto wrong = openDoorFile(doors.file, QStringLiteral("battery"), schema(), doors.clock);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().kind == Error::Kind::Refused);
    CHECK(Club::open(doors.file, schema(), doors.clock).error().kind == Error::Kind::Door);
}

TEST_CASE("a sealed door file is open at one door at a time", "[doorfile]")
{
    SealedDoors doors;
    auto first = doors.open();
    const auto second = openDoorFile(doors.file, phrase, schema(), doors.clock);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == Error::Kind::Busy);
    first.reset();
    static_cast<void>(doors.open());
}

TEST_CASE("no byte of a sealed door file can be changed, and no record left out, doubled or moved",
          "[doorfile]")
{
    SealedDoors doors;
    std::vector<qsizetype> ends{doors.snapshot};
    {
        const auto door = doors.open();
        for (const MemberId member : {doors.ada, doors.ben, doors.cleo}) {
            doors.arrive(*door, member);
            ends.push_back(bytesOf(doors.file).size());
        }
    }
    const QByteArray bytes = bytesOf(doors.file);
    const QString hurt = doors.path(QStringLiteral("hurt.hearth"));
    const auto isRefused = [&](const QByteArray& changed) {
        writeFile(hurt, changed);
        return !doors.read(hurt).has_value();
    };
    property("changed bytes of a sealed door file", 40, [&](Random& random) {
        QByteArray changed = bytes;
        // Most of them in the log, which is small beside the rest.
        const auto from = random.chance(70) ? doors.snapshot : 0;
        const auto at = static_cast<qsizetype>(random.between(from, bytes.size() - 1));
        changed[at] = static_cast<char>(changed.at(at) ^ (1 << random.index(8)));
        CAPTURE(at);
        CHECK(isRefused(changed));
    });
    const QByteArray first = bytes.mid(ends[0], ends[1] - ends[0]);
    const QByteArray second = bytes.mid(ends[1], ends[2] - ends[1]);
    const QByteArray third = bytes.mid(ends[2]);
    const QByteArray start = bytes.left(doors.snapshot);
    CHECK(isRefused(start + second + third));
    CHECK(isRefused(start + first + third));
    CHECK(isRefused(start + first + first + second + third));
    CHECK(isRefused(start + second + first + third));
    CHECK_FALSE(isRefused(start + first + second + third));
    CHECK_FALSE(isRefused(start + first + second)); // as it was a moment before: this alone can't be told
}

TEST_CASE("a record cut off by a power cut is refused whole, until its door was opened once", "[doorfile]")
{
    SealedDoors doors;
    {
        const auto door = doors.open();
        doors.arrive(*door, doors.ada);
    }
    const qsizetype kept = bytesOf(doors.file).size();
    {
        const auto door = doors.open();
        doors.arrive(*door, doors.ben);
    }
    const QByteArray bytes = bytesOf(doors.file);
    for (const QByteArray& tail :
         {bytes.mid(kept, 3), bytes.mid(kept, 40), bytes.mid(kept).chopped(1), QByteArray(64, '\0')}) {
        writeFile(doors.file, bytes.left(kept) + tail);
        const auto refused = doors.read(doors.file);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().sentence.startsWith(u"The end of "));
        {
            const auto door = doors.open();
            CHECK(findAttendance(door->database(), doors.night, doors.ada));
            CHECK_FALSE(findAttendance(door->database(), doors.night, doors.ben));
            doors.arrive(*door, doors.cleo);
        }
        CHECK(expectValue(doors.read(doors.file)).events.size() == 2);
    }
}

TEST_CASE("where a record can't be written nobody is told that they are in", "[doorfile]")
{
    SealedDoors doors;
    const auto door = doors.open();
    doors.arrive(*door, doors.ada);
    REQUIRE(QFile::remove(doors.file)); // the stick was pulled
    const auto lost = arriveAtDoor(*door, doors.night, doors.ben, AttendanceSource::Door);
    REQUIRE_FALSE(lost);
    CHECK_FALSE(findAttendance(door->database(), doors.night, doors.ben));
    CHECK(findAttendance(door->database(), doors.night, doors.ada));
}
