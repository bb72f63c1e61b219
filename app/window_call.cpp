// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_call.h"

#include "app/command_line/commands.h"
#include "core/base/clock.h"
#include "core/base/translation.h"
#include "core/door/door_file.h"
#include "core/meeting/meeting_queries.h"
#include "core/schema.h"
#include "ui/door/door_window.h"
#include "ui/shared/prompts.h"
#include "ui/start/one_window.h"
#include "ui/window/club_view.h"
#include "ui/window/frame.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>

namespace hearth {

namespace {

/// Takes `--name VALUE` or `--name=VALUE` out of the words.
QString take(QStringList& words, const QString& name)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == name && i + 1 < words.size()) {
            const QString value = words.at(i + 1);
            words.remove(i, 2);
            return value;
        }
        if (words.at(i).startsWith(name + u'=')) {
            return words.takeAt(i).mid(name.size() + 1);
        }
    }
    return {};
}

bool looksLikeFile(const QString& word)
{
    return word.endsWith(u".hearth", Qt::CaseInsensitive) || word.contains(u'/') || word.contains(u'\\') ||
           QFileInfo::exists(word);
}

struct DoorCall {
    Q_DECLARE_TR_FUNCTIONS(hearth::DoorCall)
};

/// Says why nothing could be shown; the program's exit code.
int complainAtEnd(const Error& error)
{
    std::fprintf(stderr, "%s\n", error.sentence.toUtf8().constData());
    return 1;
}

/// Writes what the window shows once it has come to rest.
int takePicture(QWidget& window, const WindowCall& call)
{
    constexpr int rest = 900; // milliseconds: the day's backup is made by then
    const QStringList sides = call.size.split(u'x');
    if (sides.size() == 2) {
        window.resize(sides[0].toInt(), sides[1].toInt());
    }
    bool isWritten = false;
    QTimer::singleShot(rest, &window, [&] {
        isWritten = window.grab().save(call.picture);
        QApplication::quit();
    });
    QApplication::exec();
    return isWritten ? 0 : 1;
}

/// The door alone, over a window that stays hidden; with it the program ends.
int showDoor(Frame& frame, QWidget& over, const WindowCall& call)
{
    const auto meeting =
        findMeeting(frame.open().club(), call.meeting.isEmpty() ? QStringLiteral("next") : call.meeting);
    if (!meeting) {
        return complainAtEnd(meeting.error());
    }
    DoorWindow* door = openDoor(frame, over, meeting->id);
    if (door == nullptr) {
        return 1;
    }
    QObject::disconnect(door, &DoorWindow::closed, &over, nullptr);
    QObject::connect(door, &DoorWindow::closed, qApp, &QApplication::quit);
    if (call.picture.isEmpty()) {
        return QApplication::exec();
    }
    door->showNormal();
    return takePicture(*door, call);
}

int runDoor(MainWindow& window, const WindowCall& call)
{
    ClubView* view = window.club();
    if (view == nullptr) { // what is in the way stands in the window
        window.show();
        return QApplication::exec();
    }
    return showDoor(*view, window, call);
}

/// The door of a door file, whose passphrase is asked for until it is right or nobody knows it.
int runDoorFile(const QString& file,
                const WindowCall& call,
                Preferences& preferences,
                const ClockMaker& clocks)
{
    DialogPrompts prompts(nullptr);
    auto clock = clocks();
    auto passphrase = std::optional(QString());
    const bool isSealed = doorFileForm(file) == DoorFileForm::Sealed;
    QString label = DoorCall::tr("The passphrase of %1:").arg(QFileInfo(file).fileName());
    while (true) {
        if (isSealed) {
            passphrase = prompts.secret(DoorCall::tr("Open the door"), label);
        }
        if (!passphrase) {
            return 1;
        }
        auto club = openDoorFile(file, *passphrase, schema(), *clock);
        if (club) {
            ClubView view(std::make_unique<OpenClub>(std::move(*club), std::move(clock), Opened::Whole),
                          prompts, preferences);
            return showDoor(view, view, call);
        }
        if (!isSealed || club.error().kind != Error::Kind::Refused) {
            return complainAtEnd(club.error());
        }
        label = club.error().sentence;
    }
}

} // namespace

std::optional<WindowCall> windowCall(QStringList words)
{
    WindowCall call;
    call.now = take(words, QStringLiteral("--now"));
    call.page = take(words, QStringLiteral("--page"));
    call.picture = take(words, QStringLiteral("--picture"));
    call.look = take(words, QStringLiteral("--look"));
    call.size = take(words, QStringLiteral("--size"));
    call.meeting = take(words, QStringLiteral("--meeting"));
    call.isDoor = words.removeAll(QStringLiteral("--door")) > 0;
    if (call.isDoor ? words.isEmpty() : !call.meeting.isEmpty()) {
        return std::nullopt;
    }
    if (!call.now.isEmpty() && !FixedClock::fromText(call.now)) {
        return std::nullopt;
    }
    if (words.isEmpty()) {
        return call;
    }
    if (words.size() > 1 || words.first().startsWith(u'-') || findCommand(words.first()) != nullptr ||
        !looksLikeFile(words.first())) {
        return std::nullopt;
    }
    call.file = words.first();
    return call;
}

bool hasDisplay()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#endif
}

int runWindow(const WindowCall& call)
{
    Preferences preferences;
    useLanguage(interfaceLanguage(preferences.language().isEmpty() ? qEnvironmentVariable("HEARTH_LANGUAGE")
                                                                   : preferences.language(),
                                  QLocale::system(), {}));
    QApplication::setLayoutDirection(QLocale().textDirection());
    applyTheme(call.look.isEmpty() ? preferences.look() : lookFromWord(call.look), preferences.zoom());
    const ClockMaker clocks = [&call]() -> std::unique_ptr<Clock> {
        if (const auto fixed = FixedClock::fromText(call.now)) {
            return std::make_unique<FixedClock>(*fixed);
        }
        return std::make_unique<SystemClock>();
    };
    const QString file = call.file.isEmpty() ? QString() : QFileInfo(call.file).absoluteFilePath();
    if (!file.isEmpty() && raiseWindowOf(file)) {
        return 0; // it stands in front now
    }
    if (call.isDoor && doorFileForm(file) != DoorFileForm::None) {
        return runDoorFile(file, call, preferences, clocks);
    }
    MainWindow window(preferences, clocks);
    if (!file.isEmpty()) {
        window.openFile(file);
        window.showPage({call.page.section(u'/', 0, 0), call.page.section(u'/', 1)});
    }
    if (call.isDoor) {
        return runDoor(window, call);
    }
    window.show();
    return call.picture.isEmpty() ? QApplication::exec() : takePicture(window, call);
}

} // namespace hearth
