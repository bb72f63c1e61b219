// SPDX-License-Identifier: GPL-3.0-or-later
// A door file: the copy that another laptop takes to a second door, without a network. It holds what a door
// needs and nothing else, opens at a door alone, and may be copied to any number of laptops. What they wrote
// down is taken in by the club afterwards (take_in_actions).
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/seal.h"
#include "core/door/door_event.h"
#include "core/store/schema_list.h"
#include "core/store/verify.h"

#include <memory>
#include <optional>
#include <vector>

namespace hearth {

class Club;

struct DoorFileOrder {
    QString target;
    std::optional<MeetingId> meeting; ///< Nothing: all from yesterday to two weeks ahead.
    QString passphrase;               ///< Empty leaves the file unsealed.
    SealEffort effort = SealEffort::Thorough;
};

struct DoorFileMade {
    int people = 0;
    int meetings = 0;

    bool operator==(const DoorFileMade&) const = default;
};

/// Writes a door file. Refused where there is no meeting to take to a door, and where the target is a club or
/// a door's file with check-ins in it; anything else there is replaced.
[[nodiscard]] Result<DoorFileMade> makeDoorFile(Club& club, const DoorFileOrder& order);

/// What a file is by its first bytes.
enum class DoorFileForm {
    None,   ///< No door file at all, or none that can be read.
    Plain,  ///< Damage is noticed, but not what somebody changed on purpose.
    Sealed, ///< A passphrase opens it.
};
[[nodiscard]] DoorFileForm doorFileForm(const QString& path);

/// The file as a club that writes down all that happens at its door. Fails as opening a club does, as Foreign
/// where it is no door file, and as `unseal` does with a wrong passphrase.
[[nodiscard]] Result<std::unique_ptr<Club>>
openDoorFile(const QString& path, const QString& passphrase, const SchemaList& schema, const Clock& clock);

/// The same for looking at it alone: nothing can be written down, and it may be open at a door meanwhile only
/// where it is sealed.
[[nodiscard]] Result<std::unique_ptr<Club>> openDoorFileToRead(const QString& path,
                                                               const QString& passphrase,
                                                               const SchemaList& schema,
                                                               const Clock& clock);

/// Looks whether a door file is whole, and still what was written. One that can't be opened is an error.
[[nodiscard]] Result<VerifyReport>
verifyDoorFile(const QString& path, const QString& passphrase, const SchemaList& schema);

/// What a door file brings home.
struct DoorTakings {
    QString path;
    QString clubUid;
    std::vector<DoorEvent> events; ///< In the order in which they were written down.
};

/// Reads a whole door file and proves it undamaged. Fails as above, and as Damaged where anything isn't as it
/// was written, also where the end of a sealed one is missing.
[[nodiscard]] Result<DoorTakings>
readDoorFile(const QString& path, const QString& passphrase, const SchemaList& schema);

} // namespace hearth
