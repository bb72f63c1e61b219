// SPDX-License-Identifier: GPL-3.0-or-later
// A club with an evening to come, and laptops that take a door file to other doors.
#pragma once

#include "core/door/door_file.h"
#include "core/door/take_in_actions.h"
#include "tests/core/attendance/club_life.h"

namespace hearth::test {

/// A door file as it is open on a laptop, in memory: files are tested by door_file_test.
struct Laptop {
    /// Opens a copy of a door file's bytes.
    Laptop(const QByteArray& bytes, const Clock& clock);

    [[nodiscard]] Database& database() const { return club->database(); }
    /// The file as it is at this moment.
    [[nodiscard]] QByteArray bytes() const { return database().toBytes(); }
    /// What it would bring home at this moment.
    [[nodiscard]] DoorTakings takings() const;
    /// Closes the door and opens it again.
    void reopen(const Clock& clock);

    std::unique_ptr<Club> club;
};

struct TwoDoors : ClubLife {
    TwoDoors();

    /// The bytes of a new door file.
    [[nodiscard]] QByteArray doorFile();
    /// A path in a folder of its own.
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    /// Takes in what these doors wrote down.
    TakeInReport take(const std::vector<DoorTakings>& takings);

    QTemporaryDir folder;
    MeetingId night;
    MemberId ada;
    MemberId ben;
    MemberId cleo;
};

/// All marks, heads and the states of the registers.
[[nodiscard]] std::string registers(Database& database);

} // namespace hearth::test
