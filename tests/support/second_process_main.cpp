// SPDX-License-Identifier: GPL-3.0-or-later
// The other process of the store's tests: hearth_second_process [--as-nobody] [--file-limit BYTES] WHAT FILE.
// It prints one line for each thing that happened, "failed KIND detail" for a StoreError, and where it waits,
// it waits for the end of its input.
#include "core/store/database.h"
#include "core/store/sqlite.h"
#include "core/store/store_error.h"
#include "core/store/transaction.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <iostream>
#include <limits>
#include <string>
#include <thread>

#ifndef Q_OS_WIN
#include <csignal>

#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace hearth;

namespace {

constexpr int version = std::numeric_limits<int>::max(); // it reads no schema, so none is too new for it

void say(const std::string& line)
{
    std::cout << line << std::endl; // flushed, since the other side waits for it
}

void waitForEnd()
{
    std::string line;
    while (std::getline(std::cin, line)) {
    }
}

/// Opens the file, says so and lets go of it.
void open(const QString& file)
{
    const auto database = Database::open(file, version, Database::Access::ReadWrite);
    say("opened");
}

/// Only reads the file.
void read(const QString& file)
{
    const auto database = Database::open(file, version, Database::Access::ReadOnly);
    say("read " + std::to_string(database->number("SELECT count(*) FROM place")));
}

/// Opens the file and keeps it until told to end.
void hold(const QString& file)
{
    const auto database = Database::open(file, version, Database::Access::ReadWrite);
    say("held");
    waitForEnd();
}

/// Writes half of a large change into the file itself and waits to be killed.
void interrupt(const QString& file)
{
    const auto database = Database::open(file, version, Database::Access::ReadWrite);
    const Transaction transaction(*database);
    database->run("UPDATE place SET name = 'half done'");
    database->run("UPDATE left_hand SET value = value + 1");
    sqlite3_db_cacheflush(database->handle()); // as happens by itself when a change outgrows the cache
    say("halfway");
    waitForEnd();
}

/// Raises every number in both tables by one, again and again, always in one transaction.
void keepWriting(const QString& file)
{
    const auto database = Database::open(file, version, Database::Access::ReadWrite);
    say("writing");
    std::atomic<bool> stop = false;
    std::thread listener([&stop] {
        waitForEnd();
        stop = true;
    });
    for (unsigned long round = 0; !stop;) {
        Transaction transaction(*database);
        database->run("UPDATE left_hand SET value = value + 1");
        database->run("UPDATE right_hand SET value = value + 1");
        transaction.commit();
        // Bursts and pauses, as people write; one in thirty-two is long enough for a reader under sanitizers.
        ++round;
        QThread::msleep(round % 32 == 0 ? 500 : round % 8 * 5);
    }
    listener.join();
}

/// Adds rows until the disk takes no more, says why, and whether the connection still reads and writes.
void fill(const QString& file)
{
    const auto database = Database::open(file, version, Database::Access::ReadWrite);
    const auto before = database->number("SELECT count(*) FROM place");
    try {
        Transaction transaction(*database);
        for (int i = 0; i < 100'000; ++i) {
            database->run("INSERT INTO place(name) VALUES (?1)", QByteArray(1000, 'x').toStdString());
        }
        transaction.commit();
        say("no limit");
    } catch (const StoreError& error) {
        say("failed " + std::to_string(static_cast<int>(error.kind())) + ' ' + error.what());
    }
    say(database->number("SELECT count(*) FROM place") == before ? "as before" : "changed");
    Transaction small(*database);
    database->run("UPDATE place SET name = 'written afterwards' WHERE id = 1");
    small.commit();
    say("written afterwards");
}

#ifndef Q_OS_WIN
void becomeNobody()
{
    constexpr uid_t nobody = 65'534;
    if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setegid(nobody) != 0 || seteuid(nobody) != 0)) {
        say("still root");
    }
}

void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // then a write fails with EFBIG
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}
#endif

} // namespace

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments += QString::fromUtf8(argv[i]);
    }
#ifndef Q_OS_WIN
    if (arguments.value(0) == u"--as-nobody") {
        arguments.removeFirst();
        becomeNobody();
    }
    if (arguments.value(0) == u"--file-limit") {
        limitFiles(arguments.value(1).toULong());
        arguments = arguments.mid(2);
    }
#endif
    const QString what = arguments.value(0);
    const QString file = arguments.value(1);
    try {
        what == u"open"           ? open(file)
        : what == u"read"         ? read(file)
        : what == u"hold"         ? hold(file)
        : what == u"interrupt"    ? interrupt(file)
        : what == u"keep-writing" ? keepWriting(file)
        : what == u"fill"         ? fill(file)
                                  : say("unknown: " + what.toStdString());
    } catch (const StoreError& error) {
        say("failed " + std::to_string(static_cast<int>(error.kind())) + ' ' + error.what());
    }
    return 0;
}
