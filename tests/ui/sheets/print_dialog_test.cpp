// SPDX-License-Identifier: GPL-3.0-or-later
// Printing from the window: the preview, the PDF, the printer, and what is remembered.
#include "core/meeting/meeting_queries.h"
#include "core/report/sheet_edition_table.h"
#include "tests/support/catch.h"
#include "tests/support/warnings.h"
#include "tests/ui/test_window.h"
#include "ui/sheets/sheet_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

using namespace hearth;
using namespace hearth::test;

namespace {

template<class Widget>
Widget& in(QWidget& dialog, const char* name)
{
    auto* found = dialog.findChild<Widget*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return *found;
}

/// Presses the button that opens the dialog, and does `work` in it.
void inPrintDialog(QPushButton& opener, const std::function<void(QDialog&)>& work)
{
    bool isSeen = false;
    QTimer::singleShot(0, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            return;
        }
        isSeen = true;
        work(*dialog);
        dialog->reject();
    });
    opener.click();
    REQUIRE(isSeen);
}

bool isPdf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
}

} // namespace

TEST_CASE("the next meeting's sheet is looked at and saved as a PDF", "[ui][sheets]")
{
    TestWindow test;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    test.prompts().files.push_back(folder.filePath(QStringLiteral("sheet"))); // the ending is added
    inPrintDialog(test.find<QPushButton>("printSheet"), [&](QDialog& dialog) {
        in<QSpinBox>(dialog, "blankLines").setValue(60);
        const QString first = in<QLabel>(dialog, "sheetPage").text();
        REQUIRE_FALSE(in<QPushButton>(dialog, "previousPage").isEnabled());
        in<QPushButton>(dialog, "nextPage").click();
        REQUIRE(in<QLabel>(dialog, "sheetPage").text() != first);
        in<QSpinBox>(dialog, "blankLines").setValue(0);
        in<QPushButton>(dialog, "savePdf").click();
        REQUIRE(dialog.result() == QDialog::Accepted);
    });
    REQUIRE(isPdf(path));
    REQUIRE(test.prompts().shown == QStringList{path});
    const auto edition = latestEdition(test.open().database());
    REQUIRE(edition);
    REQUIRE(edition->rows.back().isValid()); // no blank lines
    REQUIRE(edition->meeting == nextMeeting(test.open().database(), test.club().civilNow()));
    inPrintDialog(test.find<QPushButton>("printSheet"), [&](QDialog& dialog) {
        REQUIRE(in<QSpinBox>(dialog, "blankLines").value() == 0); // as chosen last
    });
}

TEST_CASE("a roster goes to the printer with the columns that are ticked", "[ui][sheets]")
{
    TestWindow test;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("printed.pdf"));
    test.prompts().files.push_back(path);
    test.view().go({QStringLiteral("members"), {}});
    inPrintDialog(test.find<QPushButton>("printMembers"), [&](QDialog& dialog) {
        REQUIRE_FALSE(in<QCheckBox>(dialog, "column-mobile").isChecked()); // private
        in<QCheckBox>(dialog, "column-mobile").click();
        in<QCheckBox>(dialog, "sheetLandscape").click();
        in<QPushButton>(dialog, "print").click();
        REQUIRE(dialog.result() == QDialog::Accepted);
    });
    REQUIRE(isPdf(path));
    REQUIRE_FALSE(latestEdition(test.open().database())); // a roster has no rows to be ticked
}

TEST_CASE("a sheet is saved as a web page from the window", "[ui][sheets]")
{
    TestWindow test;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("roster.html"));
    test.prompts().files.push_back(folder.filePath(QStringLiteral("roster")));
    test.view().go({QStringLiteral("members"), {}});
    inPrintDialog(test.find<QPushButton>("printMembers"), [&](QDialog& dialog) {
        in<QPushButton>(dialog, "saveHtml").click();
        REQUIRE(dialog.result() == QDialog::Accepted);
    });
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(file.readAll().startsWith("<!DOCTYPE html>"));
    REQUIRE(test.prompts().shown == QStringList{path});
}

TEST_CASE("a sheet that can't be written is said so in the dialog, which stays", "[ui][sheets]")
{
    TestWindow test;
    const QTemporaryDir folder;
    test.prompts().files.push_back(folder.filePath(QStringLiteral("none/sheet.pdf")));
    inPrintDialog(test.find<QPushButton>("printSheet"), [&](QDialog& dialog) {
        in<QPushButton>(dialog, "savePdf").click();
        REQUIRE(dialog.isVisible());
        REQUIRE(in<QLabel>(dialog, "problem").isVisible());
        REQUIRE(in<QLabel>(dialog, "problem").text().contains(QStringLiteral("none")));
    });
    REQUIRE_FALSE(latestEdition(test.open().database()));
}

TEST_CASE("a printer that takes nothing is said so in the dialog, which stays", "[ui][sheets]")
{
    TestWindow test;
    const QTemporaryDir folder;
    test.prompts().files.push_back(folder.filePath(QStringLiteral("none/printed.pdf")));
    const ExpectedWarnings warnings; // of Qt's, which can't begin to paint there
    inPrintDialog(test.find<QPushButton>("printSheet"), [&](QDialog& dialog) {
        in<QPushButton>(dialog, "print").click();
        REQUIRE(dialog.isVisible());
        REQUIRE(in<QLabel>(dialog, "problem").text().contains(QStringLiteral("printed.pdf")));
    });
    REQUIRE(QDir(folder.path()).isEmpty());
}

TEST_CASE("a computer without a printer says so", "[ui][sheets]")
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty()) {
        return; // this one has
    }
    const TestWindow test; // for the application's style
    DialogPrompts prompts(nullptr);
    QPrinter printer;
    QString said;
    QTimer::singleShot(0, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box != nullptr) {
            said = box->text() + box->informativeText();
            box->accept();
        }
    });
    REQUIRE_FALSE(prompts.choosePrinter(printer, 3));
    REQUIRE(said.contains(QStringLiteral("no printer")));
    REQUIRE(said.contains(QStringLiteral("PDF")));
}

TEST_CASE("a paper of its own size is typed, said where it is none, and remembered", "[ui][sheets]")
{
    TestWindow test;
    const QTemporaryDir folder;
    test.prompts().files.push_back(folder.filePath(QStringLiteral("sheet.pdf")));
    inPrintDialog(test.find<QPushButton>("printSheet"), [&](QDialog& dialog) {
        auto& paper = in<QComboBox>(dialog, "sheetPaper");
        REQUIRE_FALSE(in<QLineEdit>(dialog, "ownPaper").isVisible());
        paper.setCurrentIndex(paper.count() - 1);
        REQUIRE(in<QLineEdit>(dialog, "ownPaper").isVisible());
        in<QLineEdit>(dialog, "ownPaper").setText(QStringLiteral("12 × 18"));
        REQUIRE_FALSE(in<QPushButton>(dialog, "savePdf").isEnabled());
        REQUIRE(in<QLabel>(dialog, "problem").text().contains(QStringLiteral("12 × 18")));
        in<QLineEdit>(dialog, "ownPaper").setText(QStringLiteral("160 × 240"));
        in<QPushButton>(dialog, "savePdf").click();
        REQUIRE(dialog.result() == QDialog::Accepted);
    });
    inPrintDialog(test.find<QPushButton>("printSheet"), [&](QDialog& dialog) {
        REQUIRE(in<QLineEdit>(dialog, "ownPaper").isVisible());
        REQUIRE(in<QLineEdit>(dialog, "ownPaper").text() == QStringLiteral("160 × 240"));
    });
}

TEST_CASE("another sheet is chosen in the window, with its own choices, which are remembered", "[ui][sheets]")
{
    TestWindow test;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("labels.pdf"));
    test.prompts().files.push_back(path);
    const auto choose = [](QDialog& dialog, const char16_t* word) {
        auto& kinds = in<QComboBox>(dialog, "sheetKind");
        kinds.setCurrentIndex(kinds.findData(QString::fromUtf16(word)));
    };
    test.view().go({QStringLiteral("members"), {}});
    inPrintDialog(test.find<QPushButton>("printMembers"), [&](QDialog& dialog) {
        choose(dialog, u"labels");
        auto& stock = in<QComboBox>(dialog, "choice-stock");
        stock.setCurrentIndex(stock.findData(QStringLiteral("3475")));
        auto& start = in<QDoubleSpinBox>(dialog, "choice-start");
        start.setValue(25);
        REQUIRE_FALSE(in<QPushButton>(dialog, "savePdf").isEnabled());
        REQUIRE(in<QLabel>(dialog, "problem").text().contains(QStringLiteral("25")));
        start.setValue(5);
        in<QPushButton>(dialog, "savePdf").click();
        REQUIRE(dialog.result() == QDialog::Accepted);
    });
    REQUIRE(isPdf(path));
    inPrintDialog(test.find<QPushButton>("printMembers"), [&](QDialog& dialog) {
        choose(dialog, u"labels");
        REQUIRE(in<QComboBox>(dialog, "choice-stock").currentData().toString() == u"3475");
        REQUIRE(in<QDoubleSpinBox>(dialog, "choice-start").value() == 1); // which is free changes every time
    });
}

TEST_CASE("a sheet is for those who are chosen in the list, or for those who are found", "[ui][sheets]")
{
    TestWindow test;
    test.view().go({QStringLiteral("members"), {}});
    auto& table = test.find<QTableView>("memberList");
    table.selectAll();
    const int all = static_cast<int>(table.selectionModel()->selectedRows().size());
    REQUIRE(all > 3);
    table.clearSelection();
    table.selectionModel()->select({table.model()->index(0, 0), table.model()->index(1, 0)},
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chosen.html"));
    test.prompts().files.push_back(path);
    inPrintDialog(test.find<QPushButton>("printMembers"), [&](QDialog& dialog) {
        REQUIRE(in<QComboBox>(dialog, "sheetGroup").currentText().contains(u'2'));
        in<QPushButton>(dialog, "saveHtml").click();
    });
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(file.readAll().count("<th scope=\"row\">") == 2);
}

TEST_CASE("a month's sheets are saved as a file each from the window", "[ui][sheets]")
{
    TestWindow test;
    const QTemporaryDir folder;
    test.prompts().files.push_back(folder.filePath(QStringLiteral("sheet.pdf")));
    inPrintDialog(test.find<QPushButton>("printSheet"), [&](QDialog& dialog) {
        auto& month = in<QLineEdit>(dialog, "choice-month");
        CHECK(month.placeholderText() == u"2026-12");
        month.setText(QStringLiteral("December"));
        in<QPushButton>(dialog, "savePdf").click();
        CHECK(in<QLabel>(dialog, "problem").text() ==
              u"“December” can't be taken for “For every meeting of the month”: write a month as 2026-11.");
        CHECK(dialog.isVisible());
        month.setText(test.club().today().toString(QStringLiteral("yyyy-MM")));
        in<QCheckBox>(dialog, "choice-file-each").setChecked(true);
        in<QPushButton>(dialog, "savePdf").click();
        REQUIRE(dialog.result() == QDialog::Accepted);
    });
    REQUIRE(QDir(folder.path()).entryList(QDir::Files).size() > 1);
    REQUIRE(test.prompts().shown == QStringList{folder.path()});
}

TEST_CASE("every sheet can be looked at in the window", "[ui][sheets]")
{
    TestWindow test;
    inPrintDialog(test.find<QPushButton>("printSheet"), [&](QDialog& dialog) {
        auto& kinds = in<QComboBox>(dialog, "sheetKind");
        REQUIRE(kinds.count() >= 18);
        for (int i = 0; i < kinds.count(); ++i) {
            kinds.setCurrentIndex(i);
            CAPTURE(kinds.currentText().toStdString());
            REQUIRE(in<QPushButton>(dialog, "savePdf").isEnabled());
            REQUIRE(in<QCheckBox>(dialog, "choice-large").isEnabled());
        }
    });
}
