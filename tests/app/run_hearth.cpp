// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/run_hearth.h"

#include "core/schema.h"
#include "tests/support/catch.h"
#include "tests/support/test_club.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/capability.h>
#include <sys/prctl.h>
#endif

namespace hearth::test {

namespace {

QProcessEnvironment environmentFor(const Circumstances& circumstances)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name : {QStringLiteral("LANG"), QStringLiteral("LC_ALL"), QStringLiteral("LANGUAGE")}) {
        environment.remove(name);
    }
    environment.insert(QStringLiteral("HEARTH_LANGUAGE"), QStringLiteral("en"));
    environment.insert(QStringLiteral("HEARTH_DATA_DIR"), dataFolder());
    for (const auto& [name, value] : circumstances.environment) {
        environment.insert(name, value);
    }
    return environment;
}

/// Tests stand on a day of their own, as the program can.
QStringList atTestNow(const QStringList& arguments)
{
    const bool hasNow = std::any_of(arguments.begin(), arguments.end(),
                                    [](const QString& word) { return word.startsWith(u"--now"); });
    return hasNow ? arguments : QStringList{QStringLiteral("--now"), instantText(testNow)} + arguments;
}

#ifdef Q_OS_UNIX
/// Called between fork and exec. On Linux the program stays root's but minds permissions, since it may lie in
/// a folder of root's own, where nobody else could start it.
bool dropRootsRights()
{
#ifdef Q_OS_LINUX
    return ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0) == 0 &&
           ::prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0) == 0;
#else
    constexpr uid_t nobody = 65'534;
    return ::setgid(nobody) == 0 && ::setuid(nobody) == 0;
#endif
}
#endif

void limit(QProcess& process, const Circumstances& circumstances)
{
#ifdef Q_OS_UNIX
    process.setChildProcessModifier([circumstances] {
        if (circumstances.largestFile > 0) {
            std::signal(SIGXFSZ, SIG_IGN); // then a write fails with EFBIG
            const auto bytes = static_cast<rlim_t>(circumstances.largestFile);
            const rlimit most{bytes, bytes};
            ::setrlimit(RLIMIT_FSIZE, &most);
        }
        if (circumstances.asNobody && ::geteuid() == 0 && !dropRootsRights()) {
            ::_exit(125);
        }
    });
#else
    Q_UNUSED(process)
    Q_UNUSED(circumstances)
#endif
}

} // namespace

QJsonObject Ran::object() const
{
    INFO(out.toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(out);
    REQUIRE(document.isObject());
    return document.object();
}

QJsonArray Ran::array() const
{
    INFO(out.toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(out);
    REQUIRE(document.isArray());
    return document.array();
}

Ran runHearth(const QStringList& arguments, const Circumstances& circumstances)
{
    constexpr int patience = 300'000; // milliseconds; a sanitized build is slow
    QProcess process;
    process.setProcessEnvironment(environmentFor(circumstances));
    limit(process, circumstances);
    if (!circumstances.output.isEmpty()) {
        process.setStandardOutputFile(circumstances.output);
    }
    process.start(QStringLiteral(HEARTH_PROGRAM), atTestNow(arguments));
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(patience));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

Ran hearthDone(const QStringList& arguments)
{
    Ran ran = runHearth(arguments);
    INFO(arguments.join(u' ').toStdString());
    REQUIRE(ran.error == QString());
    REQUIRE(ran.exitCode == 0);
    return ran;
}

void requireRefused(const Ran& ran, int exitCode, const QStringList& words)
{
    INFO(ran.error.toStdString());
    REQUIRE(ran.exitCode == exitCode);
    REQUIRE(ran.out == QByteArray());
    REQUIRE(ran.error.endsWith(u'\n'));
    REQUIRE(ran.error.count(u'\n') == 1);
    for (const QString& word : words) {
        INFO(word.toStdString());
        REQUIRE(ran.error.contains(word));
    }
}

QString dataFolder()
{
    static const QTemporaryDir folder;
    return folder.path();
}

ClubOnDisk::ClubOnDisk() : m_path(m_folder.filePath(QStringLiteral("club.hearth")))
{
    const MovableClock clock{testNow};
    REQUIRE(Club::create(m_path, schema(), clock).has_value());
}

std::string ClubOnDisk::dump() const
{
    return test::dump(*Database::open(m_path, schema().version(), Database::Access::ReadOnly));
}

QByteArray ClubOnDisk::bytes() const { return bytesOf(m_path); }

QString ClubOnDisk::add(const QStringList& words) const
{
    const QStringList command{QStringLiteral("add"), m_path, QStringLiteral("--json")};
    return hearthDone(command + words).object()[u"id"].toString();
}

void ClubOnDisk::makeReadOnly() const
{
    constexpr auto everybodyReads = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    QFile::setPermissions(m_path, everybodyReads);
    QFile::setPermissions(m_folder.path(),
                          everybodyReads | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
}

ClubOnDisk::~ClubOnDisk()
{
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace hearth::test
