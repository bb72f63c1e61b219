// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/arrival_actions.h"
#include "core/door/door_file.h"
#include "core/schema.h"
#include "tests/support/catch.h"
#include "tests/ui/door/door_under_test.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>

using namespace hearth;
using namespace hearth::test;

namespace {

/// A window on a club whose next meeting has a door, and a door file of it at another laptop.
struct WindowAndDoor {
    explicit WindowAndDoor(const QString& passphrase = {}) : phrase(passphrase)
    {
        maria = add(u"Maria", u"Silva");
        MeetingDraft draft;
        draft.title = QStringLiteral("Club night");
        draft.starts = CivilTime{test.open().today(), QTime(19, 0)};
        meeting = expectValue(addMeeting(test.club(), draft));
        file = folder.filePath(QStringLiteral("door.hearth"));
        DoorFileOrder order;
        order.target = file;
        order.passphrase = passphrase;
        order.effort = SealEffort::Quick;
        expectValue(makeDoorFile(test.club(), order));
    }

    MemberId add(const char16_t* given, const char16_t* family)
    {
        Member member;
        member.name.given = QString::fromUtf16(given);
        member.name.family = QString::fromUtf16(family);
        return expectValue(addMember(test.club(), member));
    }

    [[nodiscard]] std::unique_ptr<Club> open() const
    {
        return expectValue(openDoorFile(file, phrase, schema(), clock));
    }

    void arriveThere() const { expectValue(arriveAtDoor(*open(), meeting, maria, AttendanceSource::Door)); }

    void drop()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent entering({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&test.window(), &entering);
        CHECK(entering.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&test.window(), &event);
        QApplication::processEvents();
    }

    [[nodiscard]] bool isHere() { return findAttendance(test.open().database(), meeting, maria).has_value(); }

    QTemporaryDir folder;
    MovableClock clock{testNow};
    TestWindow test{Holding::Nothing};
    QString phrase;
    MemberId maria;
    MeetingId meeting;
    QString file;
};

} // namespace

TEST_CASE("a door file dropped on the window says what it brings, asks once, and is taken in", "[doorfile]")
{
    WindowAndDoor doors;
    doors.arriveThere();
    doors.test.prompts().answers = {std::nullopt};
    doors.drop();
    CHECK_FALSE(doors.isHere());
    REQUIRE(doors.test.prompts().asked.size() == 1);
    CHECK(doors.test.prompts().asked[0].title == u"Take in the check-ins of this door?");
    CHECK(doors.test.prompts().asked[0].text == u"1 new entry.\n1 mark in a register changes.");
    doors.test.prompts().answers = {0};
    doors.drop();
    CHECK(doors.isHere());
    CHECK(doors.test.foot() == u"Took in 1 entry of another door.");
    doors.drop(); // known by now: nothing to ask
    CHECK(doors.test.prompts().asked.size() == 2);
    CHECK(doors.test.foot() == u"The one entry is in the book already; nothing changes.");
    doors.test.view().undo();
    CHECK_FALSE(doors.isHere());
    CHECK(doors.test.prompts().unexpected == 0);
}

TEST_CASE("a newcomer who may be in the book already can be looked at at once", "[doorfile]")
{
    WindowAndDoor doors;
    Newcomer newcomer;
    newcomer.name = {QStringLiteral("Maria"), QStringLiteral("Silva"), {}, {}, {}};
    expectValue(registerNewcomer(*doors.open(), doors.meeting, newcomer));
    doors.test.prompts().answers = {1};
    doors.drop();
    REQUIRE(doors.test.prompts().asked.size() == 1);
    CHECK(doors.test.prompts().asked[0].text.contains(u"Maria Silva may be the same person as Maria Silva"));
    CHECK(doors.test.view().place().page == u"duplicates");
}

TEST_CASE("a sealed door file is taken in with its passphrase alone", "[doorfile]")
{
    WindowAndDoor doors(QStringLiteral("correct horse"));
    doors.arriveThere();
    doors.test.prompts().secrets = {QStringLiteral("battery staple")};
    doors.drop();
    CHECK_FALSE(doors.isHere());
    CHECK(doors.test.foot().contains(u"This passphrase doesn't open"));
    doors.test.prompts().secrets = {doors.phrase};
    doors.test.prompts().answers = {0};
    doors.drop();
    CHECK(doors.isHere());
    CHECK(doors.test.prompts().unexpected == 0);
}

TEST_CASE("a damaged door file is complained of and changes nothing", "[doorfile]")
{
    WindowAndDoor doors;
    doors.arriveThere();
    QFile file(doors.file);
    REQUIRE(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll().replace("Maria", "Marla");
    file.seek(0);
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();
    const ChangeId newest = doors.test.club().newestEntry();
    doors.drop();
    CHECK(doors.test.foot().contains(u"is damaged"));
    CHECK(doors.test.club().newestEntry() == newest);
    CHECK(doors.test.prompts().asked.empty());
}

TEST_CASE("a door file opened as a club says what it is for", "[doorfile]")
{
    WindowAndDoor doors;
    doors.test.window().openFile(doors.file);
    CHECK(doors.test.find<QLabel>("troubleSentence")
              .text()
              .contains(u"At the door open it with hearth --door"));
}

TEST_CASE("the menu makes a door file, sealed once both passphrases are the same", "[doorfile]")
{
    WindowAndDoor doors;
    const QString target = doors.folder.filePath(QStringLiteral("made.hearth"));
    doors.test.prompts().answers = {1};
    doors.test.prompts().files = {target};
    doors.test.find<QAction>("makeDoorFile").trigger();
    CHECK(doorFileForm(target) == DoorFileForm::Plain);
    CHECK(doors.test.foot() == u"Made a door file with the name of 1 person.");
    const QString sealed = doors.folder.filePath(QStringLiteral("sealed.hearth"));
    doors.test.prompts().answers = {0};
    doors.test.prompts().secrets = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                    QStringLiteral("c")};
    doors.test.prompts().files = {sealed};
    doors.test.find<QAction>("makeDoorFile").trigger();
    CHECK(doorFileForm(sealed) == DoorFileForm::Sealed);
    CHECK(doors.test.prompts().unexpected == 0);
}

TEST_CASE("at the door of a door file people check in, and a wrong tap is taken back", "[doorfile]")
{
    WindowAndDoor doors;
    ScriptedPrompts prompts;
    Preferences preferences;
    {
        ClubView view(
            std::make_unique<OpenClub>(doors.open(), std::make_unique<FixedClock>(testNow), Opened::Whole),
            prompts, preferences);
        const std::unique_ptr<DoorWindow> door(openDoor(view, view, doors.meeting));
        REQUIRE(door);
        const Arrival arrival = door->session().arrive(doors.maria, AttendanceSource::Door);
        CHECK(arrival.kind == Arrival::Kind::Welcome);
        CHECK(arrival.heading == u"Welcome, Maria!");
        CHECK(door->session().takeBack(arrival));
        CHECK(door->session().arrive(doors.maria, AttendanceSource::Card).kind == Arrival::Kind::Welcome);
        CHECK(door->session().arrive(doors.maria, AttendanceSource::Card).kind == Arrival::Kind::Already);
    }
    const auto events = expectValue(readDoorFile(doors.file, {}, schema())).events;
    REQUIRE(events.size() == 3);
    CHECK(events[1].kind == DoorEventKind::TakenBack);
    CHECK(events[2].source == AttendanceSource::Card);
    CHECK(events[2].after == events[1].stamp);
}
