// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"
#include "tests/support/catch.h"
#include "tests/support/warnings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtDebug>

#include <thread>
#include <vector>

using namespace hearth;

namespace {

constexpr Instant evening = 1'795'719'127'125; // 2026-11-26T18:52:07.125Z

QString contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("a message is one line with its instant in UTC", "[log]")
{
    const QTemporaryDir folder;
    Log log(folder.filePath(QStringLiteral("logs/deep")), QStringLiteral("hearth.log"));
    log.write(evening, QtWarningMsg, u"store", u"disk is slow\nby 80 ms\r\n");
    log.write(evening, QtInfoMsg, u"club", u"opened");
    REQUIRE(contentsOf(folder.filePath(QStringLiteral("logs/deep/hearth.log"))) ==
            QStringLiteral("2026-11-26T18:52:07.125Z warning store: disk is slow / by 80 ms\n"
                           "2026-11-26T18:52:07.125Z info club: opened\n"));
}

TEST_CASE("a full log moves on and the oldest is removed", "[log]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hearth.log"));
    Log log(folder.path(), QStringLiteral("hearth.log"), LogSize{.fileBytes = 120, .kept = 3});
    for (int i = 0; i < 10; ++i) {
        log.write(evening, QtInfoMsg, u"club",
                  QStringLiteral("message %1").arg(i)); // two fit in a file
    }
    REQUIRE(QDir(folder.path()).entryList(QDir::Files).size() == 3);
    REQUIRE(contentsOf(path).contains(u"message 9"));
    REQUIRE(contentsOf(path + QStringLiteral(".1")).contains(u"message 7"));
    REQUIRE(contentsOf(path + QStringLiteral(".2")).contains(u"message 4"));
    REQUIRE_FALSE(contentsOf(path + QStringLiteral(".2")).contains(u"message 3"));
}

TEST_CASE("a log goes on behind what an earlier run wrote", "[log]")
{
    const QTemporaryDir folder;
    for (const char16_t* message : {u"first", u"second"}) {
        Log log(folder.path(), QStringLiteral("hearth.log"));
        log.write(evening, QtInfoMsg, u"club", QString::fromUtf16(message));
    }
    REQUIRE(contentsOf(folder.filePath(QStringLiteral("hearth.log"))).count(u'\n') == 2);
}

TEST_CASE("a log that can't be opened is silently none", "[log]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a file"));
    REQUIRE(QFile(file).open(QIODevice::WriteOnly));
    Log log(file, QStringLiteral("hearth.log"), LogSize{.fileBytes = 1, .kept = 2});
    log.write(evening, QtInfoMsg, u"club", u"nobody hears this");
    log.write(evening, QtInfoMsg, u"club", u"nor this");
    REQUIRE_FALSE(QFile::exists(file + QStringLiteral("/hearth.log")));
}

TEST_CASE("Qt's messages go to the log while it lives, and on to the handler before it", "[log]")
{
    const QTemporaryDir folder;
    const test::ExpectedWarnings warnings;
    {
        Log log(folder.path(), QStringLiteral("hearth.log"));
        log.takeQtMessages();
        qWarning("a warning");
    }
    qWarning("another, when the log has gone");
    const QString written = contentsOf(folder.filePath(QStringLiteral("hearth.log")));
    REQUIRE(written.endsWith(u"Z warning default: a warning\n"));
    REQUIRE(warnings.count() == 2);
}

TEST_CASE("lines from several threads stay whole, also while files move on", "[log]")
{
    const QTemporaryDir folder;
    {
        Log log(folder.path(), QStringLiteral("hearth.log"), LogSize{.fileBytes = 4000, .kept = 100});
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&log] {
                for (int i = 0; i < 200; ++i) {
                    log.write(evening, QtInfoMsg, u"club", QString(50, u'x'));
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
    }
    QStringList lines;
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
        lines += contentsOf(folder.filePath(name)).split(u'\n', Qt::SkipEmptyParts);
    }
    REQUIRE(lines.size() == 800);
    REQUIRE(lines.removeDuplicates() == 799);
}
