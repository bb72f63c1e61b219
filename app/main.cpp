// SPDX-License-Identifier: GPL-3.0-or-later
// The program `hearth`: a window, or a command that needs none.
#include "app/command_line/command_line.h"
#include "app/command_line/open_club.h"
#include "app/window_call.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace {

/// Whoever calls a command wants to hear of defects, not what goes on meanwhile.
void onMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    // Qt tells of each font that lacks a letter, until it has found one that has it.
    const bool isOfFonts = message.contains(QLatin1String("OpenType support missing for"));
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfFonts) {
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
    }
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("hearth"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTH_VERSION));
}

/// Commands need no display; a sheet needs fonts, which Qt has for programs with a screen, be it one that
/// nobody sees. Options may stand before the command, so the word is looked for among all.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    if (std::any_of(argv + 1, argv + argc, [](const char* word) { return qstrcmp(word, "print") == 0; })) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

int runCommand(int& argc, char** argv)
{
    // Qt remarks on a plain C locale, which is what services and builds run in, and helps itself.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    const auto application = applicationFor(argc, argv);
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
