// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_file.h"

#include "core/club.h"
#include "core/door/door_event_json.h"
#include "core/door/door_file_queries.h"
#include "core/door/door_file_refusals.h"
#include "core/door/door_file_table.h"
#include "core/door/door_log.h"
#include "core/door/door_log_table.h"
#include "core/door/door_replay.h"
#include "core/door/sealed_door.h"
#include "core/meeting/meeting_queries.h"
#include "core/settings/settings_queries.h"
#include "core/store/file_state.h"
#include "core/store/migration.h"
#include "core/store/staged_file.h"
#include "core/store/store_error.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace hearth {

namespace {

constexpr int daysBack = 1;
constexpr int daysAhead = 14;

/// What is opened of a door file, of either form.
struct OpenedDoor {
    std::unique_ptr<Database> database;
    std::shared_ptr<SealedDoor> sealed; ///< Null for a plain file.
    std::vector<DoorEvent> sealedEvents;
    QByteArray key;
};

void requireUndamaged(Database& database)
{
    if (sumOfSnapshot(database) != notedSumOfSnapshot(database)) {
        throw StoreError(Error::Kind::Damaged, "door file: sum of its contents");
    }
}

OpenedDoor openPlain(const QString& path, const SchemaList& schema, Database::Access access)
{
    OpenedDoor opened;
    try {
        opened.database = Database::open(path, schema.version(), access, FileKind::Door);
    } catch (const StoreError& error) {
        // What a power cut left half done must be taken back before anything can be read.
        if (access == Database::Access::ReadWrite || error.kind() != Error::Kind::ReadOnly) {
            throw;
        }
        opened.database = Database::open(path, schema.version(), Database::Access::ReadWrite, FileKind::Door);
    }
    requireUndamaged(*opened.database);
    return opened;
}

Result<OpenedDoor> openSealedDoor(const QString& path, const QString& passphrase, const SchemaList& schema)
{
    if (passphrase.isEmpty()) {
        return failure(DoorFileRefusals(path).needsPassphrase().error);
    }
    auto sealed = SealedDoor::open(path, passphrase);
    if (!sealed) {
        return failure(sealed.error());
    }
    requireClubHeader(sealed->plain(), schema.version(), FileKind::Door);
    OpenedDoor opened;
    opened.database = Database::fromBytes(sealed->plain(), path, Database::Access::ReadWrite);
    opened.key = logKeyOf(*opened.database);
    for (const QByteArray& record : sealed->readRecords(opened.key)) {
        const auto events = doorEventsIn(record);
        if (!events) {
            throw StoreError(Error::Kind::Damaged, "sealed door: record");
        }
        opened.sealedEvents.insert(opened.sealedEvents.end(), events->begin(), events->end());
    }
    opened.sealed = std::make_shared<SealedDoor>(std::move(*sealed));
    return opened;
}

Result<OpenedDoor>
openEither(const QString& path, const QString& passphrase, const SchemaList& schema, Database::Access access)
{
    if (doorFileForm(path) == DoorFileForm::Sealed) {
        return openSealedDoor(path, passphrase, schema);
    }
    return openPlain(path, schema, access);
}

Error errorOfDoor(const StoreError& error, const QString& path)
{
    switch (error.kind()) {
    case Error::Kind::Damaged:
        return DoorFileRefusals(path).damaged().error;
    case Error::Kind::Foreign:
        return DoorFileRefusals(path).noDoorFile().error;
    default:
        return error.toError(path);
    }
}

std::vector<MeetingId> chosenMeetings(Club& club, const DoorFileOrder& order)
{
    std::vector<MeetingId> meetings;
    if (order.meeting) {
        const auto meeting = findMeeting(club.database(), *order.meeting);
        if (!meeting || meeting->status == MeetingStatus::Cancelled) {
            throw DoorFileRefusals(order.target).noSuchMeeting();
        }
        return {meeting->id};
    }
    const QTime midnight(0, 0);
    for (const ListedMeeting& listed :
         meetingsBetween(club.database(), {club.today().addDays(-daysBack), midnight},
                         {club.today().addDays(daysAhead + 1), midnight})) {
        if (listed.meeting.status != MeetingStatus::Cancelled) {
            meetings.push_back(listed.meeting.id);
        }
    }
    if (meetings.empty()) {
        throw DoorFileRefusals(order.target).noMeetings();
    }
    return meetings;
}

/// Clubs are never overwritten, and a door's file with check-ins in it is as good as one.
void requireFree(const QString& target, const SchemaList& schema)
{
    const QFileInfo there(target);
    if (there.exists() && !there.isFile()) {
        throw DoorFileRefusals(target).noFile();
    }
    if (!there.exists()) {
        return;
    }
    const DoorFileForm form = doorFileForm(target);
    bool isWorthKeeping = form == DoorFileForm::Sealed; // nobody can tell whether there is anything in it
    if (form == DoorFileForm::Plain) {
        const auto door =
            Database::open(target, schema.version(), Database::Access::ReadWrite, FileKind::Door);
        isWorthKeeping = hasEvents(*door);
    } else if (form == DoorFileForm::None) {
        try {
            requireClubFile(target, schema.version());
            isWorthKeeping = true;
        } catch (const StoreError& error) {
            isWorthKeeping = error.kind() != Error::Kind::Foreign;
        }
    }
    if (isWorthKeeping) {
        throw DoorFileRefusals(target).neverOverwritten();
    }
}

void writeWhole(const QByteArray& bytes, const QString& target)
{
    StagedFile staged(target, StagedFile::IfThere::Replace);
    {
        QFile file(staged.path());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
            throw StoreError(Error::Kind::Io, "write: " + file.errorString().toStdString());
        }
        for (qsizetype done = 0; done < bytes.size();) {
            const qint64 more = file.write(bytes.constData() + done, bytes.size() - done);
            if (more <= 0) {
                const bool isFull = file.error() == QFileDevice::ResourceError;
                throw StoreError(isFull ? Error::Kind::DiskFull : Error::Kind::Io,
                                 "write: " + file.errorString().toStdString());
            }
            done += more;
        }
    }
    QFile::setPermissions(staged.path(), QFile::ReadOwner | QFile::WriteOwner);
    staged.putInPlace();
}

} // namespace

Result<DoorFileMade> makeDoorFile(Club& club, const DoorFileOrder& order)
{
    const SchemaList& schema = club.history().schema();
    try {
        requireFree(order.target, schema);
        DoorFileScope scope;
        scope.meetings = chosenMeetings(club, order);
        scope.made = club.now();
        scope.first = club.today();
        scope.last = scope.first;
        for (const MeetingId id : scope.meetings) {
            const QDate day = findMeeting(club.database(), id)->starts.date;
            scope.first = std::min(scope.first, day);
            scope.last = std::max(scope.last, day);
        }
        const bool isSealed = !order.passphrase.isEmpty();
        if (isSealed) {
            scope.logKey = newLogKey();
        }
        const auto door = Database::inMemory();
        migrate(*door, schema);
        const int people = fillDoorFile(club.database(), *door, scope);
        QByteArray bytes = door->toBytes();
        if (isSealed) {
            auto sealedBytes = sealDoor(std::move(bytes), order.passphrase, order.target, order.effort);
            if (!sealedBytes) {
                return failure(sealedBytes.error());
            }
            bytes = std::move(*sealedBytes);
        }
        writeWhole(bytes, order.target);
        return DoorFileMade{people, static_cast<int>(scope.meetings.size())};
    } catch (const Refusal& refusal) {
        return failure(refusal.error);
    } catch (const StoreError& error) {
        return failure(error.toError(order.target));
    }
}

DoorFileForm doorFileForm(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || OpenFileMark::isOpenHere(fileIdentity(path)) ||
        !file.open(QIODevice::ReadOnly)) {
        return DoorFileForm::None;
    }
    constexpr qint64 enough = 100;
    const QByteArray header = file.read(enough);
    if (beginsSealedDoor(header)) {
        return DoorFileForm::Sealed;
    }
    return isDoorHeader(header) ? DoorFileForm::Plain : DoorFileForm::None;
}

Result<std::unique_ptr<Club>>
openDoorFile(const QString& path, const QString& passphrase, const SchemaList& schema, const Clock& clock)
{
    try {
        auto opened = openEither(path, passphrase, schema, Database::Access::ReadWrite);
        if (!opened) {
            return failure(opened.error());
        }
        if (opened->sealed) {
            opened->sealed->beginAppending();
        }
        auto club = Club::over(std::move(opened->database), schema, clock);
        if (!club) {
            return club;
        }
        if (!opened->sealed) {
            keepLog(**club);
            return club;
        }
        if (const Done replayed = replay(**club, opened->sealedEvents); !replayed) {
            return failure(replayed.error());
        }
        keepLog(**club, [sealed = opened->sealed, key = opened->key](const std::vector<DoorEvent>& events) {
            sealed->append(asJson(events), key);
        });
        return club;
    } catch (const StoreError& error) {
        return failure(errorOfDoor(error, path));
    }
}

Result<std::unique_ptr<Club>> openDoorFileToRead(const QString& path,
                                                 const QString& passphrase,
                                                 const SchemaList& schema,
                                                 const Clock& clock)
{
    try {
        auto opened = openEither(path, passphrase, schema, Database::Access::ReadOnly);
        if (!opened) {
            return failure(opened.error());
        }
        auto club = Club::over(std::move(opened->database), schema, clock);
        if (club && opened->sealed) {
            if (const Done replayed = replay(**club, opened->sealedEvents); !replayed) {
                return failure(replayed.error());
            }
        }
        return club;
    } catch (const StoreError& error) {
        return failure(errorOfDoor(error, path));
    }
}

Result<VerifyReport> verifyDoorFile(const QString& path, const QString& passphrase, const SchemaList& schema)
{
    try {
        const auto opened = openEither(path, passphrase, schema, Database::Access::ReadOnly);
        if (!opened) {
            return failure(opened.error());
        }
        if (opened->sealed && opened->sealed->isCutShort()) {
            return failure(DoorFileRefusals(path).cutShort().error);
        }
        VerifyReport report = verify(*opened->database);
        if (report.isWhole() && !opened->sealed) {
            static_cast<void>(readLog(*opened->database));
        }
        return report;
    } catch (const StoreError& error) {
        return failure(errorOfDoor(error, path));
    }
}

Result<DoorTakings> readDoorFile(const QString& path, const QString& passphrase, const SchemaList& schema)
{
    try {
        auto opened = openEither(path, passphrase, schema, Database::Access::ReadOnly);
        if (!opened) {
            return failure(opened.error());
        }
        if (opened->sealed && opened->sealed->isCutShort()) {
            return failure(DoorFileRefusals(path).cutShort().error);
        }
        if (!verify(*opened->database).isWhole()) {
            throw StoreError(Error::Kind::Damaged, "door file: pages");
        }
        DoorTakings takings;
        takings.path = path;
        takings.clubUid = readSettings(*opened->database).uid;
        takings.events = opened->sealed ? std::move(opened->sealedEvents) : readLog(*opened->database);
        return takings;
    } catch (const StoreError& error) {
        return failure(errorOfDoor(error, path));
    }
}

} // namespace hearth
