// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rolling_backups.h"

#include "core/store/backup.h"
#include "core/store/database.h"
#include "core/store/staged_file.h"
#include "core/store/store_error.h"
#include "core/store/verify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace hearth {

namespace {

constexpr std::size_t newestKept = 10;
constexpr qint64 weeksKept = 8;
constexpr int monthsKept = 12;

constexpr std::array<std::pair<Occasion, QStringView>, 5> words{{
    {Occasion::Daily, u"daily"},
    {Occasion::BeforeImport, u"before-import"},
    {Occasion::BeforeMerge, u"before-merge"},
    {Occasion::BeforeMigration, u"before-migration"},
    {Occasion::ByHand, u"by-hand"},
}};

constexpr QStringView ending(u".hearth");
// No colons, which Windows doesn't allow in a name; in this form names sort by time.
constexpr QStringView stampFormat(u"yyyy-MM-dd'T'HHmmss.zzz'Z'");
constexpr qsizetype stampLength = 22;

QString nameOf(Instant at, Occasion occasion)
{
    const auto* const word =
        std::find_if(words.begin(), words.end(), [=](const auto& entry) { return entry.first == occasion; });
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(stampFormat) + u'-' +
           word->second.toString() + ending.toString();
}

std::optional<RollingBackup> fromName(const QDir& folder, const QString& name)
{
    QDateTime at = QDateTime::fromString(name.left(stampLength), stampFormat.toString());
    at.setTimeSpec(Qt::UTC);
    if (!at.isValid()) {
        return std::nullopt;
    }
    for (const auto& [occasion, word] : words) {
        if (name == nameOf(at.toMSecsSinceEpoch(), occasion)) {
            return RollingBackup{
                .path = folder.filePath(name), .at = at.toMSecsSinceEpoch(), .occasion = occasion};
        }
    }
    return std::nullopt;
}

/// Members' data: the folder is for nobody but its owner.
void makeFolder(const QString& folder)
{
    if (QDir(folder).exists()) {
        return;
    }
    if (!QDir().mkpath(folder)) {
        throw StoreError(Error::Kind::ReadOnly, "make backup folder");
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// Two backups within a millisecond get different names: none overwrites another.
Instant unusedInstant(const QString& folder, Instant now)
{
    const auto there = rollingBackups(folder);
    const auto taken = [&](Instant at) {
        return std::any_of(there.begin(), there.end(), [=](const auto& backup) { return backup.at == at; });
    };
    while (taken(now)) {
        ++now;
    }
    return now;
}

/// What a backup cut off by a power cut left. A fresh one may be another window's, at work.
void removeLeftovers(const QString& folder)
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    const auto parts = QDir(folder).entryInfoList({StagedFile::pattern()}, QDir::Files | QDir::Hidden);
    for (const QFileInfo& part : parts) {
        if (part.lastModified() < yesterday) {
            QFile::remove(part.filePath());
        }
    }
}

void thin(const QString& folder, Instant now)
{
    const auto there = rollingBackups(folder);
    std::vector<Instant> made(there.size());
    std::transform(there.begin(), there.end(), made.begin(),
                   [](const RollingBackup& backup) { return backup.at; });
    const auto gone = toDelete(made, now);
    for (const RollingBackup& backup : there) {
        if (std::find(gone.begin(), gone.end(), backup.at) != gone.end()) {
            QFile::remove(backup.path);
        }
    }
}

QDate dayOf(Instant instant) { return QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).date(); }

/// Counted from a Monday, so that a week's days share a number.
qint64 weekOf(QDate day)
{
    static const QDate monday(2001, 1, 1);
    return monday.daysTo(day.addDays(1 - day.dayOfWeek())) / 7;
}

int monthOf(QDate day) { return day.year() * 12 + day.month(); }

} // namespace

QString defaultBackupFolder(const QString& clubUid)
{
    const QString handed = qEnvironmentVariable("HEARTH_DATA_DIR");
    const QString data =
        handed.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : handed;
    return data + QStringLiteral("/backups/") + clubUid;
}

std::vector<RollingBackup> rollingBackups(const QString& folder)
{
    std::vector<RollingBackup> found;
    const QDir directory(folder);
    for (const QString& name : directory.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (auto backup = fromName(directory, name)) {
            found.push_back(*std::move(backup));
        }
    }
    return found;
}

Result<QString> makeRollingBackup(
    Database& source, const QString& folder, Occasion occasion, Instant now, const Progress& progress)
{
    try {
        makeFolder(folder);
    } catch (const StoreError& error) {
        return failure(error.toError(folder));
    }
    QString path = QDir(folder).filePath(nameOf(unusedInstant(folder, now), occasion));
    if (const auto done = backupTo(source, path, progress); !done) {
        return failure(done.error());
    }
    thin(folder, now);
    removeLeftovers(folder);
    return path;
}

Result<QString> makeDailyBackup(
    Database& source, const QString& folder, Instant now, const QTimeZone& zone, const Progress& progress)
{
    const QDate today = civilAt(now, zone).date;
    for (const RollingBackup& backup : rollingBackups(folder)) {
        if (backup.occasion == Occasion::Daily && civilAt(backup.at, zone).date == today) {
            return QString();
        }
    }
    return makeRollingBackup(source, folder, Occasion::Daily, now, progress);
}

std::vector<Instant> toDelete(std::vector<Instant> made, Instant now)
{
    std::sort(made.begin(), made.end(), std::greater<>());
    std::set<qint64> weeks;
    std::set<int> months;
    std::vector<Instant> gone;
    std::size_t newer = 0;
    for (const Instant at : made) {
        if (at > now) {
            continue;
        }
        const qint64 week = weekOf(dayOf(at));
        const int month = monthOf(dayOf(at));
        const bool firstOfWeek = weekOf(dayOf(now)) - week < weeksKept && weeks.insert(week).second;
        const bool firstOfMonth = monthOf(dayOf(now)) - month < monthsKept && months.insert(month).second;
        if (newer++ >= newestKept && !firstOfWeek && !firstOfMonth) {
            gone.push_back(at);
        }
    }
    return gone;
}

std::optional<RollingBackup> newestGood(const QString& folder, int newestVersion)
{
    for (const RollingBackup& backup : rollingBackups(folder)) {
        const auto report = verifyFile(backup.path, newestVersion);
        if (report && report->isWhole()) {
            return backup;
        }
    }
    return std::nullopt;
}

} // namespace hearth
