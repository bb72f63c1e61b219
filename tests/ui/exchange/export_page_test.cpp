// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "tests/support/catch.h"
#include "tests/support/table_rows.h"
#include "tests/ui/test_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

struct ExportScreen {
    ExportScreen()
    {
        add(u"Amara", MemberStatus::Full);
        add(u"Bo", MemberStatus::Former);
        test.view().go({QStringLiteral("export"), {}});
        QApplication::processEvents();
    }

    void add(const char16_t* given, MemberStatus status)
    {
        Member member;
        member.name.given = QString::fromUtf16(given);
        member.status = StatusWord{status, {}};
        member.notes = QStringLiteral("private");
        member.emails = {QStringLiteral("a@example.org")};
        static_cast<void>(expectValue(addMember(test.club(), member)));
    }

    void click(const char* name) { QTest::mouseClick(&test.find<QPushButton>(name), Qt::LeftButton); }

    void choose(const char* box, const QString& what)
    {
        auto& choices = test.find<QComboBox>(box);
        choices.setCurrentIndex(choices.findData(what));
        Q_EMIT choices.activated(choices.currentIndex());
    }

    [[nodiscard]] QString formats()
    {
        const auto& box = test.find<QComboBox>("exportFormat");
        QStringList endings;
        for (int i = 0; i < box.count(); ++i) {
            endings += box.itemData(i).toString();
        }
        return endings.join(u' ');
    }

    [[nodiscard]] QByteArray written(const QString& name)
    {
        const QString path = folder.filePath(name);
        test.prompts().files = {path};
        click("export");
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    QTemporaryDir folder;
    TestWindow test{Holding::Nothing};
};

} // namespace

TEST_CASE("members are exported as filtered, with the columns that were chosen", "[ui][export]")
{
    ExportScreen screen;
    CHECK(screen.test.find<QPushButton>("export").text() == u"Export 1 member…");
    const QByteArray usual = screen.written(QStringLiteral("a.csv"));
    CHECK(usual.contains("Amara"));
    CHECK_FALSE(usual.contains("Bo"));
    CHECK_FALSE(usual.contains("private")); // nobody asked for the notes
    screen.click("columnsContact");
    const QByteArray contact = screen.written(QStringLiteral("b.tsv"));
    CHECK(contact.startsWith("given_name\tfamily_name\tpreferred_name\temail\tphone"));
    screen.click("columnsAll");
    CHECK(screen.written(QStringLiteral("c.csv")).contains("private"));
    CHECK(screen.test.foot().contains(u"1 row is written"));
}

TEST_CASE("members go out as cards, without the notes unless they are asked for", "[ui][export]")
{
    ExportScreen screen;
    const QByteArray usual = screen.written(QStringLiteral("a.vcf"));
    CHECK(usual.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    CHECK(usual.contains("\r\nEMAIL;PREF=1:a@example.org\r\n"));
    CHECK(usual.count("BEGIN:VCARD") == 1);
    CHECK_FALSE(usual.contains("private"));
    screen.click("columnsAll");
    CHECK(screen.written(QStringLiteral("b.vcf")).contains("\r\nNOTE:private\r\n"));
}

TEST_CASE("every kind of file that a list can be written as is offered", "[ui][export]")
{
    ExportScreen screen;
    CHECK(screen.formats() == u"xlsx csv tsv json vcf");
    screen.choose("exportNoun", QStringLiteral("meetings"));
    CHECK(screen.formats() == u"xlsx csv tsv json ics");
    screen.choose("exportNoun", QStringLiteral("venues"));
    CHECK(screen.formats() == u"xlsx csv tsv json");
    screen.choose("exportNoun", QStringLiteral("everything"));
    CHECK(screen.formats() == u"zip xlsx json");
}

TEST_CASE("the kind of file is asked for and stays chosen for the next list", "[ui][export]")
{
    ExportScreen screen;
    screen.choose("exportFormat", QStringLiteral("csv"));
    screen.choose("exportNoun", QStringLiteral("venues"));
    CHECK(screen.test.find<QComboBox>("exportFormat").currentData() == QStringLiteral("csv"));
    screen.click("export");
    REQUIRE(screen.test.prompts().saved.size() == 1);
    const FileQuestion asked = screen.test.prompts().saved.front();
    CHECK(asked.suggested.endsWith(u".csv"));
    CHECK(asked.filter.startsWith(u"Text, parted by commas (*.csv);;Spreadsheet (*.xlsx);;"));
}

TEST_CASE("a workbook holds the members and columns that were chosen", "[ui][export]")
{
    ExportScreen screen;
    screen.click("columnsContact");
    const auto tables = readTables(screen.written(QStringLiteral("a.xlsx")), QStringLiteral("a.xlsx"));
    REQUIRE(tables.size() == 1);
    CHECK(tables.front().header.join(u' ') ==
          u"given_name family_name preferred_name email phone mobile street "
          u"city region postcode country");
    CHECK(tables.front().rows == std::vector<TableRow>{{"Amara", "", "", "a@example.org"}});
}

TEST_CASE("everything goes into one archive that says what is what", "[ui][export]")
{
    ExportScreen screen;
    screen.choose("exportNoun", QStringLiteral("everything"));
    CHECK(screen.test.find<QLabel>("exportNote").text().contains(u"pictures"));
    const auto tables = readTables(screen.written(QStringLiteral("all.zip")), QStringLiteral("all.zip"));
    CHECK(std::any_of(tables.begin(), tables.end(), [](const ReadTable& table) {
        return table.noun == u"members" && table.rows.size() == 2;
    }));
}

TEST_CASE("everything goes into one file", "[ui][export]")
{
    ExportScreen screen;
    screen.choose("exportNoun", QStringLiteral("everything"));
    screen.choose("exportFormat", QStringLiteral("json"));
    CHECK_FALSE(screen.test.find<QLabel>("exportNote").text().contains(u"pictures"));
    CHECK_FALSE(screen.test.find<QCheckBox>("column-notes").isVisible());
    const QByteArray all = screen.written(QStringLiteral("all.json"));
    CHECK(all.contains("\"members\""));
    CHECK(all.contains("Bo"));
}

TEST_CASE("a file that can't be written is said, and no half of it is left", "[ui][export]")
{
    ExportScreen screen;
    screen.test.prompts().files = {screen.folder.filePath(QStringLiteral("a.docx"))};
    screen.click("export");
    CHECK(screen.test.foot().contains(u"docx"));
    CHECK_FALSE(QFile::exists(screen.folder.filePath(QStringLiteral("a.docx"))));
}
