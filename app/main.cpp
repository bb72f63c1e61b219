// SPDX-License-Identifier: GPL-3.0-or-later
// The program `hearth`.
#include "app/command_line/command_line.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

/// Whoever calls a command wants to hear of defects, not what goes on meanwhile.
void onMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg) {
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
    }
}

} // namespace

int main(int argc, char* argv[])
{
    // Qt remarks on a plain C locale, which is what services and builds run in, and helps itself.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(onMessage);
    QCoreApplication::setApplicationName(QStringLiteral("hearth"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));
    return static_cast<int>(hearth::runCommandLine(QCoreApplication::arguments().mid(1)));
}
