// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests inside a QCoreApplication (those of the window inside a QApplication that draws to memory),
// and fails the run on any qWarning: a warning nobody reads is a defect that nobody mends. A test that
// provokes one on purpose says so with hearth::test::ExpectedWarnings.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "tests/support/warnings.h"

#ifdef HEARTH_TEST_WINDOW
#include <QApplication>
#else
#include <QCoreApplication>
#endif

#include <atomic>
#include <cstdio>

namespace {

std::atomic<int> expectedDepth{0};
std::atomic<int> seen{0};

void onMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    // Qt's platform for tests says so of every dialog and every list of offers; it isn't about us.
    const bool isPlatforms = message.startsWith(QLatin1String("This plugin does not support "));
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !isPlatforms) {
        seen += 1;
        if (expectedDepth == 0) {
            std::fprintf(stderr, "unexpected warning: %s\n", qPrintable(message));
        }
    }
}

} // namespace

namespace hearth::test {

ExpectedWarnings::ExpectedWarnings() : m_before(seen) { expectedDepth += 1; }

ExpectedWarnings::~ExpectedWarnings()
{
    expectedDepth -= 1;
    seen = m_before;
}

int ExpectedWarnings::count() const { return seen - m_before; }

} // namespace hearth::test

int main(int argc, char* argv[])
{
#ifdef HEARTH_TEST_WINDOW
    qputenv("QT_QPA_PLATFORM", "offscreen"); // the same on every machine, and nobody's screen flickers
    const QApplication application(argc, argv);
#else
    const QCoreApplication application(argc, argv);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("hearth-tests"));
    qInstallMessageHandler(onMessage);
    const int result = Catch::Session().run(argc, argv);
    if (seen > 0) {
        std::fprintf(stderr, "%d unexpected warning(s): the run has failed\n", seen.load());
        return result == 0 ? 1 : result;
    }
    return result;
}
