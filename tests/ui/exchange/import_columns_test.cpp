// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/member/member_rows.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "ui/exchange/import_rows_model.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

struct ColumnsScreen {
    void take(const QByteArray& text)
    {
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        test.view().go({QStringLiteral("import"), path});
        QApplication::processEvents();
    }

    void click(const char* name)
    {
        QTest::mouseClick(&test.find<QPushButton>(name), Qt::LeftButton);
        QApplication::processEvents();
    }

    void choose(const char* name, const QVariant& data)
    {
        auto& box = test.find<QComboBox>(name);
        const int at = box.findData(data);
        REQUIRE(at >= 0);
        box.setCurrentIndex(at);
        Q_EMIT box.activated(at);
        QApplication::processEvents();
    }

    [[nodiscard]] QString becomes(const char* name)
    {
        return test.find<QComboBox>(name).currentData().toString();
    }
    [[nodiscard]] QString reason(const char* name) { return test.find<QLabel>(name).text(); }

    QTemporaryDir folder;
    TestWindow test{Holding::Nothing};
};

} // namespace

TEST_CASE("each column says why it was taken for what it is", "[ui][import]")
{
    ColumnsScreen screen;
    screen.take(
        "Vorname;Nachname;x;Passwort\nAda;Bell;ada@example.org;secret\nBo;Chen;bo@example.org;hush\n");
    CHECK(screen.reason("reason-0") == u"because it is called “Vorname”");
    CHECK(screen.becomes("becomes-2") == u"email");
    CHECK(screen.reason("reason-2") == u"because its values are e-mail addresses");
    SECTION("a password can't be chosen for anything")
    {
        CHECK(screen.test.find<QComboBox>("becomes-3").count() == 1);
        CHECK(screen.reason("reason-3").contains(u"never taken in"));
    }
    SECTION("what is chosen by hand says so")
    {
        screen.choose("becomes-2", QStringLiteral("notes"));
        CHECK(screen.reason("reason-2") == u"chosen by hand");
    }
}

TEST_CASE("the order of day and month is asked for only where no date tells", "[ui][import]")
{
    ColumnsScreen screen;
    screen.take("First name,Last name,Joined\nAda,Bell,25/04/2020\n");
    CHECK_FALSE(screen.test.find<QComboBox>("dateOrder").isVisible());
    screen.take("First name,Last name,Joined\nAda,Bell,03/04/2020\n");
    CHECK(screen.test.find<QComboBox>("dateOrder").isVisible());
    screen.choose("dateOrder", static_cast<int>(DateOrder::MonthDayYear));
    screen.click("importNext");
    screen.click("importNext");
    REQUIRE(screen.test.open().rows().count() == 1);
    CHECK(expectValue(readMember(screen.test.club(), screen.test.open().rows().id(0))).joined ==
          QDate(2020, 3, 4));
}

TEST_CASE("what somebody made of a header is remembered for the next list with it", "[ui][import]")
{
    ColumnsScreen screen;
    screen.take("Vorname;Nachname;Farbe\nAda;Bell;red\n");
    screen.choose("becomes-2", QStringLiteral("custom:Farbe"));
    screen.click("importNext");
    screen.click("importNext");
    REQUIRE(screen.test.open().rows().count() == 1);
    screen.take("Vorname;Nachname;Farbe\nBo;Chen;blue\n");
    CHECK(screen.becomes("becomes-2") == u"custom:Farbe");
    CHECK(screen.test.find<QLabel>("recognised").text().contains(u"as last time"));
    SECTION("and for no other")
    {
        screen.take("Vorname;Nachname;Farbe;Ort\nBo;Chen;blue;Ulm\n");
        CHECK(screen.becomes("becomes-2").isEmpty());
        CHECK_FALSE(screen.test.find<QLabel>("recognised").text().contains(u"as last time"));
    }
}

TEST_CASE("a column chosen in a list that nobody knows lets the others be guessed", "[ui][import]")
{
    ColumnsScreen screen;
    screen.take("Wer,Telefon\nAmara,07700 900111\nBo,07700 900222\n");
    CHECK_FALSE(screen.test.find<QPushButton>("importNext").isEnabled());
    screen.choose("becomes-0", QStringLiteral("full_name"));
    CHECK(screen.becomes("becomes-1") == u"phone");
    CHECK(screen.test.find<QPushButton>("importNext").isEnabled());
}

TEST_CASE("a namesake is shown as to be decided, and can be the one", "[ui][import]")
{
    ColumnsScreen screen;
    Member anna;
    anna.name.given = QStringLiteral("Anna");
    anna.name.family = QStringLiteral("Kowalski");
    static_cast<void>(expectValue(addMember(screen.test.club(), anna)));
    screen.take("Vorname;Nachname;Ort\nAnna;Kowalski;Ulm\nBo;Chen;Ulm\n");
    screen.click("importNext");
    auto& rows = *qobject_cast<ImportRowsModel*>(screen.test.find<QTableView>("importRows").model());
    CHECK(rows.count(RowKind::ToDecide) == 1);
    CHECK(rows.count(RowKind::New) == 1);
    screen.test.find<QTableView>("importRows").selectRow(0);
    QApplication::processEvents();
    screen.click("candidate"); // the first one: her who is there
    CHECK(rows.count(RowKind::ToDecide) == 0);
    CHECK(rows.count(RowKind::Updated) == 1);
    screen.click("importNext");
    CHECK(screen.test.open().rows().count() == 2);
}
