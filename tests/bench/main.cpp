// SPDX-License-Identifier: GPL-3.0-or-later
// hearth_bench [--json] [--only NAME]… [--folder FOLDER]: measures, prints a line for each measurement, and
// ends with 1 where a bar was missed. The large club is made in FOLDER and used again the next time; without
// one in a temporary folder here, not in the system's, which may lie in memory.
#include "tests/bench/benchmark.h"
#include "tests/bench/large_club.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <exception>

using namespace hearth::bench;

namespace {

LargeClub largeClubIn(const QString& folder)
{
    QDir().mkpath(folder);
    const LargeClub club{folder, folder + QStringLiteral("/large.hearth")};
    if (!QFileInfo::exists(club.path)) {
        std::fprintf(stderr, "making a club of %d members and %d attendances …\n", memberCount,
                     attendanceCount);
        const QString unfinished = club.path + QStringLiteral(".part");
        QFile::remove(unfinished);
        makeLargeClub(unfinished);
        QFile::rename(unfinished, club.path);
    }
    return club;
}

int run(const QCommandLineParser& options)
{
    QTemporaryDir temporary(QDir::currentPath() + QStringLiteral("/hearth-bench-XXXXXX"));
    const QString folder = options.value(QStringLiteral("folder"));
    const LargeClub club = largeClubIn(folder.isEmpty() ? temporary.path() : folder);
    const QStringList only = options.values(QStringLiteral("only"));
    Report report(options.isSet(QStringLiteral("json")) ? Report::Form::Json : Report::Form::Lines);
    for (const Benchmark& benchmark : benchmarks()) {
        if (only.isEmpty() || only.contains(benchmark.name)) {
            benchmark.run(club, report);
        }
    }
    return report.finish() ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({QStringLiteral("json"), QStringLiteral("print JSON")});
    options.addOption(
        {QStringLiteral("only"), QStringLiteral("run this benchmark alone"), QStringLiteral("name")});
    options.addOption(
        {QStringLiteral("folder"), QStringLiteral("where the large club lies"), QStringLiteral("folder")});
    options.process(application);
    try {
        return run(options);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    }
}
