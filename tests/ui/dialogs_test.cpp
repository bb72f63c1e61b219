// SPDX-License-Identifier: GPL-3.0-or-later
// The walk of the pages, over what a page opens: dialogs, and the later steps of an import.
#include "core/base/translation.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "tests/ui/walk.h"
#include "ui/window/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace hearth;
using namespace hearth::test;

namespace {

void requireWalkable(QWidget& window, const QString& what)
{
    const QStringList clipped = stillClipped(window);
    INFO(what.toStdString() << ": " << (clipped + namelessControls(window)).join(u'\n').toStdString());
    CHECK(clipped.isEmpty());
    CHECK(namelessControls(window).isEmpty());
}

/// Runs `open`, which waits for a dialog, and looks at the dialog before it goes.
void walkDialog(const QString& what, const std::function<void()>& open)
{
    bool isSeen = false;
    QTimer::singleShot(0, [&] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (dialog == nullptr) {
            return;
        }
        isSeen = true;
        requireWalkable(*dialog, what);
        qobject_cast<QDialog*>(dialog)->reject();
    });
    open();
    INFO(what.toStdString());
    CHECK(isSeen);
}

void walkEverything(TestWindow& test, const QString& how)
{
    test.view().go({QStringLiteral("members"), {}});
    walkDialog(QStringLiteral("new member, ") + how, [&] { test.find<QPushButton>("newMember").click(); });
    test.find<QTableView>("memberList").selectRow(0);
    walkDialog(QStringLiteral("status over time, ") + how,
               [&] { test.find<QPushButton>("statusOverTimeButton").click(); });
    test.view().go({QStringLiteral("today"), {}});
    QApplication::processEvents();
    walkDialog(QStringLiteral("new meeting, ") + how, [&] { test.find<QPushButton>("newMeeting").click(); });
    walkDialog(QStringLiteral("print, ") + how, [&] { test.find<QPushButton>("printSheet").click(); });
    test.view().go({QStringLiteral("members"), {}});
    walkDialog(QStringLiteral("print members, ") + how,
               [&] { test.find<QPushButton>("printMembers").click(); });
    test.view().go({QStringLiteral("meetings"), {}});
    QApplication::processEvents();
    requireWalkable(test.window(), QStringLiteral("meetings, ") + how);
    walkDialog(QStringLiteral("planning, ") + how, [&] { test.find<QPushButton>("newMeetingHere").click(); });
    walkDialog(QStringLiteral("stretch, ") + how, [&] { test.find<QPushButton>("askForStretch").click(); });
    test.view().go({QStringLiteral("marks"), {}});
    QApplication::processEvents();
    requireWalkable(test.window(), QStringLiteral("marks, ") + how);
    test.view().go({QStringLiteral("places"), {}});
    QApplication::processEvents();
    requireWalkable(test.window(), QStringLiteral("places, ") + how);
    walkDialog(QStringLiteral("new place, ") + how, [&] { test.find<QPushButton>("newPlace").click(); });
    test.view().go({QStringLiteral("meeting"), {}});
    walkDialog(QStringLiteral("changing, ") + how, [&] { test.find<QPushButton>("editMeeting").click(); });
    test.find<QPushButton>("fromPaper").setChecked(true);
    QApplication::processEvents();
    requireWalkable(test.window(), QStringLiteral("from paper, ") + how);
    test.find<QPushButton>("fromPaper").setChecked(false);
    test.view().go({QStringLiteral("today"), {}});
    walkDialog(QStringLiteral("palette, ") + how, [&] { test.window().showPalette(); });

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("given_name,family_name,birthday\nBo,Long,1985-02-31\nUwe,Short,\n");
    file.close();
    test.view().go({QStringLiteral("import"), path});
    QApplication::processEvents();
    requireWalkable(test.window(), QStringLiteral("columns, ") + how);
    test.find<QPushButton>("importNext").click();
    QApplication::processEvents();
    test.find<QTableView>("importRows").selectRow(0);
    QApplication::processEvents();
    requireWalkable(test.window(), QStringLiteral("rows, ") + how);
    test.find<QPushButton>("importBack").click();
    test.find<QPushButton>("importBack").click();
}

} // namespace

TEST_CASE("dialogs and the steps of an import are named, and nothing in them is clipped", "[ui][walk]")
{
    const AsUsualAfterwards usual;
    for (const char16_t* language : {u"en", u"de"}) {
        REQUIRE(useLanguage(language));
        TestWindow test(Holding::Sample);
        walkEverything(test, QString::fromUtf16(language));
        test.window().resize(1024, 700);
        applyTheme(Look::Dark, mostZoom);
        QApplication::processEvents();
        walkEverything(test, QString::fromUtf16(language) + QStringLiteral(" at 200 %"));
    }
}

TEST_CASE("from right to left the window is mirrored, and nothing is clipped", "[ui][walk]")
{
    const AsUsualAfterwards usual;
    QApplication::setLayoutDirection(Qt::RightToLeft);
    TestWindow test(Holding::Sample);
    QApplication::processEvents();
    const auto& navigation = test.find<QWidget>("navigation");
    CHECK(navigation.mapTo(&test.window(), QPoint(0, 0)).x() > test.window().width() / 2);
    for (const char16_t* page : {u"today", u"members", u"groups", u"meetings", u"places", u"marks", u"import",
                                 u"export", u"history", u"settings"}) {
        test.view().go({QString::fromUtf16(page), {}});
        QApplication::processEvents();
        requireWalkable(test.window(), QString::fromUtf16(page));
    }
}
