// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests inside a QCoreApplication, and fails the run on any qWarning: a warning nobody reads is a
// defect that nobody mends. A test that provokes one on purpose says so with hearth::test::ExpectedWarnings.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include "tests/support/warnings.h"

#include <QCoreApplication>

#include <atomic>
#include <cstdio>

namespace {

std::atomic<int> expectedDepth{0};
std::atomic<int> seen{0};

void onMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtWarningMsg || type == QtCriticalMsg) {
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
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hearth-tests"));
    qInstallMessageHandler(onMessage);
    const int result = Catch::Session().run(argc, argv);
    if (seen > 0) {
        std::fprintf(stderr, "%d unexpected warning(s): the run has failed\n", seen.load());
        return result == 0 ? 1 : result;
    }
    return result;
}
