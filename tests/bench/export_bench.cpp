// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 members to a CSV file, against SQLite's own shell writing the same columns from one query; and as a
// workbook, against the CSV.
#include "core/exchange/exporter.h"
#include "core/exchange/noun.h"
#include "tests/bench/benchmark.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <stdexcept>

namespace hearth::bench {

void measureExport(const LargeClub& club, Report& report);

namespace {

constexpr int runs = 5;

constexpr const char* sameColumns = R"(
SELECT m.id, number, given_name, family_name, preferred_name,
  (SELECT status FROM member_status WHERE member=m.id ORDER BY since DESC LIMIT 1) AS status,
  (SELECT value FROM contact_point WHERE member=m.id AND kind=0 ORDER BY position LIMIT 1) AS email,
  (SELECT value FROM contact_point WHERE member=m.id AND kind=0 ORDER BY position LIMIT 1 OFFSET 1) AS email_2,
  (SELECT value FROM contact_point WHERE member=m.id AND kind=1 ORDER BY position LIMIT 1) AS phone,
  (SELECT value FROM contact_point WHERE member=m.id AND kind=2 ORDER BY position LIMIT 1) AS mobile,
  street, city, region, postcode, country, birthday,
  (SELECT min(since) FROM member_status WHERE member=m.id) AS joined,
  (SELECT max(until) FROM member_status WHERE member=m.id) AS left,
  (SELECT group_concat(name, '; ') FROM household_member JOIN household ON household.id=household WHERE member=m.id) AS household,
  (SELECT group_concat(name, '; ') FROM group_member JOIN club_group ON club_group.id=club_group WHERE member=m.id) AS groups,
  (SELECT group_concat(name, '; ') FROM member_role WHERE member=m.id) AS roles,
  (SELECT group_concat(name, '; ') FROM member_interest JOIN interest ON interest.id=interest WHERE member=m.id) AS interests,
  emergency_name, emergency_phone,
  (SELECT given FROM consent WHERE member=m.id AND kind=0) AS photo_consent,
  (SELECT given FROM consent WHERE member=m.id AND kind=1) AS email_consent,
  notes,
  (SELECT value FROM custom_value WHERE owner=m.id LIMIT 1) AS "custom:T-shirt"
FROM member AS m LEFT JOIN address ON address.member=m.id ORDER BY m.id;)";

void runShell(const QString& shell, const QString& club, const QString& target)
{
    QProcess process;
    process.setStandardOutputFile(target);
    process.start(shell,
                  {QStringLiteral("-batch"), QStringLiteral("-init"), QString(), QStringLiteral("-readonly"),
                   QStringLiteral("-header"), QStringLiteral("-csv"), club, QString::fromUtf8(sameColumns)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        throw std::runtime_error("sqlite3: " + process.readAllStandardError().toStdString());
    }
}

void exportMembers(Club& club, const QString& target)
{
    if (!exportNoun(club, *exchangeNoun(u"members"), target, {})) {
        throw std::runtime_error("the export failed");
    }
}

} // namespace

void measureExport(const LargeClub& large, Report& report)
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    const QString floorTarget = large.folder + QStringLiteral("/floor.csv");
    const QString target = large.folder + QStringLiteral("/members.csv");
    Times floor;
    Times ours;
    Times workbook;
    for (int i = 0; i < runs; ++i) {
        if (!shell.isEmpty()) {
            floor.add(millisecondsOf([&] { runShell(shell, large.path, floorTarget); }));
        }
        const auto club = large.open();
        ours.add(millisecondsOf([&] { exportMembers(*club, target); }));
        workbook.add(
            millisecondsOf([&] { exportMembers(*club, large.folder + QStringLiteral("/members.xlsx")); }));
    }
    Measurement measurement{
        QStringLiteral("export of 100,000 members to CSV"), ours.median(), {}, {}, {}, runs};
    if (shell.isEmpty()) {
        std::fprintf(stderr, "there is no sqlite3 shell here to measure the export against\n");
    } else {
        measurement.floor = floor.median();
        measurement.mostRatio = 0.6;
    }
    report.add(measurement);
    report.add({QStringLiteral("export of 100,000 members to XLSX, against the CSV"),
                workbook.median(),
                ours.median(),
                {},
                {},
                runs});
}

} // namespace hearth::bench
