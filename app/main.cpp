// SPDX-License-Identifier: GPL-3.0-or-later
// The program `hearth`: a window, or a command that needs none.
#include "app/command_line/command_line.h"
#include "app/command_line/open_club.h"
#include "app/window_call.h"

#include <QApplication>

#include <cstdio>

namespace {

/// Whoever calls a command wants to hear of defects, not what goes on meanwhile.
void onMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg) {
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
    }
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("hearth"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));
}

int runCommand(int& argc, char** argv)
{
    // Qt remarks on a plain C locale, which is what services and builds run in, and helps itself.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(onMessage);
    nameApplication();
    return static_cast<int>(hearth::runCommandLine(QCoreApplication::arguments().mid(1)));
}

int openWindow(int& argc, char** argv, const hearth::WindowCall& call)
{
    qInstallMessageHandler(onMessage);
    const QApplication application(argc, argv);
    nameApplication();
    QApplication::setApplicationDisplayName(QStringLiteral("Hearth"));
    QApplication::setDesktopFileName(QStringLiteral("hearth"));
    return hearth::runWindow(call);
}

} // namespace

int main(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words += QString::fromLocal8Bit(argv[i]);
    }
    if (const auto call = hearth::windowCall(words); call && hearth::hasDisplay()) {
        return openWindow(argc, argv, *call);
    }
    return runCommand(argc, argv);
}
