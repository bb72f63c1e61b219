// SPDX-License-Identifier: GPL-3.0-or-later
// Import in three steps: a source, its columns, and a look at every row before anything is changed.
#pragma once

#include "core/exchange/import_session.h"
#include "ui/window/page.h"

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace hearth {

class ColumnsStep;
class EmptyState;
class LookStep;
class PageHeader;
class SeveralStep;
class SourceStep;

class ImportPage final : public Page {
    Q_OBJECT

public:
    explicit ImportPage(Frame& frame);
    ~ImportPage() override;

    /// `subject`: the path of a file to take.
    void arrive(const QString& subject) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum Step { Source, Columns, Look, Several };

    [[nodiscard]] QWidget* makeFoot();
    void chooseFile();
    void paste();
    void begin(Result<std::unique_ptr<ImportSession>> session);
    void showStep(Step step);
    void refreshFoot();
    void goOn();
    void goBack();
    /// Looks at every row anew; false where that wasn't possible.
    bool look();
    void perform();
    /// Runs `work` on the club after a backup; false where it failed, which is said.
    [[nodiscard]] bool takeIn(const std::function<Done(const Progress&)>& work);
    void performAll();
    void leaveSession(const QString& page);
    void saveRefused();

    std::unique_ptr<ImportSession> m_session;
    ImportReport m_report;
    Step m_step = Source;
    PageHeader* m_header;
    QLabel* m_steps;
    QStackedWidget* m_content;
    SourceStep* m_source;
    ColumnsStep* m_columns;
    LookStep* m_look;
    SeveralStep* m_several;
    QWidget* m_foot = nullptr;
    QLabel* m_words;
    QCheckBox* m_create; ///< Make what an attendance list names and the club doesn't have.
    QPushButton* m_save;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace hearth
