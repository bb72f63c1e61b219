// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/settings/settings_queries.h"
#include "tests/support/catch.h"
#include "tests/support/warnings.h"
#include "tests/ui/test_window.h"
#include "ui/window/theme/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace hearth;
using namespace hearth::test;

namespace {

struct Settings {
    Settings() { test.view().go({QStringLiteral("settings"), {}}); }

    TestWindow test{Holding::Nothing};
};

} // namespace

TEST_CASE("the club's name is saved when it is left, shown at once, and undone", "[ui][settings]")
{
    Settings settings;
    auto& name = settings.test.find<QLineEdit>("settingName");
    name.setFocus();
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Harbour Choir"));
    QTest::keyClick(&name, Qt::Key_Tab);
    CHECK(settings.test.open().settings().name == QStringLiteral("Harbour Choir"));
    CHECK(settings.test.find<QLabel>("clubName").text() == QStringLiteral("Harbour Choir"));
    settings.test.view().undo();
    CHECK(settings.test.find<QLabel>("clubName").text() == QStringLiteral("Empty club"));
}

TEST_CASE("a part that isn't wanted is absent from a member's details until it is", "[ui][settings]")
{
    Settings settings;
    Member member;
    member.name.given = QStringLiteral("Amara");
    const QString id = addMember(settings.test.club(), member)->text();
    settings.test.find<QCheckBox>("settingPart-households").click();
    settings.test.find<QCheckBox>("settingPart-emergency").click();
    settings.test.view().go({QStringLiteral("members"), id});
    CHECK_FALSE(settings.test.find<QLineEdit>("household").isVisible());
    CHECK_FALSE(settings.test.find<QPushButton>("showEmergency").isVisible());
    CHECK(settings.test.find<QLineEdit>("groups").isVisible());
    settings.test.view().go({QStringLiteral("settings"), {}});
    settings.test.find<QCheckBox>("settingPart-households").click();
    settings.test.view().go({QStringLiteral("members"), id});
    CHECK(settings.test.find<QLineEdit>("household").isVisible());
}

TEST_CASE("what a club calls its people stands in the navigation", "[ui][settings]")
{
    Settings settings;
    auto& people = settings.test.find<QLineEdit>("settingPeople");
    people.setFocus();
    QTest::keyClicks(&people, QStringLiteral("Singers"));
    QTest::keyClick(&people, Qt::Key_Return);
    CHECK(settings.test.find<QAbstractButton>("goto-members").text() == QStringLiteral("Singers"));
}

TEST_CASE("a backup is made, and what it doesn't hold is named before it is restored", "[ui][settings]")
{
    Settings settings;
    settings.test.find<QPushButton>("makeBackup").click();
    CHECK(settings.test.find<QLabel>("backupWords").text().startsWith(QStringLiteral("1 backup")));
    settings.test.prompts().answers = {0, std::nullopt};
    settings.test.find<QPushButton>("restoreBackup").click();
    REQUIRE(settings.test.prompts().asked.size() == 2);
    CHECK(settings.test.prompts().asked[1].text.startsWith(QStringLiteral("Nothing was changed since")));
}

TEST_CASE("a copy goes where it is wanted, and going back makes none", "[ui][settings]")
{
    Settings settings;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.hearth"));
    settings.test.prompts().files = {QString(), path};
    settings.test.find<QPushButton>("copyOutside").click();
    CHECK_FALSE(QFileInfo::exists(path));
    settings.test.find<QPushButton>("copyOutside").click();
    CHECK(QFileInfo::exists(path));
}

TEST_CASE("the look changes at once and is remembered", "[ui][settings]")
{
    Settings settings;
    auto& look = settings.test.find<QComboBox>("settingLook");
    look.setCurrentIndex(look.findData(static_cast<int>(Look::Dark)));
    Q_EMIT look.activated(look.currentIndex());
    CHECK(tokens() == darkTokens());
    CHECK(settings.test.window().preferences().look() == Look::Dark);
    applyTheme(Look::Light, 1.0);
}

TEST_CASE("own fields are made, renamed, moved and deleted in the settings", "[ui][settings]")
{
    TestWindow test(Holding::Nothing);
    test.view().go({QStringLiteral("settings"), {}});
    const auto names = [&] {
        QStringList all;
        for (const CustomField& field : memberCustomFields(test.open().database())) {
            all += field.name;
        }
        return all;
    };
    const auto click = [&](const char* name, int which) {
        QApplication::processEvents();
        std::vector<QPushButton*> shown;
        for (QPushButton* button : test.window().findChildren<QPushButton*>(QString::fromLatin1(name))) {
            if (button->isVisible()) {
                shown.push_back(button);
            }
        }
        REQUIRE(static_cast<std::size_t>(which) < shown.size());
        shown[static_cast<std::size_t>(which)]->click();
    };
    test.prompts().lines = {QStringLiteral("Voice"), QStringLiteral("Shirt"), QStringLiteral("voice")};
    click("newField", 0);
    click("newField", 0);
    CHECK(names() == QStringList{QStringLiteral("Voice"), QStringLiteral("Shirt")});
    click("newField", 0);
    CHECK(test.foot().contains(u"There is a field called \"Voice\" already"));
    click("fieldDown", 0);
    CHECK(names() == QStringList{QStringLiteral("Shirt"), QStringLiteral("Voice")});
    test.prompts().answers = {0};
    click("fieldDelete", 0);
    CHECK(names() == QStringList{QStringLiteral("Voice")});
}

TEST_CASE("a logo that is no picture is said so and changes nothing", "[ui][settings]")
{
    Settings settings;
    const QTemporaryDir folder;
    const ExpectedWarnings warnings; // of the reader of pictures
    for (const QByteArray& bytes :
         {QByteArray("a letter"), QByteArray("\xff\xd8\xff broken"), QByteArray()}) {
        const QString path = folder.filePath(QStringLiteral("logo.jpg"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        settings.test.prompts().files = {path};
        settings.test.find<QPushButton>("chooseLogo").click();
        CHECK(settings.test.foot().contains(QStringLiteral("logo.jpg")));
        CHECK(readLogo(settings.test.open().database()).isEmpty());
        CHECK(settings.test.club().history().list().empty());
    }
}

TEST_CASE("prompts for conversations are written one to a line, and undone", "[ui][settings]")
{
    Settings settings;
    auto& prompts = settings.test.find<QPlainTextEdit>("prompts");
    CHECK_FALSE(prompts.placeholderText().isEmpty());
    prompts.setFocus();
    QTest::keyClicks(&prompts, QStringLiteral("Sea or hills?"));
    QTest::keyClick(&prompts, Qt::Key_Return);
    QTest::keyClicks(&prompts, QStringLiteral("Tea or coffee?"));
    settings.test.find<QLineEdit>("settingName").setFocus();
    const auto kept = [&] { return readPrompts(settings.test.open().database()); };
    CHECK(kept() == QStringList{QStringLiteral("Sea or hills?"), QStringLiteral("Tea or coffee?")});
    expectValue(settings.test.club().undo());
    CHECK(kept().isEmpty());
    CHECK(prompts.toPlainText().isEmpty());
}

TEST_CASE("letterhead, logo and paper are kept", "[ui][settings]")
{
    TestWindow test(Holding::Nothing);
    test.view().go({QStringLiteral("settings"), {}});
    auto& letterhead = test.find<QPlainTextEdit>("letterhead");
    letterhead.setFocus();
    QTest::keyClicks(&letterhead, QStringLiteral("12 Mill Lane"));
    test.find<QLineEdit>("settingName").setFocus();
    CHECK(test.open().settings().letterhead == u"12 Mill Lane");
    auto& paper = test.find<QComboBox>("settingPaper");
    CHECK(paper.itemText(0).contains(u"A4"));
    paper.setCurrentIndex(2);
    Q_EMIT paper.activated(2);
    CHECK(test.open().settings().paper == u"Letter");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("logo.png"));
    QPixmap logo(8, 8);
    logo.fill(Qt::red);
    REQUIRE(logo.save(path));
    test.prompts().files = {path};
    test.find<QPushButton>("chooseLogo").click();
    CHECK_FALSE(readLogo(test.open().database()).isEmpty());
    test.find<QPushButton>("removeLogo").click();
    CHECK(readLogo(test.open().database()).isEmpty());
}

TEST_CASE("the wheel changes no choice that the pointer only passes over", "[ui][settings]")
{
    TestWindow test(Holding::Nothing);
    test.view().go({QStringLiteral("settings"), {}});
    auto& paper = test.find<QComboBox>("settingPaper");
    const auto turn = [&] {
        QWheelEvent event(QPointF(5, 5), paper.mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&paper, &event);
    };
    paper.clearFocus();
    turn();
    CHECK(paper.currentIndex() == 0);
    paper.setFocus();
    turn();
    CHECK(paper.currentIndex() == 1);
}
