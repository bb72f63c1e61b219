// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rolling_backups.h"
#include "core/store/transaction.h"
#include "tests/core/store/failure.h"
#include "tests/core/store/small_club.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

using namespace hearth;
using namespace hearth::test;

namespace {

const QTimeZone utc = QTimeZone::utc();

Instant at(QStringView text) { return instantFromText(text).value(); }

Instant daysBefore(Instant now, int days) { return now - days * Instant{86'400'000}; }

/// How many of the given days ago are deleted, written as the list of those days.
std::vector<int> gone(const std::vector<int>& daysAgo, Instant now)
{
    std::vector<Instant> made;
    for (const int days : daysAgo) {
        made.push_back(daysBefore(now, days));
    }
    std::vector<int> result;
    for (const Instant instant : toDelete(made, now)) {
        result.push_back(static_cast<int>((now - instant) / 86'400'000));
    }
    return result;
}

std::vector<int> eachDay(int days)
{
    std::vector<int> result;
    for (int day = 0; day < days; ++day) {
        result.push_back(day);
    }
    return result;
}

} // namespace

TEST_CASE("backups that can go: a table of cases", "[store]")
{
    const Instant thursday = at(u"2026-11-26T12:00:00.000Z");
    struct Case {
        const char* name;
        std::vector<int> daysAgo;
        std::vector<int> gone;
    };
    const std::vector<Case> cases{
        {"none", {}, {}},
        {"one, however old", {4000}, {}},
        {"ten, however old", {1, 400, 401, 402, 403, 404, 405, 406, 407, 408}, {}},
        {"the eleventh of one week", {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, {0}},
        // The Sundays before are 4 and 11 days ago.
        {"a fortnight of days", eachDay(14), {10, 12, 13}},
        // 32 days ago is the newest of October, 60 that of September.
        {"one a week stays for eight weeks",
         {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 18, 25, 32, 39, 46, 53, 60},
         {53}},
        {"the newest of a week stays", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 18, 19, 20}, {19, 20}},
        // In days ago, the newest of August, July, June and December: 90, 120, 150, 330.
        {"one a month stays for a year",
         {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 90, 91, 120, 121, 150, 330, 360, 400},
         {91, 121, 360, 400}},
    };
    for (const Case& one : cases) {
        CAPTURE(one.name);
        auto expected = one.gone;
        auto found = gone(one.daysAgo, thursday);
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        CHECK(found == expected);
    }
}

TEST_CASE("a club opened every day for two years keeps ten days, eight weeks and twelve months", "[store]")
{
    const Instant start = at(u"2025-01-01T09:00:00.000Z");
    std::vector<Instant> kept;
    for (int day = 0; day < 730; ++day) {
        const Instant now = daysBefore(start, -day);
        kept.push_back(now);
        for (const Instant old : toDelete(kept, now)) {
            kept.erase(std::find(kept.begin(), kept.end(), old));
        }
        REQUIRE(kept.size() <= 10 + 8 + 12);
    }
    const Instant now = kept.back();
    std::set<int> daysAgo;
    for (const Instant instant : kept) {
        daysAgo.insert(static_cast<int>((now - instant) / 86'400'000));
    }
    for (int day = 0; day < 10; ++day) {
        REQUIRE(daysAgo.contains(day));
    }
    for (int week = 1; week < 8; ++week) {
        REQUIRE(daysAgo.lower_bound(week * 7 - 6) != daysAgo.upper_bound(week * 7 + 6));
    }
    REQUIRE(*daysAgo.rbegin() > 300);
    REQUIRE(*daysAgo.rbegin() < 366);
}

TEST_CASE("backups from after now are kept and take nobody's place", "[store]")
{
    const Instant now = at(u"2026-11-26T12:00:00.000Z");
    std::vector<Instant> made;
    for (int i = 1; i <= 20; ++i) {
        made.push_back(now + i * 1000);
    }
    for (int i = 0; i < 10; ++i) {
        made.push_back(now - i);
    }
    REQUIRE(toDelete(made, now).empty());
}

TEST_CASE("a rolling backup is named after its instant and its occasion, and found again", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    const QString folder = club.inFolder(QStringLiteral("data/backups"));
    const Instant now = at(u"2026-11-26T18:52:07.125Z");
    const auto first = makeRollingBackup(*database, folder, Occasion::BeforeImport, now);
    REQUIRE(first);
    REQUIRE(QFileInfo(*first).fileName() == u"2026-11-26T185207.125Z-before-import.hearth");
    const auto second = makeRollingBackup(*database, folder, Occasion::ByHand, now);
    REQUIRE(second);
    writeFile(folder + QStringLiteral("/letter.hearth"), "not a backup of ours");

    const auto found = rollingBackups(folder);
    REQUIRE(found == std::vector<RollingBackup>{{*second, now + 1, Occasion::ByHand},
                                                {*first, now, Occasion::BeforeImport}});
}

TEST_CASE("the daily backup is made once a day of the club's, whatever else was backed up", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    const QString folder = club.inFolder(QStringLiteral("backups"));
    const QTimeZone tokyo(9 * 3600);
    const Instant evening = at(u"2026-11-26T14:30:00.000Z"); // 23:30 there
    REQUIRE(makeRollingBackup(*database, folder, Occasion::ByHand, evening));
    REQUIRE_FALSE(makeDailyBackup(*database, folder, evening, tokyo)->isEmpty());
    REQUIRE(makeDailyBackup(*database, folder, evening + 60'000, tokyo)->isEmpty());
    REQUIRE_FALSE(makeDailyBackup(*database, folder, evening + 3'600'000, tokyo)->isEmpty());
    REQUIRE(makeDailyBackup(*database, folder, evening + 36'000'000, tokyo)->isEmpty());
    REQUIRE(rollingBackups(folder).size() == 3);
}

TEST_CASE("making a backup thins the folder, and touches nothing there but backups", "[store]")
{
    const SmallClub club;
    const auto database = club.open();
    const QString folder = club.inFolder(QStringLiteral("backups"));
    const Instant now = at(u"2026-11-26T18:00:00.000Z");
    for (int i = 0; i < 12; ++i) {
        REQUIRE(makeRollingBackup(*database, folder, Occasion::ByHand, now + i));
        writeFile(folder + QStringLiteral("/letter %1.txt").arg(i), "Dear treasurer");
    }
    REQUIRE(rollingBackups(folder).size() == 10);
    REQUIRE(rollingBackups(folder).front().at == now + 11);
    REQUIRE(namesIn(folder).size() == 22);
}

TEST_CASE("what a backup left that was cut off a day ago is cleared away, a fresh one's not", "[store]")
{
    const SmallClub club;
    const QString folder = club.inFolder(QStringLiteral("backups"));
    REQUIRE(QDir().mkpath(folder));
    const QStringList parts{QStringLiteral(".hearth-0123456789abcdef.part"),
                            QStringLiteral(".hearth-fedcba9876543210.part")};
    for (const QString& part : parts) {
        writeFile(folder + u'/' + part, "half a backup");
    }
    QFile old(folder + u'/' + parts.front());
    REQUIRE(old.open(QIODevice::ReadWrite));
    REQUIRE(old.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
    old.close();
    REQUIRE(makeRollingBackup(*club.open(), folder, Occasion::ByHand, 0));
    REQUIRE_FALSE(namesIn(folder).contains(parts.front()));
    REQUIRE(namesIn(folder).contains(parts.back()));
}

TEST_CASE("a rolling backup that fails leaves every older one", "[store]")
{
    const SmallClub club;
    const QString folder = club.inFolder(QStringLiteral("backups"));
    const Instant now = at(u"2026-11-26T18:00:00.000Z");
    const auto database = club.open();
    for (int i = 0; i < 10; ++i) {
        REQUIRE(makeRollingBackup(*database, folder, Occasion::ByHand, now + i));
    }
    const auto before = namesIn(folder);
    const auto failed = makeRollingBackup(*database, folder, Occasion::ByHand, now + 10,
                                          [](auto, auto) { return GoOn::Cancel; });
    REQUIRE_FALSE(failed);
    REQUIRE(failed.error().kind == Error::Kind::Cancelled);
    REQUIRE(namesIn(folder) == before);

    const auto nowhere =
        makeRollingBackup(*database, club.path() + QStringLiteral("/in a file"), Occasion::ByHand, now);
    REQUIRE_FALSE(nowhere);
    REQUIRE(nowhere.error().sentence.contains(u"in a file"));
}

TEST_CASE("the newest good backup is the newest that is whole", "[store]")
{
    const SmallClub club(100);
    const QString folder = club.inFolder(QStringLiteral("backups"));
    REQUIRE_FALSE(newestGood(folder, smallVersion).has_value());
    const Instant now = at(u"2026-11-26T18:00:00.000Z");
    const auto database = club.open();
    const QString good = *makeRollingBackup(*database, folder, Occasion::Daily, now);
    const QString overwritten = *makeRollingBackup(*database, folder, Occasion::Daily, now + 1);
    const QString cut = *makeRollingBackup(*database, folder, Occasion::Daily, now + 2);
    QByteArray bytes = bytesOf(overwritten);
    bytes.replace(bytes.size() / 2, 8192, QByteArray(8192, '\x5a'));
    writeFile(overwritten, bytes);
    writeFile(cut, bytes.left(bytes.size() / 2));
    REQUIRE(newestGood(folder, smallVersion) == RollingBackup{good, now, Occasion::Daily});
    REQUIRE_FALSE(newestGood(folder, smallVersion - 1).has_value()); // newer than this program
}

TEST_CASE("backups lie in the folder that the environment names, else in the system's place", "[store]")
{
    const QByteArray before = qgetenv("HEARTH_DATA_DIR");
    qputenv("HEARTH_DATA_DIR", "/somewhere");
    REQUIRE(defaultBackupFolder(QStringLiteral("c123")) == u"/somewhere/backups/c123");
    qunsetenv("HEARTH_DATA_DIR");
    REQUIRE(QDir::isAbsolutePath(defaultBackupFolder(QStringLiteral("c123"))));
    REQUIRE(defaultBackupFolder(QStringLiteral("c123")).endsWith(u"/backups/c123"));
    if (!before.isEmpty()) {
        qputenv("HEARTH_DATA_DIR", before);
    }
}

#ifndef Q_OS_WIN
TEST_CASE("the backups' folder is for its owner alone", "[store]")
{
    const SmallClub club;
    const QString folder = club.inFolder(QStringLiteral("backups"));
    REQUIRE(makeRollingBackup(*club.open(), folder, Occasion::ByHand, 0));
    REQUIRE((QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
}
#endif
