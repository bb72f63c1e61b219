// SPDX-License-Identifier: GPL-3.0-or-later
// hearth_window_bench FILE: opens the window on a club as somebody would, goes to the members, types names
// into the search box, and prints what it measured as JSON. tests/bench/window runs it on an empty and on a
// large club and compares; a screen of Xvfb is enough. With --pages it measures the calendar and the marks of
// a term instead, and fills FILE with meetings for that.
#include "core/base/translation.h"
#include "core/meeting/meeting_queries.h"
#include "tests/bench/page_times.h"
#include "tests/bench/painted_rows.h"
#include "tests/bench/paper_times.h"
#include "ui/members/members_page.h"
#include "ui/sheets/sheet_list.h"
#include "ui/sheets/sheet_output.h"
#include "ui/window/club_view.h"
#include "ui/window/main_window.h"
#include "ui/window/open_club.h"
#include "ui/window/page.h"
#include "ui/window/preferences.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using hearth::bench::PaintedRows;
using hearth::bench::spin;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// Measures every event that the program handles: the longest one is how long it ever kept somebody waiting.
class MeasuringApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event); // part of one that is measured
        }
        ++m_depth;
        const auto start = Clock::now();
        const QByteArray what = QByteArray(receiver->metaObject()->className()) + ' ' +
                                QByteArray::number(static_cast<int>(event->type()));
        const bool answer = QApplication::notify(receiver, event);
        const double took = millisecondsSince(start);
        if (took > m_longest) {
            m_longest = took;
            m_what = what;
        }
        --m_depth;
        return answer;
    }

    void reset()
    {
        m_longest = 0;
        m_what.clear();
    }
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] const QByteArray& what() const { return m_what; }

private:
    int m_depth = 0;
    double m_longest = 0;
    QByteArray m_what;
};

/// Memory in megabytes, "VmHWM:" the most that was ever in use, "VmRSS:" what is now; 0 where the system
/// doesn't tell.
double megabytes(const char* which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith(which)) {
                return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
            }
        }
    }
    return 0;
}

std::vector<double> typeNames(QLineEdit& box, PaintedRows& painted)
{
    std::vector<double> times;
    for (const char* name :
         {"anna ", "mull", "o'br", "garcia", "sm", "chess", "kowalski", "077009", "peter m", "street",
          "anders", "yoga", "li", "board games", "smith j", "example.org", "riverside"}) {
        for (const char* letter = name; *letter != '\0'; ++letter) {
            painted.forget();
            const auto start = Clock::now();
            QTest::keyClick(&box, *letter);
            QApplication::processEvents();
            times.push_back(millisecondsSince(start));
        }
        box.clear();
        QApplication::processEvents();
    }
    std::sort(times.begin(), times.end());
    return times;
}

struct RegisterTimes {
    double opened = 0; ///< Milliseconds from going there to its first painted rows.
    double marked = 0; ///< The worst of ten, from the key to the painted mark.
};

/// The next meeting's register, opened and taken by keys.
RegisterTimes takeRegister(hearth::MainWindow& window)
{
    RegisterTimes times;
    const auto start = Clock::now();
    window.club()->go({QStringLiteral("meeting"), {}});
    auto* table = window.findChild<QAbstractItemView*>(QStringLiteral("register"));
    if (table == nullptr || table->model()->rowCount() == 0) {
        return times;
    }
    PaintedRows painted(*table);
    spin([&] { return painted.isPainted(); });
    times.opened = millisecondsSince(start);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QApplication::processEvents();
    for (int mark = 0; mark < 10; ++mark) {
        const auto pressed = Clock::now();
        QTest::keyClick(table, 'p');
        QApplication::processEvents();
        times.marked = std::max(times.marked, millisecondsSince(pressed));
    }
    return times;
}

/// The sign-in sheet of the whole club's next meeting as a PDF: from the club to the bytes.
struct SheetTimes {
    double made = 0;
    double kilobytes = 0;
    int pages = 0;
};

SheetTimes makeSheet(hearth::MainWindow& window)
{
    SheetTimes times;
    hearth::Club& club = window.club()->open().club();
    const hearth::CivilTime now = club.civilNow();
    const auto coming = hearth::meetingsBetween(club.database(), now, {now.date.addMonths(1), now.time});
    const auto next = std::find_if(coming.begin(), coming.end(), [](const hearth::ListedMeeting& listed) {
        return !listed.meeting.group; // the whole club's
    });
    if (next == coming.end()) {
        return times;
    }
    const auto start = Clock::now();
    const auto sheet = hearth::findSheetKind(u"sign-in")->make(club, {.meeting = next->meeting.id});
    if (sheet) {
        const QByteArray pdf = hearth::pdfOf(**sheet);
        times = {millisecondsSince(start), static_cast<double>(pdf.size()) / 1'024, (*sheet)->pages()};
    }
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    const auto start = Clock::now();
    MeasuringApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hearth"));
    const bool isOfPages = argc == 3 && QByteArray(argv[1]) == "--pages";
    if (argc < 2) {
        std::fprintf(stderr, "Usage: hearth_window_bench [--pages] FILE\n");
        return 2;
    }
    hearth::useLanguage(u"en");
    hearth::Preferences preferences;
    hearth::applyTheme(hearth::Look::Light, 1.0);
    hearth::MainWindow window(preferences, [] { return std::make_unique<hearth::SystemClock>(); });
    window.openFile(QString::fromLocal8Bit(argv[argc - 1]));
    window.resize(1280, 800);
    window.show();
    QApplication::setActiveWindow(&window);
    if (window.club() == nullptr) {
        std::fprintf(stderr, "the club can't be opened\n");
        return 1;
    }
    spin([&] { return window.club()->page().isVisible() && window.isActiveWindow(); });
    QApplication::processEvents();
    if (isOfPages) {
        print(hearth::bench::measurePages(window));
        return 0;
    }
    const double shown = millisecondsSince(start);
    const double shownMegabytes = megabytes("VmHWM:");
    const auto gone = Clock::now();
    // As an event, so that it is measured as one.
    QMetaObject::invokeMethod(
        window.club(),
        [&] {
            window.club()->go({QStringLiteral("members"), {}});
        },
        Qt::QueuedConnection);
    spin([&] { return window.club()->place().page == u"members"; });
    auto& table = *window.findChild<QAbstractItemView*>(QStringLiteral("memberList"));
    PaintedRows painted(table);
    const bool hasRows = window.club()->open().memberCount() > 0;
    spin([&] { return painted.isPainted() || (!hasRows && table.model()->rowCount() == 0); });
    const double rows = millisecondsSince(gone);
    const double rowsMegabytes = megabytes("VmHWM:");
    const auto settle = Clock::now();
    spin([&] { return millisecondsSince(settle) > 3'000; }); // whatever goes on behind the first rows
    const double longestStart = application.longest();
    const QByteArray longestStartWhat = application.what();
    const double settledMegabytes = megabytes("VmHWM:");
    const double keptMegabytes = megabytes("VmRSS:");
    application.reset();
    auto& box = *window.findChild<QLineEdit*>(QStringLiteral("memberSearch"));
    box.setFocus();
    const std::vector<double> times = hasRows ? typeNames(box, painted) : std::vector<double>{0};
    const RegisterTimes taken = takeRegister(window);
    const SheetTimes sheet = makeSheet(window);
    const hearth::bench::PaperTimes paper = hearth::bench::paperTimes(window.club()->open().club());
    std::printf("{\"shown\": %.1f, \"member_rows\": %.1f, \"longest_event\": %.1f, \"longest_was\": \"%s\", "
                "\"longest_typing\": %.1f, \"keystroke_p50\": %.2f, \"keystroke_p99\": %.2f, "
                "\"keystroke_worst\": %.2f, "
                "\"sheet_ms\": %.1f, \"sheet_kb\": %.1f, \"sheet_pages\": %d, "
                "\"labels_ms\": %.1f, \"badges_ms\": %.1f, \"badges_preview_ms\": %.1f, "
                "\"labels_people\": %d, \"pack_ms\": %.1f, \"pack_pages\": %d, "
                "\"register_opens\": %.1f, \"mark_worst\": %.1f, \"peak_mb_shown\": %.1f, "
                "\"peak_mb_rows\": %.1f, \"peak_mb_read\": %.1f, \"kept_mb\": %.1f, \"peak_mb\": %.1f}\n",
                shown, rows, longestStart, longestStartWhat.constData(), application.longest(),
                times[times.size() / 2], times[(times.size() * 99 + 99) / 100 - 1], times.back(), sheet.made,
                sheet.kilobytes, sheet.pages, paper.labels, paper.badges, paper.firstPage, paper.people,
                paper.pack, paper.packPages, taken.opened, taken.marked, shownMegabytes, rowsMegabytes,
                settledMegabytes, keptMegabytes, megabytes("VmHWM:"));
    return 0;
}
