// SPDX-License-Identifier: GPL-3.0-or-later
// The door of a large club: how long it takes to open, from letters to the six rows, and from a card to the
// greeting, with the check-in on the disk. The floor of opening is reading the names alone.
#include "core/attendance/check_in.h"
#include "core/door/card_actions.h"
#include "core/door/door_people.h"
#include "tests/bench/benchmark.h"

#include <stdexcept>

namespace hearth::bench {

void measureDoor(const LargeClub& club, Report& report);

namespace {

constexpr int attempts = 3;
constexpr int scans = 100;

/// What people type: the beginnings of their own names, letter by letter.
QStringList typedTexts(Database& database)
{
    constexpr int longest = 6;
    QStringList texts;
    Query names = database.query("SELECT given_name, family_name FROM member WHERE id%499=0");
    while (names.next()) {
        for (int letters = 2; letters <= longest; ++letters) {
            texts += names.text(0).left(letters);
            texts += names.text(0).left(letters) + u' ' + names.text(1).left(letters - 1);
        }
    }
    return texts;
}

std::size_t readNames(Database& database)
{
    Query names =
        database.query("SELECT id, given_name, family_name, preferred_name FROM member ORDER BY id");
    std::size_t letters = 0;
    while (names.next()) {
        letters +=
            static_cast<std::size_t>(names.text(1).size() + names.text(2).size() + names.text(3).size());
    }
    return letters;
}

} // namespace

void measureDoor(const LargeClub& large, Report& report)
{
    LargeClub ours{large.folder, large.copy(QStringLiteral("door.hearth"))};
    const auto club = ours.open();
    const double floor = quickestOf(attempts, [&] { static_cast<void>(readNames(club->database())); });
    std::unique_ptr<DoorPeople> people;
    const double opening = quickestOf(attempts, [&] { people = std::make_unique<DoorPeople>(*club); });
    report.add({QStringLiteral("door: read everybody"), opening, floor, 200.0, {}, attempts});

    Times finding;
    for (const QString& text : typedTexts(club->database())) {
        finding.add(quickestOf(attempts, [&] { static_cast<void>(people->find(text)); }));
    }
    report.add(
        {QStringLiteral("door: key to rows, p99"), finding.percentile(0.99), {}, 8.0, {}, finding.count()});

    const MeetingId meeting(club->database().number("SELECT id FROM meeting ORDER BY id DESC LIMIT 1"));
    std::vector<MemberId> members;
    Query absent = club->database().query(
        "SELECT id FROM member WHERE id NOT IN (SELECT member FROM attendance WHERE meeting=?1) LIMIT ?2",
        meeting, scans);
    while (absent.next()) {
        members.push_back(absent.id<MemberId>(0));
    }
    absent.rewind();
    Times scanning;
    for (const MemberId member : members) {
        const auto code = issueCard(*club, member);
        scanning.add(millisecondsOf([&] {
            const CardAnswer answer = people->card(code.value_or(QString()));
            CheckInOptions options;
            options.source = AttendanceSource::Card;
            if (!checkIn(*club, meeting, answer.member, options)) {
                throw std::runtime_error("the check-in was refused");
            }
        }));
    }
    report.add({QStringLiteral("door: card to check-in on the disk, p99"),
                scanning.percentile(0.99),
                {},
                30.0,
                {},
                scanning.count()});
}

} // namespace hearth::bench
