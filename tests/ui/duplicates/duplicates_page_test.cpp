// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/member/merge_actions.h"
#include "core/registry.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"
#include "tests/ui/walk.h"
#include "ui/duplicates/duplicate_list_model.h"
#include "ui/duplicates/duplicate_watch.h"
#include "ui/shared/link_button.h"
#include "ui/window/page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

using namespace Qt::StringLiterals;

MemberId addPerson(Club& club, const QString& given, const QString& family, const QString& email)
{
    Member member;
    member.name.given = given;
    member.name.family = family;
    member.emails = {email};
    return expectValue(addMember(club, member));
}

/// Ada, who stands in the book twice, and Bill, who may.
struct BookWithPairs {
    explicit BookWithPairs(bool isShown = true)
        : ada(addPerson(test.club(), u"Ada"_s, u"Quillfeather"_s, u"ada@example.org"_s)),
          again(addPerson(test.club(), u"Ada"_s, u"Quillfeather"_s, u"ADA@example.org"_s)),
          bill(addPerson(test.club(), u"Bill"_s, u"Smith"_s, u"bill@example.org"_s)),
          william(addPerson(test.club(), u"William"_s, u"Smith"_s, u"will@example.org"_s))
    {
        if (isShown) {
            test.view().go({u"duplicates"_s, {}});
            QApplication::processEvents();
        }
    }

    [[nodiscard]] QTableView& list() { return test.find<QTableView>("duplicateList"); }
    [[nodiscard]] int pairs() { return list().model()->rowCount(); }
    [[nodiscard]] QString shown(int column)
    {
        const QModelIndexList rows = list().selectionModel()->selectedRows(column);
        return rows.isEmpty() ? QString() : rows.front().data().toString();
    }
    void click(const char* name)
    {
        QTest::mouseClick(&test.find<QPushButton>(name), Qt::LeftButton);
        QApplication::processEvents();
    }
    [[nodiscard]] bool isThere(MemberId member) { return hearth::isThere(test.open().database(), member); }

    TestWindow test{Holding::Nothing};
    MemberId ada;
    MemberId again;
    MemberId bill;
    MemberId william;
};

} // namespace

TEST_CASE("the likeliest pair stands first, chosen, with its reason", "[ui][duplicates]")
{
    BookWithPairs book;
    REQUIRE(book.pairs() == 2);
    CHECK(book.shown(DuplicateListModel::People) == u"Ada Quillfeather, twice");
    CHECK(book.shown(DuplicateListModel::Why) == u"Same name, same e-mail");
    CHECK(book.shown(DuplicateListModel::HowLikely) == u"very likely");
    CHECK(book.test.find<QLabel>("whyAlike").text() == u"Same name, same e-mail");
    CHECK(namelessControls(book.test.window()).isEmpty());
}

TEST_CASE("a merge goes on to the next pair, and the foot undoes it", "[ui][duplicates]")
{
    BookWithPairs book;
    book.click("mergePair");
    CHECK(book.isThere(book.ada));
    CHECK_FALSE(book.isThere(book.again));
    CHECK(book.test.foot() == u"Merged Ada Quillfeather into Ada Quillfeather");
    CHECK(book.shown(DuplicateListModel::People) == u"Bill Smith and William Smith");
    book.test.view().undo();
    QApplication::processEvents();
    CHECK(book.isThere(book.again));
    CHECK(book.pairs() == 2);
}

TEST_CASE("each field that differs is chosen by the keyboard", "[ui][duplicates]")
{
    BookWithPairs book;
    book.list().selectRow(1);
    QTest::keyClick(&book.list(), Qt::Key_Return);
    auto& kept = book.test.find<QRadioButton>("choose-given_name-kept");
    CHECK(kept.isChecked());
    CHECK(kept.hasFocus());
    CHECK(kept.accessibleName() == u"Given name: Bill, of Bill Smith");
    QTest::keyClick(&kept, Qt::Key_Right);
    CHECK(book.test.find<QRadioButton>("choose-given_name-gone").isChecked());
    CHECK(book.test.find<QRadioButton>("choose-email-both").isChecked());
    CHECK(book.test.window().findChild<QRadioButton*>(u"choose-family_name-kept"_s) == nullptr); // the same
    book.click("mergePair");
    const Member merged = expectValue(readMember(book.test.club(), book.bill));
    CHECK(merged.name.given == u"William");
    CHECK(merged.emails == QStringList{u"bill@example.org"_s, u"will@example.org"_s});
}

TEST_CASE("the other one can stay instead", "[ui][duplicates]")
{
    BookWithPairs book;
    book.click("swapSides");
    book.click("mergePair");
    CHECK(book.isThere(book.again));
    CHECK_FALSE(book.isThere(book.ada));
}

TEST_CASE("who was told apart leaves the list; later goes on to the next", "[ui][duplicates]")
{
    BookWithPairs book;
    book.click("decideLater");
    CHECK(book.shown(DuplicateListModel::People) == u"Bill Smith and William Smith");
    book.click("decideLater");
    CHECK(book.shown(DuplicateListModel::People) == u"Ada Quillfeather, twice");
    book.click("tellApart");
    CHECK(book.pairs() == 1);
    CHECK(book.shown(DuplicateListModel::People) == u"Bill Smith and William Smith");
    book.click("tellApart");
    CHECK(book.pairs() == 0);
    CHECK(book.isThere(book.again));
    CHECK(namelessControls(book.test.window()).isEmpty());
    book.test.view().undo();
    QApplication::processEvents();
    CHECK(book.pairs() == 1);
}

TEST_CASE("the members' page leads to the pairs only where there are some", "[ui][duplicates]")
{
    BookWithPairs book(false);
    book.test.view().go({u"members"_s, {}});
    auto& link = book.test.find<LinkButton>("toDuplicates");
    CHECK(QTest::qWaitFor([&] { return link.isVisible(); }));
    CHECK(link.text().contains(u'2'));
    link.click();
    CHECK(book.test.view().page().objectName() == u"page-duplicates");
    expectValue(tellApart(book.test.club(), book.ada, book.again));
    expectValue(tellApart(book.test.club(), book.bill, book.william));
    book.test.view().go({u"members"_s, {}});
    CHECK(QTest::qWaitFor([&] { return !link.isVisible(); }));
}

TEST_CASE("in a very large book nobody is compared before somebody asks", "[ui][duplicates]")
{
    BookWithPairs book(false);
    QByteArray list = "Given name,Family name\n";
    for (int i = 0; i <= 20'000; ++i) {
        list += "Person" + QByteArray::number(i) + ",Number" + QByteArray::number(i) + '\n';
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"many.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(list);
    file.close();
    expectValue(importFile(book.test.club(), file.fileName(), {}));
    book.test.view().go({u"members"_s, {}});
    QApplication::processEvents();
    auto& link = book.test.find<LinkButton>("toDuplicates");
    CHECK(link.isVisible());
    CHECK(link.text() == u"Look for people who stand in the book twice");
    CHECK_FALSE(book.test.view().open().duplicates().isSettled());

    book.test.view().go({u"duplicates"_s, {}});
    REQUIRE(QTest::qWaitFor([&] { return book.test.view().open().duplicates().isSettled(); }, 20'000));
    book.test.view().go({u"members"_s, {}});
    QApplication::processEvents();
    CHECK(book.test.find<LinkButton>("toDuplicates").text() == u"2 pairs in the book may be one person each");
}

TEST_CASE("the pairs' table is a sound model", "[ui][duplicates]")
{
    BookWithPairs book(false);
    DuplicateListModel model(book.test.open());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.refresh();
    REQUIRE(model.rowCount() == 2);
    CHECK(model.rowOf(book.ada, book.again) == 0);
    expectValue(deleteMember(book.test.club(), book.again, memberKeys()));
    model.refresh();
    CHECK(model.rowCount() == 1);
    CHECK(model.pairAt(1) == nullptr);
}
