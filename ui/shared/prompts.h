// SPDX-License-Identifier: GPL-3.0-or-later
// Every question a page has for the person at the screen, in one place, so that a test can answer in their
// stead and no page ever waits for a dialog that nobody sees.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;
class QWidget;

namespace hearth {

struct Question {
    QString title;      ///< What it is about, as a question: "Delete Anna Kowalska?"
    QString text;       ///< What follows from a yes.
    QStringList offers; ///< What can be chosen beside going back, the safest first; each says what it does.
    int primary = 0;    ///< Which of them stands out, -1 for none.
};

struct FileQuestion {
    QString title;
    QString suggested; ///< A path or a name; may be empty.
    QString filter;    ///< As QFileDialog has it: "Hearth clubs (*.hearth)".
};

class Prompts {
public:
    Prompts() = default;
    Prompts(const Prompts&) = delete;
    Prompts& operator=(const Prompts&) = delete;
    virtual ~Prompts() = default;

    /// Which offer was chosen; nothing where somebody went back.
    [[nodiscard]] virtual std::optional<int> ask(const Question& question) = 0;
    /// One line of text; nothing where somebody went back.
    [[nodiscard]] virtual std::optional<QString>
    line(const QString& title, const QString& label, const QString& suggested) = 0;
    /// The same of what nobody may read over a shoulder.
    [[nodiscard]] virtual std::optional<QString> secret(const QString& title, const QString& label) = 0;
    /// An existing file, empty where somebody went back; so with the others.
    [[nodiscard]] virtual QString fileToOpen(const FileQuestion& question) = 0;
    [[nodiscard]] virtual QString fileToSave(const FileQuestion& question) = 0;
    [[nodiscard]] virtual QString folder(const QString& title, const QString& suggested) = 0;
    /// Sets `printer` up as somebody chooses, for a sheet of so many pages; false where they went back
    /// and where there is no printer, which is said.
    [[nodiscard]] virtual bool choosePrinter(QPrinter& printer, int pages) = 0;
    /// Shows a file or a folder in the system's own program for it.
    virtual void show(const QString& path) = 0;
};

/// The real ones: the system's file dialogs, and a message box for questions. `parent` may be null.
class DialogPrompts final : public Prompts {
public:
    explicit DialogPrompts(QWidget* parent) : m_parent(parent) {}

    [[nodiscard]] std::optional<int> ask(const Question& question) override;
    [[nodiscard]] std::optional<QString>
    line(const QString& title, const QString& label, const QString& suggested) override;
    [[nodiscard]] std::optional<QString> secret(const QString& title, const QString& label) override;
    [[nodiscard]] QString fileToOpen(const FileQuestion& question) override;
    [[nodiscard]] QString fileToSave(const FileQuestion& question) override;
    [[nodiscard]] QString folder(const QString& title, const QString& suggested) override;
    [[nodiscard]] bool choosePrinter(QPrinter& printer, int pages) override;
    void show(const QString& path) override;

private:
    QWidget* m_parent;
};

} // namespace hearth
