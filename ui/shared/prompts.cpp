// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/prompts.h"

#include "ui/window/theme/theme.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QUrl>

namespace hearth {

namespace {

struct PromptWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::Prompts)
};

} // namespace

std::optional<int> DialogPrompts::ask(const Question& question)
{
    QMessageBox box(m_parent);
    box.setObjectName(QStringLiteral("question"));
    box.setWindowTitle(question.title);
    box.setText(question.title);
    box.setInformativeText(question.text);
    std::vector<QPushButton*> offers;
    for (const QString& offer : question.offers) {
        offers.push_back(box.addButton(offer, QMessageBox::AcceptRole));
    }
    QPushButton* back = box.addButton(PromptWords::tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(back);
    if (question.primary >= 0) {
        QPushButton* primary = offers.at(static_cast<std::size_t>(question.primary));
        setPrimary(*primary);
        box.setDefaultButton(primary);
    } else {
        box.setDefaultButton(back);
    }
    box.exec();
    const auto chosen = std::find(offers.begin(), offers.end(), box.clickedButton());
    return chosen == offers.end() ? std::nullopt : std::optional(static_cast<int>(chosen - offers.begin()));
}

std::optional<QString>
DialogPrompts::line(const QString& title, const QString& label, const QString& suggested)
{
    bool isGiven = false;
    const QString text =
        QInputDialog::getText(m_parent, title, label, QLineEdit::Normal, suggested, &isGiven);
    return isGiven ? std::optional(text) : std::nullopt;
}

std::optional<QString> DialogPrompts::secret(const QString& title, const QString& label)
{
    bool isGiven = false;
    const QString text = QInputDialog::getText(m_parent, title, label, QLineEdit::Password, {}, &isGiven);
    return isGiven ? std::optional(text) : std::nullopt;
}

QString DialogPrompts::fileToOpen(const FileQuestion& question)
{
    return QFileDialog::getOpenFileName(m_parent, question.title, question.suggested, question.filter);
}

QString DialogPrompts::fileToSave(const FileQuestion& question)
{
    return QFileDialog::getSaveFileName(m_parent, question.title, question.suggested, question.filter);
}

QString DialogPrompts::folder(const QString& title, const QString& suggested)
{
    return QFileDialog::getExistingDirectory(m_parent, title, suggested);
}

bool DialogPrompts::choosePrinter(QPrinter& printer, int pages)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        QMessageBox box(m_parent);
        box.setObjectName(QStringLiteral("noPrinter"));
        box.setText(PromptWords::tr("There is no printer on this computer."));
        box.setInformativeText(
            PromptWords::tr("Set one up in the system’s settings, or save as a PDF and print "
                            "that elsewhere."));
        box.exec();
        return false;
    }
    QPrintDialog dialog(&printer, m_parent);
    dialog.setMinMax(1, pages);
    dialog.setOption(QAbstractPrintDialog::PrintToFile, false); // there is a button for PDFs
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted;
}

void DialogPrompts::show(const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

} // namespace hearth
