// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translation.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "tests/ui/walk.h"
#include "ui/window/page_list.h"
#include "ui/window/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

void require(const QStringList& none, const QString& page)
{
    INFO(page.toStdString() << ": " << none.join(u'\n').toStdString());
    REQUIRE(none.isEmpty());
}

/// Calls `look` with each page in front, of a club that is empty and of one that isn't.
void onEveryPage(const std::function<void(TestWindow&, const QString&)>& look)
{
    for (const Holding holding : {Holding::Sample, Holding::Nothing}) {
        TestWindow test(holding);
        for (const PageEntry& entry : pageList()) {
            test.view().go({entry.id, {}});
            QApplication::processEvents();
            look(test, entry.id);
        }
    }
}

} // namespace

TEST_CASE("every control of every page has a name for a screen reader", "[ui][walk]")
{
    onEveryPage(
        [](TestWindow& test, const QString& page) { require(namelessControls(test.window()), page); });
}

TEST_CASE("Tab goes round every page and is caught nowhere", "[ui][walk]")
{
    onEveryPage([](TestWindow& test, const QString& page) { require(tabTraps(test.window()), page); });
}

TEST_CASE("no text is clipped in either language, at the usual size and at twice it", "[ui][walk]")
{
    const AsUsualAfterwards usual;
    for (const char16_t* language : {u"en", u"de"}) {
        REQUIRE(useLanguage(language));
        onEveryPage([](TestWindow& test, const QString& page) {
            require(stillClipped(test.window()), page);
            test.window().resize(1024, 700);
            applyTheme(Look::Dark, mostZoom);
            require(stillClipped(test.window()), page + QStringLiteral(" at 200 %"));
            applyTheme(Look::Light, 1.0);
            test.window().resize(1280, 800);
        });
    }
}

TEST_CASE("the walk notices what is in the way", "[ui][walk]")
{
    QWidget window;
    auto* button = new QWidget(&window);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setGeometry(0, 0, 10, 10);
    auto* label = new QLabel(QStringLiteral("A text that has no room"), &window);
    label->setGeometry(0, 20, 10, 5);
    window.show();
    CHECK(namelessControls(window).size() == 1);
    CHECK(clippedTexts(window).size() == 1);
}
