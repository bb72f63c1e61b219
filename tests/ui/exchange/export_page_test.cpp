// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
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

TEST_CASE("everything goes into one file", "[ui][export]")
{
    ExportScreen screen;
    auto& noun = screen.test.find<QComboBox>("exportNoun");
    noun.setCurrentIndex(noun.findData(QStringLiteral("everything")));
    Q_EMIT noun.activated(noun.currentIndex());
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
