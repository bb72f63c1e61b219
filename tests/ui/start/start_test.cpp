// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "tests/ui/walk.h"
#include "ui/start/one_window.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

/// The window with no club open, as a new user meets it.
struct FreshWindow {
    FreshWindow()
    {
        test.window().closeClub();
        QTest::qWait(1);
    }

    [[nodiscard]] bool isOpen() { return test.window().club() != nullptr; }
    [[nodiscard]] QString beside(const char16_t* name) const
    {
        return folder.filePath(QString::fromUtf16(name));
    }

    TestWindow test{Holding::Nothing};
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("a new club needs no answer but where its file is to be", "[ui][start]")
{
    FreshWindow fresh;
    const QString path = fresh.beside(u"first.hearth");
    fresh.test.find<QPushButton>("new").click();
    fresh.test.prompts().files = {path};
    fresh.test.find<QPushButton>("makeClub").click();
    REQUIRE(fresh.isOpen());
    CHECK(QFileInfo::exists(path));
    CHECK(fresh.test.open().settings().name == QStringLiteral("first"));
    CHECK(fresh.test.window().preferences().recentClubs() == QStringList{path});
}

TEST_CASE("what is answered about a new club is so", "[ui][start]")
{
    FreshWindow fresh;
    fresh.test.find<QPushButton>("new").click();
    fresh.test.find<QLineEdit>("clubNameField").setText(QStringLiteral("Harbour Choir"));
    auto& country = fresh.test.find<QComboBox>("country");
    country.setCurrentIndex(country.findData(QStringLiteral("DE")));
    fresh.test.find<QComboBox>("people").setCurrentText(QStringLiteral("Singers"));
    fresh.test.find<QComboBox>("every").setCurrentIndex(1);
    fresh.test.find<QCheckBox>("part-emergency").setChecked(false);
    fresh.test.prompts().files = {fresh.beside(u"choir")}; // the ending comes by itself
    fresh.test.find<QPushButton>("makeClub").click();
    REQUIRE(fresh.isOpen());
    const ClubSettings& settings = fresh.test.open().settings();
    CHECK(settings.name == QStringLiteral("Harbour Choir"));
    CHECK(settings.country == QStringLiteral("DE"));
    CHECK(settings.zone == QStringLiteral("Europe/Berlin"));
    CHECK_FALSE(hasPart(settings, Part::Emergency));
    CHECK(listMeetings(fresh.test.club().database()).size() == 78); // a year and a half of Thursdays
    const auto* members = fresh.test.view().findChild<QAbstractButton*>(QStringLiteral("goto-members"));
    CHECK(members->text() == QStringLiteral("Singers"));
}

TEST_CASE("going back from a new club leaves nothing behind", "[ui][start]")
{
    FreshWindow fresh;
    fresh.test.find<QPushButton>("new").click();
    fresh.test.prompts().files = {QString()};
    fresh.test.find<QPushButton>("makeClub").click();
    CHECK_FALSE(fresh.isOpen());
    fresh.test.find<QPushButton>("newClubBack").click();
    QTest::qWait(1);
    CHECK(fresh.test.find<QPushButton>("new").isVisible());
}

TEST_CASE("the sample club opens by one press and isn't among the clubs opened lately", "[ui][start]")
{
    FreshWindow fresh;
    fresh.test.find<QPushButton>("sample").click();
    REQUIRE(fresh.isOpen());
    CHECK(fresh.test.open().rows().count() == 214);
    CHECK(fresh.test.window().preferences().recentClubs().isEmpty());
}

TEST_CASE("a club that is gone is taken off the list", "[ui][start]")
{
    FreshWindow fresh;
    fresh.test.window().preferences().noteClub(fresh.beside(u"gone.hearth"));
    fresh.test.window().closeClub();
    QTest::qWait(1);
    fresh.test.find<QAbstractButton>("recent").click();
    CHECK(fresh.test.window().preferences().recentClubs().isEmpty());
}

TEST_CASE("the pages to begin with have names, no trap and room for large text", "[ui][start][walk]")
{
    FreshWindow fresh;
    for (const char* press : {"", "new"}) {
        if (*press != 0) {
            fresh.test.find<QPushButton>(press).click();
        }
        QTest::qWait(1);
        CHECK(namelessControls(fresh.test.window()).join(u'\n').toStdString().empty());
        CHECK(tabTraps(fresh.test.window()).join(u'\n').toStdString().empty());
        fresh.test.window().resize(1024, 700);
        applyTheme(Look::Dark, mostZoom);
        QTest::qWait(400);
        CHECK(clippedTexts(fresh.test.window()).join(u'\n').toStdString().empty());
        applyTheme(Look::Light, 1.0);
    }
}

TEST_CASE("whoever opens a club that a window shows gets that window", "[ui][start]")
{
    FreshWindow fresh;
    const QString path = fresh.beside(u"club.hearth");
    CHECK_FALSE(raiseWindowOf(path));
    fresh.test.find<QPushButton>("new").click();
    fresh.test.prompts().files = {path};
    fresh.test.find<QPushButton>("makeClub").click();
    REQUIRE(fresh.isOpen());
    CHECK(raiseWindowOf(path));
    fresh.test.window().closeClub();
    CHECK_FALSE(raiseWindowOf(path));
}
