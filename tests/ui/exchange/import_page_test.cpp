// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/member/member_rows.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "ui/exchange/import_rows_model.h"
#include "ui/shared/chip_button.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

struct ImportScreen {
    ImportScreen() { test.view().go({QStringLiteral("import"), {}}); }

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

    void choose(int column, const QString& field)
    {
        auto& box = test.find<QComboBox>(qPrintable(QStringLiteral("becomes-%1").arg(column)));
        const int at = box.findData(field);
        REQUIRE(at >= 0);
        box.setCurrentIndex(at);
        Q_EMIT box.activated(at);
    }

    [[nodiscard]] QString step() { return test.find<QLabel>("importStep").text(); }
    [[nodiscard]] ImportRowsModel& rows()
    {
        return *qobject_cast<ImportRowsModel*>(test.find<QTableView>("importRows").model());
    }
    [[nodiscard]] QString cell(int row, int column)
    {
        return rows().data(rows().index(row, column), Qt::DisplayRole).toString();
    }
    [[nodiscard]] std::size_t members() { return test.open().rows().count(); }

    MemberId add(const char16_t* given, const char16_t* family, const char16_t* email)
    {
        Member member;
        member.name = {};
        member.name.given = QString::fromUtf16(given);
        member.name.family = QString::fromUtf16(family);
        member.emails = {QString::fromUtf16(email)};
        return expectValue(addMember(test.club(), member));
    }

    QTemporaryDir folder;
    TestWindow test{Holding::Nothing};
};

} // namespace

TEST_CASE("a list is taken in three steps, and one undo takes it back", "[ui][import]")
{
    ImportScreen screen;
    CHECK(screen.step().contains(u"1 of 3"));
    screen.take("Vorname;Nachname;E-Mail;Geburtsdatum\nUwe;Weiß;uwe@example.org;1.2.1950\n"
                "Rosa;Marchetti;rosa@example.org;\n");
    CHECK(screen.step().contains(u"2 of 3"));
    CHECK(screen.test.find<QLabel>("recognised").text().contains(u"semicolons"));
    CHECK(screen.test.find<QComboBox>("becomes-0").currentData().toString() == u"given_name");
    CHECK(screen.test.find<QComboBox>("becomes-3").currentData().toString() == u"birthday");
    screen.click("importNext");
    CHECK(screen.step().contains(u"3 of 3"));
    CHECK(screen.rows().rowCount() == 2);
    CHECK(screen.cell(0, ImportRowsModel::Name) == u"Uwe Weiß");
    CHECK(screen.cell(0, ImportRowsModel::What) == u"new");
    CHECK(screen.members() == 0); // nothing is changed yet
    CHECK(screen.test.find<QPushButton>("importNext").text() == u"Import 2 rows");
    screen.click("importNext");
    CHECK(screen.members() == 2);
    CHECK(screen.test.view().place().page == u"members");
    expectValue(screen.test.club().undo());
    CHECK(screen.members() == 0);
}

TEST_CASE("copied rows are imported as a file is", "[ui][import]")
{
    ImportScreen screen;
    QGuiApplication::clipboard()->setText(QStringLiteral("Name\tPhone\nAmara Okafor\t07700 900111\n"));
    screen.click("pasteSource");
    screen.click("importNext");
    screen.click("importNext");
    CHECK(screen.members() == 1);
}

TEST_CASE("columns that nobody knows are given their fields by choosing", "[ui][import]")
{
    ImportScreen screen;
    screen.take("Wer,Farbe\nAmara,red\n");
    CHECK_FALSE(screen.test.find<QPushButton>("importNext").isEnabled());
    CHECK(screen.test.find<QLabel>("columnsProblem").isVisible());
    screen.choose(0, QStringLiteral("given_name"));
    screen.choose(1, QStringLiteral("custom:Farbe"));
    CHECK(screen.test.find<QPushButton>("importNext").isEnabled());
    screen.click("importNext");
    screen.click("importNext");
    REQUIRE(screen.members() == 1);
    const Member member = expectValue(readMember(screen.test.club(), screen.test.open().rows().id(0)));
    CHECK(member.custom.at(QStringLiteral("Farbe")) == u"red");
}

TEST_CASE("a cell that can't be read is put right in place", "[ui][import]")
{
    ImportScreen screen;
    screen.take("given_name,birthday\nBärbel,1985-02-31\nUwe,1950-02-01\n");
    screen.click("importNext");
    CHECK(screen.rows().count(RowKind::Refused) == 1);
    screen.test.find<QTableView>("importRows").selectRow(0);
    auto& mend = screen.test.find<QLineEdit>("mend");
    CHECK(mend.text() == u"1985-02-31");
    mend.setFocus();
    mend.selectAll();
    QTest::keyClicks(&mend, QStringLiteral("1985-02-28"));
    QTest::keyClick(&mend, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(screen.rows().count(RowKind::Refused) == 0);
    CHECK(screen.rows().count(RowKind::New) == 2);
    screen.click("importNext");
    CHECK(screen.members() == 2);
}

TEST_CASE("where several could be meant somebody decides", "[ui][import]")
{
    ImportScreen screen;
    const MemberId older = screen.add(u"Anna", u"Kowalski", u"family@example.org");
    static_cast<void>(screen.add(u"Anna", u"Kowalski", u"family@example.org"));
    screen.take("given_name,family_name,email,mobile\nAnna,Kowalski,family@example.org,07700 900222\n");
    screen.click("importNext");
    REQUIRE(screen.rows().count(RowKind::ToDecide) == 1);
    CHECK_FALSE(screen.test.find<QPushButton>("importNext").isEnabled());
    screen.test.find<QTableView>("importRows").selectRow(0);
    QTest::mouseClick(screen.test.window().findChildren<QPushButton*>(QStringLiteral("candidate")).front(),
                      Qt::LeftButton);
    QApplication::processEvents();
    CHECK(screen.rows().count(RowKind::Updated) == 1);
    CHECK(screen.cell(0, ImportRowsModel::Phone) == u"07700 900222");
    CHECK(screen.cell(0, ImportRowsModel::Why) == u"changes: Mobile");
    screen.click("importNext");
    CHECK(expectValue(readMember(screen.test.club(), older)).mobiles ==
          QStringList{QStringLiteral("07700 900222")});
    CHECK(screen.members() == 2);
}

TEST_CASE("a chip shows the rows that it counts, and all again", "[ui][import]")
{
    ImportScreen screen;
    screen.take("given_name,birthday\nBärbel,1985-02-31\nUwe,1950-02-01\nRosa,\n");
    screen.click("importNext");
    CHECK(screen.rows().rowCount() == 3);
    auto& chip = screen.test.find<ChipButton>("rows-5");
    QTest::mouseClick(&chip, Qt::LeftButton);
    CHECK(screen.rows().rowCount() == 1);
    QTest::mouseClick(&chip, Qt::LeftButton);
    CHECK(screen.rows().rowCount() == 3);
}

TEST_CASE("the refused rows are saved with their reasons", "[ui][import]")
{
    ImportScreen screen;
    screen.take("given_name,birthday\nBärbel,1985-02-31\nUwe,1950-02-01\n");
    screen.click("importNext");
    const QString target = screen.folder.filePath(QStringLiteral("refused.csv"));
    screen.test.prompts().files = {target};
    screen.click("saveRefused");
    QFile file(target);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.startsWith("given_name,birthday,reason\r\n"));
    CHECK(text.contains("1985-02-31"));
    CHECK_FALSE(text.contains("Uwe"));
}

TEST_CASE("what is no list is refused in a sentence, and nothing is changed", "[ui][import]")
{
    ImportScreen screen;
    screen.take("");
    CHECK(screen.step().contains(u"1 of 3"));
    CHECK(screen.test.foot().contains(u"empty"));
    screen.test.view().go({QStringLiteral("import"), screen.folder.path()});
    CHECK(screen.test.foot().contains(u"folder"));
    CHECK(screen.members() == 0);
}

TEST_CASE("the rows of an import are a sound model", "[ui][import]")
{
    ImportScreen screen;
    ImportRowsModel model(screen.test.open());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    auto session =
        expectValue(ImportSession::of("given_name,birthday\nBo,1985-02-31\nUwe,\n", QStringLiteral("x")));
    const ImportReport report = expectValue(session->look(screen.test.club(), {}));
    model.show(&*session->plan(), report);
    CHECK(model.rowCount() == 2);
    model.narrow(RowKind::New);
    CHECK(model.rowCount() == 1);
    model.clear();
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a file of several lists is shown list by list, taken whole, and undone change by change",
          "[ui][import]")
{
    ImportScreen screen;
    const QString path = screen.folder.filePath(QStringLiteral("club.ics"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
               "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261203T190000\r\nDTEND:20261203T210000\r\n"
               "RRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Chess\r\nEND:VEVENT\r\n"
               "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20261212T100000\r\nDTEND:20261212T120000\r\n"
               "SUMMARY:Fair\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    screen.test.view().go({QStringLiteral("import"), path});
    QApplication::processEvents();
    CHECK(screen.step() == u"Several lists in one file");
    CHECK(screen.test.find<QLabel>("listIn-series").text().contains(u"1 row"));
    const auto meetings = [&] {
        return screen.test.open().database().number("SELECT count(*) FROM meeting");
    };
    CHECK(meetings() == 0);
    screen.click("importNext");
    CHECK(meetings() == 4); // the series is laid out at once
    CHECK(screen.test.find<QPushButton>("importNext").text() == u"Done");
    screen.click("importNext");
    CHECK(screen.test.view().place().page == u"members");
    screen.test.view().undo();
    CHECK(meetings() == 3);
}

TEST_CASE("an attendance list of names and dates makes what is missing only where that is wanted",
          "[ui][import]")
{
    ImportScreen screen;
    screen.add(u"Ada", u"Lovelace", u"ada@example.org");
    screen.take("Name,2026-10-01,2026-10-08\nAda Lovelace,x,x\nBen Okri,,x\n");
    screen.click("importNext");
    auto& create = screen.test.find<QCheckBox>("createMissing");
    REQUIRE(create.isVisible());
    CHECK_FALSE(screen.test.find<QPushButton>("importNext").isEnabled()); // there are no such meetings
    create.click();
    QApplication::processEvents();
    CHECK(screen.test.find<QPushButton>("importNext").isEnabled());
    screen.click("importNext");
    CHECK(screen.members() == 2);
    CHECK(screen.test.open().database().number("SELECT count(*) FROM attendance") == 3);
    screen.test.view().undo();
    CHECK(screen.members() == 1);
}
